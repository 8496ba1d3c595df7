import { parse, type HTMLElement } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { languages, type Language } from '../kit/language.ts';
import { planMessages } from './messages/index.ts';
import { PlanPage } from './plan.view.tsx';
import type { StudyPlan } from './study-plan.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('no plan ships');

function show(language: Language, shown: StudyPlan = plan as StudyPlan): HTMLElement {
  return parse(
    renderToString(<PlanPage plan={shown} language={language} today={Temporal.PlainDate.from('2022-10-19')} />),
  );
}

const nb = show('nb');

/** What a term of the summary lists says, by the words of the page. */
function valueOf(term: string): string {
  const row = nb.querySelectorAll('.summary-row').find((candidate) => candidate.querySelector('dt')?.text === term);
  return row?.querySelector('dd')?.text ?? '';
}

describe.each(languages)('the page of a study plan in %s', (language) => {
  const document = show(language);

  test('says everything the plan says to people', () => {
    const text = document.text;
    const said = [
      plan.targetGroup,
      ...plan.purpose,
      ...plan.outcomes.map((outcome) => outcome.text),
      ...plan.gatherings.flatMap(({ title, theme, topics, project }) => [title, ...theme, ...topics, ...project]),
      ...plan.admission.standings.map((standing) => standing.text),
      ...plan.admission.selection,
      plan.admission.guarantee,
      ...plan.requirements.items.flatMap((item) => [item.title, item.text, item.whyItBarsTheExam]),
      plan.exam.report.text,
      plan.exam.oral.text,
      ...plan.exam.gradeScale.flatMap((grade) => [grade.label, grade.text]),
      plan.attendance.text,
      ...(plan.proposedProgramme?.sessions ?? []).map(({ title }) => title),
    ].map((localised) => localised[language]);
    expect(said.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test('shows no gap where a value should stand', () => {
    expect(document.text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('has one main heading, and no level is skipped', () => {
    const levels = document.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('leads only to places that it has', () => {
    const targets = document.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => !document.getElementById(id))).toEqual([]);
  });

  test('gives every place one name', () => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });
});

describe('what is assumed', () => {
  const tag = planMessages('nb').assumed.tag;

  test('is marked at its value, and what is known is not', () => {
    expect(valueOf('Åpner')).toBe(`2. mai 2022 ${tag}`);
    expect(valueOf('Søknadsfrist')).toBe('25. juni 2022');
    const when = nb.querySelectorAll('.plan-when').map(({ text }) => text);
    expect(when[0]).toBe('6.–7. september 2022 · 2 dager · Lillehammer');
    expect(when[5]).toBe(`9.–10. mai 2023 ${tag} · 2 dager · Lillehammer ${tag}`);
  });

  test('loses its mark when the school has decided', () => {
    const { deadline, opens } = plan.callDefaults;
    const decided = { ...plan, callDefaults: { ...plan.callDefaults, opens: { ...deadline, date: opens.date } } };
    const marks = (document: HTMLElement) => document.querySelectorAll('.status-tag').length;
    expect(marks(show('nb', decided))).toBe(marks(nb) - 1);
  });
});

describe('the rules in words', () => {
  test('tell who can stand in an application', () => {
    expect(valueOf('Deltakere')).toBe('3–4 i hver søknad, hver i en av rollene ansatt, leder eller folkevalgt.');
    expect(valueOf('Sektorer')).toContain('Fra minst 2 ulike sektorer i kommunen.');
    expect(valueOf('Søknader')).toBe('Hver kommune kan stå i én søknad, alene eller sammen med andre.');
  });

  test('follow the plan when it is another', () => {
    const other: StudyPlan = {
      ...plan,
      admission: {
        ...plan.admission,
        participants: { min: 5, max: 5 },
        jointApplications: { ...plan.admission.jointApplications, allowed: false },
      },
    };
    const text = show('en', other).text;
    expect(text).toContain('5 in each application');
    expect(text).toContain('Each municipality may send one application.');
    expect(text).not.toContain(plan.admission.jointApplications.counting.en);
  });

  test('tell how the oral exam can move the grade', () => {
    const { adjustmentText } = planMessages('nb').exam;
    expect(valueOf('Justering')).toContain('høyst ett trinn opp eller ned');
    expect(adjustmentText(2, true, false)).toContain('høyst 2 trinn opp,');
    expect(adjustmentText(0, false, false)).toBe('Muntlig eksamen endrer ikke karakteren.');
  });

  test('give the size classes without gap or overlap', () => {
    const value = valueOf('Små og store kommuner').replaceAll(/\s/g, ' ');
    expect(value).toContain('Liten kommune (under 5 000 innbyggere): minst 4 plasser');
    expect(value).toContain('Mellomstor kommune (5 000–19 999 innbyggere): ingen egne plasser');
    expect(value).toContain('Stor kommune (20 000 innbyggere eller flere): minst 4 plasser');
  });

  test('give the share of attendance as a percentage', () => {
    expect(valueOf('Krav til kursbevis').replaceAll(/\s/g, ' ')).toContain('minst 80 % av øktene');
  });

  test('tell when one is late, what excused absence does, and who may excuse', () => {
    expect(valueOf('Innsjekking')).toContain(
      'fram til 10 minutter etter at den begynte, forsinket fram til 45 minutter',
    );
    expect(valueOf('Innvilget fravær').replaceAll(/\s/g, ' ')).toContain('for inntil 20 % av øktene');
    const other: StudyPlan = {
      ...plan,
      attendance: { ...plan.attendance, excused: { ...plan.attendance.excused, counts: 'absent', by: 'teacher' } },
    };
    expect(show('en', other).text).toContain('Is explained, but counts as absence.');
    expect(show('en', other).text).toContain('The coordinator and the teachers.');
  });
});

describe('the programme that a plan proposes', () => {
  test('stands under its gathering, folded away, day by day', () => {
    const fifth = nb.querySelector('article[aria-labelledby="samling-5"] details');
    expect(fifth?.hasAttribute('open')).toBe(false);
    expect(fifth?.querySelector('summary')?.text).toContain('Forslag til program');
    expect(fifth?.querySelectorAll('h4').map(({ text }) => text)).toEqual(['Dag 1', 'Dag 2', 'Dag 3']);
    const lines = fifth?.querySelectorAll('dd').map(({ text }) => text) ?? [];
    expect(fifth?.querySelector('dt')?.text).toBe('10.00–11.00');
    expect(lines[0]).toMatch(/^Sammen om det nye.*Forelesning$/);
    // What does not count is no form of teaching.
    expect(lines).toContain('Middag med vertskapet');
  });

  test('is not spoken of where the plan proposes none', () => {
    const { proposedProgramme: _, ...without } = plan;
    expect(show('nb', without).text).not.toContain('Forslag til program');
  });
});
