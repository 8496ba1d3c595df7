import { describe, expect, test } from 'vitest';
import type { Localised } from '../src/kit/language.ts';
import { plan20222023 } from './2022-2023/index.ts';
import { shippedPlan, shippedPlans } from './index.ts';
import { checkStudyPlan, loadStudyPlan, type StudyPlan } from '../src/plan/index.ts';

const plan = shippedPlans.find(({ id }) => id === '2022-2023') as StudyPlan;

describe('the shipped plans', () => {
  test('have no faults', () => {
    for (const shipped of shippedPlans) expect(checkStudyPlan(shipped)).toEqual([]);
  });

  test('have an id each', () => {
    expect(new Set(shippedPlans.map(({ id }) => id)).size).toBe(shippedPlans.length);
  });

  test('are found by id, and nothing is found under another', () => {
    expect(shippedPlan('2022-2023')).toBe(plan);
    expect(shippedPlan('1999-2000')).toBeUndefined();
  });

  test('are frozen to the bottom, so that no room can change a rule for the others', () => {
    const parts: unknown[] = [plan];
    for (const part of parts) {
      if (part === null || typeof part !== 'object') continue;
      expect(Object.isFrozen(part)).toBe(true);
      parts.push(...Object.values(part));
    }
    expect(parts.length).toBeGreaterThan(500);
  });

  test('come through JSON unchanged, so that a call can keep the plan it was opened with', () => {
    expect(loadStudyPlan(JSON.parse(JSON.stringify(plan20222023)))).toEqual({ ok: true, value: plan });
  });
});

describe('the plan of 2022/2023', () => {
  test('is one part-time course of 30 credits over two semesters', () => {
    expect([plan.credits, plan.semesters.count, plan.pace, plan.cohort]).toEqual([30, 2, 'partTime', 2022]);
  });

  test('has six gatherings of 2, 3, 2, 2, 3 and 2 days, of which the first three are known', () => {
    expect(plan.gatherings.map(({ days }) => days)).toEqual([2, 3, 2, 2, 3, 2]);
    expect(plan.gatherings.map(({ dates }) => `${dates.from}/${dates.to}${dates.assumed ? ' assumed' : ''}`)).toEqual([
      '2022-09-06/2022-09-07',
      '2022-10-18/2022-10-20',
      '2022-12-06/2022-12-07',
      '2023-02-07/2023-02-08 assumed',
      '2023-03-14/2023-03-16 assumed',
      '2023-05-09/2023-05-10 assumed',
    ]);
  });

  test('travels on its fifth gathering alone', () => {
    expect(plan.gatherings.filter(({ studyTrip }) => studyTrip).map(({ number }) => number)).toEqual([5]);
  });

  test('aims at nine outcomes of knowledge, three of skill and three of general competence', () => {
    expect(plan.outcomes.map(({ id }) => id).join(' ')).toBe('K1 K2 K3 K4 K5 K6 K7 K8 K9 S1 S2 S3 G1 G2 G3');
    const categories = plan.outcomes.map(({ id, category }) => `${id[0]} ${category}`);
    expect([...new Set(categories)]).toEqual(['K knowledge', 'S skill', 'G generalCompetence']);
  });

  test('admits three or four people from at least two sectors, in one application per municipality', () => {
    const { participants, minSectors, applicationsPerMunicipality, education } = plan.admission;
    expect([participants.min, participants.max, minSectors, applicationsPerMunicipality]).toEqual([3, 4, 2, 1]);
    expect(education.qualified.minEducationYears).toBe(3);
    expect(education.individualAssessment).toEqual({ minEducationYears: 1, minExperienceYears: 1 });
  });

  test('asks for four requirements, after gatherings 2, 3, 5 and 6', () => {
    expect(plan.requirements.items.map(({ afterGathering }) => afterGathering)).toEqual([2, 3, 5, 6]);
  });

  test('closes its call on 25 June 2022', () => {
    expect(plan.callDefaults.deadline).toEqual({ date: '2022-06-25', assumed: false });
  });

  test('says of every value that the school left open that it is assumed', () => {
    const { requirements, exam, attendance, callDefaults } = plan;
    const left = [
      ...requirements.items.flatMap((item) => [item, item.due, item.outcomes]),
      requirements.tries,
      exam.report.due,
      exam.oral.dates,
      exam.oral.adjustment,
      exam.examiners,
      attendance,
      attendance.checkIn,
      attendance.late,
      attendance.excused,
      attendance.marking,
      callDefaults.opens,
      callDefaults.answerBy,
      callDefaults.room,
      callDefaults.minPerRegion,
      callDefaults.sizeClasses,
    ];
    expect(left.filter(({ assumed }) => !assumed)).toEqual([]);
  });
});

/** Words that mark a text as bokmål; nynorsk has another form of each. */
const bokmaalWords = [
  'ikke',
  'jeg',
  'hva',
  'hvem',
  'hvor',
  'hvordan',
  'hvorfor',
  'hvilke[nt]?',
  'noen',
  'noe',
  'fra',
  'bare',
  'kommuner',
  'kommunene',
  'flere',
  'også',
  'samlingene',
  'være',
  'gjøre',
  'løsning\\p{L}*',
  'tjeneste\\p{L}*',
  'innbygger\\p{L}*',
  'dere',
  'dem',
  'begynne\\p{L}*',
  'eksempl\\p{L}*',
  'sammen',
  'hele',
  'uten',
  'forskjell\\p{L}*',
];

describe('the texts of the plan', () => {
  const texts = collectTexts(plan);

  test('are many, and none is bokmål where nynorsk should stand', () => {
    expect(texts.length).toBeGreaterThan(120);
    const bokmaal = new RegExp(`(?<!\\p{L})(${bokmaalWords.join('|')})(?!\\p{L})`, 'giu');
    expect(texts.flatMap(({ nn }) => nn.match(bokmaal) ?? [])).toEqual([]);
  });

  test('are written anew in each language when they are more than a name', () => {
    const same = texts.filter(({ nb, nn, en }) => nb.length > 60 && (nb === nn || nb === en || nn === en));
    expect(same).toEqual([]);
  });

  test('stand without stray spaces', () => {
    const untidy = texts
      .flatMap((text) => Object.values(text))
      .filter((text) => text !== text.trim() || /\s{2}|\n/.test(text));
    expect(untidy).toEqual([]);
  });
});

function collectTexts(part: unknown): Localised[] {
  if (part === null || typeof part !== 'object') return [];
  if ('nb' in part && 'nn' in part && 'en' in part) return [part as Localised];
  return Object.values(part).flatMap(collectTexts);
}
