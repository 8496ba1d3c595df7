import type { BookFindingCode } from './book-check.ts';
import type { ChanceFault } from './chance.ts';
import type { TermsFindingCode } from './terms-check.ts';
import type { ShapeFaultCode } from './shape.ts';

/** One thing that was found in a document: where, what, and what should stand there instead. */
export interface Finding<Code extends string = FindingCode> {
  readonly code: Code;
  /** Like `promise.book.panels.12`; empty for the document as a whole. */
  readonly path: string;
  readonly expected?: string | number;
  readonly found?: string | number;
}

export type FindingCode =
  | ShapeFaultCode
  | TermsFindingCode
  | BookFindingCode
  | ChanceFault
  | DrawFindingCode
  | FairnessFindingCode;

/** About what was drawn, and the papers around it. */
export type DrawFindingCode =
  | 'hashDiffers'
  | 'commitmentDiffers'
  | 'changed'
  | 'commitmentNotGiven'
  | 'publishedTooLate'
  | 'heldTooEarly'
  | 'witnessed'
  | 'dependsOnOthers'
  | 'ticketDiffers'
  | 'selectedDiffers'
  | 'waitingDiffers'
  | 'keyDiffers'
  | 'unsigned'
  | 'noKey'
  | 'signatureDiffers'
  | 'notCommitted';

export type FairnessFindingCode =
  | 'mustBeSolvedAgain'
  | 'levelWrong'
  | 'levelMissing'
  | 'notAsked'
  | 'solvedAgain'
  | 'chanceNotFairest';
