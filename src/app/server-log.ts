import type { DueJob } from '../store/index.ts';

/** One line for machines to read: a JSON object without anything that names or describes a person. */
type Line = Readonly<Record<string, string | number | undefined>>;

export interface ServerLog {
  request(line: { method: string; route: string; status: number; milliseconds: number }): void;
  error(error: unknown, reference: string): void;
  job(job: DueJob | undefined, error: unknown): void;
  /** What went wrong in demo mode's own machinery, which knows nobody: told in full. */
  demo(error: unknown): void;
  event(event: string, details?: Line): void;
}

/**
 * The log of a server, as JSON lines. In demo mode only what went wrong is written.
 * Errors are told by their kind and where in the code they arose; their messages may quote what somebody typed.
 */
export function createServerLog(mode: 'demo' | 'production', write: (line: string) => void): ServerLog {
  const put = (level: 'info' | 'error', event: string, details: Line): void =>
    write(
      JSON.stringify({
        at: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
        level,
        event,
        ...details,
      }),
    );
  return {
    request({ method, route, status, milliseconds }) {
      if (mode === 'production')
        put('info', 'request', { method, route, status, ms: Math.round(milliseconds * 10) / 10 });
    },
    error(error, reference) {
      put('error', 'requestFailed', { reference, ...kindOf(error) });
    },
    job(job, error) {
      put('error', 'jobFailed', { job: job?.kind, subject: job?.subjectId, attempts: job?.attempts, ...kindOf(error) });
    },
    demo(error) {
      put('error', 'demo', { message: error instanceof Error ? error.message : String(error) });
    },
    event(event, details = {}) {
      if (mode === 'production') put('info', event, details);
    },
  };
}

function kindOf(error: unknown): Line {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    where: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 4)
      .map((line) => line.trim().slice(3))
      .join(' < '),
  };
}
