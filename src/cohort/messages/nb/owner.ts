/** The page of the leader to whom a group's project belongs. */
export const owner = {
  title: (group: string) => `Prosjektet i ${group}`,
  lead: (slug: string, school: string) =>
    `Du eier prosjektet som kommunens deltakere driver i kull ${slug} ved ${school}. Her ser du hva de er med på, og hva de trenger av deg.`,
  gone: 'Gruppa er ikke lenger med i kullet. Siden står her fordi du eide prosjektet.',
  year: 'Året',
  people: 'Hvem som er med',
  nobody: 'Ingen er med nå.',
  expected: 'Hva som ventes av kommunen',
  time: {
    title: 'Gi dem tid',
    text: (gatherings: number, days: number) =>
      `Deltakerne er borte fra arbeidet på ${gatherings} samlinger, ${days} dager i alt. Mellom samlingene arbeider de med prosjektet. Det går bare hvis noen andre tar det de ellers ville gjort.`,
    when: 'Samlingene',
  },
  way: {
    title: 'Rydd vei',
    text: 'Prosjektet trenger folk å snakke med, tall å se på og avgjørelser i tide. Spør dem før hvert arbeidskrav hva som stanser dem. Noe kan bare du løse.',
    when: 'Dette leverer de, og når',
  },
  receive: {
    title: 'Ta imot',
    text: 'Mot slutten legger gruppa fram hva de har kommet til. Sett av tid i ledergruppa og i folkevalgte organer før det, så blir det noe mer enn en framføring. Bestem hvem som fører arbeidet videre.',
    when: 'Avslutningen',
  },
  requirement: (number: number, title: string) => `Arbeidskrav ${number}: ${title}`,
  gathering: (number: number, title: string) => `Samling ${number}: ${title}`,
  exam: 'Eksamen for studentene',
  assumed: 'foreløpig',
  ask: 'Spør skolen',
};
