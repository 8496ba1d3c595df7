import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  [
    'fewer participants at most than at least',
    'minAboveMax admission.participants',
    (plan) => (plan.admission.participants.max = 2),
  ],
  [
    'more sectors than participants',
    'participantsImpossible admission.minSectors',
    (plan) => (plan.admission.minSectors = 5),
  ],
  [
    'no application allowed',
    'participantsImpossible admission.applicationsPerMunicipality',
    (plan) => (plan.admission.applicationsPerMunicipality = 0),
  ],
  [
    'individual assessment above what qualifies',
    'thresholds admission.education.individualAssessment.minEducationYears',
    (plan) => (plan.admission.education.individualAssessment.minEducationYears = 4),
  ],
  [
    'less than no experience',
    'thresholds admission.education.individualAssessment.minExperienceYears',
    (plan) => (plan.admission.education.individualAssessment.minExperienceYears = -1),
  ],
  ['a standing left out', 'standings admission.standings', (plan) => plan.admission.standings.pop()],
  [
    'a standing described twice',
    'standings admission.standings.2.id',
    (plan) => (plan.admission.standings[2]!.id = 'qualified'),
  ],
];

describe('a plan whose admission cannot work is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
