import type { DeskRow, StandingCounts } from './desk.rules.ts';

let made = 0;

const nobody: StandingCounts = {
  qualified: 0,
  courseParticipant: 0,
  individualAssessment: 0,
  notConfirmed: 0,
  notDocumented: 0,
};

/** A line of the desk: a sent application of Lom with three qualified participants; what the test is about is given. */
export function rowWith({
  standings,
  ...change
}: Partial<Omit<DeskRow, 'standings'>> & { standings?: Partial<StandingCounts> } = {}): DeskRow {
  made++;
  return {
    id: `40000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    number: `2022-${String(made).padStart(3, '0')}`,
    state: 'sent',
    name: 'Lom',
    municipalities: ['3434'],
    region: 'easternNorway',
    population: 2211,
    size: 'small',
    contact: { name: 'Kari Nordli', email: 'kari@kommune.example' },
    participants: 3,
    standings: standings ? { ...nobody, ...standings } : { ...nobody, qualified: 3 },
    sentAt: Temporal.Instant.from('2022-06-01T10:00:00Z'),
    ...change,
  };
}
