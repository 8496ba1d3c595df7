import { fault, unless, type PlanFault } from './plan-fault.ts';
import { standings, type StudyPlan } from './study-plan.ts';

/** The terms of admission: who may stand in an application, and what their education comes to. */
export function checkAdmission(plan: StudyPlan): PlanFault[] {
  return [...checkParticipants(plan), ...checkThresholds(plan), ...checkStandings(plan)];
}

function checkParticipants({ admission }: StudyPlan): PlanFault[] {
  const { min, max } = admission.participants;
  const { minSectors, applicationsPerMunicipality } = admission;
  return [
    ...unless(
      min >= 1 && min <= max,
      'admission.participants',
      'minAboveMax',
      `An application cannot name from ${min} to ${max} participants: the first must be at least 1 and not above the second.`,
    ),
    ...unless(
      minSectors >= 1 && minSectors <= max,
      'admission.minSectors',
      'participantsImpossible',
      `${max} participants cannot come from ${minSectors} sectors.`,
    ),
    ...unless(
      applicationsPerMunicipality >= 1,
      'admission.applicationsPerMunicipality',
      'participantsImpossible',
      `With ${applicationsPerMunicipality} applications per municipality nobody could apply.`,
    ),
  ];
}

function checkThresholds({ admission: { education } }: StudyPlan): PlanFault[] {
  const { qualified, individualAssessment } = education;
  const { minEducationYears, minExperienceYears } = individualAssessment;
  return [
    ...unless(
      minEducationYears >= 0 && minEducationYears <= qualified.minEducationYears,
      'admission.education.individualAssessment.minEducationYears',
      'thresholds',
      `Individual assessment from ${minEducationYears} years of education leaves no room below the ${qualified.minEducationYears} years that qualify.`,
    ),
    ...unless(
      minExperienceYears >= 0,
      'admission.education.individualAssessment.minExperienceYears',
      'thresholds',
      `Nobody can have ${minExperienceYears} years of experience.`,
    ),
  ];
}

function checkStandings({ admission }: StudyPlan): PlanFault[] {
  const named = admission.standings.map(({ id }) => id);
  return [
    ...standings.flatMap((id) =>
      unless(named.includes(id), 'admission.standings', 'standings', `The plan does not describe the standing ${id}.`),
    ),
    ...named.flatMap((id, i) =>
      named.indexOf(id) < i
        ? [fault(`admission.standings.${i}.id`, 'standings', `The standing ${id} is described twice.`)]
        : [],
    ),
  ];
}
