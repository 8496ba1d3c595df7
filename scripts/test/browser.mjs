import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from '../run/quietly.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that starts: one that is there, the one from the packages, or on Debian one that is installed now. */
export async function findBrowser() {
  const { CHROMIUM_PATH: given } = process.env;
  if (given) {
    return (await starts(given)) ? { path: given } : { missing: `CHROMIUM_PATH is ${given}, and that does not start.` };
  }
  const tried = [];
  for (const find of [onThisMachine, fromPackages, fromDebian]) {
    const { path, why } = await find();
    if (path) return { path };
    tried.push(why);
  }
  return {
    missing: [
      'The journeys need a browser, and there is none:',
      ...tried.map((why) => `- ${why}`),
      'Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
    ].join('\n'),
  };
}

async function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications];
  for (const path of candidates.filter((candidate) => existsSync(candidate))) {
    if (await starts(path)) return { path };
  }
  return { why: `no ${names.join(', ')} on PATH` };
}

async function fromPackages() {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const { code, output } = await runQuietly(path, ['--version']);
    return code === 0 ? { path } : { why: `the one from the packages does not start: ${output.trim()}` };
  } catch (error) {
    return { why: `the one from the packages can't be unpacked: ${error.message}` };
  }
}

async function fromDebian() {
  if (!existsSync('/etc/debian_version')) return { why: 'this is not Debian, so none was installed' };
  if (process.getuid?.() !== 0) return { why: 'only root can install one: apt-get install chromium' };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const { code, output } = await runQuietly('apt-get', args, { env });
    if (code !== 0) return { why: `apt-get ${args.join(' ')} failed: ${output.trim()}` };
  }
  return await onThisMachine();
}

async function starts(path) {
  const { code } = await runQuietly(path, ['--version']);
  return code === 0;
}
