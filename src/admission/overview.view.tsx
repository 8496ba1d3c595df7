import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, NowCard, type StatusTone } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, SubmitButton, TaskList, type Task } from '../web/structure.view.tsx';
import { topics, topicStatus, type ApplicationFault, type Topic } from './application.rules.ts';
import type { Application } from './application.ts';
import type { SupplementRequest } from './case.store.ts';
import { topicPaths } from './fault-sentence.ts';
import { admissionMessages } from './messages/index.ts';
import { SupplementRequests, triedErrors, type SupplementTry } from './supplement.view.tsx';
import type { ApplicationVersion } from './version.store.ts';

export interface OverviewProps {
  language: Language;
  title: string;
  application: Application;
  faults: readonly ApplicationFault[];
  isOpen: boolean;
  deadline: string;
  terms: StudyPlan['admission'];
  versions: readonly ApplicationVersion[];
  hasUnsentChanges: boolean;
  /** When the leader was asked, if an answer is awaited. */
  askedAt: string;
  supplements: readonly SupplementRequest[];
  attempt: SupplementTry | undefined;
  today: Temporal.PlainDate;
  /** What just happened, when the page follows a deed. */
  noticeCode: string | undefined;
  /** What rooms above have to say about the application. */
  more: readonly ComponentChildren[];
}

/** The application's own page: where it stands, what is next, and its parts as a list of tasks. */
export function OverviewPage(props: OverviewProps) {
  const { language, title, application, isOpen } = props;
  const t = admissionMessages(language).application.overview;
  const canChange = isOpen && ['draft', 'awaitingGuarantee', 'sent', 'resending'].includes(application.state);
  return (
    <>
      <BackLink href={href(language, '/min-side')}>{t.back}</BackLink>
      <ErrorSummary language={language} errors={triedErrors(props.attempt)} />
      <h1>{title}</h1>
      <WhereItStands {...props} />
      {props.more}
      {props.supplements.length > 0 ? <SupplementRequests {...props} /> : null}
      {canChange ? <Parts {...props} /> : null}
      {props.versions.length > 0 ? <Versions {...props} /> : null}
      {application.state === 'withdrawn' || application.state === 'annulled' ? null : (
        <p class="quiet">
          <a href={href(language, `/soknad/${application.id}/trekk`)}>{t.withdrawLink}</a>
        </p>
      )}
    </>
  );
}

function WhereItStands(props: OverviewProps) {
  const { language, application, isOpen, deadline, askedAt, noticeCode } = props;
  const t = admissionMessages(language).application;
  const o = t.overview;
  const { guarantor, number, state } = application;
  switch (state) {
    case 'draft':
      return (
        <>
          <p class="lead">{o.draftLead}</p>
          <p>{o.deadline(deadline)}</p>
        </>
      );
    case 'awaitingGuarantee':
      return (
        <NowCard kicker={t.states.awaitingGuarantee} title={o.awaitingTitle(guarantor.name)}>
          <p>{o.awaiting(guarantor.name, guarantor.email, askedAt, deadline)}</p>
          <p>{o.awaitingEdit}</p>
          {isOpen ? (
            <form method="post" action={href(language, `/soknad/${application.id}/send-lenken`)}>
              <SubmitButton secondary>{o.askAgain}</SubmitButton>
            </form>
          ) : null}
        </NowCard>
      );
    case 'sent':
    case 'resending':
      return (
        <>
          <Notice tone="success" title={o.sentTitle(number ?? '')}>
            <p>{o.sent(momentText(language, props.versions[0]?.takenAt ?? application.createdAt))}</p>
            <p>{isOpen ? o.sentEdit(deadline) : o.closedSent}</p>
            <p>
              <a href={href(language, `/soknad/${application.id}/kvittering`)}>{o.receipt}</a>
            </p>
          </Notice>
          {noticeCode === 'uendret' ? <Notice tone="info">{<p>{t.check.unchanged}</p>}</Notice> : null}
          {state === 'resending' && isOpen ? (
            <NowCard kicker={t.states.awaitingGuarantee} title={o.resendingTitle}>
              <p>{o.resending(guarantor.name, deadline)}</p>
            </NowCard>
          ) : null}
          {state === 'sent' && isOpen && props.hasUnsentChanges ? (
            <NowCard kicker={t.form.saved} title={o.changedTitle}>
              <p>{o.changed}</p>
              <ButtonLink href={href(language, `/soknad/${application.id}/kontroll`)}>{o.sendChanges}</ButtonLink>
            </NowCard>
          ) : null}
        </>
      );
    case 'lapsed':
      return (
        <Notice tone="warning" title={o.lapsedTitle}>
          {<p>{o.lapsed(deadline)}</p>}
        </Notice>
      );
    case 'withdrawn':
      return (
        <Notice tone="info" title={o.withdrawnTitle}>
          {<p>{o.withdrawn}</p>}
        </Notice>
      );
    case 'annulled':
      return (
        <Notice tone="warning" title={o.annulledTitle}>
          {<p>{o.annulled}</p>}
        </Notice>
      );
  }
}

const tones: Record<ReturnType<typeof topicStatus>, StatusTone> = {
  done: 'done',
  inProgress: 'now',
  notStarted: 'ahead',
};

/** While the leader's answer is awaited there is nothing to send, and neither when all of it has been sent. */
function hasSomethingToSend({ application, hasUnsentChanges, askedAt }: OverviewProps): boolean {
  if (application.state === 'sent') return hasUnsentChanges;
  return application.state !== 'awaitingGuarantee' && !(application.state === 'resending' && askedAt !== '');
}

function Parts(props: OverviewProps) {
  const { language, application, faults, terms } = props;
  const t = admissionMessages(language).application;
  const hintOf = (topic: Topic): string =>
    topic === 'participants'
      ? t.topicHints.participants(terms.participants.min, terms.participants.max)
      : t.topicHints[topic];
  const tasks: Task[] = topics.map((topic) => {
    const status = topicStatus(application, faults, topic);
    return {
      href: href(language, `/soknad/${application.id}/${topicPaths[topic]}`),
      text: t.topics[topic],
      hint: hintOf(topic),
      tone: tones[status],
      status: t.statuses[status],
    };
  });
  if (hasSomethingToSend(props)) tasks.push(checkTask(language, application, faults.length === 0));
  return <TaskList tasks={tasks} />;
}

function checkTask(language: Language, application: Application, isReady: boolean): Task {
  const t = admissionMessages(language).application.overview;
  return {
    href: href(language, `/soknad/${application.id}/kontroll`),
    text: t.checkTask,
    ...(isReady ? {} : { hint: t.checkHint }),
    tone: isReady ? 'now' : 'ahead',
    status: isReady ? t.checkReady : t.checkNotReady,
  };
}

function Versions({ language, application, versions }: OverviewProps) {
  const t = admissionMessages(language).application.overview;
  return (
    <section aria-labelledby="utgaver">
      <h2 id="utgaver">{t.versions}</h2>
      <ul>
        {versions.map(({ version, takenAt }) => (
          <li key={version}>
            <a href={href(language, `/soknad/${application.id}/kvittering?utgave=${version}`)}>
              {t.version(version, momentText(language, takenAt))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
