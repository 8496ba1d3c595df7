import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, DataTable, Disclosure } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { cohortPath, type AboutCohort } from './planning-page.tsx';
import type { Speaker } from './speaker.store.ts';

/** A session with the gathering it belongs to, as a list of somebody's sessions names it. */
export interface HeldSession {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export interface SpeakersPageProps extends AboutCohort {
  readonly language: Language;
  readonly speakers: readonly Speaker[];
  readonly heldBy: ReadonlyMap<string, readonly HeldSession[]>;
}

const consentTones: Readonly<Record<Speaker['consent'], StatusTone>> = {
  none: 'neutral',
  asked: 'ahead',
  given: 'done',
  declined: 'warning',
};

/** Everybody who holds sessions in a cohort, with what they hold. */
export function SpeakersPage(props: SpeakersPageProps) {
  const { language, cohort, speakers } = props;
  const { planning, speakers: t } = gatheringsMessages(language);
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort))}>{planning.cohort(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <ButtonLink href={href(language, cohortPath(cohort, 'innledere', 'ny'))}>{t.add}</ButtonLink>
      </div>
      {speakers.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <SpeakerTable {...props} />
      )}
    </>
  );
}

function SpeakerTable({ language, cohort, speakers, heldBy }: SpeakersPageProps) {
  const t = gatheringsMessages(language).speakers;
  return (
    <DataTable
      caption={t.title}
      columns={[
        { key: 'name', text: t.columns.name },
        { key: 'organisation', text: t.columns.organisation },
        { key: 'kind', text: t.columns.kind },
        { key: 'consent', text: t.columns.consent },
        { key: 'sessions', text: t.columns.sessions },
      ]}
      rows={speakers.map((speaker) => ({
        key: speaker.id,
        cells: [
          <a href={href(language, cohortPath(cohort, 'innledere', speaker.id))}>{speaker.name}</a>,
          speaker.organisation || '–',
          t.kinds[speaker.kind],
          <StatusTag tone={consentTones[speaker.consent]} text={t.consents[speaker.consent]} />,
          <HeldInTable language={language} cohort={cohort} sessions={heldBy.get(speaker.id) ?? []} />,
        ],
      }))}
    />
  );
}

/** Somebody of the school may hold most of the year: the table then says how many, and the list is unfolded. */
const mostInTable = 4;

function HeldInTable(props: HeldProps) {
  const { language, sessions } = props;
  if (sessions.length <= mostInTable) return <Held {...props} />;
  return (
    <Disclosure summary={gatheringsMessages(language).speakers.holds(sessions.length)}>
      <Held {...props} />
    </Disclosure>
  );
}

interface HeldProps extends Pick<SpeakersPageProps, 'language' | 'cohort'> {
  readonly sessions: readonly HeldSession[];
}

/** The sessions that somebody holds, each leading to where it is changed. */
export function Held({ language, cohort, sessions }: HeldProps) {
  const t = gatheringsMessages(language).speakers;
  if (sessions.length === 0) return <>{t.holdsNothing}</>;
  return (
    <ul class="plain-list held-sessions">
      {sessions.map(({ id, number, title }) => (
        <li key={id}>
          <a href={href(language, cohortPath(cohort, 'samling', number, 'okt', id))}>{t.session(number, title)}</a>
        </li>
      ))}
    </ul>
  );
}
