import { canonicalHash } from '../kit/canonical.ts';
import type { Application } from './application.ts';

/** What was sent, exactly: the content of one version of an application. It never changes; its hash is on the receipt. */
export interface SentContent {
  readonly call: string;
  readonly number: string;
  readonly version: number;
  readonly contact: { readonly name: string; readonly email: string };
  readonly joint: boolean;
  readonly municipalities: readonly {
    readonly number: string;
    readonly name: string;
    readonly region: string;
    readonly population: number;
    readonly leads: boolean;
  }[];
  readonly participants: readonly SentParticipant[];
  readonly task: Application['task'];
  readonly guarantor: Application['guarantor'] & { readonly confirmedAt: string };
  readonly languageForm: 'nb' | 'nn';
}

export interface SentParticipant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
  readonly position: string;
  readonly serviceArea: string;
}

/** SHA-256 over the canonical JSON of what was sent: anybody who holds the content can compute it again. */
export function hashOfContent(content: SentContent): string {
  return canonicalHash(content);
}

/**
 * What a guarantee speaks for: who takes part, for which municipalities. Two applications with the same value are covered by the
 * same guarantee; a changed list needs a new one.
 */
export function guaranteeCovers(application: Pick<Application, 'municipalities' | 'participants'>): string {
  return canonicalHash({
    municipalities: application.municipalities.map(({ number, leads }) => `${number}${leads ? '*' : ''}`).toSorted(),
    participants: application.participants.map(({ id, name, email }) => [id, name, email]),
  });
}
