import type { Language } from '../kit/language.ts';
import { dateRangeText, inOslo, weekdayText } from '../kit/oslo-time.ts';
import { yearMarks, type StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice, NowCard } from '../web/feedback.view.tsx';
import { ButtonLink } from '../web/structure.view.tsx';
import { YearLine } from '../web/year-line.view.tsx';
import { HowPlacesAreGiven, WhatHappensNext, WhoCanApply } from './call-about.view.tsx';
import { CallDates, deadlineText } from './call-terms.view.tsx';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
  readonly plan: StudyPlan;
}

/** Where there is no call: says so, and what there is to read meanwhile. */
export function NoCall({ language }: { language: Language }) {
  const t = admissionMessages(language).call.none;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <div class="actions">
        <ButtonLink href={href(language, '/studieplan')}>{t.toPlan}</ButtonLink>
      </div>
    </>
  );
}

/** The call as anybody reads it: who can apply, when, by which rule places are given, and the way in. */
export function CallPage({ language, call, plan, now }: Props & { readonly now: Temporal.Instant }) {
  const t = admissionMessages(language).call.page;
  const today = inOslo(now).toPlainDate();
  const planAddress = href(language, `/studieplan/${plan.id}`);
  const [first] = plan.gatherings;
  return (
    <>
      <p class="kicker">{t.kicker(plan.cohort)}</p>
      <h1>{t.title(plan.school[language])}</h1>
      <p class="lead">{plan.admission.summary.map((text) => text[language]).join(' ')}</p>
      <WayIn language={language} call={call} plan={plan} now={now} />
      <div class="columns call-columns">
        <div class="stack">
          <section class="card" aria-labelledby="datoer">
            <h2 id="datoer">{t.datesTitle}</h2>
            <CallDates
              language={language}
              call={call}
              more={first ? [{ term: t.firstGathering, value: gatheringText(language, first.dates) }] : []}
            />
          </section>
          <Facts language={language} call={call} plan={plan} />
        </div>
        <div class="stack">
          <WhoCanApply language={language} plan={plan} />
          <HowPlacesAreGiven language={language} call={call} plan={plan} />
          <WhatHappensNext language={language} call={call} />
        </div>
      </div>
      <section aria-labelledby="aaret">
        <h2 id="aaret">{t.yearTitle}</h2>
        <YearLine language={language} marks={yearMarks(plan, language, today)} />
        <p>
          <a href={planAddress}>{t.toPlan}</a>
        </p>
      </section>
    </>
  );
}

function gatheringText(language: Language, dates: { from: string; to: string; assumed: boolean }): string {
  const range = dateRangeText(language, Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to));
  return dates.assumed ? `${range} (${admissionMessages(language).call.page.assumed})` : range;
}

/** The main action, or why there is none yet or any more. */
function WayIn({ language, call, plan, now }: Props & { readonly now: Temporal.Instant }) {
  const t = admissionMessages(language).call.page;
  const phase = callPhase(call, now);
  if (phase === 'closed') {
    return (
      <Notice tone="info" title={t.closedTitle}>
        <p>{t.closedText(deadlineText(language, call))}</p>
        <p>
          <a href={href(language, '/min-side')}>{t.toMyPage}</a>
        </p>
      </Notice>
    );
  }
  if (phase === 'open') {
    return (
      <NowCard kicker={t.openKicker} title={t.openTitle(deadlineText(language, call))}>
        <p>{t.openText}</p>
        <div class="actions">
          <ButtonLink href={href(language, `/opptak/${call.slug}/sok`)}>{t.start}</ButtonLink>
        </div>
      </NowCard>
    );
  }
  return (
    <NowCard kicker={t.announcedKicker} title={t.announcedTitle(weekdayText(language, call.opensAt))}>
      <p>{t.announcedText}</p>
      <div class="actions">
        <ButtonLink href={href(language, `/studieplan/${plan.id}`)}>{t.toPlan}</ButtonLink>
      </div>
    </NowCard>
  );
}

function Facts({ language, call, plan }: Props) {
  const t = admissionMessages(language).call.page;
  const { min, max } = plan.admission.participants;
  const facts = [
    [t.places(call.roomKind), call.room],
    [t.participants, min === max ? min : `${min}–${max}`],
    [t.gatherings(plan.teaching.totalDays), plan.gatherings.length],
    [t.credits, plan.credits],
  ] as const;
  return (
    <section class="card" aria-labelledby="kort-fortalt">
      <h2 id="kort-fortalt">{t.factsTitle}</h2>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
