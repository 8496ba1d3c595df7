/** One next step of somebody's «What now?»: said as a sentence, with a date where there is one, and one button. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly dueText?: string;
  /** Without the language's prefix. */
  readonly href: string;
  readonly action: string;
  /** Whether it comes after everything else there is to do. */
  readonly canWait?: boolean;
}
