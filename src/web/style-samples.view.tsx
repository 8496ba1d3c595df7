import type { Language } from '../kit/language.ts';
import { Empty, ErrorSummary, Notice, NowCard, StatusTag } from './feedback.view.tsx';
import type { StylePageMessages } from './messages/style-page/index.ts';
import { LetterText } from './letter-text.view.tsx';
import { ButtonLink } from './structure.view.tsx';
import { YearLine, type YearMark } from './year-line.view.tsx';

interface Texts {
  readonly texts: StylePageMessages;
}

interface LocalTexts extends Texts {
  readonly language: Language;
}

/** The order of the year: two gatherings, the first requirement, and so on to the exam. */
const order = ['g', 'g', 'r', 'g', 'r', 'g', 'g', 'r', 'g', 'r', 'e'] as const;

/** A sample year in which everything before the mark at `now` is done, and it itself is now. */
export function sampleYear(texts: StylePageMessages, now: number): readonly YearMark[] {
  let gathering = 0;
  let requirement = 0;
  return order.map((letter, index) => {
    const state = index < now ? 'done' : index === now ? 'now' : 'ahead';
    const common = { dateText: texts.year.dates[index] ?? '', state, assumed: index > 3 } as const;
    if (letter === 'e') return { ...common, kind: 'exam', title: texts.year.exam };
    if (letter === 'r') {
      const title = texts.year.requirements[requirement++] ?? '';
      return { ...common, kind: 'requirement', number: requirement, title };
    }
    const title = texts.year.gatherings[gathering++] ?? '';
    return { ...common, kind: 'gathering', number: gathering, title, href: '#yearLine' };
  });
}

export function YearLineSamples({ language, texts }: LocalTexts) {
  const { year } = texts;
  return (
    <>
      <h3>{year.during}</h3>
      <YearLine language={language} marks={sampleYear(texts, 3)} />
      <h3>{year.before}</h3>
      <YearLine language={language} marks={sampleYear(texts, -1)} />
      <h3>{year.after}</h3>
      <YearLine language={language} marks={sampleYear(texts, 10)} />
      <h3>{year.compact}</h3>
      <YearLine language={language} marks={sampleYear(texts, 3)} compact />
    </>
  );
}

export function FeedbackSamples({ language, texts }: LocalTexts) {
  const { now, notices, tags, mail, empty, fields } = texts;
  return (
    <div class="columns" data-even>
      <div class="stack">
        <NowCard kicker={now.kicker} title={now.title}>
          <p>{now.text}</p>
          <div class="actions">
            <ButtonLink href="#feedback">{now.button}</ButtonLink>
            <a href="#feedback">{now.other}</a>
          </div>
        </NowCard>
        <p class="tags">
          {(['done', 'now', 'ahead', 'neutral', 'warning', 'danger'] as const).map((tone) => (
            <StatusTag key={tone} tone={tone} text={tags[tone]} />
          ))}
        </p>
        <article class="card mail">
          <LetterText text={mail} />
        </article>
        <Empty title={empty.title}>
          <p>{empty.text}</p>
          <ButtonLink href="#feedback" secondary>
            {empty.button}
          </ButtonLink>
        </Empty>
      </div>
      <div class="stack">
        <ErrorSummary
          language={language}
          errors={[
            { field: 'epost', message: fields.email[1] },
            { field: 'garanti', message: fields.guarantee[2] },
          ]}
        />
        {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={notices[tone][0]}>
            <p>{notices[tone][1]}</p>
          </Notice>
        ))}
      </div>
    </div>
  );
}
