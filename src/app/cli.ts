import { ConfigurationFault } from './configuration.ts';

/** What each command does; answers its exit code, or undefined when it goes on running. Each loads only what it needs. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number | undefined>>> = {
  start: async () => (await import('./start-command.ts')).start(),
  rehearse: async (args) => (await import('./rehearse-command.ts')).rehearseCommand(args),
  doctor: async () => (await import('./doctor-command.ts')).doctor(),
  appoint: async (args) => (await import('./appoint-command.ts')).appointCommand(args),
  // Started by the demonstration itself, to prepare its moments in a process apart.
  'prepare-moments': async (args) => (await import('./prepare-command.ts')).prepareCommand(args),
};

async function main([name = '', ...args]: readonly string[]): Promise<number | undefined> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return await command(args);
  console.error(`There is no command ${name}. The commands are ${Object.keys(commands).slice(0, -1).join(', ')}.`);
  return 2;
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exit(code);
} catch (error) {
  if (error instanceof ConfigurationFault) console.error(`The configuration has faults:\n${error.message}`);
  else console.error(error);
  process.exit(1);
}
