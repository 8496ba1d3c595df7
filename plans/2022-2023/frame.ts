import type { StudyPlanData } from '../../src/plan/index.ts';

export const school = {
  nb: 'Nasjonal innovasjonsskole for kommunesektoren',
  nn: 'Nasjonal innovasjonsskule for kommunesektoren',
  en: 'National Innovation School for the Municipal Sector',
} satisfies StudyPlanData['school'];

export const title = {
  nb: 'Studieplan 2022/2023',
  nn: 'Studieplan 2022/2023',
  en: 'Study plan 2022/2023',
} satisfies StudyPlanData['title'];

export const semesters = {
  count: 2,
  periods: [
    {
      name: { nb: 'Høsten 2022', nn: 'Hausten 2022', en: 'Autumn 2022' },
      from: '2022-08-01',
      to: '2022-12-31',
      assumed: true,
    },
    {
      name: { nb: 'Våren 2023', nn: 'Våren 2023', en: 'Spring 2023' },
      from: '2023-01-01',
      to: '2023-07-31',
      assumed: true,
    },
  ],
} satisfies StudyPlanData['semesters'];

export const purpose = [
  {
    nb: 'Her lærer du å planlegge et innovasjonsprosjekt og å føre det i havn. Du lærer det ved å gjøre det: Sammen med kolleger driver du et virkelig prosjekt i din egen kommune gjennom hele studieåret.',
    nn: 'Her lærer du å planleggje eit innovasjonsprosjekt og å føre det i hamn. Du lærer det ved å gjere det: Saman med kollegaer driv du eit verkeleg prosjekt i din eigen kommune gjennom heile studieåret.',
    en: 'Here you learn to plan an innovation project and to see it through. You learn it by doing it: together with colleagues you run a real project in your own municipality throughout the year.',
  },
  {
    nb: 'Prosjektet bygger på kunnskap om hvordan nye løsninger blir til, hva som begrunner dem, og hva som må til for at de blir noe av. Du øver på å fortelle om arbeidet, både innad i kommunen og til offentligheten, og på å skape nytt der folkevalgte bestemmer og innbyggerne er med.',
    nn: 'Prosjektet byggjer på kunnskap om korleis nye løysingar blir til, kva som grunngjev dei, og kva som må til for at det blir noko av dei. Du øver på å fortelje om arbeidet, både internt i kommunen og til ålmenta, og på å skape nytt der folkevalde bestemmer og innbyggjarane er med.',
    en: 'The project rests on knowledge of how new solutions come about, what justifies them and what it takes to make them happen. You practise telling others about the work, inside the municipality and in public, and creating something new where elected politicians decide and residents take part.',
  },
  {
    nb: 'Studiet er laget for kommuner: for oppgavene de har, det de strever med, og vilkårene de arbeider under når noe nytt skal settes i gang, planlegges og gjennomføres. Prosjektene skal gi kommunen og lokalsamfunnet noe av verdi som de ikke hadde fra før. Du får innsikt i hvordan utvikling og endring er organisert i offentlig sektor, og nok teori og øvelse til selv å drive eller lede innovasjonsprosesser. Det dere finner ut, skal komme hele kommunesektoren til gode.',
    nn: 'Studiet er laga for kommunar: for oppgåvene dei har, det dei strevar med, og vilkåra dei arbeider under når noko nytt skal setjast i gang, planleggjast og gjennomførast. Prosjekta skal gje kommunen og lokalsamfunnet noko av verdi som dei ikkje hadde frå før. Du får innsikt i korleis utvikling og endring er organisert i offentleg sektor, og nok teori og øving til sjølv å drive eller leie innovasjonsprosessar. Det de finn ut, skal kome heile kommunesektoren til gode.',
    en: 'The course is made for municipalities: for the tasks they have, the problems they wrestle with and the conditions they work under when something new is to be started, planned and carried out. The projects should give the municipality and the community around it something of value that they did not have before. You gain insight into how development and change are organised in the public sector, and enough theory and practice to run or lead innovation processes yourself. What you find out is meant to benefit the whole municipal sector.',
  },
  {
    nb: 'Du lærer å lede prosesser der alle som blir berørt, slipper til. Vi spør hva som skaper en kultur for innovasjon, hva som driver og hva som bremser, hvordan endringer kan bli godtatt av dem som skal leve med dem, og hvordan risiko kan håndteres. Blikket går på tvers av alle kommunale tjenester og ut til der kommunen møter sivilsamfunnet.',
    nn: 'Du lærer å leie prosessar der alle det gjeld, slepp til. Vi spør kva som skaper ein kultur for innovasjon, kva som driv og kva som bremsar, korleis endringar kan bli godtekne av dei som skal leve med dei, og korleis risiko kan handterast. Blikket går på tvers av alle kommunale tenester og ut til der kommunen møter sivilsamfunnet.',
    en: 'You learn to lead processes that let in everyone who is affected. We ask what makes a culture of innovation, what drives it and what slows it down, how change can be accepted by those who have to live with it, and how risk can be handled. The view runs across every municipal service and out to where the municipality meets civil society.',
  },
] satisfies StudyPlanData['purpose'];

