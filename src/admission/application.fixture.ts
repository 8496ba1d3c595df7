import type { Application, Participant } from './application.ts';

let made = 0;

/** A participant with everything in place; what the test is about is given. */
export function participantWith(change: Partial<Participant> = {}): Participant {
  made++;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    slot: 1,
    name: `Deltaker ${made}`,
    email: `deltaker${made}@example.no`,
    municipality: '3434',
    position: 'employee',
    serviceArea: 'healthAndCare',
    confirmedAt: null,
    particulars: null,
    documents: 0,
    linkSent: false,
    ...change,
  };
}

/** An application of Lom with nothing amiss; what the test is about is given. */
export function applicationWith(change: Partial<Application> = {}): Application {
  const areas = ['healthAndCare', 'technicalServices', 'healthAndCare'];
  return {
    id: '10000000-0000-4000-8000-000000000000',
    callId: '20000000-0000-4000-8000-000000000000',
    contactAccountId: '30000000-0000-4000-8000-000000000000',
    state: 'draft',
    joint: false,
    languageForm: 'nn',
    municipalities: [{ number: '3434', leads: true }],
    participants: areas.map((serviceArea, index) => participantWith({ slot: index + 1, serviceArea })),
    task: { title: 'Bad', need: 'Folk ringer', affected: 'Eldre', tried: 'Ingenting', strategy: 'Planen' },
    guarantor: { name: 'Leder', title: 'Kommunedirektør', email: 'leder@example.no' },
    number: null,
    sentAt: null,
    createdAt: Temporal.Instant.from('2022-05-10T08:00:00Z'),
    ...change,
  };
}
