import type { DrawState } from './draw-state.rules.ts';

const processSteps = ['assess', 'representation', 'book', 'promise', 'hold', 'publish'] as const;
export type ProcessStep = (typeof processSteps)[number];

/** Where a step stands. `attention`: it was done, and something has happened since. */
export type StepStatus = 'done' | 'now' | 'ahead' | 'attention';

export interface ProcessFacts {
  readonly gateOpen: boolean;
  readonly roomForAll: boolean;
  readonly published: boolean;
  readonly drawState: DrawState | null;
  readonly bookIsStale: boolean;
}

/** The steps that this selection takes, in order, with where each stands. With room for all there is nothing to draw. */
export function processOf(facts: ProcessFacts): { readonly step: ProcessStep; readonly status: StepStatus }[] {
  const steps = facts.roomForAll ? (['assess', 'publish'] as const) : processSteps;
  return steps.map((step) => ({ step, status: statusOf(step, facts) }));
}

const order: readonly DrawState[] = ['preparing', 'booked', 'promised', 'held', 'published'];

function statusOf(step: ProcessStep, facts: ProcessFacts): StepStatus {
  const { gateOpen, roomForAll, published, drawState, bookIsStale } = facts;
  const reached = drawState === null ? 0 : order.indexOf(drawState);
  const turn = (place: number): StepStatus =>
    reached > place ? 'done' : reached === place && gateOpen ? 'now' : 'ahead';
  switch (step) {
    case 'assess':
      if (gateOpen) return 'done';
      // Somebody's standing has been opened again since.
      return reached > 0 ? 'attention' : 'now';
    case 'representation':
      return turn(0);
    case 'book':
      if (drawState === 'booked' && bookIsStale) return 'attention';
      return reached > 0 ? 'done' : gateOpen ? 'now' : 'ahead';
    case 'promise':
      return drawState === 'booked' && bookIsStale ? 'ahead' : turn(1);
    case 'hold':
      return turn(2);
    case 'publish':
      if (roomForAll) return published ? 'done' : gateOpen ? 'now' : 'ahead';
      return turn(3);
  }
}

/** What the coordinator does next: what needs attention first. Undefined when all is done. */
export function nextStep(steps: readonly { step: ProcessStep; status: StepStatus }[]): ProcessStep | undefined {
  const pressing = steps.find(({ status }) => status === 'attention') ?? steps.find(({ status }) => status === 'now');
  return pressing?.step;
}
