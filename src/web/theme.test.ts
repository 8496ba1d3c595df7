import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const theme = readFileSync(new URL('./style/theme.css', import.meta.url), 'utf8');

/** The tokens of one scheme, by name without `--ds-color-`. */
function tokensOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = theme.match(new RegExp(`\\[data-color-scheme="${scheme}"\\] \\{([^}]*)\\}`))?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--ds-color-([\w-]+): (#[0-9a-f]{6});/gi)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tones = ['accent', 'warm', 'neutral', 'success', 'info', 'warning', 'danger'];

/** Text and the ground that it stands on somewhere in the product. */
const texts: readonly (readonly [string, string])[] = [
  ...tones.map((tone) => [`${tone}-text-default`, `${tone}-surface-tinted`] as const),
  ...['accent', 'warm', 'neutral', 'danger'].map(
    (tone) => [`${tone}-base-contrast-default`, `${tone}-base-default`] as const,
  ),
  ['neutral-text-default', 'neutral-background-default'],
  ['neutral-text-default', 'neutral-surface-hover'],
  ['neutral-text-subtle', 'neutral-background-default'],
  ['neutral-text-subtle', 'neutral-background-tinted'],
  ['neutral-text-subtle', 'neutral-surface-default'],
  ['neutral-text-subtle', 'accent-surface-tinted'],
  ['accent-text-subtle', 'neutral-background-default'],
  ['accent-text-subtle', 'neutral-surface-default'],
  ['accent-text-subtle', 'accent-surface-tinted'],
  ['accent-text-subtle', 'warm-surface-tinted'],
  ['accent-text-default', 'accent-surface-default'],
  ['danger-text-subtle', 'neutral-background-default'],
  ['danger-text-subtle', 'neutral-surface-default'],
];

/** Shapes that must be seen: the frames of fields, the thread and its beads. */
const shapes: readonly (readonly [string, string])[] = [
  ['neutral-border-default', 'neutral-background-default'],
  ['neutral-border-default', 'neutral-surface-default'],
  ['accent-base-default', 'neutral-background-default'],
  ['danger-border-default', 'neutral-background-default'],
];

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme);
  const ratio = ([front, ground]: readonly [string, string]) =>
    contrast(tokens.get(front) ?? '', tokens.get(ground) ?? '');

  it.each(texts)('sets %s on %s with a contrast of at least 4.5', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('draws %s on %s with a contrast of at least 3', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});
