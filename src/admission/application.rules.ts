import type { StudyPlan } from '../plan/index.ts';
import { leaderOf, taskFields, type Application, type Participant } from './application.ts';

/** One thing that keeps an application from being sent: where to mend it, which rule, and the numbers the sentence needs. */
export interface ApplicationFault {
  readonly topic: Topic;
  readonly code: ApplicationFaultCode;
  readonly slot?: number;
  readonly have?: number;
  readonly need?: number;
  readonly other?: string;
}

/** The pages of the task list, in order. */
export const topics = ['municipality', 'participants', 'task', 'guarantee', 'language'] as const;
export type Topic = (typeof topics)[number];

export type ApplicationFaultCode =
  | 'noMunicipality'
  | 'noLeader'
  | 'jointNeedsTwo'
  | 'municipalityWithoutParticipant'
  | 'unknownMunicipality'
  | 'tooFewParticipants'
  | 'tooManyParticipants'
  | 'tooFewSectors'
  | 'participantIncomplete'
  | 'samePersonTwice'
  | 'participantOfOther'
  | 'taskIncomplete'
  | 'guarantorIncomplete'
  | 'guarantorIsParticipant'
  | 'languageMissing';

export interface RegisterFacts {
  /** Whether a municipality of that number exists for this call. */
  readonly exists: (municipalityNumber: string) => boolean;
}

/**
 * Everything that keeps the application from being sent; none means that it can be. The numbers are the plan's
 * (study plan, «Opptakskriterier»: 3–4 participants, two sectors); over a joint application they count as a whole.
 */
export function applicationFaults(
  application: Pick<Application, 'joint' | 'municipalities' | 'participants' | 'task' | 'guarantor' | 'languageForm'>,
  terms: StudyPlan['admission'],
  register: RegisterFacts,
): ApplicationFault[] {
  return [
    ...municipalityFaults(application, register),
    ...participantFaults(application, terms),
    ...taskFaults(application),
    ...guarantorFaults(application),
    ...(application.languageForm === null ? [{ topic: 'language', code: 'languageMissing' } as const] : []),
  ];
}

type Part<K extends keyof Application> = Pick<Application, K>;

function municipalityFaults(
  application: Part<'joint' | 'municipalities'>,
  register: RegisterFacts,
): ApplicationFault[] {
  const { municipalities, joint } = application;
  if (municipalities.length === 0) return [{ topic: 'municipality', code: 'noMunicipality' }];
  const faults: ApplicationFault[] = municipalities
    .filter(({ number }) => !register.exists(number))
    .map(({ number }) => ({ topic: 'municipality', code: 'unknownMunicipality', other: number }));
  if (joint && municipalities.length < 2) faults.push({ topic: 'municipality', code: 'jointNeedsTwo' });
  if (leaderOf(application) === undefined) faults.push({ topic: 'municipality', code: 'noLeader' });
  return faults;
}

function participantFaults(
  application: Part<'municipalities' | 'participants'>,
  terms: Pick<StudyPlan['admission'], 'participants' | 'minSectors'>,
): ApplicationFault[] {
  const { participants, municipalities } = application;
  const faults: ApplicationFault[] = [];
  const { min, max } = terms.participants;
  const have = participants.length;
  if (have < min) faults.push({ topic: 'participants', code: 'tooFewParticipants', have, need: min });
  if (have > max) faults.push({ topic: 'participants', code: 'tooManyParticipants', have, need: max });

  for (const participant of participants) {
    const slot = participant.slot ?? 0;
    if (!isComplete(participant)) faults.push({ topic: 'participants', code: 'participantIncomplete', slot });
    const twin = participants.find(
      (other) => other.id !== participant.id && (other.slot ?? 0) < slot && isSamePerson(other, participant),
    );
    if (twin) faults.push({ topic: 'participants', code: 'samePersonTwice', slot, other: twin.name });
    const { municipality } = participant;
    if (municipality !== null && !municipalities.some(({ number }) => number === municipality)) {
      faults.push({ topic: 'participants', code: 'participantOfOther', slot, other: municipality });
    }
  }
  const sectors = new Set(participants.map(({ serviceArea }) => serviceArea).filter((area) => area !== null)).size;
  if (have >= min && sectors < terms.minSectors) {
    faults.push({ topic: 'participants', code: 'tooFewSectors', have: sectors, need: terms.minSectors });
  }
  for (const { number } of municipalities.length > 1 && have >= min ? municipalities : []) {
    if (!participants.some(({ municipality }) => municipality === number)) {
      faults.push({ topic: 'participants', code: 'municipalityWithoutParticipant', other: number });
    }
  }
  return faults;
}

export function isComplete(
  participant: Pick<Participant, 'name' | 'email' | 'municipality' | 'position' | 'serviceArea'>,
): boolean {
  const { name, email, municipality, position, serviceArea } = participant;
  return name !== '' && email !== '' && municipality !== null && position !== null && serviceArea !== null;
}

/** An e-mail address is one person's; where it is missing the name has to do. */
function isSamePerson(a: Pick<Participant, 'name' | 'email'>, b: Pick<Participant, 'name' | 'email'>): boolean {
  if (a.email !== '' && b.email !== '') return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase();
}

function taskFaults({ task }: Part<'task'>): ApplicationFault[] {
  const missing = taskFields.filter((field) => task[field] === '').length;
  return missing === 0
    ? []
    : [{ topic: 'task', code: 'taskIncomplete', have: taskFields.length - missing, need: taskFields.length }];
}

function guarantorFaults({ guarantor, participants }: Part<'guarantor' | 'participants'>): ApplicationFault[] {
  if (guarantor.name === '' || guarantor.title === '' || guarantor.email === '') {
    return [{ topic: 'guarantee', code: 'guarantorIncomplete' }];
  }
  // Whoever commits the municipality must be somebody else than those whose time is committed.
  return participants.some(({ email }) => email !== '' && email.toLowerCase() === guarantor.email.toLowerCase())
    ? [{ topic: 'guarantee', code: 'guarantorIsParticipant' }]
    : [];
}

export type TopicStatus = 'done' | 'inProgress' | 'notStarted';

/** Where each page of the task list stands: done without faults, not started when nothing is written. */
export function topicStatus(application: Application, faults: readonly ApplicationFault[], topic: Topic): TopicStatus {
  if (!faults.some((fault) => fault.topic === topic)) return 'done';
  return isStarted(application, topic) ? 'inProgress' : 'notStarted';
}

function isStarted(application: Application, topic: Topic): boolean {
  switch (topic) {
    case 'municipality':
      return application.municipalities.length > 0;
    case 'participants':
      return application.participants.length > 0;
    case 'task':
      return taskFields.some((field) => application.task[field] !== '');
    case 'guarantee':
      return application.guarantor.name !== '' || application.guarantor.email !== '';
    case 'language':
      return application.languageForm !== null;
  }
}
