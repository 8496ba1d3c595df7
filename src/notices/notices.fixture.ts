import { frozenClock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction, newestMail, type Database, type MailTable } from '../store/index.ts';
import type { NoticeKind } from './notice.ts';
import { notify } from './notify.action.ts';
import type { NoticeDesk } from './send-notices.action.ts';

/** A school that tells people things, on a clock that stands still; from noon on the first day of the first gathering. */
export function openNoticeDesk(db: Database) {
  const clock = frozenClock('2022-09-06T10:00:00Z');
  const desk: NoticeDesk = {
    db,
    clock,
    baseUrl: 'https://samling.example',
    schoolName: (language) => (language === 'en' ? 'The School' : 'Skolen'),
  };
  const osloAt = (text: string) => clock.set(Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant());
  const person = async (name: string, language: Language = 'nb'): Promise<string> => {
    const email = `${name.toLowerCase().replace(' ', '.')}@example.no`;
    return (await inTransaction(db, (tx) => ensureAccount(tx, { email, name, language }, clock.now()))).id;
  };
  const tell = async (accountIds: readonly string[], kind: NoticeKind, key: string): Promise<void> =>
    await inTransaction(db, (tx) =>
      notify(tx, clock.now(), accountIds, {
        kind,
        key,
        compose: (language) => ({ subject: `${key} (${language})`, body: `Om ${key}.\n` }),
      }),
    );
  const mails = async (): Promise<MailTable[]> => (await newestMail(db, 100)).toReversed();
  const subjects = async (): Promise<string[]> => (await mails()).map(({ subject }) => subject).toSorted();
  return { desk, clock, osloAt, person, tell, mails, subjects };
}
