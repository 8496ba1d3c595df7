import { shippedPlans } from '../../plans/index.ts';
import { findMunicipality, municipalityName } from '../register/index.ts';
import { personas } from '../rehearsal/index.ts';
import type { Database } from '../store/index.ts';
import { peopleOfCohort, type PersonInYear } from './demo-cast.store.ts';

/** Everybody that a visitor can be, or will be able to. */
const personaIds = [
  'visitor',
  'contact',
  'projectOwner',
  'coordinator',
  'student',
  'courseParticipant',
  'teacher',
  'supervisor',
  'examiner',
] as const;
export type PersonaId = (typeof personaIds)[number];

export interface Persona {
  readonly id: PersonaId;
  /** Who it is at this moment of the rehearsed year; null for the visitor, and for those who are not there at the moment. */
  readonly person: { readonly name: string; readonly email: string; readonly municipality: string } | null;
  /** The page that this person begins on. */
  readonly firstPage: string;
}

const firstPages: Partial<Record<PersonaId, string>> = {
  contact: '/min-side',
  projectOwner: '/min-side',
  coordinator: '/skole',
  student: '/min-side',
  courseParticipant: '/min-side',
  teacher: '/undervisning',
};

/**
 * Who everybody is in a prepared year. Contact, coordinator and teacher are always the same; who takes part was decided by lot, so
 * they are looked up among those who do.
 */
export async function personasIn(db: Database): Promise<readonly Persona[]> {
  const { student, courseParticipant, owners, teachers } = await peopleOfCohort(db);
  const owner = owners.find(({ email }) => email === personas.projectOwner.email) ?? owners[0];
  const people: Partial<Record<PersonaId, Persona['person']>> = {
    contact: located(personas.contact),
    projectOwner: owner ? located(owner) : located(personas.projectOwner),
    coordinator: located(personas.coordinator),
    student: student ? located(student) : null,
    courseParticipant: courseParticipant ? located(courseParticipant) : null,
    teacher: teachers.includes(personas.teacher.email) ? located(personas.teacher) : null,
  };
  return personaIds.map((id) => ({ id, person: people[id] ?? null, firstPage: firstPages[id] ?? '/' }));
}

/** Those that can be chosen now. */
export function isPlayable({ id, person }: Persona): boolean {
  return id === 'visitor' || person !== null;
}

export function findPersona(all: readonly Persona[], id: string | undefined): Persona | undefined {
  return all.find((persona) => persona.id === id);
}

/** The persona whose account has this address; the visitor for nobody; undefined for everybody else of the cast. */
export function personaOfAccount(all: readonly Persona[], email: string | undefined): Persona | undefined {
  return all.find(({ id, person }) => (email === undefined ? id === 'visitor' : person?.email === email));
}

/** Somebody with the name of their municipality in place of its number. */
function located(person: Omit<PersonInYear, 'municipality'> & { readonly municipality?: string }): Persona['person'] {
  const opens = shippedPlans[0]?.callDefaults.opens.date ?? '';
  const municipality = person.municipality && findMunicipality(person.municipality, Temporal.PlainDate.from(opens));
  return { name: person.name, email: person.email, municipality: municipality ? municipalityName(municipality) : '' };
}
