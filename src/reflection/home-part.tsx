import type { HomePart } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import { inOslo, dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { NowCard } from '../web/feedback.view.tsx';
import { ButtonLink } from '../web/structure.view.tsx';
import { datedGatherings, momentsOf } from './in-cohort.ts';
import { writtenSessions } from './journal.store.ts';
import { reflectionMessages } from './messages/index.ts';
import { openEvaluation } from './open-evaluation.ts';
import { pastSessions } from './own-journal.ts';
import { ratingsOf } from './rating.store.ts';

/** On a participant's own page: the gathering that can be evaluated, the rating that is open, and the way to the journal. */
export const reflectionHomePart: HomePart = async (c, { cohort, member }) => {
  const { db, language, clock } = c.var;
  const t = reflectionMessages(language);
  const today = inOslo(clock.now()).toPlainDate();
  const { plan, gatherings } = await datedGatherings(db, cohort, today);
  const open = await openEvaluation(db, { cohort, member }, today);
  const moment = momentsOf(plan, gatherings, today).find(({ state }) => state === 'open')?.moment;
  const rated = new Set(
    (await ratingsOf(db, member.id)).filter((one) => one.moment === moment?.id).map((one) => one.outcome),
  );
  const written = await writtenSessions(db, member.accountId);
  const waiting = (await pastSessions(db, clock.now(), { cohort, member })).find(({ id }) => !written.has(id));
  const base = `/kull/${cohort.slug}`;
  return (
    <section>
      {open ? (
        <NowCard kicker={t.now.evaluateText(dateText(language, open.lastOn))} title={t.now.evaluate(open.number)}>
          <ButtonLink href={href(language, `${base}/evaluering/${open.number}`)}>{t.now.evaluateAction}</ButtonLink>
        </NowCard>
      ) : null}
      <h2>{t.now.title}</h2>
      {moment && rated.size < plan.outcomes.length ? (
        <p>
          <a href={href(language, `${base}/utbytte/${moment.id}`)}>{t.now.rate(moment.name[language])}</a>.{' '}
          {t.now.rateText}
        </p>
      ) : null}
      <ul>
        <li>
          <a href={href(language, `${base}/utbytte`)}>{t.links.outcomes}</a>
        </li>
        <li>
          <a href={href(language, '/min-side/logg')}>{t.links.journal}</a>
          {waiting ? (
            <>
              . {t.journal.waiting}:{' '}
              <a href={href(language, `/min-side/logg/ny?okt=${waiting.id}`)}>
                <InWords language={language} words={waiting.title} />
              </a>
            </>
          ) : null}
        </li>
      </ul>
    </section>
  );
};
