import type { Language } from '../kit/language.ts';
import { dateRangeText } from '../kit/oslo-time.ts';
import type { Gathering } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { WordsFields } from '../web/words-fields.view.tsx';
import type { PlacedGathering } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import { cohortPath, ConflictNotice, type AboutCohort } from './planning-page.tsx';
import { practicalTopics } from './programme.ts';

export interface PlaceFormProps extends AboutCohort {
  readonly language: Language;
  readonly planned: Gathering;
  /** How many sessions move along when the days are moved. */
  readonly sessions: number;
  readonly base: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** What somebody else has saved meanwhile. */
  readonly conflict: PlacedGathering | null;
  readonly practicalLimit: number;
}

/** Where and when one gathering is, to be filled in. */
export function PlaceForm(props: PlaceFormProps) {
  const { language, cohort, planned, sessions, base, typed, errors, conflict, practicalLimit } = props;
  const t = gatheringsMessages(language).planning;
  const { dates, number, title } = planned;
  const proposal = dateRangeText(language, Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to));
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  });
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort, 'samlinger'))}>{t.places.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {conflict ? (
        <ConflictNotice language={language}>
          <StoredPlace language={language} gathering={conflict} />
        </ConflictNotice>
      ) : null}
      <h1>{t.numbered(number, title[language])}</h1>
      <p class="lead">{t.form.lead(proposal)}</p>
      <form method="post" action={href(language, cohortPath(cohort, 'samlinger', number))} novalidate>
        <input type="hidden" name="base" value={base} />
        <div class="field-row">
          <DateField {...of('from')} label={t.form.from} required />
          <DateField {...of('to')} label={t.form.to} required />
        </div>
        {sessions > 0 ? <p>{t.form.sessionsMove(sessions)}</p> : null}
        <TextField {...of('venue')} label={t.form.venue} hint={t.form.venueHint} maxLength={200} required />
        <TextField {...of('address')} label={t.form.address} maxLength={300} />
        <section class="form-group">
          <h2>{t.form.practical}</h2>
          <p>{t.form.practicalLead}</p>
          {practicalTopics.map((topic) => (
            <WordsFields
              key={topic}
              language={language}
              name={topic}
              label={t.form.topics[topic]}
              hint={t.form.topicHints[topic]}
              typed={typed}
              errors={errors}
              rows={3}
              maxLength={practicalLimit}
            />
          ))}
        </section>
        <div class="actions">
          <SubmitButton>{t.save}</SubmitButton>
          <a href={href(language, cohortPath(cohort, 'samlinger'))}>{t.cancel}</a>
        </div>
      </form>
    </>
  );
}

function StoredPlace({ language, gathering }: { language: Language; gathering: PlacedGathering }) {
  const t = gatheringsMessages(language).planning.form;
  const { fromOn, toOn, venue, address, practical } = gathering;
  return (
    <SummaryList
      rows={[
        { term: `${t.from} – ${t.to}`, value: dateRangeText(language, fromOn, toOn) },
        { term: t.venue, value: venue },
        { term: t.address, value: address || '–' },
        ...practicalTopics.flatMap((topic) => {
          const words = practical[topic];
          return words ? [{ term: t.topics[topic], value: <span class="long-text">{words.nb}</span> }] : [];
        }),
      ]}
    />
  );
}
