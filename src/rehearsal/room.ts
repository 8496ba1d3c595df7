import type { StudyPlan } from '../plan/index.ts';
import type { Facts } from './facts.ts';
import type { Person } from './person.ts';

/** A mail as it came to somebody. */
export interface ReceivedMail {
  readonly subject: string;
  readonly body: string;
}

/** Where a year is rehearsed: a server that people reach by HTTP, and what stands in for the world around it. */
export interface RehearsalRoom {
  /** Where the server answers, like `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly plan: StudyPlan;
  now(): Temporal.Instant;
  /** Sets the server's clock. A year is walked forwards only. */
  setTime(instant: Temporal.Instant): void;
  /** Runs what is due on that clock, mail included. Rejects when a job fails. */
  runJobs(): Promise<void>;
  /** The mails that have come to an address, the newest first. */
  mailTo(address: string): readonly ReceivedMail[];
  /** What an installation does once, before anybody can sign in at the school: gives somebody the coordinator's role. */
  appointCoordinator(person: Person): Promise<void>;
  /** The errors that the server has shown people no more of than an apology. */
  faults(): readonly unknown[];
  /** Reads straight from the database what the rules are held against. */
  facts(): Promise<Facts>;
}
