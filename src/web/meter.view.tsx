import type { ComponentChildren } from 'preact';

export interface MeterProps {
  readonly value: number;
  /** What a full bar stands for; more than zero. */
  readonly max: number;
  /** The value as it is read: «431» or «5 av 14 dager». It carries the meaning; the bar is only seen. */
  readonly children: ComponentChildren;
}

/** A share as a bar beside its number, in a table or a line of text. */
export function Meter({ value, max, children }: MeterProps) {
  const share = Math.min(100, Math.max(0, (100 * value) / max));
  return (
    <span class="meter">
      <svg class="meter-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="meter-share" width={Math.round(share * 10) / 10} height="8" />
      </svg>
      <span class="number">{children}</span>
    </span>
  );
}
