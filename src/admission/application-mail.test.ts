import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { languages } from '../kit/language.ts';
import type { Letter } from '../store/index.ts';
import {
  guaranteedLetter,
  guaranteeLetter,
  participantLetter,
  receiptLetter,
  reminderLetter,
} from './application-mail.ts';
import { applicationWith, participantWith } from './application.fixture.ts';
import type { Call } from './call.ts';
import { annulledLetter, handedOverLetter, supplementLetter, withdrawnLetter } from './case-mail.ts';
import { hashOfContent, type SentContent } from './version.rules.ts';

const baseUrl = 'https://samling.example';
const call: Call = {
  id: '20000000-0000-4000-8000-000000000000',
  slug: '2022',
  planId: shippedPlans[0]?.id ?? '',
  state: 'open',
  opensAt: Temporal.Instant.from('2022-05-02T00:00:00+02:00'),
  deadlineAt: Temporal.Instant.from('2022-06-26T00:00:00+02:00'),
  answerBy: Temporal.PlainDate.from('2022-08-12'),
  roomKind: 'municipalities',
  room: 20,
  mediumFrom: 5000,
  largeFrom: 20_000,
  minPerRegion: 1,
  minSmall: 4,
  minLarge: 4,
  chanceKind: 'beacon',
  hoursToChance: 24,
  silenceRule: 'declines',
};
const contact = { id: 'k', name: 'Kari Nordli', email: 'kari@lom.kommune.no' };
const application = applicationWith({ number: '2022-017' });
const emptyDraft = applicationWith({ municipalities: [], number: null });
const secret = 's'.repeat(43);
const content: SentContent = {
  call: '2022',
  number: '2022-017',
  version: 1,
  contact,
  joint: false,
  municipalities: [{ number: '3434', name: 'Lom', region: 'easternNorway', population: 2213, leads: true }],
  participants: [],
  task: application.task,
  guarantor: { ...application.guarantor, confirmedAt: '2022-06-20T10:00:00Z' },
  languageForm: 'nb',
};
const sent = { version: 1, takenAt: call.opensAt, content, hash: hashOfContent(content) };
const about = { application, call, contact, secret };
const request = {
  id: 'r',
  wanted: 'Send vitnemålet.\nDet forrige var uleselig.',
  dueOn: Temporal.PlainDate.from('2022-07-05'),
};

describe.each(languages)('the mails of the admission in %s', (language) => {
  const prefix = language === 'nb' ? baseUrl : `${baseUrl}/${language}`;
  const applicationLink = `${prefix}/soknad/${application.id}`;
  const letters: Readonly<Record<string, readonly [Letter, string | null]>> = {
    guarantee: [guaranteeLetter(baseUrl, language, { ...about, guaranteeId: 'g' }), `${prefix}/garanti/${secret}`],
    participant: [
      participantLetter(baseUrl, language, { ...about, participant: participantWith() }),
      `${prefix}/deltaker/${secret}`,
    ],
    receipt: [receiptLetter(baseUrl, language, application.id, contact.email, sent), applicationLink],
    guaranteed: [guaranteedLetter(baseUrl, language, 'leder@example.no', application.id, sent), null],
    reminder: [reminderLetter(baseUrl, language, application, call, contact), applicationLink],
    handedOver: [handedOverLetter(baseUrl, language, application, call, contact, call.opensAt), applicationLink],
    withdrawn: [withdrawnLetter(language, application, call, contact), null],
    annulled: [annulledLetter(language, application, call, contact, 'Feil kommune.'), null],
    supplement: [
      supplementLetter(baseUrl, language, { application, call, contact, participant: undefined, request }),
      applicationLink,
    ],
  };

  it.each(Object.entries(letters))(
    '%s: is plain, whole, and has its link alone on a line',
    (_, [{ subject, body }, link]) => {
      expect(subject).not.toMatch(/[\n\r]|undefined|\[object/);
      expect(subject.length).toBeLessThan(120);
      expect(body).not.toMatch(/undefined|\[object|\bnull\b|<|\n{3}/);
      const lines = body.split('\n');
      expect(lines.filter((line) => line.includes('://'))).toEqual(link === null ? [] : [link]);
    },
  );

  it('tell the last minute that counts, and whom to ask', () => {
    for (const name of ['guarantee', 'participant']) {
      const body = letters[name]?.[0].body ?? '';
      expect(body).toMatch(/25\. juni 2022 kl\. 23\.59|25 June 2022 at 23:59/);
      expect(body).toContain('Kari Nordli: kari@lom.kommune.no');
    }
  });

  it('speak of a draft that has neither number nor municipality without leaving a hole', () => {
    const { subject, body } = annulledLetter(language, emptyDraft, call, contact, 'Grunn.');
    expect(`${subject}\n${body}`).not.toMatch(/ {2}| [.,]|fra \.|frå \.|from \./);
    const reminder = reminderLetter(baseUrl, language, emptyDraft, call, contact);
    expect(reminder.subject).not.toMatch(/ {2}| :/);
  });

  it('give a participant who is asked for more a link of their own and no other', () => {
    const { recipient, body } = supplementLetter(baseUrl, language, {
      application,
      call,
      contact,
      participant: { email: 'ola@lom.kommune.no', secret: 'olas-hemmelighet' },
      request,
    });
    expect(recipient).toBe('ola@lom.kommune.no');
    expect(body).toContain(request.wanted);
    expect(body).toContain('/deltaker/olas-hemmelighet');
    expect(body).not.toContain('/soknad/');
  });
});
