// The engine's own command line: `npm run draw -- solve POOL.json`. Each command loads only what it needs.
import { CommandFault } from './command-input.ts';

/** What each command does with its arguments; answers the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  solve: async (args) => (await import('./solve-command.ts')).solveCommand(args),
  book: async (args) => (await import('./book-command.ts')).bookCommand(args),
  draw: async (args) => (await import('./draw-command.ts')).drawCommand(args),
  verify: async (args) => (await import('./verify-command.ts')).verifyCommand(args),
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new CommandFault(`Usage: npm run draw -- ${Object.keys(commands).join('|')} FILE   (see src/draw/README.md)`);
  }
  return await command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
