import type { Language } from '../kit/language.ts';
import { timeSpanText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import type { ProgrammeSession } from './programme.ts';
import type { ShownSpeaker } from './shown-speakers.rules.ts';

/** «09.00–10.30», as a time that machines can read too. */
export function SessionTime({
  language,
  session,
}: {
  language: Language;
  session: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>;
}) {
  const { startsAt, endsAt } = session;
  return (
    <time dateTime={startsAt}>
      {timeSpanText(language, Temporal.Instant.from(startsAt), Temporal.Instant.from(endsAt))}
    </time>
  );
}

export function formName(language: Language, plan: StudyPlan, form: string): string {
  return plan.teaching.forms.find(({ id }) => id === form)?.name[language] ?? form;
}

export function pillarNames(language: Language, plan: StudyPlan, pillars: readonly string[]): string[] {
  return plan.teaching.pillars.filter(({ id }) => pillars.includes(id)).map(({ name }) => name[language]);
}

/** Whether it is another than it first was, in what people have to know, or cancelled; nothing for most. */
export function ChangeTag({ language, session }: { language: Language; session: ProgrammeSession }) {
  const t = gatheringsMessages(language).programme;
  if (session.cancelled) return <StatusTag tone="danger" text={t.cancelled} />;
  return session.changes ? <StatusTag tone="warning" text={t.moved} /> : null;
}

/** «Kari Nordmann, Lom kommune», or where somebody comes from when their name is not for everybody. */
export function speakerText(language: Language, { name, organisation }: ShownSpeaker): string {
  const t = gatheringsMessages(language).programme;
  if (name) return [name, organisation].filter(Boolean).join(', ');
  return organisation ? t.someoneFrom(organisation) : t.someone;
}

/** Who holds a session, with what they have agreed to have said of them. */
export function SpeakerBios({ language, speakers }: { language: Language; speakers: readonly ShownSpeaker[] }) {
  return (
    <ul class="speaker-list" role="list">
      {speakers.map((speaker) => (
        <li key={speaker.id}>
          <strong>{speakerText(language, speaker)}</strong>
          {speaker.bio ? <p class="long-text">{speaker.bio}</p> : null}
        </li>
      ))}
    </ul>
  );
}
