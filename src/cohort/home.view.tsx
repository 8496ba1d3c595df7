import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice, NowCard, StatusTag } from '../web/feedback.view.tsx';
import { Disclosure } from '../web/structure.view.tsx';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import type { Cohort, Member, ProjectOwner } from './cohort.ts';
import { cohortMessages } from './messages/index.ts';
import { programmeFacts, type GatheringAhead } from './programme-facts.ts';

export interface AskedPerson {
  readonly name: string;
  readonly email: string;
}

export interface HomeProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly member: Member;
  readonly groupName: string;
  /** Those who take part in the own group, oneself among them. */
  readonly people: readonly Member[];
  readonly owner: ProjectOwner | undefined;
  readonly coordinators: readonly AskedPerson[];
  readonly marks: readonly YearMark[];
  /** Since when, where the member is on leave. */
  readonly onLeaveFrom: Temporal.PlainDate | null;
  /** What is decided ahead about the member, a sentence each. */
  readonly planned: readonly string[];
  /** The gathering that is now or comes next. */
  readonly ahead: GatheringAhead | undefined;
  /** What the rooms above have to say, the most urgent first; null where they have nothing. */
  readonly children: ComponentChildren;
}

/** A participant's first page in the cohort: what is next, the year, the group, where one stands and whom to ask. */
export function CohortHome(props: HomeProps) {
  const { language, cohort, groupName, marks, onLeaveFrom, planned, children } = props;
  const t = cohortMessages(language).own;
  return (
    <>
      <h1>{t.title(cohort.slug)}</h1>
      <p class="lead">{t.lead(groupName)}</p>
      {onLeaveFrom ? (
        <Notice tone="info">
          <p>{t.leave(dateText(language, onLeaveFrom))}</p>
        </Notice>
      ) : null}
      {planned.length > 0 ? (
        <Notice tone="info" title={t.planned}>
          {planned.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {children ?? <NextGathering {...props} />}
      <section aria-labelledby="aaret">
        <h2 id="aaret">{t.year}</h2>
        <YearLine language={language} marks={marks} />
      </section>
      <div class="columns cohort-columns" data-even>
        <OwnGroup {...props} />
        <div class="stack">
          <OwnStanding {...props} />
          <Ask language={language} people={props.coordinators} />
        </div>
      </div>
    </>
  );
}

/** What is next, as long as no more is known of it than its days. */
function NextGathering({ language, ahead }: HomeProps) {
  if (!ahead) return null;
  const { own, desk } = cohortMessages(language);
  return (
    <NowCard kicker={desk.now} title={ahead.isNow ? own.steps.now(ahead.title) : own.steps.next(ahead.title)}>
      <p>{ahead.days}</p>
      {ahead.assumed ? <p>{own.assumed}</p> : null}
    </NowCard>
  );
}

function OwnGroup({ language, member, people, owner }: HomeProps) {
  const t = cohortMessages(language).own;
  return (
    <section aria-labelledby="gruppa">
      <h2 id="gruppa">{t.group}</h2>
      {people.length === 1 ? <p>{t.alone}</p> : null}
      <ul class="item-list" role="list">
        {people.map(({ id, name, email, state }) => (
          <li key={id} class="item">
            <Person name={id === member.id ? `${name} (${t.you})` : name} email={email} />
            {state === 'onLeave' ? <StatusTag tone="neutral" text={t.onLeave} /> : null}
          </li>
        ))}
      </ul>
      {owner ? (
        <>
          <h3>{t.owner}</h3>
          <ul class="item-list" role="list">
            <li class="item">
              <Person name={owner.name} email={owner.email} detail={owner.title} />
            </li>
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Person({ name, email, detail }: AskedPerson & { readonly detail?: string }) {
  return (
    <div class="item-text">
      <strong>{name}</strong>
      {detail ? <span class="quiet">{detail}</span> : null}
      <a href={`mailto:${email}`}>{email}</a>
    </div>
  );
}

function OwnStanding({ language, plan, member: { standing } }: HomeProps) {
  const t = cohortMessages(language).own.standing;
  const facts = programmeFacts(language, plan);
  const rule = plan.admission.standings.find(({ id }) => id === (standing === 'student' ? 'qualified' : standing));
  return (
    <section aria-labelledby="status">
      <h2 id="status">{t[standing]}</h2>
      {standing === 'student' ? (
        <>
          <p>{t.studentText(facts)}</p>
          {plan.attendance.barsExam ? null : <p>{t.absence(facts)}</p>}
        </>
      ) : (
        <p>{t.courseParticipantText(facts)}</p>
      )}
      <Disclosure summary={t.why}>
        {rule ? <p>{rule.text[language]}</p> : null}
        <p>{plan.attendance.text[language]}</p>
        <p>
          <a href={href(language, `/studieplan/${plan.id}`)}>{t.toPlan}</a>
        </p>
      </Disclosure>
    </section>
  );
}

/** Those at the school to whom one can write. */
export function Ask({ language, people }: { readonly language: Language; readonly people: readonly AskedPerson[] }) {
  const t = cohortMessages(language).own.ask;
  return (
    <section aria-labelledby="sporr">
      <h2 id="sporr">{t.title}</h2>
      <p>{people.length > 0 ? t.text : t.nobody}</p>
      <ul class="item-list" role="list">
        {people.map((one) => (
          <li key={one.email} class="item">
            <Person {...one} name={one.name || one.email} />
          </li>
        ))}
      </ul>
    </section>
  );
}
