import { headingsOf } from './card-format.ts';

/** The bokmål file of a small technique that is in order. */
export function techniqueFile({ title = 'Åtte ruter', words = 'Noe.' } = {}): string {
  const body = headingsOf('technique', 'nb')
    .map(([id, heading]) => `## ${heading}\n${id === 'steps' ? '1. (5 min) Brett arket.\n2. (15 min) Tegn.' : words}`)
    .join('\n\n');
  return `---
kind: technique
stage: generating
minutes: 20
people: [3, 6]
outcomes: [K8]
gatherings: [1]
title: ${title}
summary: Åtte ideer på åtte minutter.
---
${body}
`;
}
