import { deadlineText, deskWords, planOf, type DeskRow } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice, NowCard, type StatusTone } from '../web/feedback.view.tsx';
import {
  BackLink,
  ButtonLink,
  DataTable,
  Disclosure,
  SubmitButton,
  TaskList,
  type Task,
} from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import { nextStep, type ProcessStep, type StepStatus } from './process.rules.ts';
import type { Process, ProcessDeed } from './process.ts';
import { differences } from './representation.rules.ts';
import { selectionPath } from './selection-path.ts';
import { ticketText } from './ticket-text.ts';

interface Props {
  readonly language: Language;
  readonly process: Process;
  readonly now: Temporal.Instant;
  /** What was just done, as the address says. */
  readonly doneCode: string | undefined;
}

/** The coordinator's list of steps: what is done, by whom and when; what is next; what comes after it. */
export function ProcessPage({ language, process, now, doneCode }: Props) {
  const t = selectionMessages(language).process;
  const { state, promise } = process;
  const { call, draw } = state;
  const done = t.done[doneCode ?? ''];
  const isPractice = promise?.promise.source.kind === 'beacon' && promise.promise.source.practice;
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.back(call.slug)}</BackLink>
      <h1>{draw?.kind === 'reserve' ? t.reserveTitle(call.slug) : t.title(call.slug)}</h1>
      {done ? (
        <Notice tone="success">
          <p>{done}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.lead}</p>
      {isPractice ? (
        <Notice tone="warning">
          <p>{t.practice}</p>
        </Notice>
      ) : null}
      <Next language={language} process={process} now={now} />
      <section aria-labelledby="steg">
        <h2 id="steg">{t.stepsTitle}</h2>
        <TaskList tasks={process.steps.map(({ step, status }) => taskOf(language, process, step, status))} />
      </section>
      <p>
        <a href={href(language, `/opptak/${call.slug}/trekning`)}>{t.publicPage}</a>
      </p>
      <NotEligible language={language} process={process} />
      <History language={language} deeds={process.deeds} />
      {draw && ['promised', 'held', 'published'].includes(draw.state) && !state.result?.settledAt ? (
        <p class="quiet-action">
          <a href={href(language, selectionPath(call.id, 'om-igjen'))}>{t.repeat.link}</a>
        </p>
      ) : null}
    </>
  );
}

const pages: Readonly<Record<ProcessStep, string>> = {
  assess: '',
  representation: 'representasjon',
  book: 'loddbok',
  promise: 'lofte',
  hold: 'hold',
  publish: 'hold',
};

function Next({ language, process, now }: Omit<Props, 'doneCode'>) {
  const t = selectionMessages(language).process;
  const { state, promise } = process;
  const { call } = state;
  const step = nextStep(process.steps);
  const at = (page: string): string => href(language, selectionPath(call.id, page));
  const card = (title: string, text: string, button: preact.ComponentChildren) => (
    <NowCard kicker={t.kicker} title={title}>
      <p>{text}</p>
      <div class="actions">{button}</div>
    </NowCard>
  );
  const link = (page: string, action: string) => <ButtonLink href={at(page)}>{action}</ButtonLink>;
  switch (step) {
    case undefined:
      return card(
        t.next.done.title,
        t.next.done.text,
        <ButtonLink href={href(language, `/opptak/${call.slug}/trekning`)}>{t.next.done.action}</ButtonLink>,
      );
    case 'assess':
      return card(
        t.next.assess.title,
        `${t.next.assess.text} ${assessHint(language, process)}`,
        <ButtonLink href={href(language, unsettledPath(process))}>{t.next.assess.action}</ButtonLink>,
      );
    case 'hold':
      return card(t.next.hold.title, holdText(language, promise, now), link('hold', t.next.hold.action));
    case 'publish': {
      const { title, action } = state.roomForAll ? t.next.roomForAll : t.next.publish;
      const text = state.roomForAll ? t.next.roomForAll.text(state.eligible.length) : t.next.publish.text;
      return card(
        title,
        text,
        <form method="post" action={at('kunngjor')}>
          <SubmitButton>{action}</SubmitButton>
        </form>,
      );
    }
    default:
      return card(t.next[step].title, t.next[step].text, link(pages[step], t.next[step].action));
  }
}

function holdText(language: Language, promise: Process['promise'], now: Temporal.Instant): string {
  const t = selectionMessages(language).process.next.hold;
  if (!promise || Temporal.Instant.compare(now, promise.chanceAt) >= 0) return t.after;
  const when = momentText(language, promise.chanceAt);
  return promise.promise.source.kind === 'beacon' ? t.beforeBeacon(when) : t.before(when);
}

/** The desk, filtered to what is not settled. */
function unsettledPath({ state: { call, unsettled } }: Process): string {
  const path = `/skole/opptak/${call.id}`;
  const toDecide = unsettled.some(({ standings }) => standings.individualAssessment > 0);
  if (unsettled.length === 0) return path;
  return toDecide
    ? `${path}?vurdering=${deskWords.standing.toDecide}#soknader`
    : `${path}?opplysninger=${deskWords.completeness.missing}#soknader`;
}

