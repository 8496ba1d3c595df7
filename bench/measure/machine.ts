import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  /** What the figures are measured on, in a line, with a warning when others use it too. */
  readonly description: string;
  /** Whether what is measured gets one core and no more. */
  readonly givesOneCore: boolean;
}

/** A load above this is somebody else's work. */
const quiet = 0.3;

/** The machine as it is before measuring begins. */
export function machineNow(): Machine {
  const [load = 0] = loadavg();
  const parts = [
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `${process.platform}, Node ${process.versions.node}`,
    `load ${load.toFixed(2)} before the start`,
  ];
  const warning = load > quiet ? '\n\n**The machine is busy with other things: these figures say little.**' : '';
  return { description: `${parts.join(', ')}.${warning}`, givesOneCore: lastCore() !== undefined };
}

/**
 * The command line that runs a program on one core, the last one, so that «on one core» is true of everything in it.
 * Where the system has no means for that the program runs as it is.
 */
export function onOneCore(program: readonly string[]): readonly string[] {
  const core = lastCore();
  return core === undefined ? program : ['taskset', '-c', core, ...program];
}

/** The last of the cores that this process may use, by its number; undefined where that can't be known. */
function lastCore(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const { status, stdout } = spawnSync('taskset', ['-pc', String(process.pid)], { encoding: 'utf8' });
  return status === 0 ? /(\d+)\s*$/.exec(stdout)?.[1] : undefined;
}
