import type { Language } from '../kit/language.ts';
import { webMessages, type WebMessages } from './messages/index.ts';

/** One mark on the line of the year. */
export interface YearMark {
  readonly kind: 'gathering' | 'requirement' | 'exam';
  readonly number?: number | undefined;
  readonly title: string;
  readonly dateText: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** The date is not fixed yet. */
  readonly assumed?: boolean | undefined;
  readonly href?: string | undefined;
}

export interface YearLineProps {
  readonly language: Language;
  readonly marks: readonly YearMark[];
  /** Only the row of beads that opens to the full list, at every width. */
  readonly compact?: boolean | undefined;
}

/** The year as a line with six beads: the same picture on every page. In a small space a row that opens to a list. */
export function YearLine({ language, marks, compact }: YearLineProps) {
  const texts = webMessages(language).yearLine;
  return (
    <section class="year-line" data-compact={compact ? '' : undefined} aria-label={texts.label}>
      {compact ? null : <MarkList texts={texts} marks={marks} layout="wide" />}
      <details class="year-line-fold">
        <summary>
          <BeadRow marks={marks} />
          <span class="year-line-where">{whereText(texts, marks)}</span>
          <span class="year-line-more">{texts.wholeYear}</span>
        </summary>
        <MarkList texts={texts} marks={marks} layout="tall" />
      </details>
    </section>
  );
}

type Texts = WebMessages['yearLine'];

/** Where in the year it is, in one line: the gathering that is now, else the one that comes next. */
function whereText(texts: Texts, marks: readonly YearMark[]): string {
  const gatherings = marks.filter((mark) => mark.kind === 'gathering');
  const current = gatherings.find((mark) => mark.state === 'now') ?? gatherings.find((mark) => mark.state === 'ahead');
  if (!current) return texts.allDone;
  return `${texts.gatheringOf(current.number ?? gatherings.indexOf(current) + 1, gatherings.length)}: ${current.title}`;
}

function MarkList({ texts, marks, layout }: { texts: Texts; marks: readonly YearMark[]; layout: 'wide' | 'tall' }) {
  return (
    <ol class="year-marks" data-layout={layout}>
      {marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.number ?? ''}`} texts={texts} mark={mark} />
      ))}
    </ol>
  );
}

function Mark({ texts, mark }: { texts: Texts; mark: YearMark }) {
  const title = <span class="year-mark-title">{mark.title}</span>;
  return (
    <li class="year-mark" data-kind={mark.kind} data-state={mark.state} aria-current={mark.state === 'now' ? 'step' : undefined}>
      <Bead mark={mark} />
      <span class="year-mark-text">
        <span class="year-mark-name">{nameOf(texts, mark)}</span>
        {mark.href ? <a href={mark.href}>{title}</a> : title}
        <span class="year-mark-date">
          {mark.dateText}
          {mark.assumed ? <span class="year-mark-assumed"> ({texts.assumed})</span> : null}
        </span>
        <span class="ds-sr-only"> – {texts[mark.state]}</span>
      </span>
    </li>
  );
}

function nameOf(texts: Texts, mark: YearMark): string {
  if (mark.kind === 'exam') return texts.exam;
  return mark.kind === 'gathering' ? texts.gathering(mark.number ?? 0) : texts.requirement(mark.number ?? 0);
}

function BeadRow({ marks }: { marks: readonly YearMark[] }) {
  return (
    <span class="bead-row" aria-hidden="true">
      {marks
        .filter((mark) => mark.kind === 'gathering')
        .map((mark) => (
          <Bead key={mark.number} mark={mark} />
        ))}
    </span>
  );
}

function Bead({ mark }: { mark: YearMark }) {
  return (
    <span class="bead" data-kind={mark.kind} data-state={mark.state} aria-hidden="true">
      {mark.number}
    </span>
  );
}
