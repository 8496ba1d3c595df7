import type { SelectionMessages } from '../nb/index.ts';

export const mail: SelectionMessages['mail'] = {
  beacon: (round, practice) =>
    practice
      ? `Chance comes from round ${round} of a practice chain. This is practice: anybody can work out the number beforehand, and the draw does not count.`
      : `Chance comes from round ${round} of drand quicknet, a public source of random numbers that nobody can foresee or steer.`,
  dice: (digits, first, second) =>
    `Chance comes from ${digits === 3 ? 'three' : 'four'} ten-sided dice. ${first} and ${second} are witnesses.`,
  promiseSubject: ({ call, kind }) =>
    kind === 'first' ? `The draw for places ${call}: keep this code` : `The reserve draw ${call}: keep this code`,
  promiseBody: (facts) => `Hello, ${facts.contact}.

Application ${facts.number} from ${facts.municipality} is in the ${facts.kind === 'first' ? 'draw for places' : 'reserve draw'} at ${facts.school}.

Your chance: ${facts.municipality} is on ${facts.tickets} of ${facts.of} tickets.

When: ${facts.time}.
${facts.source}

Keep this code. It is a fingerprint of the whole ticket book, the rules and the time:

${facts.commitment}

If anybody changes as much as one ticket after today, the code no longer fits. How to check the draw afterwards: open the page below, paste the code and choose “Check the draw”. The check runs in your own browser.

${facts.link}

Kind regards
${facts.school}
`,
  discardedSubject: ({ call, kind }) =>
    kind === 'first' ? `The draw ${call} does not count` : `The reserve draw ${call} does not count`,
  discardedBody: (facts) => `Hello, ${facts.contact}.

The ${facts.kind === 'first' ? 'draw for places' : 'reserve draw'} that you were sent a code for no longer counts. The school will hold another one, and you will get a new code in good time before it.

The school’s reason:

${facts.reason}

What was promised, and what may have been drawn, stays open to everybody:

${facts.link}

Kind regards
${facts.school}
`,
};
