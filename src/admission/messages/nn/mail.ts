import type { ReceiptFacts } from '../nb/mail.ts';
import type { AdmissionMessages } from '../nb/index.ts';

const from = (municipality: string) => (municipality === '' ? '' : ` frå ${municipality}`);
const named = (number: string) => (number === '' ? 'Søknaden' : `Søknad ${number}`);
const signed = (school: string) => `Venleg helsing\n${school}\n`;

function received({ number, version, time, title, participants, hash }: ReceiptFacts): string {
  return [
    `Søknadsnummer: ${number}`,
    `Utgåve: ${version}`,
    `Motteken: ${time}`,
    `Prosjekt: ${title}`,
    `Deltakarar: ${participants.join(', ')}`,
    `Fingeravtrykk (SHA-256): ${hash}`,
  ].join('\n');
}

export const mail: AdmissionMessages['mail'] = {
  guaranteeSubject: ({ municipality }) => `Søknaden${from(municipality)} ventar på garantien din`,
  guaranteeBody: (f) => `Hei, ${f.name}!

${f.contact} søkjer om plass ved ${f.school} for ${f.municipality}, og har ført deg opp som leiaren som garanterer for kommunen.

${f.participants} personar er melde på. Garantien inneber at dei får vere med på alle samlingane. Søknaden er ikkje send før du har gjeve han.

Les kven det gjeld og kva du går god for, og svar her:

${f.link}

Lenkja er berre til deg, så ikkje send henne vidare. Ho verkar fram til fristen, ${f.deadline}.

Lurer du på noko, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  participantSubject: ({ school }) => `Du er meld på til ${school}`,
  participantBody: (f) => `Hei, ${f.name}!

${f.contact} har ført deg opp som deltakar i søknaden${from(f.municipality)} til ${f.school}.

No treng vi nokre opplysningar frå deg sjølv: kva utdanning og erfaring du har, og dokumentasjon på utdanninga. Det tek nokre minutt, og du ser med ein gong kva det har å seie for deg. Andre i kommunen får ikkje sjå vitnemåla dine.

Fyll ut her:

${f.link}

Lenkja er berre til deg, så ikkje send henne vidare. Du kan rette og leggje til fram til fristen, ${f.deadline}.

Kjenner du ikkje til søknaden, eller lurer du på noko, spør ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  receiptSubject: ({ number, version }) =>
    version === 1 ? `Søknad ${number} er motteken` : `Søknad ${number} er motteken på nytt (utgåve ${version})`,
  receiptBody: (f) => `Hei!

Vi har teke imot søknaden${from(f.municipality)}. Leiaren har gjeve garantien, så søknaden er send.

${received(f)}

Her finn du alt som vart sendt, og ei kvittering du kan skrive ut:

${f.link}

Du kan rette søknaden og sende han på nytt heilt til fristen går ut. Fingeravtrykket høyrer til nøyaktig det vi har teke imot: Blir eitt teikn endra, blir det eit anna.
`,

  guaranteedSubject: ({ number }) => `Takk for garantien: søknad ${number} er send`,
  guaranteedBody: (f) => `Hei!

Takk. Du har garantert for kommunen, og søknaden${from(f.municipality)} er send.

${received(f)}

Lenkja du fekk før du svara, verkar framleis. Der kan du lese kva du har gått god for. Kjem det nye deltakarar på lista, spør vi deg på nytt.

Får kommunen plass, blir du eigar av prosjektet. Då kan du logge inn med denne e-postadressa og følgje arbeidet.
`,

  reminderSubject: ({ municipality, deadline }) => `Hugs søknaden${from(municipality)}: fristen er ${deadline}`,
  reminderBody: (f) => `Hei, ${f.contact}!

${
  f.waitsForLeader
    ? 'Det einaste som står att, er svaret frå leiaren. Utan garantien reknar vi ikkje med det du sende sist. Ta gjerne ein telefon.'
    : 'Du har byrja på ein søknad som ikkje er send.'
} Fristen er ${f.deadline}. Etter han kan ingen sende eller endre noko.

Her er søknaden:

${f.link}

Har de bestemt dykk for ikkje å søkje, treng du ikkje gjere noko.

${signed(f.school)}`,

  withdrawnSubject: ({ number }) => `${named(number)} er trekt`,
  withdrawnBody: (f) => `Hei!

${named(f.number)}${from(f.municipality)} er trekt og er ikkje lenger med i opptaket.

Er fristen ikkje gått ut, kan kommunen sende ein ny søknad. Var det ikkje meininga å trekkje han, svar på denne e-posten så fort du kan.

${signed(f.school)}`,

  annulledSubject: ({ number }) => `${named(number)} er annullert`,
  annulledBody: (f) => `Hei!

Vi har annullert ${f.number === '' ? 'søknaden' : `søknad ${f.number}`}${from(f.municipality)}. Han er ikkje lenger med i opptaket. Grunngjevinga er:

${f.reason}

Er fristen ikkje gått ut, kan kommunen sende ein ny søknad. Meiner du at dette er feil, svar på denne e-posten.

${signed(f.school)}`,

  handedOverSubject: ({ municipality }) => `Du er ny kontakt for søknaden${from(municipality)}`,
  handedOverBody: (f) => `Hei!

Frå ${f.time} er du kontakt for ${f.number === '' ? 'søknaden' : `søknad ${f.number}`}${from(f.municipality)}. Det er no du som får e-post om han, og som kan endre, sende og trekkje han.

Logg inn med denne e-postadressa, så finn du han her:

${f.link}

Skulle ikkje dette til deg, svar på denne e-posten.

${signed(f.school)}`,

  supplementSubject: ({ due, number }) => `Vi treng meir til søknad ${number} innan ${due}`,
  supplementBody: (f) => `Hei!

Vi behandlar søknad ${f.number}${from(f.municipality)} og manglar noko frå deg:

${f.wanted}

Send det innan ${f.due}.

Svar her:

${f.link}

Det du sender, blir lagt ved sida av søknaden. Det som vart sendt før fristen, blir ikkje endra.

${signed(f.school)}`,
};
