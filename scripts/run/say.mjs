/** A line about what is going on; never on stdout, which belongs to the command's own answer. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says what is wrong and answers the exit code. */
export function problem(text, code = 1) {
  say(text);
  return code;
}
