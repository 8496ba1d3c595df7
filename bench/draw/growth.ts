import { collapse } from '../../src/draw/kinds.ts';
import { solve, type Pool } from '../../src/draw/index.ts';
import { seededRandom } from '../../src/kit/random.ts';
import { progress } from '../measure/report.ts';
import { cpuOf, medianCpu } from './cpu.ts';

/** One pool's size and what it costs. */
export interface GrowthPoint {
  readonly applicants: number;
  readonly features: number;
  readonly kinds: number;
  readonly seconds: number;
}

/** What a solution costs (warm, median of five) as a pool grows in one direction at a time. */
export interface Growth {
  readonly byApplicants: readonly GrowthPoint[];
  readonly byFeatures: readonly GrowthPoint[];
}

export async function measureGrowth(): Promise<Growth> {
  const byApplicants: GrowthPoint[] = [];
  for (const applicants of [50, 100, 200, 400, 800, 1600, 3200]) byApplicants.push(await point(applicants, 2));
  const byFeatures: GrowthPoint[] = [];
  for (const features of [1, 2, 3, 4, 5, 6]) byFeatures.push(await point(400, features));
  return { byApplicants, byFeatures };
}

async function point(applicants: number, features: number): Promise<GrowthPoint> {
  const pool = poolOf(applicants, features);
  await solve(pool);
  const seconds = await medianCpu(5, () => cpuOf(async () => await solve(pool)));
  const kinds = collapse(pool).kinds.length;
  progress(`  ${applicants} applicants, ${features} features, ${kinds} kinds: ${seconds.toFixed(4)} s`);
  return { applicants, features, kinds, seconds };
}

/** Values of uneven weight, as in life: of a feature's values each is half as common as the one before. */
const weights = [8, 4, 2, 1];

/** Twenty places, and of every value at least its part of the applicants, rounded down but one, and at most a little more. */
function poolOf(count: number, features: number): Pool {
  const random = seededRandom(count * 10 + features);
  const names = Array.from({ length: features }, (_, at) => `f${at}`);
  const applicants = Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    features: Object.fromEntries(names.map((name) => [name, `v${valueOf(random.below(15))}`])),
  }));
  const places = 20;
  const quotas = Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        weights.map((_, value) => {
          const have = applicants.filter((one) => one.features[name] === `v${value}`).length;
          const part = (have * places) / count;
          return [`v${value}`, { min: Math.min(have, Math.max(1, Math.floor(part))), max: Math.ceil(part) + 2 }];
        }),
      ),
    ]),
  );
  return { name: `${count} applicants, ${features} features`, applicants, quotas, places: { applicants: places } };
}

function valueOf(number: number): number {
  let left = number;
  for (const [value, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return value;
  }
  return 0;
}
