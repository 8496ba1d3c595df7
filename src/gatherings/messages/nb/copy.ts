/** Beginning a programme with another's. */
export const copy = {
  title: 'Hent økter',
  lead: 'Øktene legges på samme dag i samlingen og samme tid på dagen. De som holdt dem, følger ikke med.',
  source: 'Hent fra',
  fromPlan: (sessions: number) => `Planens forslag (${sessions} økter)`,
  fromCohort: (slug: string, sessions: number) => `Kull ${slug} (${sessions} økter)`,
  none: 'Ingenting å hente',
  noneText: 'Planen har ikke noe forslag til denne samlingen, og ingen andre kull har bygd den.',
  replace: (existing: number) =>
    existing === 1 ? 'Ta bort økta som er her nå' : `Ta bort de ${existing} øktene som er her nå`,
  replaceHint: 'Det kan ikke angres. Er de publisert, utgår de når du publiserer neste gang.',
  copy: 'Hent øktene',
  changedSince: 'Øktene i samlingen er endret siden du åpnet siden. Se over dem, og velg på nytt.',
  hasBegun: 'En av øktene har begynt. Da kan ikke programmet byttes ut.',
  left: (count: number) =>
    count === 1
      ? 'Én økt ble ikke med, fordi den er på en dag som denne samlingen ikke har.'
      : `${count} økter ble ikke med, fordi de er på dager som denne samlingen ikke har.`,
  faults: { hasSessions: 'Samlingen har økter. Kryss av for at de skal bort, eller behold dem.' },
};
