import { cardKinds, stages, topics } from './card.ts';
import type { CardQuery } from './card-search.rules.ts';

/** The words that addresses have for what is looked for: they are read by people, so they are Norwegian. */
export const cardParameters = {
  search: 'sok',
  kind: 'slag',
  stage: 'fase',
  topic: 'emne',
  outcome: 'utbytte',
  gathering: 'samling',
} as const;

export const kindWords = { technique: 'teknikk', theory: 'teori' } as const;

/** Reads what is looked for from an address; what can't be understood counts as anything. */
export function readCardQuery(query: (name: string) => string | undefined): CardQuery {
  const gathering = Number(query(cardParameters.gathering) ?? '');
  return {
    search: (query(cardParameters.search) ?? '').slice(0, 100),
    kind: cardKinds.find((kind) => kindWords[kind] === query(cardParameters.kind)) ?? null,
    stage: stages.find((stage) => stage === query(cardParameters.stage)) ?? null,
    topic: topics.find((topic) => topic === query(cardParameters.topic)) ?? null,
    outcome: query(cardParameters.outcome) || null,
    gathering: Number.isInteger(gathering) && gathering > 0 ? gathering : null,
  };
}
