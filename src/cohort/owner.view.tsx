import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { dateText, dateRangeText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { Notice } from '../web/feedback.view.tsx';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import type { Cohort, Member } from './cohort.ts';
import { Ask, type AskedPerson } from './home.view.tsx';
import { cohortMessages } from './messages/index.ts';
import type { GatheringDays } from './programme-facts.ts';

export interface OwnerProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly groupName: string;
  /** Those who take part now. */
  readonly people: readonly Member[];
  readonly gatherings: readonly GatheringDays[];
  readonly marks: readonly YearMark[];
  readonly coordinators: readonly AskedPerson[];
  /** The gatherings with their days, where a room above tells of them; else null, and the page names them itself. */
  readonly children: ComponentChildren;
}

/** What the leader who owns a project sees of it: the year, who takes part, and what the municipality has to do when. */
export function OwnerPage(props: OwnerProps) {
  const { language, cohort, plan, groupName, people, marks, children } = props;
  const t = cohortMessages(language).owner;
  return (
    <>
      <h1>{t.title(groupName)}</h1>
      {people.length === 0 ? (
        <Notice tone="info">
          <p>{t.gone}</p>
        </Notice>
      ) : (
        <p class="lead">{t.lead(cohort.slug, plan.school[language])}</p>
      )}
      {children}
      <section aria-labelledby="aaret">
        <h2 id="aaret">{t.year}</h2>
        <YearLine language={language} marks={marks} />
      </section>
      <Expected {...props} />
      <div class="columns cohort-columns" data-even>
        <People {...props} />
        <Ask language={language} people={props.coordinators} />
      </div>
    </>
  );
}

/** Name and position: what an owner needs to know them by, and no more. */
function People({ language, plan, people }: OwnerProps) {
  const t = cohortMessages(language).owner;
  const positionOf = (id: string | null) => plan.admission.positions.find((one) => one.id === id)?.name[language];
  return (
    <section aria-labelledby="hvem">
      <h2 id="hvem">{t.people}</h2>
      {people.length === 0 ? <p>{t.nobody}</p> : null}
      <ul class="item-list" role="list">
        {people.map(({ id, name, position }) => (
          <li key={id} class="item">
            <div class="item-text">
              <strong>{name}</strong>
              <span class="quiet">{positionOf(position)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DatedLine {
  readonly text: string;
  readonly date: string;
  readonly assumed: boolean;
}

/** Time, a clear way and somebody to receive the result: each with the days on which it matters. */
function Expected({ language, plan, gatherings, children }: OwnerProps) {
  const t = cohortMessages(language).owner;
  const { items } = plan.requirements;
  const requirements = items.map(({ number, title, due }) => ({
    text: t.requirement(number, title[language]),
    date: dateText(language, Temporal.PlainDate.from(due.date)),
    assumed: due.assumed,
  }));
  const { dates } = plan.exam.oral;
  const exam = {
    text: t.exam,
    date: dateRangeText(language, Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to)),
    assumed: dates.assumed,
  };
  const days = gatherings.reduce((sum, { from, to }) => sum + from.until(to).days + 1, 0);
  const meetings = gatherings.map(({ number, title, days: date, assumed }) => ({
    text: t.gathering(number, title),
    date,
    assumed,
  }));
  return (
    <section aria-labelledby="forventet">
      <h2 id="forventet">{t.expected}</h2>
      <ul class="cards">
        <Expectation
          language={language}
          title={t.time.title}
          text={t.time.text(meetings.length, days)}
          when={t.time.when}
          lines={children === null ? meetings : []}
        />
        <Expectation
          language={language}
          title={t.way.title}
          text={t.way.text}
          when={t.way.when}
          lines={requirements.slice(0, -1)}
        />
        <Expectation
          language={language}
          title={t.receive.title}
          text={t.receive.text}
          when={t.receive.when}
          lines={[...requirements.slice(-1), exam]}
        />
      </ul>
    </section>
  );
}

interface ExpectationProps {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly when: string;
  readonly lines: readonly DatedLine[];
}

function Expectation({ language, title, text, when, lines }: ExpectationProps) {
  const t = cohortMessages(language).owner;
  return (
    <li>
      <article class="card">
        <h3>{title}</h3>
        <p>{text}</p>
        {lines.length > 0 ? (
          <>
            <h4 class="small-heading">{when}</h4>
            <ul class="plain-list">
              {lines.map((line) => (
                <li key={line.text}>
                  <strong>{line.text}</strong>
                  <br />
                  {line.date}
                  {line.assumed ? <span class="quiet"> ({t.assumed})</span> : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </article>
    </li>
  );
}
