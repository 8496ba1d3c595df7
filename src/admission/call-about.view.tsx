import type { Language } from '../kit/language.ts';
import { weekdayText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Disclosure } from '../web/structure.view.tsx';
import { CallRule } from './call-terms.view.tsx';
import type { Call } from './call.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
  readonly plan: StudyPlan;
}

/** Who can apply, what education comes to, and what an application takes. */
export function WhoCanApply({ language, plan: { admission, targetGroup } }: Omit<Props, 'call'>) {
  const t = admissionMessages(language).call.page;
  const { min, max } = admission.participants;
  return (
    <>
      <section aria-labelledby="hvem">
        <h2 id="hvem">{t.whoTitle}</h2>
        <p>{targetGroup[language]}</p>
        <ul>
          <li>
            {t.participantsRule(min, max, admission.minSectors)} {admission.sectorsWhy[language]}
          </li>
          <li>{admission.guarantee[language]}</li>
          {admission.applicationsPerMunicipality === 1 ? <li>{t.oneApplication}</li> : null}
          {admission.jointApplications.allowed ? <li>{admission.jointApplications.counting[language]}</li> : null}
        </ul>
        <Disclosure summary={t.standingsTitle}>
          <p>{t.standingsLead}</p>
          <dl class="call-terms">
            {admission.standings.map(({ id, name, text }) => (
              <div key={id}>
                <dt>{name[language]}</dt>
                <dd>{text[language]}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </section>
      <section aria-labelledby="trenger">
        <h2 id="trenger">{t.needTitle}</h2>
        <dl class="call-terms">
          {t.need.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** The plan's words on selection, the rule with its numbers, and why the draw can be trusted. */
export function HowPlacesAreGiven({ language, call, plan }: Props) {
  const t = admissionMessages(language).call.page;
  return (
    <section aria-labelledby="fordeling">
      <h2 id="fordeling">{t.selectionTitle}</h2>
      {plan.admission.selection.map((text) => (
        <p key={text.nb}>{text[language]}</p>
      ))}
      <h3>{t.ruleTitle}</h3>
      <p>{t.ruleLead}</p>
      <CallRule language={language} call={call} />
      <Disclosure summary={t.chanceTitle}>
        <p>{t.book(call.hoursToChance)}</p>
        <p>{t.chance[call.chanceKind]}</p>
      </Disclosure>
      <p>
        <a href={href(language, `/opptak/${call.slug}/trekning`)}>{t.toDraw}</a>
      </p>
    </section>
  );
}

/** From the deadline to the last vacant place, in order. */
export function WhatHappensNext({ language, call }: Omit<Props, 'plan'>) {
  const t = admissionMessages(language).call.page;
  return (
    <section aria-labelledby="etterpaa">
      <h2 id="etterpaa">{t.nextTitle}</h2>
      <ol>
        <li>{t.next.review}</li>
        <li>{t.next.draw(t.roomText(call.roomKind, call.room))}</li>
        <li>{t.next.answer}</li>
        <li>
          {t.next.accept(weekdayText(language, call.answerBy))} {t.next.silence[call.silenceRule]}
        </li>
        <li>{t.next.waiting}</li>
      </ol>
    </section>
  );
}
