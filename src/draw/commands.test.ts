import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandFault } from './command-input.ts';
import { commitmentOf } from './commitment.ts';
import { drawCommand } from './draw-command.ts';
import { byDice, byPractice, practiceRound, promiseWith, protocols, quicknetRound, secret } from './draw.fixture.ts';
import type { Protocol } from './protocol.ts';
import { publicKeyOf } from './protocol-signature.ts';
import { verifyCommand } from './verify-command.ts';

let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draw-'));
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text, done?: unknown) => {
      said += String(text);
      if (typeof done === 'function') done();
      return true;
    });
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What a command comes to: its exit code, or what the command line says in place of it. */
async function codeOf(command: Promise<number>): Promise<number> {
  try {
    return await command;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    said += error.message;
    return 1;
  }
}

const draw = (args: readonly string[]): Promise<number> => codeOf(drawCommand(args));
const verify = (args: readonly string[]): Promise<number> => codeOf(verifyCommand(args));

describe('the command draw', () => {
  it('holds a draw by a beacon and signs it; verify finds nothing wrong with it', async () => {
    const promise = promiseWith();
    const out = join(folder, 'protocol.json');
    const args = [file('promise.json', promise), '--signature', quicknetRound.signature.toUpperCase()];
    expect(await draw([...args, '--key', file('key', `${secret}\n`), '--out', out])).toBe(0);
    expect(said).toBe('Ticket 855 selects N2, S3, W.\n');
    const commitment = commitmentOf(promise);
    expect(await verify([out, '--commitment', commitment, '--public-key', publicKeyOf(secret)])).toBe(0);
    expect(said).toContain('Nothing is wrong: the draw was held as it was promised.');
  });

  it('holds a draw by dice and prints the protocol', async () => {
    const promise = promiseWith({ ...byDice(3), publicKey: null });
    expect(await draw([file('promise.json', promise), '--digits', '431', '--by', 'Kari'])).toBe(0);
    const protocol = JSON.parse(said.replace(/Ticket 431.*\n$/, '')) as Protocol;
    expect(protocol).toMatchObject({
      ticket: 431,
      heldBy: [{ id: 'Kari', role: 'holder' }],
      publishedAt: '2022-07-07T10:00:00Z',
    });
  });

  it.each([
    [
      'another key',
      { publicKey: 'ab'.repeat(32) },
      ['--signature', quicknetRound.signature, '--key', 'KEY'],
      1,
      'does not hold the secret',
    ],
    ['digits for a beacon', {}, ['--digits', '431'], 2, 'of another kind'],
    ['a signature of another round', {}, ['--signature', practiceRound.signature], 2, 'did not sign this'],
    ['no signature at all', {}, ['--signature', 'x'], 2, 'cannot be a signature'],
    ['the practice chain', byPractice, ['--signature', practiceRound.signature], 2, 'counts for nothing'],
    [
      'a promise that is broken',
      { chances: {} },
      ['--digits', '431'],
      2,
      'chances: an applicant has no chance stated. Expected "N1".',
    ],
    [
      'too late a publication',
      {},
      ['--signature', quicknetRound.signature, '--published', '2023-08-23T00:00:00Z'],
      2,
      'too late',
    ],
    ['no chance', {}, [], 1, 'Give either'],
    ['two chances', {}, ['--digits', '431', '--signature', 'x'], 1, 'Give either'],
    ['an unknown option', {}, ['--seed', '1'], 1, "Unknown option '--seed'"],
    [
      'nowhere to write',
      { publicKey: null },
      ['--signature', quicknetRound.signature, '--out', '/nowhere/at/all'],
      1,
      'could not be written',
    ],
  ])('refuses %s', async (_, change, args, code, reason) => {
    const key = file('key', secret);
    const given = args.map((one) => (one === 'KEY' ? key : one));
    expect(await draw([file('promise.json', promiseWith(change)), ...given])).toBe(code);
    expect(said).toContain(reason);
  });
});

describe('the command verify', () => {
  const protocol = protocols[0]!;

  it('says what is wrong, where and what should be there', async () => {
    const changed = { ...protocol, selected: ['N1', 'S1', 'W'] };
    expect(await verify([file('p.json', changed), '--commitment', protocol.commitment])).toBe(2);
    expect(said).toContain('WRONG        Those selected are those of the ticket.');
    expect(said).toContain('selected.0: the ticket selects others. Expected "N2", found "N1".');
    expect(said).toContain('2 things are wrong: this draw is not to be trusted as it stands.');
  });

  it('settles by solving again what the certificate leaves open', async () => {
    const { promise } = protocols[0]!;
    const levels = promise.certificate.levels.map((level) => ({ ...level, proof: null }));
    const open = promiseWith({ certificate: { levels } });
    await verify([file('p.json', { ...protocol, promise: open })]);
    expect(said).toContain('right        Nobody could have a larger chance');
    expect(said).toContain('promise.chances: the pool was solved again, and came to these chances.');

    said = '';
    const unfair = { ...promise.chances, N1: 499_999_000_000, N2: 499_999_000_000 };
    const lowered = levels.map((level) => (level.applicants.includes('N1') ? { ...level, chance: unfair.N1 } : level));
    const less = promiseWith({ chances: unfair, certificate: { levels: lowered } });
    expect(await verify([file('q.json', { ...protocol, promise: less })])).toBe(2);
    expect(said).toContain('WRONG        Nobody could have a larger chance');
    expect(said).toContain('promise.chances.N1: the pool was solved again, and came to another chance.');
  });

  it('does not call a draw kept as promised where no commitment was given', async () => {
    expect(await verify([file('p.json', protocol)])).toBe(0);
    expect(said).toContain(
      'Nothing is wrong in itself. Whether the promise was changed can be told only with --commitment.',
    );
  });

  it('lets the practice chain count only where asked to, and says what that is worth', async () => {
    const practice = file('p.json', protocols[1]);
    expect(await verify([practice])).toBe(2);
    expect(await verify([practice, '--practice'])).toBe(0);
    expect(said).toContain('This was a practice draw: it counts for nothing.');
  });

  it.each([
    ['there is no such file', '/nowhere/at/all.json', []],
    ['it is a folder', tmpdir(), []],
    ['is not JSON', 'NOT JSON', []],
    ['--commitment takes 64 hexadecimal digits', 'EMPTY', ['--commitment', 'abc']],
    ['Give one file only', 'EMPTY', ['other.json']],
  ])('ends with 1 where there is nothing to look at: %s', async (reason, path, more) => {
    const named: Readonly<Record<string, string>> = { 'NOT JSON': file('n.json', '{'), EMPTY: file('e.json', '{}') };
    expect(await verify([named[path] ?? path, ...more])).toBe(1);
    expect(said).toContain(reason);
  });

  it('looks at any JSON, and refuses what is no protocol', async () => {
    expect(await verify([file('e.json', '{}')])).toBe(2);
    expect(said).toContain('promise: a field is missing.');
  });
});
