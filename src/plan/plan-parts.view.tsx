import type { ComponentChildren } from 'preact';
import type { Language, Localised } from '../kit/language.ts';
import { dateRangeText, dateText } from '../kit/oslo-time.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { planMessages } from './messages/index.ts';

/** A value of the plan, with a word beside it where the school has not fixed it. */
export function Assumable({
  language,
  assumed,
  children,
}: {
  language: Language;
  assumed: boolean;
  children: ComponentChildren;
}) {
  return (
    <>
      {children}
      {assumed ? (
        <>
          {' '}
          <StatusTag tone="neutral" text={planMessages(language).assumed.tag} />
        </>
      ) : null}
    </>
  );
}

export function PlanDay({ language, day }: { language: Language; day: { date: string; assumed: boolean } }) {
  return (
    <Assumable language={language} assumed={day.assumed}>
      <time dateTime={day.date}>{dateText(language, Temporal.PlainDate.from(day.date))}</time>
    </Assumable>
  );
}

interface PeriodProps {
  language: Language;
  period: { from: string; to: string; assumed: boolean };
}

export function PlanPeriod({ language, period }: PeriodProps) {
  return (
    <Assumable language={language} assumed={period.assumed}>
      {dateRangeText(language, Temporal.PlainDate.from(period.from), Temporal.PlainDate.from(period.to))}
    </Assumable>
  );
}

export function Paragraphs({ language, texts }: { language: Language; texts: readonly Localised[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text.nb}>{text[language]}</p>
      ))}
    </>
  );
}

export function Points({ language, texts }: { language: Language; texts: readonly Localised[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.nb}>{text[language]}</li>
      ))}
    </ul>
  );
}

/** The outcomes that something serves, each leading to what it says. */
export function OutcomeLinks({
  language,
  outcomes,
}: {
  language: Language;
  outcomes: { ids: readonly string[]; assumed: boolean };
}) {
  return (
    <Assumable language={language} assumed={outcomes.assumed}>
      {outcomes.ids.map((id, i) => (
        <>
          {i === 0 ? '' : ', '}
          <a key={id} href={`#${id}`}>
            {id}
          </a>
        </>
      ))}
    </Assumable>
  );
}
