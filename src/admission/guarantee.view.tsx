import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { taskFields, type DevelopmentTask } from './application.ts';
import { AskContact, type Contact } from './link-page.tsx';
import { admissionMessages } from './messages/index.ts';

export interface GuaranteePageProps {
  readonly language: Language;
  readonly secret: string;
  /** What the leader reads, as one value; it comes back with the answer. */
  readonly fingerprint: string;
  readonly plan: StudyPlan;
  readonly contact: Contact;
  readonly municipalities: readonly string[];
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: string | null;
    readonly serviceArea: string | null;
    readonly municipalityName: string;
  }[];
  readonly task: DevelopmentTask;
  readonly deadline: string;
  /** The application changed between reading and answering. */
  readonly hasChanged: boolean;
}

/** Everything that a leader vouches for, on one page, with the one button at its end. */
export function GuaranteePage(props: GuaranteePageProps) {
  const { language, secret, fingerprint, plan, contact, deadline, hasChanged } = props;
  const t = admissionMessages(language).links.guarantee;
  const municipality = listFormat(language).format(props.municipalities);
  const isJoint = props.municipalities.length > 1;
  return (
    <>
      {hasChanged ? (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changed}</p>
        </Notice>
      ) : null}
      <h1>{t.title(municipality)}</h1>
      <p class="lead">{t.lead({ contact: contact.name, school: plan.school[language], municipality })}</p>
      <p>{t.answerBy(deadline)}</p>
      <Meaning {...props} />
      <Participants {...props} />
      <Project {...props} />
      <section aria-labelledby="svar">
        <h2 id="svar">{t.confirmTitle}</h2>
        {isJoint ? <p>{t.joint(municipality)}</p> : null}
        <p>{t.sentNow}</p>
        <form method="post" action={href(language, `/garanti/${secret}`)}>
          <input type="hidden" name="sett" value={fingerprint} />
          <div class="actions">
            <SubmitButton>{isJoint ? t.confirmJoint : t.confirm}</SubmitButton>
          </div>
        </form>
        <p>{t.wrong}</p>
        <AskContact language={language} contact={contact} />
      </section>
    </>
  );
}

function Meaning({ language, plan, participants }: GuaranteePageProps) {
  const t = admissionMessages(language).links.guarantee;
  return (
    <section aria-labelledby="betyr">
      <h2 id="betyr">{t.meaningTitle}</h2>
      <p>{t.meaning(participants.length, plan.gatherings.length, plan.teaching.totalDays)}</p>
      <SummaryList
        rows={plan.gatherings.map(({ number, shortTitle, dates }) => ({
          term: t.gathering(number),
          value: (
            <>
              {dateRangeText(language, Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to))}
              {dates.assumed ? ` (${t.assumed})` : null}
              <br />
              <span class="quiet">{shortTitle[language]}</span>
            </>
          ),
        }))}
      />
      <p>{t.owner}</p>
    </section>
  );
}

function Participants({ language, plan, participants, municipalities }: GuaranteePageProps) {
  const t = admissionMessages(language).links.guarantee;
  return (
    <section aria-labelledby="deltakere">
      <h2 id="deltakere">{t.participantsTitle}</h2>
      <ul class="plain-list">
        {participants.map(({ id, name, position, serviceArea, municipalityName }) => (
          <li key={id}>
            <strong>{name}</strong>
            <br />
            {[
              plan.admission.positions.find((one) => one.id === position)?.name[language],
              isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : null,
              municipalities.length > 1 ? municipalityName : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Project({ language, task }: GuaranteePageProps) {
  const t = admissionMessages(language).links.guarantee;
  const { fields } = admissionMessages(language).application.task;
  return (
    <section aria-labelledby="prosjekt">
      <h2 id="prosjekt">{t.projectTitle}</h2>
      <h3>{task.title}</h3>
      <p>
        <LongText text={task.need} />
      </p>
      <Disclosure summary={t.wholeTask}>
        <SummaryList
          rows={taskFields
            .filter((field) => field !== 'title' && field !== 'need')
            .map((field) => ({ term: fields[field], value: <LongText text={task[field]} /> }))}
        />
      </Disclosure>
    </section>
  );
}

export interface GuaranteeGivenProps {
  readonly language: Language;
  readonly number: string;
  readonly version: number;
  readonly municipalities: readonly string[];
  readonly participants: readonly string[];
  readonly title: string;
  readonly email: string;
  /** Moments as people read them. */
  readonly confirmedAt: string;
  readonly takenAt: string;
  readonly hash: string;
  readonly since: 'resending' | 'withdrawn' | 'annulled' | null;
}

/** What the leader has given their word for, to come back to at any time. */
export function GuaranteeGiven(props: GuaranteeGivenProps) {
  const { language, since } = props;
  const t = admissionMessages(language).links;
  const g = t.guarantee.given;
  const list = listFormat(language);
  return (
    <>
      <h1>{g.title}</h1>
      <p class="lead">{g.lead(list.format(props.municipalities))}</p>
      {since === null ? null : (
        <Notice tone={since === 'resending' ? 'info' : 'warning'}>
          <p>{since === 'resending' ? g.resending : g.over[since]}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: t.receipt.number, value: <strong>{props.number}</strong> },
          { term: t.receipt.version, value: props.version },
          { term: g.confirmedAt, value: props.confirmedAt },
          { term: t.receipt.time, value: props.takenAt },
          { term: g.participants, value: list.format(props.participants) },
          { term: g.project, value: props.title },
          { term: t.receipt.hash, value: <code class="hash">{props.hash}</code> },
        ]}
      />
      {since === null || since === 'resending' ? <p>{g.next(props.email)}</p> : null}
    </>
  );
}
