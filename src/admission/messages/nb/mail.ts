interface Facts {
  readonly school: string;
  readonly municipality: string;
}

interface OpenFacts extends Facts {
  readonly contact: string;
  readonly contactEmail: string;
  readonly deadline: string;
}

interface CaseFacts extends Facts {
  /** Empty until the application has been sent. */
  readonly number: string;
}

export interface ReceiptFacts {
  readonly number: string;
  readonly version: number;
  readonly municipality: string;
  readonly title: string;
  readonly participants: readonly string[];
  readonly time: string;
  readonly hash: string;
  readonly link: string;
}

/** A draft may have no municipality yet. */
const from = (municipality: string) => (municipality === '' ? '' : ` fra ${municipality}`);
const named = (number: string) => (number === '' ? 'Søknaden' : `Søknad ${number}`);
const signed = (school: string) => `Vennlig hilsen\n${school}\n`;

function received({ number, version, time, title, participants, hash }: ReceiptFacts): string {
  return [
    `Søknadsnummer: ${number}`,
    `Utgave: ${version}`,
    `Mottatt: ${time}`,
    `Prosjekt: ${title}`,
    `Deltakere: ${participants.join(', ')}`,
    `Fingeravtrykk (SHA-256): ${hash}`,
  ].join('\n');
}

export const mail = {
  guaranteeSubject: ({ municipality }: OpenFacts) => `Søknaden${from(municipality)} venter på garantien din`,
  guaranteeBody: (f: OpenFacts & { name: string; participants: number; link: string }) => `Hei, ${f.name}!

${f.contact} søker om plass ved ${f.school} for ${f.municipality}, og har ført deg opp som lederen som garanterer for kommunen.

${f.participants} personer er meldt på. Garantien betyr at de får være med på alle samlingene. Søknaden er ikke sendt før du har gitt den.

Les hvem det gjelder og hva du går god for, og svar her:

${f.link}

Lenken er bare til deg, så ikke send den videre. Den virker fram til fristen, ${f.deadline}.

Lurer du på noe, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  participantSubject: ({ school }: OpenFacts) => `Du er meldt på til ${school}`,
  participantBody: (f: OpenFacts & { name: string; link: string }) => `Hei, ${f.name}!

${f.contact} har ført deg opp som deltaker i søknaden${from(f.municipality)} til ${f.school}.

Nå trenger vi noen opplysninger fra deg selv: hvilken utdanning og erfaring du har, og dokumentasjon på utdanningen. Det tar noen minutter, og du ser med én gang hva det betyr for deg. Andre i kommunen får ikke se vitnemålene dine.

Fyll ut her:

${f.link}

Lenken er bare til deg, så ikke send den videre. Du kan rette og legge til fram til fristen, ${f.deadline}.

Kjenner du ikke til søknaden, eller lurer du på noe, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  receiptSubject: ({ number, version }: { number: string; version: number }) =>
    version === 1 ? `Søknad ${number} er mottatt` : `Søknad ${number} er mottatt på nytt (utgave ${version})`,
  receiptBody: (f: ReceiptFacts) => `Hei!

Vi har tatt imot søknaden${from(f.municipality)}. Lederen har gitt garantien, så søknaden er sendt.

${received(f)}

Her finner du alt som ble sendt, og en kvittering du kan skrive ut:

${f.link}

Du kan rette søknaden og sende den på nytt helt til fristen går ut. Fingeravtrykket hører til nøyaktig det vi har tatt imot: Endres ett tegn, blir det et annet.
`,

  guaranteedSubject: ({ number }: { number: string }) => `Takk for garantien: søknad ${number} er sendt`,
  guaranteedBody: (f: ReceiptFacts) => `Hei!

Takk. Du har garantert for kommunen, og søknaden${from(f.municipality)} er sendt.

${received(f)}

Lenken du fikk før du svarte, virker fortsatt. Der kan du lese hva du har gått god for. Kommer det nye deltakere på lista, spør vi deg på nytt.

Får kommunen plass, blir du eier av prosjektet. Da kan du logge inn med denne e-postadressen og følge arbeidet.
`,

  reminderSubject: ({ municipality, deadline }: OpenFacts) =>
    `Husk søknaden${from(municipality)}: fristen er ${deadline}`,
  reminderBody: (f: OpenFacts & { waitsForLeader: boolean; link: string }) => `Hei, ${f.contact}!

${
  f.waitsForLeader
    ? 'Det eneste som står igjen, er svaret fra lederen. Uten garantien regner vi ikke med det du sendte sist. Ta gjerne en telefon.'
    : 'Du har begynt på en søknad som ikke er sendt.'
} Fristen er ${f.deadline}. Etter den kan ingen sende eller endre noe.

Her er søknaden:

${f.link}

Har dere bestemt dere for ikke å søke, trenger du ikke gjøre noe.

${signed(f.school)}`,

  withdrawnSubject: ({ number }: CaseFacts) => `${named(number)} er trukket`,
  withdrawnBody: (f: CaseFacts) => `Hei!

${named(f.number)}${from(f.municipality)} er trukket og er ikke lenger med i opptaket.

Er fristen ikke gått ut, kan kommunen sende en ny søknad. Var det ikke meningen å trekke den, svar på denne e-posten så fort du kan.

${signed(f.school)}`,

  annulledSubject: ({ number }: CaseFacts) => `${named(number)} er annullert`,
  annulledBody: (f: CaseFacts & { reason: string }) => `Hei!

Vi har annullert ${f.number === '' ? 'søknaden' : `søknad ${f.number}`}${from(f.municipality)}. Den er ikke lenger med i opptaket. Begrunnelsen er:

${f.reason}

Er fristen ikke gått ut, kan kommunen sende en ny søknad. Mener du at dette er feil, svar på denne e-posten.

${signed(f.school)}`,

  handedOverSubject: ({ municipality }: CaseFacts) => `Du er ny kontakt for søknaden${from(municipality)}`,
  handedOverBody: (f: CaseFacts & { link: string; time: string }) => `Hei!

Fra ${f.time} er du kontakt for ${f.number === '' ? 'søknaden' : `søknad ${f.number}`}${from(f.municipality)}. Det er nå du som får e-post om den, og som kan endre, sende og trekke den.

Logg inn med denne e-postadressen, så finner du den her:

${f.link}

Skulle ikke dette til deg, svar på denne e-posten.

${signed(f.school)}`,

  supplementSubject: ({ due, number }: CaseFacts & { due: string }) =>
    `Vi trenger mer til søknad ${number} innen ${due}`,
  supplementBody: (f: CaseFacts & { wanted: string; due: string; link: string }) => `Hei!

Vi behandler søknad ${f.number}${from(f.municipality)} og mangler noe fra deg:

${f.wanted}

Send det innen ${f.due}.

Svar her:

${f.link}

Det du sender, legges ved siden av søknaden. Det som ble sendt før fristen, endres ikke.

${signed(f.school)}`,
};
