import { spawn } from 'node:child_process';

/** Runs a program without showing what it writes. Answers its exit code and all of its output, in the order it came. */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    let told;
    // Nothing of ours may go on working behind the back of the next run.
    const stop = (signal) => {
      told = signal;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (told) process.exit(told === 'SIGINT' ? 130 : 143);
      resolve({ code: code ?? 1, output: signal ? `${output}(ended by ${signal})` : output });
    });
  });
}
