import type { Language } from '../kit/language.ts';
import { gatheringsMessages } from './messages/index.ts';
import { practicalTopics, type Programme } from './programme.ts';
import { WordsParagraph } from './words.view.tsx';

/** What somebody needs to know before they travel; nothing where nothing is written. */
export function Practical({
  language,
  programme,
  level = 2,
}: {
  language: Language;
  programme: Pick<Programme, 'practical'>;
  level?: 2 | 3;
}) {
  const t = gatheringsMessages(language).programme.own;
  const Heading = level === 2 ? 'h2' : 'h3';
  const written = practicalTopics.flatMap((topic) => {
    const words = programme.practical[topic];
    return words?.nb ? [{ topic, words }] : [];
  });
  if (written.length === 0) return null;
  return (
    <section class="practical" aria-labelledby="praktisk">
      <Heading id="praktisk">{t.practical}</Heading>
      <dl class="practical-list">
        {written.map(({ topic, words }) => (
          <div key={topic}>
            <dt>{t.topics[topic]}</dt>
            <dd>
              <WordsParagraph language={language} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
