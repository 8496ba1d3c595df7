import { shippedPlans } from '../../plans/index.ts';
import { findMunicipality, municipalityName } from '../register/index.ts';
import { personas } from '../rehearsal/index.ts';

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
  /** Who it is in the rehearsed year; null for the visitor, and for those whose part has not been written yet. */
  readonly person: { readonly name: string; readonly email: string; readonly municipality: string } | null;
  /** The page that this person begins on. */
  readonly firstPage: string;
}

const firstPages: Partial<Record<PersonaId, string>> = {
  contact: '/min-side',
  projectOwner: '/min-side',
  coordinator: '/skole',
};

export const demoPersonas: readonly Persona[] = personaIds.map((id) => ({
  id,
  person: personOf(id),
  firstPage: firstPages[id] ?? '/',
}));

/** Those that can be chosen now. */
export function isPlayable({ id, person }: Persona): boolean {
  return id === 'visitor' || person !== null;
}

export function findPersona(id: string | undefined): Persona | undefined {
  return demoPersonas.find((persona) => persona.id === id);
}

/** The persona whose account has this address; the visitor for nobody; undefined for everybody else of the cast. */
export function personaOfAccount(email: string | undefined): Persona | undefined {
  return demoPersonas.find(({ id, person }) => (email === undefined ? id === 'visitor' : person?.email === email));
}

function personOf(id: PersonaId): Persona['person'] {
  if (!Object.hasOwn(personas, id)) return null;
  const person: { name: string; email: string; municipality?: string } = personas[id as keyof typeof personas];
  const opens = shippedPlans[0]?.callDefaults.opens.date ?? '';
  const municipality = person.municipality && findMunicipality(person.municipality, Temporal.PlainDate.from(opens));
  return { name: person.name, email: person.email, municipality: municipality ? municipalityName(municipality) : '' };
}
