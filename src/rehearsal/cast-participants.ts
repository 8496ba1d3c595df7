import type { Random } from '../kit/random.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Municipality, ServiceAreaId } from '../register/index.ts';
import type { InventedTask } from './development-task.ts';
import { inventPerson, type Person } from './person.ts';

/** What a participant will state, as it is typed into the form. */
export interface InventedParticulars {
  readonly birthYear: string;
  readonly educationYears: string;
  readonly educationKind: string;
  readonly experienceYears: string;
  readonly experienceKind: string;
}

export interface InventedParticipant extends Person {
  readonly municipality: Municipality;
  readonly position: string;
  readonly area: ServiceAreaId;
  readonly particulars: InventedParticulars;
  /** When they answer: soon after their mail, only when the school asks, or not at all. */
  readonly answers: 'soon' | 'whenAsked' | 'never';
  /** Whether they upload what shows their education when they answer. */
  readonly documents: boolean;
}

interface About {
  readonly plan: StudyPlan;
  readonly municipalities: readonly Municipality[];
  readonly task: InventedTask;
  readonly random: Random;
  /** Addresses that somebody has already. */
  readonly taken: Set<string>;
}

/** As many as the plan asks for, at least one from each municipality, from the areas that the task needs. */
export function inventParticipants(about: About): InventedParticipant[] {
  const { plan, municipalities, random } = about;
  const { min, max } = plan.admission.participants;
  const count = Math.max(min + random.below(max - min + 1), Math.min(max, municipalities.length));
  return Array.from({ length: count }, (_, index) => inventParticipant(about, index));
}

function inventParticipant({ plan, municipalities, task, random, taken }: About, index: number): InventedParticipant {
  const municipality = municipalities[index % municipalities.length]!;
  const area = task.areas[index % task.areas.length]!;
  const chance = random.below(100);
  return {
    ...inventPerson(municipality.name, taken, random),
    municipality,
    position: positionIn(plan, area, random),
    area,
    particulars: inventParticulars(plan.cohort, random),
    answers: chance < 78 ? 'soon' : chance < 92 ? 'whenAsked' : 'never',
    documents: random.below(10) > 0,
  };
}

function positionIn(plan: StudyPlan, area: ServiceAreaId, random: Random): string {
  const wanted = area === 'politicalLeadership' ? 'electedPolitician' : random.below(3) === 0 ? 'leader' : 'employee';
  const { positions } = plan.admission;
  return (positions.find(({ id }) => id === wanted) ?? positions[0])?.id ?? '';
}

/** Most have a bachelor's degree or more; some began and have worked since; some have come another way. */
function inventParticulars(year: number, random: Random): InventedParticulars {
  const age = 27 + random.below(34);
  const chance = random.below(100);
  const [educationYears, educationKind] =
    chance < 64 ? random.pick(degrees) : chance < 84 ? random.pick(shortStudies) : (['0', ''] as const);
  const experience = 1 + random.below(Math.max(1, age - 25));
  return {
    birthYear: String(year - age),
    educationYears,
    educationKind,
    experienceYears: String(Math.min(experience, 30)),
    experienceKind: random.pick(experiences),
  };
}

const degrees = [
  ['3', 'Bachelor i sykepleie'],
  ['3', 'Bachelor i barnevern'],
  ['3', 'Bachelor i statsvitenskap'],
  ['3', 'Byggingeniør, bachelor'],
  ['4', 'Grunnskolelærer, 4 år'],
  ['3,5', 'Bachelor i vernepleie og videreutdanning i veiledning'],
  ['5', 'Master i samfunnsplanlegging'],
  ['5', 'Sivilingeniør i vann- og miljøteknikk'],
  ['5', 'Master i jordskifte og eiendomsfag'],
  ['6', 'Profesjonsstudiet i psykologi'],
] as const;

const shortStudies = [
  ['1', 'Årsstudium i offentlig administrasjon'],
  ['1,5', 'Tre semestre på lærerutdanningen'],
  ['2', 'To år ved høgskole, økonomi'],
  ['2', 'Høgskolekandidat i kultur og lokalhistorie'],
  ['2,5', 'Fem semestre på ingeniørutdanningen'],
] as const;

const experiences = [
  'Saksbehandler i kommunen',
  'Leder for hjemmetjenesten',
  'Fagarbeider i teknisk drift',
  'Rådgiver for oppvekst',
  'Folkevalgt i to perioder',
  'Beredskapskoordinator',
  'Leder for bibliotek og kultur',
  'Planlegger og prosjektleder',
] as const;

/** Somebody who takes a place on the list that another has left: the same work, another person. */
export function inventReplacement(left: InventedParticipant): InventedParticipant {
  const [given = '', ...rest] = left.name.split(' ');
  const name = `${given === 'Kari' ? 'Berit' : 'Kari'} ${rest.at(-1) ?? ''}`;
  return { ...left, name, email: `ny.${left.email}`, answers: 'whenAsked' };
}
