import type { Growth, GrowthPoint } from './growth.ts';

const width = 760;
const height = 320;
const frame = { top: 46, bottom: 52, left: 64, right: 20, between: 84 };
const panelWidth = (width - frame.left - frame.right - frame.between) / 2;
const panelHeight = height - frame.top - frame.bottom;

/** What a solution costs as a pool grows: two charts side by side as SVG, seconds upwards in powers of ten. */
export function growthChart({ byApplicants, byFeatures }: Growth): string {
  const points = [...byApplicants, ...byFeatures];
  const low = Math.floor(Math.log10(Math.min(...points.map(({ seconds }) => seconds))));
  const high = Math.ceil(Math.log10(Math.max(...points.map(({ seconds }) => seconds))));
  const left = chart(byApplicants, frame.left, {
    low,
    high,
    title: 'More applicants, 2 features',
    below: 'applicants',
    labels: applicantsOf,
  });
  const right = chart(byFeatures, frame.left + panelWidth + frame.between, {
    low,
    high,
    title: 'More features, 400 applicants',
    below: 'features (kinds)',
    labels: ({ features, kinds }) => `${features} (${kinds})`,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>CPU seconds for the fairest chances, panels and proofs, as a pool grows</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${left}
${right}
</svg>
`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly title: string;
  readonly below: string;
  readonly labels: (point: GrowthPoint) => string;
}

function applicantsOf({ applicants }: GrowthPoint): string {
  return String(applicants);
}

function chart(points: readonly GrowthPoint[], left: number, { low, high, title, below, labels }: Scale): string {
  const x = (at: number): number => round(left + (panelWidth * (at + 0.5)) / points.length);
  const y = (seconds: number): number =>
    round(frame.top + panelHeight * (1 - (Math.log10(seconds) - low) / (high - low || 1)));
  const powers = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  const grid = powers.map(
    (power) =>
      `<path d="M${left} ${y(power)}h${panelWidth}" stroke="#d8dde3"/>` +
      `<text x="${left - 8}" y="${y(power) + 4}" text-anchor="end" fill="#45505c">${secondsText(power)}</text>`,
  );
  const line = points.map(({ seconds }, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(seconds)}`).join('');
  const marks = points.map(
    (point, at) =>
      `<circle cx="${x(at)}" cy="${y(point.seconds)}" r="4" fill="#0b5c6b"/>` +
      `<text x="${x(at)}" y="${height - frame.bottom + 20}" text-anchor="middle" fill="#45505c">${labels(point)}</text>`,
  );
  return [
    `<text x="${left}" y="24" font-weight="600" fill="#18212b">${title}</text>`,
    ...grid,
    `<path d="${line}" fill="none" stroke="#0b5c6b" stroke-width="2"/>`,
    ...marks,
    `<text x="${left + panelWidth / 2}" y="${height - 12}" text-anchor="middle" fill="#45505c">${below}</text>`,
  ].join('\n');
}

function secondsText(seconds: number): string {
  return seconds >= 1 ? `${seconds} s` : `${Math.round(seconds * 10_000) / 10} ms`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
