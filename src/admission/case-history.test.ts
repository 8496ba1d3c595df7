import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../kit/language.ts';
import type { LogEntry } from '../store/index.ts';
import { contactsIn, historyActions, historyLines, type KnownPeople } from './case-history.ts';

const at = Temporal.Instant.from('2022-06-01T10:00:00Z');

function entry(action: string, change: Partial<LogEntry> = {}): LogEntry {
  return { at, actorKind: 'account', actorId: 'contact', action, details: {}, ...change };
}

const people: KnownPeople = {
  accounts: new Map([
    ['contact', 'Kari Nordli'],
    ['coordinator', 'Solveig Lunde'],
  ]),
  participants: new Map([['p1', 'Ola Dahl']]),
  leaders: new Map([['g1', 'Liv Strand']]),
  contacts: new Set(['contact']),
};

const conditions = [{ id: 'sectors', name: { nb: 'Ulike områder', nn: 'Ulike område', en: 'Different areas' } }];

function line(entryOf: LogEntry, language: (typeof languages)[number] = 'nb'): string {
  const [only] = historyLines(language, [entryOf], people, conditions);
  return `${only?.who}: ${only?.text}`;
}

/** The deeds that the actions of this room write down about an application, as they stand in the code. */
function actionsInCode(): string[] {
  const sources = globSync(['*.action.ts', 'sending.ts', 'restore-sent.ts'], { cwd: import.meta.dirname });
  const found = sources.flatMap((name) => {
    const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
    const writings = [...text.matchAll(/action:(.+?)(?:subject|\n)|\blog\(tx, participant, (.+)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return writings.flatMap((writing) => [...writing.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? ''));
  });
  const ofTheCall = new Set(['callMade', 'callChanged', 'callOpened', 'callClosed', 'applicationsExported', 'lapsed']);
  return [...new Set(found)].filter((action) => !ofTheCall.has(action));
}

describe('the history of an application', () => {
  it('has a sentence for every deed that the code writes down', () => {
    const written = actionsInCode();
    expect(written.length).toBeGreaterThan(15);
    expect(written.filter((action) => !historyActions.some((known) => known === action))).toEqual([]);
  });

  it.each(languages)('tells every deed in a whole sentence in %s, whatever it knows of it', (language) => {
    for (const action of historyActions) {
      const text = historyLines(language, [entry(action)], people, conditions)[0]?.text ?? '';
      expect(text, action).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, action).not.toMatch(/undefined|\[object/);
    }
  });

  it.each([
    [
      entry('applicationChanged', { details: { topic: 'participants', slot: 2 } }),
      'Kari Nordli, kontaktperson: Endret utkastet: deltakerne.',
    ],
    [
      entry('applicationSent', { actorKind: 'link', actorId: 'g1', details: { number: '2022-018', version: 1 } }),
      'Liv Strand, leder: Dermed var søknaden sendt, med nummer 2022-018.',
    ],
    [
      entry('documentAdded', { actorKind: 'link', actorId: 'p1', details: { participant: 'p1' } }),
      'Ola Dahl, deltaker: La ved et dokument.',
    ],
    [
      entry('standingDecided', {
        actorId: 'coordinator',
        details: { participant: 'p1', outcome: 'courseParticipant' },
      }),
      'Solveig Lunde, skolen: Vurderte Ola Dahl: kursdeltaker.',
    ],
    [
      entry('eligibilityDecided', {
        actorId: 'coordinator',
        details: { outcome: 'notEligible', condition: 'sectors' },
      }),
      'Solveig Lunde, skolen: Vurderte vilkårene: ikke oppfylt (Ulike områder).',
    ],
    [
      entry('eligibilityDecided', { actorId: 'coordinator', details: { outcome: 'eligible', condition: null } }),
      'Solveig Lunde, skolen: Vurderte vilkårene: oppfylt.',
    ],
    [
      entry('applicationLapsed', { actorKind: 'system', actorId: null }),
      'Klokka: Fristen gikk ut før søknaden var sendt.',
    ],
    [
      entry('supplementAsked', { actorId: 'coordinator', details: { participant: null } }),
      'Solveig Lunde, skolen: Ba om mer fra kontaktpersonen.',
    ],
    [entry('applicationWithdrawn', { actorId: 'erased' }), 'Slettet person: Trakk søknaden.'],
    [
      entry('participantInvited', { details: { participant: 'erased' } }),
      'Kari Nordli, kontaktperson: Sendte personlig lenke til en som er slettet.',
    ],
    [entry('somethingNew', { actorKind: 'link', actorId: 'erased' }), 'Slettet person: Hendelse: somethingNew'],
  ])('says who did what', (about, expected) => expect(line(about)).toBe(expected));

  it('knows everybody who has been the contact', () => {
    const log = [
      entry('applicationStarted', { actorId: 'first' }),
      entry('contactHandedOver', { actorId: 'coordinator', details: { from: 'first', to: 'second' } }),
    ];
    expect(contactsIn(log, 'second')).toEqual(new Set(['first', 'second']));
    expect(contactsIn([], 'now')).toEqual(new Set(['now']));
  });
});
