import type { RegisterMessages } from './nb.ts';

export const nn: RegisterMessages = {
  regions: {
    easternNorway: 'Austlandet',
    southernNorway: 'Sørlandet',
    westernNorway: 'Vestlandet',
    trondelag: 'Trøndelag',
    northernNorway: 'Nord-Noreg',
  },
  serviceAreas: {
    healthAndCare: 'Helse og omsorg',
    childcareAndSchools: 'Barnehage og skule',
    childWelfare: 'Barnevern',
    socialServices: 'Sosiale tenester og Nav',
    cultureAndSport: 'Kultur, idrett og frivilligheit',
    technicalServices: 'Tekniske tenester og eigedom',
    planningAndEnvironment: 'Plan, bygg og miljø',
    fireAndEmergency: 'Brann, redning og beredskap',
    businessDevelopment: 'Nærings- og samfunnsutvikling',
    administrationAndDigitalisation: 'Administrasjon og digitalisering',
    politicalLeadership: 'Politisk leiing og folkevalde',
    other: 'Anna tenesteområde',
  },
  missing: {
    malformed: 'Eit kommunenummer har fire siffer, til dømes 0301 for Oslo.',
    beforeRegister: (start) => `Vi har opplysningar om kommunane frå og med ${start}, ikkje tidlegare.`,
    renumbered: (former, day, successor) => `${former} fekk nytt nummer ${day}, og er no ${successor}.`,
    split: (former, day, successors) => `${former} vart delt ${day}. Området høyrer no til ${successors}.`,
    notYet: (municipality, day) => `${municipality} gjeld først frå ${day}.`,
    notYetButFormerly: (municipality, day, formerly) =>
      `${municipality} gjeld først frå ${day}. For tida før det er det ${formerly} som gjeld.`,
    unknownCounty: (number, start) =>
      `Ingen kommune har hatt nummeret ${number} frå og med ${start}. Det kan vere eit nummer frå før fylka vart endra. Søk heller på namnet.`,
    unknown: (number) => `Ingen kommune har nummeret ${number}. Sjekk siffera, eller søk på namnet.`,
  },
};
