import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { regionIds, serviceAreaIds, sizeClassOf } from '../register/index.ts';
import { inventCast } from './cast.ts';
import { mailAddress } from './person.ts';
import { personas } from './personas.ts';
import { stories } from './story.ts';
import { seededRandom } from '../kit/random.ts';
import { tasksInBokmal } from './tasks-nb.ts';
import { tasksInNynorsk } from './tasks-nn.ts';

const plan = shippedPlans[0]!;
const { min, max } = plan.admission.participants;

describe('the cast of a rehearsal', () => {
  it('is the same for the same seed and another for another', () => {
    expect(inventCast(plan, 40, 7)).toEqual(inventCast(plan, 40, 7));
    expect(inventCast(plan, 40, 7)).not.toEqual(inventCast(plan, 40, 8));
  });

  it.each([2, 12, 60, 356])('has %i applications, each led by a municipality of its own, none in two', (count) => {
    const { applicants } = inventCast(plan, count, 1);
    const standing = applicants
      .flatMap(({ municipality, partners }) => [municipality, ...partners])
      .map(({ number }) => number);
    expect(applicants).toHaveLength(count);
    expect(new Set(standing).size).toBe(standing.length);
  });

  it('is spread over every region and size', () => {
    const { classes } = plan.callDefaults.sizeClasses;
    const kinds = inventCast(plan, 60, 1).applicants.map(
      ({ municipality }) => `${municipality.region} ${sizeClassOf(municipality.population, classes)}`,
    );
    expect(new Set(kinds).size).toBe(regionIds.length * classes.length);
  });

  it('keeps to what the plan asks of every application', () => {
    for (const { participants, partners, guarantor } of inventCast(plan, 356, 3).applicants) {
      expect(participants.length).toBeGreaterThanOrEqual(min);
      expect(participants.length).toBeLessThanOrEqual(max);
      expect(new Set(participants.map(({ area }) => area)).size).toBeGreaterThanOrEqual(plan.admission.minSectors);
      expect(new Set(participants.map(({ municipality }) => municipality)).size).toBe(1 + partners.length);
      expect(participants.map(({ email }) => email)).not.toContain(guarantor.email);
    }
  });

  it('gives everybody an address of their own that can never be anybody’s', () => {
    const { applicants } = inventCast(plan, 356, 1);
    const people = applicants.flatMap(({ contact, guarantor, participants }) => [contact, guarantor, ...participants]);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(people.filter(({ email }) => !/^[a-z0-9.]+@[a-z0-9.]+\.example$/.test(email))).toEqual([]);
    expect(mailAddress('Máret Áile Bråthen', 'Gáivuotna – Kåfjord')).toBe(
      'maret.aile.brathen@gaivuotna.kafjord.kommune.example',
    );
  });

  it('always has the people that a visitor of the demonstration can be', () => {
    const { applicants, coordinator } = inventCast(plan, 2, 99);
    expect(applicants[0]!.contact.email).toBe(personas.contact.email);
    expect(applicants[1]!.guarantor.email).toBe(personas.projectOwner.email);
    expect(coordinator.email).toBe(personas.coordinator.email);
  });

  it('tells every kind of story once there is room for them, and is refused when there are too few municipalities', () => {
    expect(new Set(stories(12, seededRandom(1))).size).toBeGreaterThanOrEqual(12);
    expect(() => inventCast(plan, 357, 1)).toThrow(RangeError);
  });
});

describe('the invented tasks', () => {
  const tasks = [...tasksInBokmal, ...tasksInNynorsk];

  it('are thirty at least, all different, with people from at least two areas', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(30);
    for (const field of ['title', 'need', 'affected', 'tried', 'strategy'] as const)
      expect(new Set(tasks.map((task) => task[field])).size).toBe(tasks.length);
    expect(tasks.filter(({ areas }) => new Set(areas).size < plan.admission.minSectors)).toEqual([]);
    expect(tasks.flatMap(({ areas }) => areas).filter((area) => !serviceAreaIds.includes(area))).toEqual([]);
  });

  it('keep to their form of Norwegian', () => {
    const text = (list: typeof tasks) => list.map((task) => Object.values(task).join(' ')).join(' ');
    expect(text([...tasksInBokmal])).not.toMatch(/\b(ikkje|ein|eit|frå|kva|korleis|dei|søkjer)\b/i);
    expect(text([...tasksInNynorsk])).not.toMatch(/\b(ikke|jeg|fra|hva|hvordan|noen|bare|mye)\b/i);
  });
});
