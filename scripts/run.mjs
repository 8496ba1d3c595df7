// Every command of the product comes in here: `node scripts/run.mjs <command> [arguments]`.
// It runs on the Node that is at hand (20 or newer) and on a bare clone, so it imports nothing but what Node brings.
import { installed, missingPackages } from './run/install.mjs';
import { build, isBuilt } from './run/build.mjs';
import { runOn, runTool } from './run/hand-over.mjs';
import { whileLocked } from './run/lock.mjs';
import { problem } from './run/say.mjs';

const server = { build: true, run: (command, args) => runOn('dist/server/cli.js', [command, ...args]) };

/** What each command needs before it can run. `everything` is also what only the checks and figures use. */
const commands = {
  start: server,
  rehearse: server,
  doctor: server,
  appoint: server,
  draw: { build: true, run: (_, args) => runOn('dist/server/draw.js', args) },
  bench: { build: true, everything: true, run: (_, args) => runOn('dist/server/bench.js', args) },
  build: { build: true, run: () => 0 },
  test: { everything: true, run: (_, args) => runOn('scripts/test.mjs', args) },
  typecheck: { everything: true, run: (_, args) => runTool('tsc', ['-p', '.', ...args]) },
  lint: { everything: true, run: (_, args) => runTool('oxlint', args) },
  format: { everything: true, run: (_, args) => runTool('oxfmt', args) },
  pictures: { build: true, everything: true, run: () => runOn('scripts/take-pictures.ts', []) },
  schema: {
    everything: true,
    run: () =>
      runTool(
        'vitest',
        ['run', '--project', 'database', '--project', 'rules', 'test/schema.db.test.ts', 'test/lifecycles.test.ts'],
        { WRITE_SCHEMA: '1' },
      ),
  },
};

async function main([name = '', ...args]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return problem(`Usage: node scripts/run.mjs <${Object.keys(commands).join(' | ')}> [arguments]`, 2);
  if (Number.parseInt(process.versions.node, 10) < 20) {
    return problem(`Samling needs Node 20 or newer to begin with; this is ${process.version}.`);
  }
  const { everything = false } = command;
  if (!ready()) {
    // Asked again under the lock: another run may have done it meanwhile.
    const prepared = await whileLocked(
      async () => (await installed(everything)) && (!command.build || (await build())),
    );
    if (!prepared) return 1;
  }
  return await command.run(name, args);

  function ready() {
    return missingPackages(everything).length === 0 && (!command.build || isBuilt());
  }
}

const code = await main(process.argv.slice(2));
// Undefined: the server runs on in this very process and ends it itself.
if (code !== undefined) process.exitCode = code;
