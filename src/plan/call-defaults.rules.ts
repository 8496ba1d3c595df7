import { unless, type PlanFault } from './plan-fault.ts';
import type { SizeClass, StudyPlan } from './study-plan.ts';

/** What a call starts out with: its size classes, its room and its dates. */
export function checkCallDefaults(plan: StudyPlan): PlanFault[] {
  return [...checkSizeClasses(plan.callDefaults.sizeClasses.classes), ...checkRoom(plan), ...checkCallDates(plan)];
}

function checkSizeClasses(classes: readonly SizeClass[]): PlanFault[] {
  const path = 'callDefaults.sizeClasses.classes';
  return classes.flatMap(({ id, from, below, minPlaces }, i) => {
    const start = i === 0 ? 0 : classes[i - 1]?.below;
    const isLast = i === classes.length - 1;
    return [
      ...unless(
        from === start,
        `${path}.${i}.from`,
        'sizeClasses',
        `The class ${id} starts at ${from} residents, not at ${start ?? 'nothing'}: classes follow each other without gap or overlap.`,
      ),
      ...unless(
        isLast ? below === null : below !== null && below > from,
        `${path}.${i}.below`,
        'sizeClasses',
        isLast
          ? `The last class, ${id}, must be open upwards, or the largest municipalities have none.`
          : `The class ${id} must end above the ${from} residents where it starts.`,
      ),
      ...unless(
        minPlaces >= 0,
        `${path}.${i}.minPlaces`,
        'sizeClasses',
        `The class ${id} cannot have ${minPlaces} places.`,
      ),
    ];
  });
}

function checkRoom({ callDefaults }: StudyPlan): PlanFault[] {
  const { room, minPerRegion, sizeClasses } = callDefaults;
  const promised = sizeClasses.classes.reduce((sum, { minPlaces }) => sum + minPlaces, 0);
  return [
    ...unless(
      room.municipalities >= 1 && room.municipalities >= promised,
      'callDefaults.room.municipalities',
      'roomTooSmall',
      `There is room for ${room.municipalities} municipalities, but the size classes are promised ${promised} places.`,
    ),
    ...unless(
      minPerRegion.municipalities >= 0 && minPerRegion.municipalities <= room.municipalities,
      'callDefaults.minPerRegion.municipalities',
      'roomTooSmall',
      `At least ${minPerRegion.municipalities} municipalities from each region cannot be had with room for ${room.municipalities}.`,
    ),
  ];
}

function checkCallDates({ callDefaults: { opens, deadline, answerBy }, gatherings }: StudyPlan): PlanFault[] {
  const start = gatherings.map(({ dates }) => dates.from).toSorted()[0];
  return [
    ...unless(
      opens.date < deadline.date,
      'callDefaults.deadline.date',
      'callOrder',
      `The call opens on ${opens.date} and would close on ${deadline.date}.`,
    ),
    ...unless(
      deadline.date < answerBy.date,
      'callDefaults.answerBy.date',
      'callOrder',
      `Offers must be answered by ${answerBy.date}, but the call only closes on ${deadline.date}.`,
    ),
    ...unless(
      start === undefined || answerBy.date < start,
      'callDefaults.answerBy.date',
      'callOrder',
      `Offers must be answered by ${answerBy.date}, but the first gathering starts on ${start}.`,
    ),
  ];
}
