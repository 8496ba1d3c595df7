import { cohorts, planOfCohort } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { CardPart } from '../library/index.ts';
import { href } from '../web/address.ts';
import { gatheringsMessages } from './messages/index.ts';
import { gatheringPath } from './planning-page.tsx';
import { gatheringsAhead } from './year.store.ts';

/** Where a coordinator can take a card to: the gatherings that lie somewhere and are not over. Drafts are not for sessions yet. */
export const cardToSessionPart: CardPart = async (c, card) => {
  const { db, clock, language, visitor } = c.var;
  if (!visitor.roles.has('coordinator') || card.isDraft) return null;
  const ahead = await gatheringsAhead(db, inOslo(clock.now()).toPlainDate());
  const open = (await cohorts(db)).flatMap((cohort) => {
    const own = ahead.filter(({ cohortId }) => cohortId === cohort.id);
    const numbers = new Set(own.map(({ number }) => number));
    return planOfCohort(cohort)
      .gatherings.filter(({ number }) => numbers.has(number))
      .map((planned) => ({ cohort, planned }));
  });
  if (open.length === 0) return null;
  const t = gatheringsMessages(language).cards.use;
  return (
    <section aria-labelledby="bruk">
      <h2 id="bruk">{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        {open.map(({ cohort, planned }) => (
          <li key={`${cohort.slug} ${planned.number}`}>
            <a href={`${href(language, gatheringPath({ cohort, planned }, 'okt', 'ny'))}?kort=${card.id}`}>
              {t.gathering(cohort.slug, planned.number, planned.title[language])}
            </a>
            {card.gatherings.includes(planned.number) ? ` (${t.fits})` : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
