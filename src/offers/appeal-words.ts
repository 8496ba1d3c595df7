import type { AppealStep } from './settle-appeal.action.ts';

/** The steps of an appeal in addresses. */
export const stepWords: Readonly<Record<AppealStep, string>> = {
  letIn: 'slipp-inn',
  dismiss: 'avvis',
  change: 'endre',
  passOn: 'oversend',
  boardUpholds: 'stadfestet',
  boardChanges: 'endret',
};

export function stepIn(word: string | undefined): AppealStep | undefined {
  return (Object.keys(stepWords) as AppealStep[]).find((step) => stepWords[step] === word);
}