const tones: Readonly<Record<StepStatus, StatusTone>> = {
  done: 'done',
  now: 'now',
  ahead: 'ahead',
  attention: 'warning',
};

function taskOf(language: Language, process: Process, step: ProcessStep, status: StepStatus): Task {
  const t = selectionMessages(language).process;
  const { call } = process.state;
  const isOpen = status !== 'ahead';
  const path = step === 'assess' ? unsettledPath(process) : selectionPath(call.id, pages[step]);
  return {
    href: isOpen && !(step === 'publish' && status === 'now') ? href(language, path) : null,
    text: t.steps[step],
    hint: [hintOf(language, process, step), doneBy(language, process, step)].filter(Boolean).join(' · ') || undefined,
    tone: tones[status],
    status: t.statuses[status],
  };
}

function hintOf(language: Language, process: Process, step: ProcessStep): string {
  const t = selectionMessages(language).process.hints;
  const { state, book, bookIsStale, promise, protocol } = process;
  switch (step) {
    case 'assess':
      return assessHint(language, process);
    case 'representation': {
      const changed = differences(state.published, state.representation).length;
      return changed === 0 ? t.rule : t.deviation(changed);
    }
    case 'book':
      return book && bookIsStale && !promise ? t.stale : '';
    case 'promise':
      return promise ? t.chanceAt(momentText(language, promise.chanceAt)) : '';
    case 'hold':
      return protocol ? t.ticket(ticketText(protocol)) : '';
    case 'publish':
      return '';
  }
}

function assessHint(language: Language, { state: { gate, call, eligible, notEligible } }: Process): string {
  const t = selectionMessages(language).process.hints;
  if (!gate.deadlineHasPassed) return t.beforeDeadline(deadlineText(language, call));
  if (gate.unsettled > 0) return t.unsettled(gate.unsettled);
  return eligible.length === 0 ? t.nobody : t.applicants(eligible.length, notEligible.length);
}

const deedOfStep: Readonly<Record<ProcessStep, readonly string[]>> = {
  assess: [],
  representation: ['representationDeviated', 'representationRestored'],
  book: ['drawBookMade'],
  promise: ['drawPromised'],
  hold: ['drawHeld'],
  publish: ['drawPublished', 'roomForAllPublished'],
};

/** Who did a step of the draw that is worked on, and when. */
function doneBy(language: Language, { deeds, state }: Process, step: ProcessStep): string {
  const deed = deeds.findLast(
    ({ action, draw }) => deedOfStep[step].includes(action) && (draw === null || draw === state.draw?.number),
  );
  const t = selectionMessages(language).process;
  return deed ? t.by(whoOf(language, deed), momentText(language, deed.at)) : '';
}

function whoOf(language: Language, { who, bySystem }: ProcessDeed): string {
  const t = selectionMessages(language).process;
  return bySystem ? t.system : (who ?? t.someone);
}

function NotEligible({ language, process }: { language: Language; process: Process }) {
  const t = selectionMessages(language).process.notEligible;
  const { notEligible, eligibility, call } = process.state;
  const { conditions } = planOf(call).admission;
  if (notEligible.length === 0) return null;
  const reasonFor = ({ id }: DeskRow): string => {
    const decision = eligibility.get(id);
    const condition = conditions.find((one) => one.id === decision?.condition);
    return [condition?.name[language], decision?.reason].filter(Boolean).join(': ');
  };
  return (
    <section aria-labelledby="utenfor">
      <h2 id="utenfor">{t.title}</h2>
      <ul class="item-list" role="list">
        {notEligible.map((row) => (
          <li key={row.id} class="item">
            <span class="item-text">
              <strong>{row.name}</strong>
              <span class="quiet">{reasonFor(row)}</span>
            </span>
            <a href={href(language, `/skole/soknad/${row.id}/vilkar`)}>
              {t.change}
              <span class="ds-sr-only"> {row.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ language, deeds }: { language: Language; deeds: readonly ProcessDeed[] }) {
  const t = selectionMessages(language).process;
  if (deeds.length === 0) return null;
  return (
    <Disclosure summary={`${t.history.title} (${deeds.length})`}>
      <DataTable
        caption={t.history.title}
        columns={[
          { key: 'when', text: t.history.when },
          { key: 'what', text: t.history.what },
          { key: 'who', text: t.history.who },
        ]}
        rows={deeds.map((deed, index) => ({
          key: String(index),
          cells: [
            momentText(language, deed.at),
            [t.log[deed.action] ?? deed.action, deed.draw === null ? '' : `(${t.drawNumber(deed.draw)})`]
              .filter(Boolean)
              .join(' '),
            whoOf(language, deed),
          ],
        }))}
      />
    </Disclosure>
  );
}
