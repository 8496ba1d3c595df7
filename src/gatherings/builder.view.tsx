import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText, inOslo, weekdayText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink } from '../web/structure.view.tsx';
import { slotNotes } from './builder.rules.ts';
import { clockText, minuteOf, minutesText } from './clock-text.ts';
import type { DraftSession } from './draft.ts';
import { gatheringsMessages } from './messages/index.ts';
import { eachDayOf, placeNotes, frameOf } from './place.rules.ts';
import { Remarks } from './place.view.tsx';
import { cohortPath, gatheringPath, LinkRow, type AboutGathering } from './planning-page.tsx';
import { wordsIn } from './programme.ts';
import type { SessionChoices } from './session.form.ts';
import { timetableOf } from './timetable.rules.ts';
import { TimetableGrid } from './timetable.view.tsx';

export interface BuilderProps extends AboutGathering {
  readonly language: Language;
  readonly choices: Omit<SessionChoices, 'cards'>;
  readonly peopleByGroup: ReadonlyMap<string, number>;
  /** The newest version that participants see; null while nothing is published. */
  readonly published: { readonly version: number; readonly at: string } | null;
  readonly hasChanges: boolean;
  /** How many sessions a copy has just left out. */
  readonly left: number;
}

/** The programme of one gathering as the school works on it, day by day. */
export function BuilderPage(props: BuilderProps) {
  const { language, cohort, plan, planned, gathering, choices } = props;
  const { planning, builder: t } = gatheringsMessages(language);
  const { fromOn, toOn, venue } = gathering;
  const days = eachDayOf({ from: fromOn, to: toOn });
  const notes = placeNotes(frameOf(plan), { number: planned.number, from: fromOn, to: toOn });
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort))}>{planning.cohort(cohort.slug)}</BackLink>
      <div class="title-line">
        <h1>{planning.numbered(planned.number, planned.title[language])}</h1>
        <PublishedState {...props} />
      </div>
      <p class="lead">{[dateRangeText(language, fromOn, toOn), venue].filter(Boolean).join(' · ')}</p>
      <Remarks language={language} notes={notes} />
      {props.left > 0 ? (
        <Notice tone="warning">
          <p>{gatheringsMessages(language).copy.left(props.left)}</p>
        </Notice>
      ) : null}
      <Ways {...props} />
      <Clashes {...props} />
      {choices.draft.sessions.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
          <p>
            <a href={href(language, gatheringPath(props, 'kopier'))}>{t.copy}</a>
          </p>
        </Empty>
      ) : null}
      {days.map((day) => (
        <Day key={day.toString()} {...props} day={day} />
      ))}
    </>
  );
}

function PublishedState({ language, published, hasChanges }: BuilderProps) {
  const t = gatheringsMessages(language).builder;
  if (!published) return <StatusTag tone="ahead" text={t.notPublished} />;
  return hasChanges ? (
    <StatusTag tone="warning" text={t.unpublishedChanges} />
  ) : (
    <StatusTag tone="done" text={t.published(published.at)} />
  );
}

function Ways(props: BuilderProps) {
  const { language, cohort, planned, published, hasChanges, choices } = props;
  const t = gatheringsMessages(language).builder;
  const links = [
    { path: gatheringPath(props, 'rom'), text: t.rooms },
    ...(planned.studyTrip ? [{ path: gatheringPath(props, 'besok'), text: t.visits }] : []),
    { path: cohortPath(cohort, 'innledere'), text: gatheringsMessages(language).speakers.title },
    { path: cohortPath(cohort, 'samlinger', planned.number), text: t.place },
    { path: cohortPath(cohort, 'dekning'), text: t.coverage },
    { path: gatheringPath(props, 'kopier'), text: t.copy },
  ];
  const canPublish = choices.draft.sessions.length > 0 && (!published || hasChanges);
  return (
    <>
      <div class="actions">
        {canPublish ? (
          <ButtonLink href={href(language, gatheringPath(props, 'publiser'))}>
            {published ? t.publishChanges : t.publish}
          </ButtonLink>
        ) : null}
        <ButtonLink secondary={canPublish} href={href(language, gatheringPath(props, 'okt', 'ny'))}>
          {t.add}
        </ButtonLink>
      </div>
      <LinkRow language={language} links={links} />
    </>
  );
}

