import type { CohortMessages } from '../nb/index.ts';

export const owner: CohortMessages['owner'] = {
  title: (group) => `Prosjektet i ${group}`,
  lead: (slug, school) =>
    `Du eig prosjektet som deltakarane frå kommunen driv i kull ${slug} ved ${school}. Her ser du kva dei er med på, og kva dei treng av deg.`,
  gone: 'Gruppa er ikkje lenger med i kullet. Sida står her fordi du åtte prosjektet.',
  year: 'Året',
  people: 'Kven som er med',
  nobody: 'Ingen er med no.',
  expected: 'Kva som blir venta av kommunen',
  time: {
    title: 'Gje dei tid',
    text: (gatherings, days) =>
      `Deltakarane er borte frå arbeidet på ${gatherings} samlingar, ${days} dagar i alt. Mellom samlingane arbeider dei med prosjektet. Det går berre om nokon andre tek det dei elles ville gjort.`,
    when: 'Samlingane',
  },
  way: {
    title: 'Rydd veg',
    text: 'Prosjektet treng folk å snakke med, tal å sjå på og avgjerder i tide. Spør dei før kvart arbeidskrav kva som stansar dei. Noko kan berre du løyse.',
    when: 'Dette leverer dei, og når',
  },
  receive: {
    title: 'Ta imot',
    text: 'Mot slutten legg gruppa fram kva dei har kome til. Set av tid i leiargruppa og i folkevalde organ før det, så blir det noko meir enn ei framføring. Avgjer kven som fører arbeidet vidare.',
    when: 'Avslutninga',
  },
  requirement: (number, title) => `Arbeidskrav ${number}: ${title}`,
  gathering: (number, title) => `Samling ${number}: ${title}`,
  exam: 'Eksamen for studentane',
  assumed: 'førebels',
  ask: 'Spør skulen',
};
