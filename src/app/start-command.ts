import { readConfiguration } from './configuration.ts';
import { isForTheOperator, serve } from './serve.ts';
import type { Serving } from './serving.ts';

/** `npm start`: serves until it is told to stop. One line says when it is ready. */
export async function start(): Promise<number | undefined> {
  const configuration = readConfiguration(process.env);
  let stopping = false;
  let serving: Serving | undefined;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Asked a second time, or before anything is served: there is nothing to wait for.
      if (stopping || !serving) process.exit(stopping ? 1 : 0);
      stopping = true;
      void stop(serving);
    });
  }
  try {
    serving = await serve(configuration, (line) => console.log(line));
  } catch (error) {
    if (!isForTheOperator(error)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`Samling is ready on ${serving.origin}`);
  return undefined;
}

async function stop(serving: Serving): Promise<never> {
  try {
    await serving.stop();
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  process.exit(0);
}