/** What to see about sessions that were saved all the same. */
function Clashes(props: BuilderProps) {
  const { language, choices, peopleByGroup } = props;
  const { sessions, rooms } = choices.draft;
  const t = gatheringsMessages(language).builder;
  const titleOf = (id: string) => {
    const session = sessions.find((one) => one.id === id);
    return session ? wordsIn(language, session.title).text : '';
  };
  const sentences = sessions.flatMap((session, index) => {
    const seats = rooms.find(({ id }) => id === session.roomId)?.seats ?? null;
    // Each pair is told once, with the later of the two.
    return slotNotes(sessions.slice(0, index), session, { seats, peopleByGroup }).map((note) => {
      if (note.code === 'tooManyPeople') return t.tooManyPeople(titleOf(session.id), note.people, note.seats);
      const groups = note.groups?.map((id) => choices.groups.find((group) => group.id === id)?.name ?? '');
      const names = groups ? listFormat(language).format(groups) : t.everybody;
      return t.groupsTaken(names, titleOf(note.other), titleOf(session.id));
    });
  });
  if (sentences.length === 0) return null;
  return (
    <Notice tone="warning" title={t.clashes}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Day(props: BuilderProps & { readonly day: Temporal.PlainDate }) {
  const { language, choices, day } = props;
  const t = gatheringsMessages(language).builder;
  const { draft } = choices;
  const sessions = draft.sessions.filter(({ startsAt }) => inOslo(startsAt).toPlainDate().equals(day));
  const name = weekdayText(language, day);
  const places = [...draft.rooms, ...draft.visits.map(({ id, place }) => ({ id, name: place }))];
  const timetable = timetableOf(
    sessions.map((session) => ({
      id: session.id,
      from: minuteOf(session.startsAt),
      to: minuteOf(session.endsAt),
      column: session.roomId ?? session.visitId,
    })),
    places.map(({ id }) => id),
  );
  const at = (id: string) => sessions.find((session) => session.id === id);
  return (
    <section aria-labelledby={`dag-${day.toString()}`} class="programme-day">
      <div class="item-head">
        <h2 id={`dag-${day.toString()}`}>{name}</h2>
        <a href={href(language, `${gatheringPath(props, 'okt', 'ny')}?dag=${day.toString()}`)}>
          {t.add}
          <span class="ds-sr-only">, {name}</span>
        </a>
      </div>
      {sessions.length === 0 ? <p>{t.emptyDay}</p> : null}
      {sessions.length > 0 ? (
        <>
          <TimetableGrid
            caption={name}
            timeText={t.time}
            timetable={timetable}
            columnName={(column) => places.find(({ id }) => id === column)?.name ?? t.noRoom}
            clockText={minutesText}
            isQuiet={(id) => at(id)?.counts === false}
            show={(id) => {
              const session = at(id);
              return session ? <SessionText {...props} session={session} /> : null;
            }}
          />
          <ol class="timetable-list">
            {sessions.map((session) => (
              <li key={session.id} data-quiet={session.counts ? undefined : ''}>
                <SessionText {...props} session={session} withPlace />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function SessionText(props: BuilderProps & { readonly session: DraftSession; readonly withPlace?: boolean }) {
  const { language, plan, choices, session, withPlace } = props;
  const t = gatheringsMessages(language).builder;
  const title = wordsIn(language, session.title);
  // The form of teaching says nothing about a break.
  const form = session.counts ? plan.teaching.forms.find(({ id }) => id === session.form)?.name[language] : t.countsNot;
  const speakers = choices.speakers.filter(({ id }) => session.speakers.includes(id)).map(({ name }) => name);
  const place = withPlace
    ? (choices.draft.rooms.find(({ id }) => id === session.roomId)?.name ??
      choices.draft.visits.find(({ id }) => id === session.visitId)?.place)
    : undefined;
  const pillars = plan.teaching.pillars.filter(({ id }) => session.pillars.includes(id));
  return (
    <>
      <span class="session-times">
        {clockText(session.startsAt)}–{clockText(session.endsAt)}
      </span>
      <a class="session-title" href={href(language, gatheringPath(props, 'okt', session.id))}>
        <span lang={title.lang === language ? undefined : title.lang}>{title.text}</span>
      </a>
      <span class="session-facts">
        {[form, place, listFormat(language).format(speakers), groupsText(props, session)].filter(Boolean).join(' · ')}
      </span>
      {pillars.length > 0 ? (
        <span class="session-facts">{pillars.map(({ name }) => name[language]).join(' · ')}</span>
      ) : null}
    </>
  );
}

function groupsText({ language, choices }: BuilderProps, { groups }: DraftSession): string {
  if (!groups) return '';
  const names = choices.groups.filter(({ id }) => groups.includes(id)).map(({ name }) => name);
  return gatheringsMessages(language).builder.onlyFor(listFormat(language).format(names));
}
