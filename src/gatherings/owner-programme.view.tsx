import type { Language } from '../kit/language.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { CalendarLink } from './calendar-link.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { datesText, placeText, type YearGathering } from './year-of-gatherings.ts';

interface OwnerProgrammeProps {
  readonly language: Language;
  readonly gatherings: readonly YearGathering[];
  readonly programmeHref: string;
  readonly hrefOf: (number: number) => string;
}

/** For the leader who owns a project: which days the people are away, and where. */
export function OwnerProgramme({ language, gatherings, programmeHref, hrefOf }: OwnerProgrammeProps) {
  const t = gatheringsMessages(language).programme;
  return (
    <section aria-labelledby="samlingene">
      <h2 id="samlingene">{t.owner.title}</h2>
      <p>{t.owner.lead}</p>
      <ol class="item-list" role="list">
        {gatherings.map((gathering) => {
          const { number, title } = gathering.planned;
          return (
            <li key={number} class="item">
              <span class="item-text">
                <a href={hrefOf(number)}>{t.named(number, title[language])}</a>
                <span>
                  {datesText(language, gathering)} · {placeText(language, gathering)}
                </span>
              </span>
              {gathering.programme ? null : <StatusTag tone="neutral" text={t.planned} />}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={programmeHref}>{t.owner.read}</a> · <CalendarLink language={language} />
      </p>
    </section>
  );
}
