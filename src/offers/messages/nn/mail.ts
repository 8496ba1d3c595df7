import type { OffersMessages } from '../nb/index.ts';

const signed = (school: string) => `Venleg helsing\n${school}\n`;
const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const changed = (changes: readonly string[]) => (changes.length === 0 ? '' : `Endra på lista:\n${listed(changes)}\n\n`);

export const mail: OffersMessages['mail'] = {
  decision: {
    greeting: (name) => `Hei, ${name}!`,
    onPage: 'Les vedtaket på nettsida:',
    asPdf: 'Som PDF:',
    ownPage:
      'Sida di, der du kan laste ned vedtaket og klage. Lenkja er berre til deg, og tidlegare lenkjer verkar ikkje lenger:',
    copy: (municipality) =>
      `Du får ein kopi av dette fordi du er leiaren som gjekk god for søknaden frå ${municipality}.`,
    signed,
  },
  acceptedSubject: ({ municipality }) => `Vi har fått svaret: ${municipality} takkar ja`,
  acceptedBody: (f) => `Takk for svaret!

${f.municipality} (søknad ${f.number}) takkar ja til plassen ved ${f.school}.

Desse kjem:
${listed(f.participants)}

${changed(f.changes)}Svaret kan endrast til og med ${f.answerBy}:

${f.link}

${signed(f.school)}`,
  declinedSubject: ({ municipality }) => `Vi har fått svaret: ${municipality} takkar nei`,
  declinedBody: (f) => `Takk for svaret.

${f.municipality} (søknad ${f.number}) takkar nei til plassen ved ${f.school}. Han går vidare til nokon som står på venteliste.

Ombestemmer de dykk, kan svaret endrast til og med ${f.answerBy}, så lenge plassen ikkje er gjeven til andre:

${f.link}

${signed(f.school)}`,
  copyNote: (municipality) =>
    `Du får ein kopi av dette fordi du er leiaren som gjekk god for søknaden frå ${municipality}.`,
  remindSubject: (f) => `Hugs å svare på tilbodet om plass innan ${f.answerBy}`,
  remindBody: (f) => `Hei!

${f.municipality} (søknad ${f.number}) har fått tilbod om plass ved ${f.school}, men vi har ikkje fått svar enno. Siste dag er ${f.answerBy}. ${f.silence}

Svar her:

${f.link}

${signed(f.school)}`,
  silence: {
    declines: 'Høyrer vi ikkje frå dykk innan då, går plassen til ventelista.',
    remindThenDeclines: 'Høyrer vi ikkje frå dykk innan då, får de éi påminning til.',
  },
  moreTimeSubject: (f) => `Vi manglar svaret dykkar. Ny og siste frist: ${f.answerBy}`,
  moreTimeBody: (f) => `Hei!

Fristen for å svare på tilbodet om plass til ${f.municipality} (søknad ${f.number}) er ute, og vi har ikkje høyrt frå dykk.

De kan framleis svare, til og med ${f.answerBy}. Etter det reknar vi det som eit nei, og plassen går til ventelista.

${f.link}

${signed(f.school)}`,
  lapsedSubject: ({ municipality }) => `Plassen til ${municipality} er gått vidare`,
  lapsedBody: (f) => `Hei!

Vi fekk ikkje svar på tilbodet om plass til ${f.municipality} (søknad ${f.number}) innan fristen. Det blir rekna som eit nei, og plassen går no til ventelista.

Meiner de at dette er feil, så ta kontakt med oss.

${f.link}

${signed(f.school)}`,
  newcomerSubject: ({ municipality }) => `Du er meld på innovasjonsskulen for ${municipality}`,
  newcomerBody: (f) => `Hei, ${f.name}!

${f.municipality} har fått plass ved ${f.school}, og ${f.contact} har meldt på deg i staden for ein som ikkje kan likevel.

Vi treng å vite litt om utdanninga og erfaringa di, og å sjå dokumentasjon på henne. Gjer det innan ${f.dueOn}, på di eiga side:

${f.link}

Lenkja er berre til deg, så ikkje send henne vidare. Når vi har fått det vi treng, vurderer vi det og skriv til deg.

Lurer du på noko, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  askedOfNewcomer: 'Opplysningar om utdanning og erfaring, med vitnemål eller karakterutskrift.',
  leftSubject: ({ municipality }) => `Du er ikkje lenger påmeld for ${municipality}`,
  leftBody: (f) => `Hei, ${f.name}!

${f.contact} har gjeve beskjed om at du ikkje blir med ved ${f.school} for ${f.municipality} likevel. Den personlege lenkja di verkar difor ikkje lenger.

Er dette feil, så snakk med ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  appealReceivedSubject: (f) => `Vi har fått klaga på vedtak ${f.decision}`,
  appealReceivedBody: (f) => `Hei!

Klaga på vedtak ${f.decision} kom inn ${f.received}.

${
  f.late
    ? 'Ho kom etter klagefristen. Vi avgjer først om ho likevel kan behandlast, og skriv til deg.'
    : `Skulen ser no på saka ein gong til. Endrar vi ikkje vedtaket, går klaga vidare til ${f.body}, og då får du vite det.`
}

${signed(f.school)}`,
  appealSubjects: {
    letIn: (decision) => `Klaga på vedtak ${decision} blir behandla`,
    dismissed: (decision) => `Klaga på vedtak ${decision} blir ikkje behandla`,
    changed: (decision) => `Vedtak ${decision} er endra`,
    passedOn: (decision) => `Klaga på vedtak ${decision} er send vidare`,
    boardChanged: (decision) => `Klagenemnda har endra vedtak ${decision}`,
    upheld: (decision) => `Klagenemnda har stadfesta vedtak ${decision}`,
  },
  appealLeads: {
    letIn: () => 'Klaga kom etter fristen, men vi behandlar henne likevel.',
    dismissed: () => 'Klaga kom etter fristen, og vi behandlar henne difor ikkje.',
    changed: () => 'Vi har sett på saka ein gong til, og du har fått medhald. Du får det nye vedtaket for seg.',
    passedOn: (body) =>
      `Vi har sett på saka ein gong til og held fast på vedtaket. Klaga og papira i saka er no sende til ${body}, som avgjer henne.`,
    boardChanged: (body) => `Saka er avgjord av ${body}, som gav medhald. Du får det nye vedtaket for seg.`,
    upheld: (body) => `Saka er avgjord av ${body}, som ikkje endra vedtaket. Avgjerda er endeleg.`,
  },
  appealBody: (f) => `Hei!

${f.lead}

Grunngjeving:

${f.reason}

${signed(f.school)}`,
  reasonsSubject: (f) => `Nærare grunngjeving for vedtak ${f.decision}`,
  reasonsBody: (f) => `Hei!

Her er den nærare grunngjevinga for vedtak ${f.decision}:

${f.text}

Klagefristen tek til på nytt. Får du dette i dag, er siste dag ${f.appealBy}.

${signed(f.school)}`,
};
