import type { StudyPlanData } from '../../src/plan/index.ts';

export const admission = {
  summary: [
    {
      nb: 'Det er kommunen som søker, på vegne av dem som skal delta. Flere kommuner kan gå sammen om en søknad.',
      nn: 'Det er kommunen som søkjer, på vegner av dei som skal delta. Fleire kommunar kan gå saman om ein søknad.',
      en: 'It is the municipality that applies, on behalf of those who will take part. Several municipalities may apply together.',
    },
  ],
  participants: { min: 3, max: 4 },
  minSectors: 2,
  sectorsWhy: {
    nb: 'Folk som er ulike, tenker ofte nytt sammen. Når deltakerne kommer fra hver sin kant av kommunen, står prosjektet dessuten støere når det møter motvind.',
    nn: 'Folk som er ulike, tenkjer ofte nytt saman. Når deltakarane kjem frå kvar sin kant av kommunen, står prosjektet dessutan støare når det møter motvind.',
    en: 'People who differ often think in new ways together. And when participants come from different corners of the municipality, the project stands more firmly in a headwind.',
  },
  applicationsPerMunicipality: 1,
  guarantee: {
    nb: 'Kommunen går god for at de som er meldt på, får delta hele året. En leder bekrefter det, og først da regnes søknaden som sendt.',
    nn: 'Kommunen går god for at dei som er melde på, får delta heile året. Ein leiar stadfestar det, og først då blir søknaden rekna som send.',
    en: 'The municipality vouches that the people it puts forward will be able to take part all year. A leader confirms it, and only then does the application count as sent.',
  },
  jointApplications: {
    allowed: true,
    counting: {
      nb: 'Når kommuner søker sammen, leder én av dem søknaden. Deltakere og sektorer telles for hele søknaden. Landsdelen er den ledende kommunens, og størrelsen er alle innbyggerne til sammen.',
      nn: 'Når kommunar søkjer saman, leier éin av dei søknaden. Deltakarar og sektorar blir talde for heile søknaden. Det er landsdelen til kommunen som leier, som gjeld, og storleiken er alle innbyggjarane til saman.',
      en: 'When municipalities apply together, one of them leads the application. Participants and sectors are counted over the whole of it. Its region is that of the leading municipality, and its size is all the residents taken together.',
    },
    assumed: true,
  },
  conditions: [
    {
      id: 'participants',
      name: { nb: 'Antall deltakere', nn: 'Talet på deltakarar', en: 'Number of participants' },
      text: {
        nb: 'Søknaden har tre eller fire deltakere, også når kommuner søker sammen.',
        nn: 'Søknaden har tre eller fire deltakarar, òg når kommunar søkjer saman.',
        en: 'The application has three or four participants, also when municipalities apply together.',
      },
    },
    {
      id: 'sectors',
      name: { nb: 'Ulike tjenesteområder', nn: 'Ulike tenesteområde', en: 'Different service areas' },
      text: {
        nb: 'Deltakerne kommer fra minst to ulike tjenesteområder.',
        nn: 'Deltakarane kjem frå minst to ulike tenesteområde.',
        en: 'The participants come from at least two different service areas.',
      },
    },
    {
      id: 'targetGroup',
      name: { nb: 'Målgruppen', nn: 'Målgruppa', en: 'Target group' },
      text: {
        nb: 'Deltakerne er ansatte, ledere eller folkevalgte i kommunen de står oppført med.',
        nn: 'Deltakarane er tilsette, leiarar eller folkevalde i kommunen dei står oppførte med.',
        en: 'The participants are employees, leaders or elected politicians of the municipality they are listed with.',
      },
    },
    {
      id: 'ownTask',
      name: { nb: 'Egen utviklingsoppgave', nn: 'Eiga utviklingsoppgåve', en: 'A task of their own' },
      text: {
        nb: 'Utviklingsoppgaven betyr noe i kommunen, og er en som kommunen selv rår over.',
        nn: 'Utviklingsoppgåva betyr noko i kommunen, og er ei som kommunen sjølv rår over.',
        en: 'The development task matters in the municipality, and is one that the municipality itself can act on.',
      },
    },
    {
      id: 'guarantee',
      name: { nb: 'Garantien', nn: 'Garantien', en: 'The guarantee' },
      text: {
        nb: 'Garantien er gitt av en som kan bestemme at deltakerne får bruke tiden.',
        nn: 'Garantien er gjeven av ein som kan avgjere at deltakarane får bruke tida.',
        en: 'The guarantee is given by somebody who can decide that the participants may spend the time.',
      },
    },
    {
      id: 'oneApplication',
      name: { nb: 'Én søknad', nn: 'Éin søknad', en: 'One application' },
      text: {
        nb: 'Kommunen står ikke i noen annen søknad i det samme opptaket.',
        nn: 'Kommunen står ikkje i nokon annan søknad i det same opptaket.',
        en: 'The municipality stands in no other application of the same call.',
      },
    },
  ],
  education: {
    qualified: { minEducationYears: 3 },
    individualAssessment: { minEducationYears: 1, minExperienceYears: 1 },
  },
  standings: [
    {
      id: 'qualified',
      name: { nb: 'Kvalifisert', nn: 'Kvalifisert', en: 'Qualified' },
      text: {
        nb: 'Har minst tre års utdanning fra høgskole eller universitet. Kan ta eksamen og få studiepoeng.',
        nn: 'Har minst tre års utdanning frå høgskule eller universitet. Kan ta eksamen og få studiepoeng.',
        en: 'Has at least three years of higher education. May sit the exam and earn credits.',
      },
    },
    {
      id: 'individualAssessment',
      name: { nb: 'Vurderes individuelt', nn: 'Blir vurdert individuelt', en: 'Individual assessment' },
      text: {
        nb: 'Har mindre enn tre års utdanning fra høgskole eller universitet, men minst ett, og i tillegg minst ett års relevant arbeidserfaring. En saksbehandler ser på det samlede grunnlaget og gir en skriftlig begrunnelse.',
        nn: 'Har mindre enn tre års utdanning frå høgskule eller universitet, men minst eitt, og i tillegg minst eitt års relevant arbeidserfaring. Ein saksbehandlar ser på det samla grunnlaget og gjev ei skriftleg grunngjeving.',
        en: 'Has less than three years of higher education but at least one, and in addition at least one year of relevant work experience. A case officer looks at the whole and gives written reasons.',
      },
    },
    {
      id: 'courseParticipant',
      name: { nb: 'Kursdeltaker', nn: 'Kursdeltakar', en: 'Course participant' },
      text: {
        nb: 'Har ikke den utdanningen som kreves. Er med på alt på lik linje med de andre, og får kursbevis uten studiepoeng når kurset er fullført.',
        nn: 'Har ikkje den utdanninga som trengst. Er med på alt på lik linje med dei andre, og får kursbevis utan studiepoeng når kurset er fullført.',
        en: 'Does not have the education required. Takes part in everything on a par with the others, and receives a course certificate without credits on completing the course.',
      },
    },
  ],
  positions: [
    { id: 'employee', name: { nb: 'Ansatt', nn: 'Tilsett', en: 'Employee' } },
    { id: 'leader', name: { nb: 'Leder', nn: 'Leiar', en: 'Leader' } },
    { id: 'electedPolitician', name: { nb: 'Folkevalgt', nn: 'Folkevald', en: 'Elected politician' } },
  ],
  selection: [
    {
      nb: 'Blir det flere søknader enn plasser, teller geografien først: Hele landet bør være med, fra hver landsdel, og både små og store kommuner.',
      nn: 'Blir det fleire søknader enn plassar, tel geografien først: Heile landet bør vere med, frå kvar landsdel, og både små og store kommunar.',
      en: 'If there are more applications than places, geography counts first: the whole country should be there, from every region, and both small and large municipalities.',
    },
    {
      nb: 'Det som da står igjen, avgjøres ved åpen loddtrekning.',
      nn: 'Det som då står att, blir avgjort ved open loddtrekning.',
      en: 'Whatever is still undecided then is settled by an open draw of lots.',
    },
  ],
} satisfies StudyPlanData['admission'];

export const callDefaults = {
  opens: { date: '2022-05-02', assumed: true },
  deadline: { date: '2022-06-25', assumed: false },
  answerBy: { date: '2022-08-12', assumed: true },
  room: { municipalities: 20, assumed: true },
  minPerRegion: { municipalities: 1, assumed: true },
  sizeClasses: {
    classes: [
      {
        id: 'small',
        name: { nb: 'Liten kommune', nn: 'Liten kommune', en: 'Small municipality' },
        from: 0,
        below: 5_000,
        minPlaces: 4,
      },
      {
        id: 'medium',
        name: { nb: 'Mellomstor kommune', nn: 'Mellomstor kommune', en: 'Medium-sized municipality' },
        from: 5_000,
        below: 20_000,
        minPlaces: 0,
      },
      {
        id: 'large',
        name: { nb: 'Stor kommune', nn: 'Stor kommune', en: 'Large municipality' },
        from: 20_000,
        below: null,
        minPlaces: 4,
      },
    ],
    assumed: true,
  },
} satisfies StudyPlanData['callDefaults'];
