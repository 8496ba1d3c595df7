import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText, weekdayText } from '../kit/oslo-time.ts';
import type { Gathering } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink, Meter, SubmitButton } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import type { PlacedGathering } from './gathering.store.ts';
import { daysBetween, daysOf, daysUsed, frameOf, placeNotes, type PlaceNote } from './place.rules.ts';
import type { GatheringStanding } from './planning-steps.rules.ts';
import { cohortPath, type AboutCohort } from './planning-page.tsx';

export interface PlacesPageProps extends AboutCohort {
  readonly language: Language;
  readonly placed: readonly PlacedGathering[];
  readonly standings: readonly GatheringStanding[];
  /** How many have no sessions, where the plan proposes some. */
  readonly fillable: number;
  /** How many have just been filled with what the plan proposes. */
  readonly filled: number;
  /** What placing all at once came to. */
  readonly outcome: { readonly placed: number; readonly left: readonly number[] } | null;
}

/** All gatherings of the plan, with where each lies or where the plan would have it. */
export function PlacesPage(props: PlacesPageProps) {
  const { language, cohort, plan, placed, outcome, fillable, filled } = props;
  const t = gatheringsMessages(language).planning;
  const frame = frameOf(plan);
  const unplaced = plan.gatherings.length - placed.length;
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort))}>{t.cohort(cohort.slug)}</BackLink>
      {outcome ? <Outcome language={language} {...outcome} /> : null}
      {filled > 0 ? (
        <Notice tone="success">
          <p>{t.places.filledNow(filled)}</p>
        </Notice>
      ) : null}
      <h1>{t.places.title}</h1>
      <p class="lead">{t.places.lead(frame.count, frame.min, frame.max, frame.totalDays)}</p>
      <Used {...props} />
      {unplaced > 0 ? (
        <form method="post" action={href(language, cohortPath(cohort, 'samlinger'))}>
          <p>{t.places.placeAllLead(unplaced)}</p>
          <div class="actions">
            <SubmitButton>{t.places.placeAll}</SubmitButton>
          </div>
        </form>
      ) : null}
      {fillable > 0 ? (
        <form method="post" action={href(language, cohortPath(cohort, 'samlinger', 'forslag'))}>
          <p>{t.places.fillLead(fillable)}</p>
          <div class="actions">
            <SubmitButton secondary={unplaced > 0}>{t.places.fill}</SubmitButton>
          </div>
        </form>
      ) : null}
      <ol class="item-list">
        {plan.gatherings.map((planned) => (
          <GatheringItem key={planned.number} {...props} planned={planned} />
        ))}
      </ol>
    </>
  );
}

function Outcome({ language, placed, left }: { language: Language } & NonNullable<PlacesPageProps['outcome']>) {
  const t = gatheringsMessages(language).planning;
  const names = listFormat(language).format(left.map((number) => t.gathering(number)));
  return (
    <Notice tone={left.length > 0 ? 'warning' : 'success'}>
      {placed > 0 ? <p>{t.places.placedNow(placed)}</p> : null}
      {left.length > 0 ? <p>{t.places.notPlaced(names)}</p> : null}
    </Notice>
  );
}

function Used({ language, plan, placed }: PlacesPageProps) {
  const t = gatheringsMessages(language).planning.places;
  const frame = frameOf(plan);
  const used = daysUsed(frame, placed.map(asStay));
  const { taken, left, unplaced, canAddUp } = used;
  return (
    <>
      <p>
        <Meter value={taken} max={frame.totalDays}>
          {t.used(taken, frame.totalDays)}
        </Meter>
      </p>
      {canAddUp ? (
        <p>{left === 0 && unplaced === 0 ? t.complete : t.left(left, unplaced)}</p>
      ) : (
        <Notice tone="warning">
          <p>{t.tooFew(left - unplaced * frame.max)}</p>
        </Notice>
      )}
    </>
  );
}

function GatheringItem({
  language,
  cohort,
  plan,
  placed,
  standings,
  planned,
}: PlacesPageProps & { readonly planned: Gathering }) {
  const t = gatheringsMessages(language).planning;
  const { number, title, dates } = planned;
  const at = placed.find((one) => one.number === number);
  const proposal = dateRangeText(language, Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to));
  const name = t.numbered(number, title[language]);
  return (
    <li class="item">
      <div class="item-text">
        <strong>{name}</strong>
        {at ? <Place language={language} at={at} /> : <span>{t.places.proposal(proposal, dates.assumed)}</span>}
        {at ? <Remarks language={language} notes={placeNotes(frameOf(plan), asStay(at))} /> : null}
        <Gap language={language} placed={placed} at={at} />
      </div>
      <div class="actions">
        <Standing language={language} standing={standings.find((one) => one.number === number)} />
        <a href={href(language, cohortPath(cohort, 'samlinger', number))}>
          {at ? t.places.change : t.places.place}
          <span class="ds-sr-only"> {name}</span>
        </a>
        {at ? (
          <a href={href(language, cohortPath(cohort, 'samling', number))}>
            {t.places.build}
            <span class="ds-sr-only"> {name}</span>
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** How far a gathering has come: nowhere yet, placed, built or out. */
function Standing({
  language,
  standing,
}: {
  readonly language: Language;
  readonly standing: GatheringStanding | undefined;
}) {
  const t = gatheringsMessages(language).planning.places.state;
  if (!standing) return <StatusTag tone="ahead" text={t.unplaced} />;
  if (standing.isPublished) return <StatusTag tone="done" text={t.published} />;
  return <StatusTag tone="neutral" text={standing.sessions > 0 ? t.built(standing.sessions) : t.placed} />;
}

function Place({ language, at }: { readonly language: Language; readonly at: PlacedGathering }) {
  const t = gatheringsMessages(language).planning.places;
  return <span>{[dateRangeText(language, at.fromOn, at.toOn), t.days(daysOf(asStay(at))), at.venue].join(' · ')}</span>;
}

function Gap({
  language,
  placed,
  at,
}: Pick<PlacesPageProps, 'language' | 'placed'> & { at: PlacedGathering | undefined }) {
  const before = at && placed.find((one) => one.number === at.number - 1);
  if (!at || !before) return null;
  const t = gatheringsMessages(language).planning.places;
  return <span class="task-hint">{t.gap(daysBetween(asStay(before), asStay(at)), before.number)}</span>;
}

/** Weekends, public holidays and the like, in words. */
export function Remarks({ language, notes }: { readonly language: Language; readonly notes: readonly PlaceNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="plain-list remarks">
      {notes.map((note) => (
        <li key={note.code}>{noteText(language, note)}</li>
      ))}
    </ul>
  );
}

function noteText(language: Language, note: PlaceNote): string {
  const t = gatheringsMessages(language).planning.notes;
  if (note.code === 'outsideSemesters') return t.outsideSemesters;
  return t[note.code](listFormat(language).format(note.days.map((day) => weekdayText(language, day))));
}

function asStay({ number, fromOn, toOn }: PlacedGathering) {
  return { number, from: fromOn, to: toOn };
}
