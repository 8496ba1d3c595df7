import { toolEnvironment } from '../run/hand-over.mjs';
import { inRoot, root } from '../run/place.mjs';
import { runQuietly } from '../run/quietly.mjs';
import { report } from './report.mjs';

/** What is checked without running anything: each counts as one. */
export const staticChecks = [
  { name: 'types', tool: 'tsc', args: ['-p', '.', '--pretty', 'false'] },
  { name: 'lint', tool: 'oxlint', args: ['--format=unix'] },
  { name: 'format', tool: 'oxfmt', args: ['--check'] },
  { name: 'unused', tool: 'knip', args: ['--no-progress'] },
];

export async function check({ name, tool, args }) {
  return await report(name, async () => {
    const { code, output } = await runQuietly(inRoot('node_modules/.bin', tool), args, {
      cwd: root,
      env: toolEnvironment({ NO_COLOR: '1' }),
    });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  });
}
