export type { ReceivedMail, RehearsalRoom } from './room.ts';
export { documentsOf, type RehearsedDocument } from './documents.ts';
export { isPhaseId, phaseIds, type PhaseId } from './phases.ts';
export { personas, type PersonaName } from './personas.ts';
export { readFacts } from './facts.store.ts';
export { rehearse, type PhaseDone, type Rehearsal, type RehearsalOptions } from './rehearse.ts';
