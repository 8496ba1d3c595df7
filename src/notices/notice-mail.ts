import type { Language } from '../kit/language.ts';
import type { Account } from '../people/index.ts';
import type { Letter } from '../store/index.ts';
import { href } from '../web/address.ts';
import { noticesMessages } from './messages/index.ts';
import { isImportant } from './notice.ts';
import type { Notice } from './notice.store.ts';

interface Frame {
  readonly account: Pick<Account, 'name' | 'email'>;
  readonly baseUrl: string;
  readonly schoolName: (language: Language) => string;
}

/**
 * One mail with all that a person is told at a time: a single notice as it is, several as a digest with what is important first. The
 * frame is in the language of the newest; an older one may be in another, if they have changed theirs since.
 */
export function noticeMail(notices: readonly [Notice, ...Notice[]], { account, baseUrl, schoolName }: Frame): Letter {
  const { language } = notices.at(-1) ?? notices[0];
  const t = noticesMessages(language).mail;
  const parts = notices.toSorted((a, b) => Number(isImportant(b.kind)) - Number(isImportant(a.kind)));
  const [first = notices[0], ...others] = parts;
  const [subject, content] =
    others.length === 0
      ? [first.subject, [first.body.trim()]]
      : [t.digestSubject(first.subject, others.length), digestOf(parts, t.digestLead(parts.length))];
  return {
    recipient: account.email,
    language,
    subject,
    body: [
      t.greeting(account.name.trim().split(/\s/)[0] ?? ''),
      ...content,
      t.signature(schoolName(language)),
      `--\n${t.choose}\n${baseUrl}${href(language, '/min-side/varsler')}\n`,
    ].join('\n\n'),
    dedupeKey: `notices:${notices[0].id}`,
    byDay: true,
  };
}

function digestOf(parts: readonly Notice[], lead: string): string[] {
  const titles = parts.map(({ subject }, index) => `${index + 1}. ${subject}`);
  return [
    `${lead}\n${titles.join('\n')}`,
    ...parts.map(({ body }, index) => `----------\n\n${titles[index]}\n\n${body.trim()}`),
    '----------',
  ];
}
