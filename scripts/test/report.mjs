const sum = { passed: 0, failed: 0 };

/**
 * Runs one part and says in a line how it went; what it wrote is shown only if something failed.
 * Answers whether all of it passed.
 */
export async function report(name, part) {
  const began = performance.now();
  const result = await part().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  sum.passed += result.passed;
  sum.failed += result.failed;
  const counts = result.failed > 0 ? `${result.passed} passed, ${result.failed} failed` : `${result.passed} passed`;
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${counts}  (${seconds} s)`);
  if (result.failed > 0 && result.output) console.log(indented(result.output));
  return result.failed === 0;
}

export function totals() {
  return sum;
}

/** Set in, so that no tool's own closing line can be taken for ours. */
function indented(text) {
  return text.trimEnd().replaceAll(/^/gm, '  ');
}
