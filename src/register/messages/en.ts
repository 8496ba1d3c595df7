import type { RegisterMessages } from './nb.ts';

export const en: RegisterMessages = {
  regions: {
    easternNorway: 'Eastern Norway',
    southernNorway: 'Southern Norway',
    westernNorway: 'Western Norway',
    trondelag: 'Trøndelag',
    northernNorway: 'Northern Norway',
  },
  serviceAreas: {
    healthAndCare: 'Health and care',
    childcareAndSchools: 'Childcare and schools',
    childWelfare: 'Child welfare',
    socialServices: 'Social services and Nav',
    cultureAndSport: 'Culture, sport and voluntary work',
    technicalServices: 'Technical services and property',
    planningAndEnvironment: 'Planning, building and environment',
    fireAndEmergency: 'Fire, rescue and emergency planning',
    businessDevelopment: 'Business and community development',
    administrationAndDigitalisation: 'Administration and digitalisation',
    politicalLeadership: 'Political leadership and elected representatives',
    other: 'Another service area',
  },
  missing: {
    malformed: 'A municipality number has four digits, such as 0301 for Oslo.',
    beforeRegister: (start) => `We hold facts about municipalities from ${start}, not earlier.`,
    renumbered: (former, day, successor) => `${former} was given a new number on ${day} and is now ${successor}.`,
    split: (former, day, successors) => `${former} was split on ${day}. Its area now belongs to ${successors}.`,
    notYet: (municipality, day) => `${municipality} applies only from ${day}.`,
    notYetButFormerly: (municipality, day, formerly) =>
      `${municipality} applies only from ${day}. For the time before that, use ${formerly}.`,
    unknownCounty: (number, start) =>
      `No municipality has had the number ${number} since ${start}. It may date from before the counties changed. Search by name instead.`,
    unknown: (number) => `No municipality has the number ${number}. Check the digits, or search by name.`,
  },
};
