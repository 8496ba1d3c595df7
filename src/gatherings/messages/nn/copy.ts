import type { GatheringsMessages } from '../nb/index.ts';

export const copy: GatheringsMessages['copy'] = {
  title: 'Hent økter',
  lead: 'Øktene blir lagde på same dag i samlinga og same tid på dagen. Dei som heldt dei, følgjer ikkje med.',
  source: 'Hent frå',
  fromPlan: (sessions) => `Framlegget i planen (${sessions} økter)`,
  fromCohort: (slug, sessions) => `Kull ${slug} (${sessions} økter)`,
  none: 'Ingenting å hente',
  noneText: 'Planen har ikkje noko framlegg til denne samlinga, og ingen andre kull har bygd henne.',
  replace: (existing) =>
    existing === 1 ? 'Ta bort økta som er her no' : `Ta bort dei ${existing} øktene som er her no`,
  replaceHint: 'Det kan ikkje gjerast om. Er dei publiserte, går dei ut når du publiserer neste gong.',
  copy: 'Hent øktene',
  changedSince: 'Øktene i samlinga er endra sidan du opna sida. Sjå over dei, og vel på nytt.',
  hasBegun: 'Ei av øktene har byrja. Då kan ikkje programmet bytast ut.',
  left: (count) =>
    count === 1
      ? 'Éi økt vart ikkje med, fordi ho er på ein dag som denne samlinga ikkje har.'
      : `${count} økter vart ikkje med, fordi dei er på dagar som denne samlinga ikkje har.`,
  faults: { hasSessions: 'Samlinga har økter. Kryss av for at dei skal bort, eller ta vare på dei.' },
};
