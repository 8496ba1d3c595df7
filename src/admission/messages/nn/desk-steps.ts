import type { AdmissionMessages } from '../nb/index.ts';

const applications = (count: number) => (count === 1 ? '1 søknad' : `${count} søknader`);

export const deskSteps: AdmissionMessages['desk']['steps'] = {
  title: 'Kva no?',
  kicker: 'No',
  then: 'Deretter',
  nothing: 'Ingenting ventar på deg',
  nothingText: 'Når noko treng deg, står det her.',
  elsewhere: 'Snarvegar',
  make: {
    title: 'Lag ei utlysing',
    text: 'Studieplanen har framlegg til datoar, plassar og reglar. Du kan endre dei før du opnar.',
    action: 'Lag ei utlysing',
  },
  open: {
    title: (slug) => `Opne utlysing ${slug}`,
    text: (opens) => `Utkastet er lagra. Les vilkåra ein gong til: kommunane skal kunne søkje frå ${opens}.`,
    due: (opens) => `Må opnast seinast ${opens}`,
    action: 'Les over og opne',
  },
  late: {
    text: 'Dagen ho skulle opne, er passert. Er datoane framleis rette?',
    due: (opens) => `Skulle ha opna ${opens}`,
  },
  announced: {
    title: (slug) => `Utlysing ${slug} opnar snart`,
    text: 'Ho opnar av seg sjølv. Fortel kommunane om henne.',
    due: (opens) => `Opnar ${opens}`,
    action: 'Sjå utlysinga',
  },
  running: {
    title: 'Følg søknadene',
    text: (sent, started, awaiting) =>
      `${applications(sent)} er ${sent === 1 ? 'send' : 'sende'}. ${started} er påbyrja, og ${awaiting} ventar på garanti frå ein leiar.`,
    due: (deadline) => `Fristen er ${deadline}`,
    action: 'Sjå søknadene',
  },
  outreach: {
    title: 'Få med heile landet',
    text: (regions, many) =>
      many ? `Ingen har søkt frå desse landsdelane: ${regions}.` : `Ingen har søkt frå ${regions}.`,
    action: 'Sjå kven som ikkje har søkt',
  },
  decide: {
    title: (count) => (count === 1 ? 'Vurder 1 deltakar' : `Vurder ${count} deltakarar`),
    text: 'Dei har noko utdanning og erfaring, og skal vurderast kvar for seg. Kvar avgjerd treng ei grunngjeving.',
    action: 'Vis dei som ventar',
  },
  supplements: {
    title: (count) => (count === 1 ? 'Les opplysningar som er komne inn' : `Les det som er kome inn i ${count} saker`),
    text: (municipalities) => `Svar på det du bad om, frå ${municipalities}.`,
    due: (day) => `Kom ${day}`,
    action: 'Les svaret',
  },
  missing: {
    title: 'Be om det som manglar',
    text: (participants) =>
      participants === 1
        ? '1 deltakar har ikkje stadfesta opplysningane sine eller ikkje lagt ved vitnemål.'
        : `${participants} deltakarar har ikkje stadfesta opplysningane sine eller ikkje lagt ved vitnemål.`,
    action: 'Vis søknadene det gjeld',
  },
};
