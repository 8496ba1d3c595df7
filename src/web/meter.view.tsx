import type { ComponentChildren } from 'preact';

export interface MeterProps {
  readonly value: number;
  readonly max: number;
  /** What is measured, for those who cannot see the bar. */
  readonly label: string;
  /** The value as it is read: «431» or «5 av 14 dager». */
  readonly children: ComponentChildren;
}

/** A share as a bar beside its number, in a table or a line of text. */
export function Meter({ value, max, label, children }: MeterProps) {
  return (
    <span class="meter">
      <meter min={0} max={max} value={value} aria-label={label} />
      <span class="meter-value">{children}</span>
    </span>
  );
}
