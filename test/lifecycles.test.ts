import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { absenceTransitions } from '../src/attendance/absence-state.rules.ts';
import { appealTransitions } from '../src/offers/appeal-state.rules.ts';
import { offerTransitions } from '../src/offers/offer-state.rules.ts';
import { memberTransitions } from '../src/cohort/member-state.rules.ts';
import { changeTransitions } from '../src/cohort/planned-change.rules.ts';
import { applicationTransitions } from '../src/admission/application-state.rules.ts';
import { callTransitions } from '../src/admission/call.rules.ts';
import { taskTransitions } from '../src/tasks/task-state.rules.ts';
import { workTransitions } from '../src/tasks/work-state.rules.ts';
import { drawTransitions } from '../src/selection/draw-state.rules.ts';
import { postTransitions, threadTransitions } from '../src/talk/talk-state.rules.ts';

const page = 'docs/lifecycles.md';

interface Step {
  readonly from: string;
  readonly event: string;
  readonly by: string;
  readonly to: string;
}

function diagram(title: string, source: string, first: string, steps: readonly Step[]): string {
  const arrows = steps.map(({ from, event, by, to }) => `  ${from} --> ${to}: ${event} (${by})`);
  return [
    `## ${title}`,
    '',
    `From \`${source}\`.`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...arrows,
    '```',
    '',
  ].join('\n');
}

describe('the diagrams of life cycles', () => {
  it('are drawn from the tables of transitions that the code goes by', async () => {
    const text = [
      '# Life cycles',
      '',
      'Each state, what may happen in it, by whom, and where it leads. Drawn from the code; `npm run schema` draws them anew.',
      '',
      diagram('Application', 'src/admission/application-state.rules.ts', 'draft', applicationTransitions),
      diagram('Call', 'src/admission/call.rules.ts', 'draft', callTransitions),
      diagram('Draw', 'src/selection/draw-state.rules.ts', 'preparing', drawTransitions),
      diagram('Offer of a place', 'src/offers/offer-state.rules.ts', 'offered', offerTransitions),
      diagram('Appeal', 'src/offers/appeal-state.rules.ts', 'received', appealTransitions),
      diagram('Member of a cohort', 'src/cohort/member-state.rules.ts', 'active', memberTransitions),
      diagram(
        'Change decided ahead in a member’s part',
        'src/cohort/planned-change.rules.ts',
        'planned',
        changeTransitions,
      ),
      diagram('Request to be excused', 'src/attendance/absence-state.rules.ts', 'asked', absenceTransitions),
      diagram('Conversation', 'src/talk/talk-state.rules.ts', 'open', threadTransitions),
      diagram('Post', 'src/talk/talk-state.rules.ts', 'shown', postTransitions),
      diagram('Task between gatherings', 'src/tasks/task-state.rules.ts', 'draft', taskTransitions),
      diagram('Work on a task', 'src/tasks/work-state.rules.ts', 'begun', workTransitions),
    ].join('\n');
    if (process.env['WRITE_SCHEMA']) await writeFile(page, text);
    expect(await readFile(page, 'utf8')).toBe(text);
  });
});
