const applications = (count: number) => (count === 1 ? '1 søknad' : `${count} søknader`);

/** The coordinator's first page, and its steps. */
export const deskSteps = {
  title: 'Hva nå?',
  kicker: 'Nå',
  then: 'Deretter',
  nothing: 'Ingenting venter på deg',
  nothingText: 'Når noe trenger deg, står det her.',
  elsewhere: 'Snarveier',
  make: {
    title: 'Lag en utlysning',
    text: 'Studieplanen har forslag til datoer, plasser og regler. Du kan endre dem før du åpner.',
    action: 'Lag en utlysning',
  },
  open: {
    title: (slug: string) => `Åpne utlysning ${slug}`,
    text: (opens: string) => `Utkastet er lagret. Les vilkårene en gang til: kommunene skal kunne søke fra ${opens}.`,
    due: (opens: string) => `Må åpnes senest ${opens}`,
    action: 'Les over og åpne',
  },
  late: {
    text: 'Dagen den skulle åpne, er passert. Er datoene fortsatt riktige?',
    due: (opens: string) => `Skulle åpnet ${opens}`,
  },
  announced: {
    title: (slug: string) => `Utlysning ${slug} åpner snart`,
    text: 'Den åpner av seg selv. Fortell kommunene om den.',
    due: (opens: string) => `Åpner ${opens}`,
    action: 'Se utlysningen',
  },
  running: {
    title: 'Følg søknadene',
    text: (sent: number, started: number, awaiting: number) =>
      `${applications(sent)} er sendt. ${started} er påbegynt, og ${awaiting} venter på garanti fra en leder.`,
    due: (deadline: string) => `Fristen er ${deadline}`,
    action: 'Se søknadene',
  },
  outreach: {
    title: 'Få med hele landet',
    text: (regions: string, many: boolean) =>
      many ? `Ingen har søkt fra disse landsdelene: ${regions}.` : `Ingen har søkt fra ${regions}.`,
    action: 'Se hvem som ikke har søkt',
  },
  decide: {
    title: (count: number) => (count === 1 ? 'Vurder 1 deltaker' : `Vurder ${count} deltakere`),
    text: 'De har noe utdanning og erfaring, og skal vurderes hver for seg. Hver avgjørelse trenger en begrunnelse.',
    action: 'Vis dem som venter',
  },
  supplements: {
    title: (count: number) =>
      count === 1 ? 'Les opplysninger som er kommet inn' : `Les det som er kommet inn i ${count} saker`,
    text: (municipalities: string) => `Svar på det du ba om, fra ${municipalities}.`,
    due: (day: string) => `Kom ${day}`,
    action: 'Les svaret',
  },
  missing: {
    title: 'Be om det som mangler',
    text: (participants: number) =>
      participants === 1
        ? '1 deltaker har ikke bekreftet opplysningene sine eller ikke lagt ved vitnemål.'
        : `${participants} deltakere har ikke bekreftet opplysningene sine eller ikke lagt ved vitnemål.`,
    action: 'Vis søknadene det gjelder',
  },
};
