import type { Language } from '../kit/language.ts';
import { Bead } from './bead.view.tsx';
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
  /** In the order of the year. */
  readonly marks: readonly YearMark[];
  /** Only the row of beads that opens to the full list, at every width. */
  readonly compact?: boolean | undefined;
}

/**
 * The year as a thread with six beads: the same picture on every page.
 * Where there is room it lies open; elsewhere it is a row of beads that unfolds to the full list.
 */
export function YearLine({ language, marks, compact }: YearLineProps) {
  const texts = webMessages(language).yearLine;
  return (
    <div class="year-line" role="group" aria-label={texts.label}>
      {compact ? null : (
        <div class="year-open">
          <MarkList texts={texts} marks={marks} layout="wide" />
          <AssumedNote texts={texts} marks={marks} />
        </div>
      )}
      <details class="year-fold">
        <summary>
          <BeadRow marks={marks} />
          <span class="year-fold-text">
            <span class="year-fold-where">{whereText(texts, marks)}</span>
            <span class="year-fold-more">{texts.wholeYear}</span>
          </span>
        </summary>
        <MarkList texts={texts} marks={marks} layout="tall" />
        <AssumedNote texts={texts} marks={marks} />
      </details>
    </div>
  );
}

type Texts = WebMessages['yearLine'];

/** Where in the year it is, in one line: the gathering that is now, else the one that comes next. */
function whereText(texts: Texts, marks: readonly YearMark[]): string {
  const gatherings = marks.filter((mark) => mark.kind === 'gathering');
  const current = gatherings.find((mark) => mark.state === 'now') ?? gatherings.find((mark) => mark.state === 'ahead');
  if (!current) return texts.allDone;
  const place = texts.gatheringOf(current.number ?? gatherings.indexOf(current) + 1, gatherings.length);
  return current.state === 'now' ? texts.nowAt(place, current.title) : texts.nextIs(place, current.title);
}

function MarkList({ texts, marks, layout }: { texts: Texts; marks: readonly YearMark[]; layout: 'wide' | 'tall' }) {
  return (
    // Said aloud because a list without its bullets is no list to some screen readers.
    <ol class="year-marks" data-layout={layout} role="list">
      {marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.number ?? ''}`} texts={texts} mark={mark} />
      ))}
    </ol>
  );
}

/** What the star means; who listens has heard it at each date already. */
function AssumedNote({ texts, marks }: { texts: Texts; marks: readonly YearMark[] }) {
  return marks.some((mark) => mark.assumed) ? (
    <p class="year-note" aria-hidden="true">
      * {texts.assumed}
    </p>
  ) : null;
}

function Mark({ texts, mark }: { texts: Texts; mark: YearMark }) {
  const current = mark.kind === 'gathering' && mark.state === 'now';
  const name = nameOf(texts, mark);
  return (
    <li class="year-mark" data-kind={mark.kind} data-state={mark.state} aria-current={current ? 'step' : undefined}>
      <Bead kind={mark.kind} state={mark.state} number={mark.number} />
      <span class="year-mark-text">
        {name === mark.title ? null : (
          <span class="year-mark-name">
            {name}
            <span class="ds-sr-only">: </span>
          </span>
        )}
        <span class="year-mark-title">{mark.href ? <a href={mark.href}>{mark.title}</a> : mark.title}</span>
        <span class="ds-sr-only">, </span>
        <span class="year-mark-date">
          {mark.dateText}
          {mark.assumed ? (
            <>
              <span aria-hidden="true">*</span>
              <span class="ds-sr-only"> ({texts.assumed})</span>
            </>
          ) : null}
        </span>
        <span class="ds-sr-only">, {texts[mark.state]}</span>
      </span>
    </li>
  );
}

function nameOf(texts: Texts, mark: YearMark): string {
  if (mark.kind === 'exam' || mark.number === undefined) return texts.exam;
  return mark.kind === 'gathering' ? texts.gathering(mark.number) : texts.requirement(mark.number);
}

function BeadRow({ marks }: { marks: readonly YearMark[] }) {
  return (
    <span class="bead-row" aria-hidden="true">
      {marks
        .filter((mark) => mark.kind !== 'requirement')
        .map((mark) => (
          <span key={`${mark.kind} ${mark.number ?? ''}`} class="bead-row-step" data-state={mark.state}>
            <Bead kind={mark.kind} state={mark.state} number={mark.number} />
          </span>
        ))}
    </span>
  );
}
