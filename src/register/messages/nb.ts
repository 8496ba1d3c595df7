import type { RegionId } from '../region.ts';
import type { ServiceAreaId } from '../service-area.ts';

/** Every text of the register. Municipalities are given as number and name, dates as written out. */
export interface RegisterMessages {
  readonly regions: Readonly<Record<RegionId, string>>;
  readonly serviceAreas: Readonly<Record<ServiceAreaId, string>>;
  readonly missing: {
    readonly malformed: string;
    readonly beforeRegister: (start: string) => string;
    readonly renumbered: (former: string, day: string, successor: string) => string;
    readonly split: (former: string, day: string, successors: string) => string;
    readonly notYet: (municipality: string, day: string) => string;
    readonly notYetButFormerly: (municipality: string, day: string, formerly: string) => string;
    readonly unknownCounty: (number: string, start: string) => string;
    readonly unknown: (number: string) => string;
  };
}

export const nb: RegisterMessages = {
  regions: {
    easternNorway: 'Østlandet',
    southernNorway: 'Sørlandet',
    westernNorway: 'Vestlandet',
    trondelag: 'Trøndelag',
    northernNorway: 'Nord-Norge',
  },
  serviceAreas: {
    healthAndCare: 'Helse og omsorg',
    childcareAndSchools: 'Barnehage og skole',
    childWelfare: 'Barnevern',
    socialServices: 'Sosiale tjenester og Nav',
    cultureAndSport: 'Kultur, idrett og frivillighet',
    technicalServices: 'Tekniske tjenester og eiendom',
    planningAndEnvironment: 'Plan, bygg og miljø',
    fireAndEmergency: 'Brann, redning og beredskap',
    businessDevelopment: 'Nærings- og samfunnsutvikling',
    administrationAndDigitalisation: 'Administrasjon og digitalisering',
    politicalLeadership: 'Politisk ledelse og folkevalgte',
    other: 'Annet tjenesteområde',
  },
  missing: {
    malformed: 'Et kommunenummer har fire sifre, for eksempel 0301 for Oslo.',
    beforeRegister: (start) => `Vi har opplysninger om kommunene fra og med ${start}, ikke tidligere.`,
    renumbered: (former, day, successor) => `${former} fikk nytt nummer ${day}, og er nå ${successor}.`,
    split: (former, day, successors) => `${former} ble delt ${day}. Området hører nå til ${successors}.`,
    notYet: (municipality, day) => `${municipality} gjelder først fra ${day}.`,
    notYetButFormerly: (municipality, day, formerly) =>
      `${municipality} gjelder først fra ${day}. For tiden før det er det ${formerly} som gjelder.`,
    unknownCounty: (number, start) =>
      `Ingen kommune har hatt nummeret ${number} fra og med ${start}. Det kan være et nummer fra før fylkene ble endret. Søk heller på navnet.`,
    unknown: (number) => `Ingen kommune har nummeret ${number}. Sjekk sifrene, eller søk på navnet.`,
  },
};
