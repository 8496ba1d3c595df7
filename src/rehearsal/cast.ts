import type { Language } from '../kit/language.ts';
import { seededRandom, type Random } from '../kit/random.ts';
import type { StudyPlan } from '../plan/index.ts';
import { findMunicipality, municipalitiesAt, type Municipality } from '../register/index.ts';
import { inventParticipants, type InventedParticipant } from './cast-participants.ts';
import { chooseMunicipalities, choosePartners } from './cast-municipalities.ts';
import type { InventedTask } from './development-task.ts';
import { leaderTitles } from './names.ts';
import { inventPerson, type Person } from './person.ts';
import { personas } from './personas.ts';
import { stories, type Story } from './story.ts';
import { tasksInBokmal } from './tasks-nb.ts';
import { tasksInNynorsk } from './tasks-nn.ts';

/** One application and everybody in it, invented. */
export interface Applicant {
  /** 1 and up, in the order in which they send. */
  readonly turn: number;
  readonly story: Story;
  readonly municipality: Municipality;
  /** Those that apply together with it. */
  readonly partners: readonly Municipality[];
  readonly contact: Person;
  /** The language that the contact reads the pages in. */
  readonly language: Language;
  /** The form chosen for letters. */
  readonly languageForm: 'nb' | 'nn';
  readonly participants: readonly InventedParticipant[];
  readonly guarantor: Person & { readonly title: string };
  readonly task: InventedTask;
}

export interface Cast {
  readonly coordinator: Person;
  readonly applicants: readonly Applicant[];
}

/**
 * Invents who takes part: `count` municipalities that each lead an application, spread over regions and sizes, and their people.
 * The same seed gives the same cast. Throws a RangeError when there are fewer municipalities than asked for.
 */
export function inventCast(plan: StudyPlan, count: number, seed: number): Cast {
  const random = seededRandom(seed);
  const opens = Temporal.PlainDate.from(plan.callDefaults.opens.date);
  const all = municipalitiesAt(opens);
  const known = [personas.contact, personas.projectOwner].map(({ municipality }) => mustFind(municipality, opens));
  const leads = chooseMunicipalities({ all, known, count, classes: plan.callDefaults.sizeClasses.classes }, random);
  const free = new Set(all.filter((one) => !leads.includes(one)));
  const told = stories(count, random);
  const taken = new Set<string>(Object.values(personas).map(({ email }) => email));
  const applicants = leads.map((municipality, index) => {
    const story = told[index] ?? 'sends';
    const partners = story === 'joint' ? choosePartners(municipality, free, random) : [];
    return inventApplicant({ turn: index + 1, story, municipality, partners, plan, random, taken });
  });
  return { coordinator: personas.coordinator, applicants };
}

function inventApplicant(about: {
  turn: number;
  story: Story;
  municipality: Municipality;
  partners: readonly Municipality[];
  plan: StudyPlan;
  random: Random;
  taken: Set<string>;
}): Applicant {
  const { turn, story, municipality, partners, plan, random, taken } = about;
  const languageForm =
    municipality.languageForm === 'neutral' ? (random.below(4) === 0 ? 'nn' : 'nb') : municipality.languageForm;
  const task = random.pick(languageForm === 'nn' ? tasksInNynorsk : tasksInBokmal);
  const person = (): Person => inventPerson(municipality.name, taken, random);
  return {
    turn,
    story,
    municipality,
    partners,
    contact: story === 'personaContact' ? asPerson(personas.contact) : person(),
    // A few people read Norwegian less easily than English; the letters are the municipality's all the same.
    language: random.below(25) === 0 ? 'en' : languageForm,
    languageForm,
    participants: inventParticipants({ plan, municipalities: [municipality, ...partners], task, random, taken }),
    guarantor: {
      ...(story === 'personaOwner' ? asPerson(personas.projectOwner) : person()),
      title: random.pick(leaderTitles[languageForm]),
    },
    task,
  };
}

function asPerson({ name, email }: Person): Person {
  return { name, email };
}

function mustFind(number: string, on: Temporal.PlainDate): Municipality {
  const municipality = findMunicipality(number, on);
  if (!municipality) throw new Error(`${number} is no municipality on ${on.toString()}`);
  return municipality;
}
