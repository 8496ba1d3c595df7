import { wordsIn, type ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Reflection } from '../plan/index.ts';
import type { JournalEntry } from './journal.ts';
import { reflectionMessages } from './messages/index.ts';

/** A journal as a text file that can be read anywhere: every entry under its date, the oldest first. */
export function archiveOf(
  language: Language,
  journal: Reflection['journal'],
  entries: readonly JournalEntry[],
  sessions: ReadonlyMap<string, Pick<ProgrammeSession, 'title'>>,
): string {
  const t = reflectionMessages(language).journal;
  const parts = entries.toReversed().map((entry) => {
    const session = entry.sessionId === null ? undefined : sessions.get(entry.sessionId);
    const prompt = journal.prompts.find(({ id }) => id === entry.prompt)?.text[language];
    const about = [
      entry.thread === 'role' ? t.roleThread : undefined,
      session && wordsIn(language, session.title).text,
      prompt,
    ].filter((line) => line !== undefined);
    return [`## ${momentText(language, entry.writtenAt)}`, ...about.map((line) => `*${line}*`), entry.text].join(
      '\n\n',
    );
  });
  return `${[`# ${t.title}`, ...parts].join('\n\n')}\n`;
}
