import type { VNode } from 'preact';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { renderInline, renderMarkdown } from '../web/markdown.ts';
import { webMessages } from '../web/messages/index.ts';
import { BackLink, SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { textOf, type CardSection } from './card.ts';
import { headingsOf } from './card-format.ts';
import { readSteps } from './card-file.rules.ts';
import type { LibraryCard } from './library.ts';
import { CardMarks } from './library.view.tsx';
import { libraryMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly plan: StudyPlan | undefined;
  readonly card: LibraryCard;
  readonly isStaff: boolean;
  /** What other rooms have to say about the card. */
  readonly parts: readonly (VNode | null)[];
}

/** One card, to read, to print and to lead a group by. */
export function CardPage({ language, plan, card, isStaff, parts }: Props) {
  const t = libraryMessages(language);
  const { text, lang } = textOf(card, language);
  const headings = new Map(headingsOf(card.kind, lang));
  return (
    <>
      <BackLink href={href(language, '/bibliotek')}>{t.list.title}</BackLink>
      <article class="card-page" lang={lang === language ? undefined : lang} data-kind={card.kind}>
        <h1>{text.title}</h1>
        <p class="lead">{text.summary}</p>
        <CardMarks language={language} card={card} />
        {lang === language ? null : <p lang={language}>{t.card.onlyBokmal}</p>}
        <SummaryList rows={factsOf({ language, plan, card })} />
        {text.sections.map((section) => (
          <section key={section.id} class="card-section">
            <h2>{headings.get(section.id)}</h2>
            {section.id === 'steps' ? (
              <Steps language={language} section={section} />
            ) : (
              <div class="prose" dangerouslySetInnerHTML={{ __html: renderMarkdown(section.markdown) }} />
            )}
          </section>
        ))}
        {card.sources.length > 0 ? (
          <section class="card-section">
            <h2>{t.card.sources}</h2>
            <ul>
              {card.sources.map(({ author, year, title }) => (
                <li key={title}>
                  {author} ({year}): <cite>{title}</cite>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </article>
      <Outcomes language={language} plan={plan} card={card} />
      {parts}
      <section>
        <h2>{t.card.files}</h2>
        <ul>
          {(['nb', 'nn', 'en'] as const)
            .filter((one) => card.texts[one])
            .map((one) => (
              <li key={one}>
                <a href={`/bibliotek/${card.id}/${one}`} download>
                  {t.card.file(webMessages(language).language[one])}
                </a>
              </li>
            ))}
        </ul>
        {isStaff ? (
          <p>
            <a href={href(language, `/skole/bibliotek/${card.id}`)}>
              {card.origin === 'shipped' ? t.card.change : t.card.changeOwn}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}

function factsOf({ language, plan, card }: Pick<Props, 'language' | 'plan' | 'card'>): SummaryRow[] {
  const t = libraryMessages(language);
  const gatherings = card.gatherings.map((number) => {
    const title = plan?.gatherings.find((one) => one.number === number)?.shortTitle[language];
    return title ? `${number}. ${title}` : String(number);
  });
  const fits = { term: t.card.gatherings, value: listFormat(language).format(gatherings) };
  if (card.kind === 'theory') return [{ term: t.card.about, value: t.topics[card.topic] }, fits];
  return [
    { term: t.card.time, value: t.card.minutes(card.minutes) },
    { term: t.card.group, value: t.card.people(...card.people) },
    { term: t.card.helpsWith, value: t.stages[card.stage] },
    fits,
  ];
}

/** The steps one by one with their minutes, under a bar that shows how the time is shared. */
function Steps({ language, section }: { language: Language; section: CardSection }) {
  const t = libraryMessages(language).card;
  const { steps } = readSteps(section.markdown);
  const minutes = steps.map((step) => step.minutes);
  const total = minutes.reduce((sum, one) => sum + one, 0);
  let start = 0;
  return (
    <>
      <svg class="card-timeline" viewBox="0 0 600 14" role="img" aria-label={t.timeline(minutes)}>
        {minutes.map((one, index) => {
          const x = (start / total) * 600;
          start += one;
          // Steps are told apart by the gap and by their place; the numbers are in the list.
          return <rect key={index} x={x} y="0" width={Math.max(2, (one / total) * 600 - 3)} height="14" rx="4" />;
        })}
      </svg>
      <ol class="card-steps">
        {steps.map((step) => (
          <li key={step.markdown}>
            <span class="card-minutes">{t.step(step.minutes)}</span>
            <span dangerouslySetInnerHTML={{ __html: renderInline(step.markdown) }} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Outcomes({ language, plan, card }: Pick<Props, 'language' | 'plan' | 'card'>) {
  const t = libraryMessages(language).card;
  const outcomes = (plan?.outcomes ?? []).filter(({ id }) => card.outcomes.includes(id));
  return (
    <section>
      <h2>{t.outcomes}</h2>
      <dl class="plan-terms">
        {outcomes.map(({ id, text }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
