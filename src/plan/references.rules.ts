import { fault, type PlanFault } from './plan-fault.ts';
import type { StudyPlan } from './study-plan.ts';

/** Ids must be unique within their list, and whatever is pointed at must exist. */
export function checkReferences(plan: StudyPlan): PlanFault[] {
  return [
    ...checkUnique('outcomes', 'id', plan.outcomes),
    ...checkUnique('teaching.pillars', 'id', plan.teaching.pillars),
    ...checkUnique('teaching.forms', 'id', plan.teaching.forms),
    ...checkUnique('gatherings', 'number', plan.gatherings),
    ...checkUnique('requirements.items', 'id', plan.requirements.items),
    ...checkUnique('admission.positions', 'id', plan.admission.positions),
    ...checkUnique('admission.conditions', 'id', plan.admission.conditions),
    ...checkUnique('callDefaults.sizeClasses.classes', 'id', plan.callDefaults.sizeClasses.classes),
    ...checkOutcomesExist(plan),
    ...checkPillarsExist(plan),
  ];
}

/** The places that name outcomes, with what they name. */
export function outcomeReferences(plan: StudyPlan): readonly { path: string; ids: readonly string[] }[] {
  return [
    ...plan.gatherings.map(({ outcomes }, i) => ({ path: `gatherings.${i}.outcomes.ids`, ids: outcomes.ids })),
    ...plan.requirements.items.map(({ outcomes }, i) => ({
      path: `requirements.items.${i}.outcomes.ids`,
      ids: outcomes.ids,
    })),
    { path: 'exam.report.outcomes.ids', ids: plan.exam.report.outcomes.ids },
    { path: 'exam.oral.outcomes.ids', ids: plan.exam.oral.outcomes.ids },
  ];
}

function checkOutcomesExist(plan: StudyPlan): PlanFault[] {
  const known = new Set(plan.outcomes.map(({ id }) => id));
  return outcomeReferences(plan).flatMap(({ path, ids }) => [
    ...checkKnown(path, ids, known, 'learning outcome'),
    ...checkRepeated(path, ids),
  ]);
}

function checkPillarsExist(plan: StudyPlan): PlanFault[] {
  const known = new Set(plan.teaching.pillars.map(({ id }) => id));
  return plan.gatherings.flatMap(({ pillars }, i) => {
    const path = `gatherings.${i}.pillars`;
    return [...checkKnown(path, pillars, known, 'pillar'), ...checkRepeated(path, pillars)];
  });
}

export function checkKnown(
  path: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  noun: string,
): PlanFault[] {
  return ids.flatMap((id, i) =>
    known.has(id) ? [] : [fault(`${path}.${i}`, 'unknownReference', `The plan has no ${noun} ${id}.`)],
  );
}

function checkUnique<Key extends string>(
  path: string,
  key: Key,
  items: readonly Readonly<Record<Key, string | number>>[],
): PlanFault[] {
  return repeated(items.map((item) => item[key])).map(([id, i]) =>
    fault(
      `${path}.${i}.${key}`,
      'idRepeated',
      `The id ${id} is used more than once in ${path}; each must have its own.`,
    ),
  );
}

export function checkRepeated(path: string, ids: readonly string[]): PlanFault[] {
  return repeated(ids).map(([id, i]) => fault(`${path}.${i}`, 'idRepeated', `The same list names ${id} twice.`));
}

/** Every later appearance of a value, with its place. */
function repeated<T>(values: readonly T[]): [T, number][] {
  return values.flatMap((value, i): [T, number][] => (values.indexOf(value) < i ? [[value, i]] : []));
}
