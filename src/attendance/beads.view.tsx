import type { Language } from '../kit/language.ts';
import type { MarkState } from './mark.ts';
import { attendanceMessages } from './messages/index.ts';
import type { MarkedSession } from './own-year.ts';

/** What a session comes to for somebody: its mark, or that it is missing, or still to come. */
export type BeadState = MarkState | 'unregistered' | 'ahead';

export function beadStateOf({ mark, isOver }: Pick<MarkedSession, 'mark' | 'isOver'>): BeadState {
  return mark ?? (isOver ? 'unregistered' : 'ahead');
}

export function beadText(language: Language, state: BeadState): string {
  const t = attendanceMessages(language).standing;
  return state === 'unregistered' ? t.unregistered : state === 'ahead' ? t.ahead : t.states[state];
}

const [size, gap] = [24, 8];

/** The sessions of one gathering as beads on a thread; each state has a shape of its own, so that it does not hang on colour. */
export function SessionBeads({
  sessions,
  label,
}: {
  readonly sessions: readonly MarkedSession[];
  readonly label: string;
}) {
  const width = Math.max(1, sessions.length) * (size + gap) - gap;
  return (
    <svg
      class="session-beads"
      viewBox={`0 0 ${width} ${size}`}
      width={width}
      height={size}
      role="img"
      aria-label={label}
    >
      <path class="session-thread" d={`M0 ${size / 2}H${width}`} />
      {sessions.map((one, index) => (
        <g key={one.session.id} transform={`translate(${index * (size + gap)} 0)`}>
          <SessionBead state={beadStateOf(one)} />
        </g>
      ))}
    </svg>
  );
}

function SessionBead({ state }: { readonly state: BeadState }) {
  return (
    <g class="session-bead" data-state={state}>
      <circle cx="12" cy="12" r="10" />
      {marks[state] ? <path d={marks[state]} /> : null}
    </g>
  );
}

/** A tick, a tick with a clock's hand, a cross, a bar, a question; nothing for what is to come. */
const marks: Readonly<Partial<Record<BeadState, string>>> = {
  present: 'm7 12.500 3.500 3.500 6.500-7.500',
  late: 'M12 6.500V12l3.500 2.500',
  absent: 'm8 8 8 8m0-8-8 8',
  excused: 'M7.500 12h9',
  unregistered: 'M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.500m0 2.700v.3',
};

/** What each shape means. */
export function BeadLegend({
  language,
  states,
}: {
  readonly language: Language;
  readonly states: readonly BeadState[];
}) {
  return (
    <ul class="bead-legend" role="list">
      {states.map((state) => (
        <li key={state}>
          <svg class="session-beads" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <SessionBead state={state} />
          </svg>
          {beadText(language, state)}
        </li>
      ))}
    </ul>
  );
}
