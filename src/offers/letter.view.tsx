import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Disclosure, SummaryList } from '../web/structure.view.tsx';
import type { LetterText } from './decision.ts';
import { offersMessages } from './messages/index.ts';

export interface LetterViewProps {
  /** Of the letter, which may be another than the page's. */
  readonly language: Language;
  readonly letter: LetterText;
  readonly number: string;
  readonly application: string;
  readonly to: string;
  readonly madeAt: Temporal.Instant;
  /** Null for a letter that has not been sent. */
  readonly hash: string | null;
  /** The reader may read but not act: links below this path, which is the recipient's own, are left out. */
  readonly without?: string | undefined;
  /** Where the page itself has the first heading already. */
  readonly nested?: boolean;
}

/** A decision as a letter on the page. */
export function LetterView({ language, letter, nested, ...about }: LetterViewProps) {
  const t = offersMessages(language).letter.facts;
  const [Title, Heading] = nested ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const);
  return (
    <article class="card letter" lang={language}>
      <p class="kicker">{t.kind}</p>
      <Title class="letter-title">{letter.title}</Title>
      <SummaryList
        rows={[
          { term: t.to, value: about.to },
          { term: t.number, value: about.number },
          { term: t.application, value: about.application },
          { term: t.date, value: dateText(language, about.madeAt) },
        ]}
      />
      <p class="lead">{letter.lead}</p>
      {letter.sections.map(({ heading, paragraphs, links = [] }) => (
        <section key={heading}>
          <Heading>{heading}</Heading>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {links
            .filter(({ path }) => !(about.without && path.startsWith(about.without)))
            .map(({ text, path }) => (
              <p key={path}>
                <a href={href(language, path)}>{text}</a>
              </p>
            ))}
        </section>
      ))}
      <p class="letter-signature">
        {letter.signature.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </p>
      {about.hash === null ? null : (
        <Disclosure summary={t.hash}>
          <code class="hash">{about.hash}</code>
        </Disclosure>
      )}
    </article>
  );
}