export const targetGroup = {
  nb: 'Studiet er for deg som er leder eller folkevalgt i en kommune, eller har en nøkkelrolle i arbeidet der.',
  nn: 'Studiet er for deg som er leiar eller folkevald i ein kommune, eller har ei nøkkelrolle i arbeidet der.',
  en: 'The course is for leaders and elected politicians in municipalities, and for people who hold a key role in the work there.',
} satisfies StudyPlanData['targetGroup'];

export const project = {
  text: [
    {
      nb: 'Deltakerne fra en kommune er én gruppe med ett innovasjonsprosjekt. Det springer ut av en utviklingsoppgave som betyr noe for kommunen og hører til deltakernes eget arbeid, og det er hovedsaken i studiet hele året. Dere arbeider med det strategisk, praktisk og med tanke på hvordan det skal formidles.',
      nn: 'Deltakarane frå ein kommune er éi gruppe med eitt innovasjonsprosjekt. Det spring ut av ei utviklingsoppgåve som betyr noko for kommunen og høyrer til deltakarane sitt eige arbeid, og det er hovudsaka i studiet heile året. De arbeider med det strategisk, praktisk og med tanke på korleis det skal formidlast.',
      en: 'The participants from a municipality are one group with one innovation project. It springs from a development task that matters to the municipality and belongs to the participants’ own work, and it is at the heart of the course all year. You work on it strategically, practically and with an eye to how it will be communicated.',
    },
    {
      nb: 'Gruppa får veiledning underveis. Dere går også inn i de andre gruppenes prosjekter, drøfter dem og bidrar med det dere kan. Mot slutten legger dere prosjektet fram for kommunen og for offentligheten.',
      nn: 'Gruppa får rettleiing undervegs. De går òg inn i prosjekta til dei andre gruppene, drøftar dei og bidreg med det de kan. Mot slutten legg de prosjektet fram for kommunen og for ålmenta.',
      en: 'The group is supervised along the way. You also step into the other groups’ projects, discuss them and contribute what you can. Towards the end you present the project to the municipality and to the public.',
    },
  ],
  throughout: [
    {
      nb: 'Risiko: hva som kan gå galt, og hva dere gjør med det',
      nn: 'Risiko: kva som kan gå gale, og kva de gjer med det',
      en: 'Risk: what can go wrong, and what you do about it',
    },
    {
      nb: 'Sosial aksept: at de som skal leve med endringen, kan gå god for den',
      nn: 'Sosial aksept: at dei som skal leve med endringa, kan gå god for henne',
      en: 'Social acceptance: that those who will live with the change can stand behind it',
    },
    {
      nb: 'Kommunens innovasjonsstrategi, og aktørene utenfra som er med på å forme den',
      nn: 'Innovasjonsstrategien til kommunen, og aktørane utanfrå som er med på å forme han',
      en: 'The municipality’s innovation strategy, and the outside actors who help to shape it',
    },
    {
      nb: 'Kommunikasjon: hvem som må vite hva, og når',
      nn: 'Kommunikasjon: kven som må vite kva, og når',
      en: 'Communication: who needs to know what, and when',
    },
    {
      nb: 'Din egen rolle: hva du gjør med prosjektet, og hva det gjør med deg',
      nn: 'Di eiga rolle: kva du gjer med prosjektet, og kva det gjer med deg',
      en: 'Your own role: what you do to the project, and what it does to you',
    },
  ],
} satisfies StudyPlanData['project'];
