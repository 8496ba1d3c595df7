import { ConfigurationFault, readConfiguration, type Configuration } from './configuration.ts';
import { checkBuild, checkDatabase, checkFolder, checkMail, checkNode, type Finding } from './doctor-checks.ts';

/** `npm run doctor`: tells what is in order, what is not, and what to do about it. 1 when something is not. */
export async function doctor(): Promise<number> {
  const findings: Finding[] = [checkNode(process.versions.node), checkBuild()];
  const configuration = configurationOf(process.env, findings);
  if (configuration) {
    findings.push(
      ...(await checkFolder(configuration)),
      ...(await checkDatabase(configuration)),
      ...(await checkMail(configuration)),
    );
  }
  for (const { state, text } of findings) console.log(`${marks[state]}  ${text}`);
  const faults = findings.filter(({ state }) => state === 'fault').length;
  console.log(
    faults === 0 ? '\nThe set-up is in order.' : `\n${faults === 1 ? 'One thing is' : `${faults} things are`} wrong.`,
  );
  return faults === 0 ? 0 : 1;
}

const marks = { fine: 'ok   ', note: 'note ', fault: 'WRONG' } as const;

function configurationOf(env: NodeJS.ProcessEnv, findings: Finding[]): Configuration | undefined {
  try {
    const configuration = readConfiguration(env);
    findings.push({ state: 'fine', text: `The configuration can be read; the mode is ${configuration.mode}.` });
    return configuration;
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    for (const line of error.message.split('\n')) findings.push({ state: 'fault', text: `The variable ${line}.` });
    return undefined;
  }
}
