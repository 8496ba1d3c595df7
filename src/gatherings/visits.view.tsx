import type { Language } from '../kit/language.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { ProgrammeVisit } from './programme.ts';
import { WordsParagraph } from './words.view.tsx';

/** The places that a study trip goes to: who receives, and what to look for there. Nothing where there are none. */
export function Visits({ language, visits }: { language: Language; visits: readonly ProgrammeVisit[] }) {
  const t = gatheringsMessages(language).programme.visits;
  if (visits.length === 0) return null;
  return (
    <section aria-labelledby="besok">
      <h2 id="besok">{t.title}</h2>
      <ul class="cards" role="list">
        {visits.map((visit) => (
          <li key={visit.id}>
            <section class="card">
              <h3>{visit.place}</h3>
              {visit.host ? <p class="quiet">{t.host(visit.host)}</p> : null}
              {visit.lookFor.nb ? <p class="visit-look">{t.lookFor}</p> : null}
              <WordsParagraph language={language} words={visit.lookFor} />
            </section>
          </li>
        ))}
      </ul>
    </section>
  );
}
