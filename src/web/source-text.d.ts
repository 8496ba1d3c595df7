/** Vite gives the text of a source file that is imported with `?raw`. */
declare module '*.ts?raw' {
  const text: string;
  export default text;
}
