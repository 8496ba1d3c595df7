interface Facts {
  readonly school: string;
  readonly municipality: string;
  readonly number: string;
}

interface ListFacts extends Facts {
  readonly participants: readonly string[];
  /** Who left and who came, as «Kari Nordmann → Ola Hansen». */
  readonly changes: readonly string[];
  readonly answerBy: string;
  readonly link: string;
}

const signed = (school: string) => `Vennlig hilsen\n${school}\n`;
const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const changed = (changes: readonly string[]) =>
  changes.length === 0 ? '' : `Endret på listen:\n${listed(changes)}\n\n`;

export const mail = {
  decision: {
    greeting: (name: string) => `Hei, ${name}!`,
    onPage: 'Les vedtaket på nettsiden:',
    asPdf: 'Som PDF:',
    ownPage:
      'Siden din, der du kan laste ned vedtaket og klage. Lenken er bare til deg, og tidligere lenker virker ikke lenger:',
    copy: (municipality: string) =>
      `Du får en kopi av dette fordi du er lederen som gikk god for søknaden fra ${municipality}.`,
    signed,
  },
  acceptedSubject: ({ municipality }: Facts) => `Vi har fått svaret: ${municipality} takker ja`,
  acceptedBody: (f: ListFacts) => `Takk for svaret!

${f.municipality} (søknad ${f.number}) takker ja til plassen ved ${f.school}.

Disse kommer:
${listed(f.participants)}

${changed(f.changes)}Svaret kan endres til og med ${f.answerBy}:

${f.link}

${signed(f.school)}`,
  declinedSubject: ({ municipality }: Facts) => `Vi har fått svaret: ${municipality} takker nei`,
  declinedBody: (f: Omit<ListFacts, 'participants' | 'changes'>) => `Takk for svaret.

${f.municipality} (søknad ${f.number}) takker nei til plassen ved ${f.school}. Den går videre til noen som står på venteliste.

Ombestemmer dere dere, kan svaret endres til og med ${f.answerBy}, så lenge plassen ikke er gitt til andre:

${f.link}

${signed(f.school)}`,
  copyNote: (municipality: string) =>
    `Du får en kopi av dette fordi du er lederen som gikk god for søknaden fra ${municipality}.`,
  remindSubject: (f: Facts & { answerBy: string }) => `Husk å svare på tilbudet om plass innen ${f.answerBy}`,
  remindBody: (f: Facts & { answerBy: string; link: string; silence: string }) => `Hei!

${f.municipality} (søknad ${f.number}) har fått tilbud om plass ved ${f.school}, men vi har ikke fått svar ennå. Siste dag er ${f.answerBy}. ${f.silence}

Svar her:

${f.link}

${signed(f.school)}`,
  silence: {
    declines: 'Hører vi ikke fra dere innen da, går plassen til ventelisten.',
    remindThenDeclines: 'Hører vi ikke fra dere innen da, får dere én påminnelse til.',
  },
  moreTimeSubject: (f: Facts & { answerBy: string }) => `Vi mangler svaret deres. Ny og siste frist: ${f.answerBy}`,
  moreTimeBody: (f: Facts & { answerBy: string; link: string }) => `Hei!

Fristen for å svare på tilbudet om plass til ${f.municipality} (søknad ${f.number}) er ute, og vi har ikke hørt fra dere.

Dere kan fortsatt svare, til og med ${f.answerBy}. Etter det regner vi det som et nei, og plassen går til ventelisten.

${f.link}

${signed(f.school)}`,
  lapsedSubject: ({ municipality }: Facts) => `Plassen til ${municipality} er gått videre`,
  lapsedBody: (f: Facts & { link: string }) => `Hei!

Vi fikk ikke svar på tilbudet om plass til ${f.municipality} (søknad ${f.number}) innen fristen. Det regnes som et nei, og plassen går nå til ventelisten.

Mener dere at dette er feil, så ta kontakt med oss.

${f.link}

${signed(f.school)}`,
  newcomerSubject: ({ municipality }: Facts) => `Du er meldt på innovasjonsskolen for ${municipality}`,
  newcomerBody: (
    f: Facts & { name: string; contact: string; contactEmail: string; dueOn: string; link: string },
  ) => `Hei, ${f.name}!

${f.municipality} har fått plass ved ${f.school}, og ${f.contact} har meldt på deg i stedet for en som ikke kan likevel.

Vi trenger å vite litt om utdanningen og erfaringen din, og å se dokumentasjon på den. Gjør det innen ${f.dueOn}, på din egen side:

${f.link}

Lenken er bare til deg, så ikke send den videre. Når vi har fått det vi trenger, vurderer vi det og skriver til deg.

Lurer du på noe, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  askedOfNewcomer: 'Opplysninger om utdanning og erfaring, med vitnemål eller karakterutskrift.',
  leftSubject: ({ municipality }: Facts) => `Du er ikke lenger påmeldt for ${municipality}`,
  leftBody: (f: Facts & { name: string; contact: string; contactEmail: string }) => `Hei, ${f.name}!

${f.contact} har gitt beskjed om at du ikke blir med ved ${f.school} for ${f.municipality} likevel. Den personlige lenken din virker derfor ikke lenger.

Er dette feil, så snakk med ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  appealReceivedSubject: (f: { decision: string }) => `Vi har fått klagen på vedtak ${f.decision}`,
  appealReceivedBody: (f: { school: string; decision: string; received: string; late: boolean; body: string }) => `Hei!

Klagen på vedtak ${f.decision} kom inn ${f.received}.

${
  f.late
    ? 'Den kom etter klagefristen. Vi avgjør først om den likevel kan behandles, og skriver til deg.'
    : `Skolen ser nå på saken en gang til. Endrer vi ikke vedtaket, går klagen videre til ${f.body}, og da får du vite det.`
}

${signed(f.school)}`,
  appealSubjects: {
    letIn: (decision: string) => `Klagen på vedtak ${decision} blir behandlet`,
    dismissed: (decision: string) => `Klagen på vedtak ${decision} blir ikke behandlet`,
    changed: (decision: string) => `Vedtak ${decision} er endret`,
    passedOn: (decision: string) => `Klagen på vedtak ${decision} er sendt videre`,
    boardChanged: (decision: string) => `Klagenemnda har endret vedtak ${decision}`,
    upheld: (decision: string) => `Klagenemnda har stadfestet vedtak ${decision}`,
  },
  appealLeads: {
    letIn: () => 'Klagen kom etter fristen, men vi behandler den likevel.',
    dismissed: () => 'Klagen kom etter fristen, og vi behandler den derfor ikke.',
    changed: () => 'Vi har sett på saken en gang til, og du har fått medhold. Du får det nye vedtaket for seg.',
    passedOn: (body: string) =>
      `Vi har sett på saken en gang til og holder fast på vedtaket. Klagen og papirene i saken er nå sendt til ${body}, som avgjør den.`,
    boardChanged: (body: string) => `Saken er avgjort av ${body}, som ga medhold. Du får det nye vedtaket for seg.`,
    upheld: (body: string) => `Saken er avgjort av ${body}, som ikke endret vedtaket. Avgjørelsen er endelig.`,
  },
  appealBody: (f: { school: string; lead: string; reason: string }) => `Hei!

${f.lead}

Begrunnelse:

${f.reason}

${signed(f.school)}`,
  reasonsSubject: (f: { decision: string }) => `Nærmere begrunnelse for vedtak ${f.decision}`,
  reasonsBody: (f: { school: string; decision: string; text: string; appealBy: string }) => `Hei!

Her er den nærmere begrunnelsen for vedtak ${f.decision}:

${f.text}

Klagefristen begynner på nytt. Får du dette i dag, er siste dag ${f.appealBy}.

${signed(f.school)}`,
};
