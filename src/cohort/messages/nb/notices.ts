/** What the mails about a change in somebody's part speak of. */
export interface ChangeFacts {
  readonly name: string;
  readonly cohort: string;
  readonly group: string;
  readonly date: string;
  /** Empty where nobody has written any. */
  readonly reason: string;
  /** The standing after the change, within a sentence; or the group that somebody comes to. */
  readonly to: string;
  /** What has been called off, as a sentence; empty where nothing has. */
  readonly what: string;
  readonly link: string;
}

const why = (f: ChangeFacts) => (f.reason === '' ? '' : `\n\nBegrunnelsen er:\n${f.reason}`);
const ask = '\n\nStemmer det ikke, ta kontakt med skolen så fort du kan.';
const see = (f: ChangeFacts) => `\n\nSe siden din:\n${f.link}`;

/** Mails to those whom a change concerns: the person, and the project's owner and the group, who are not told why. */
export const notices = {
  own: {
    leave: {
      subject: (f: ChangeFacts) => `Du har permisjon fra kull ${f.cohort}`,
      body: (f: ChangeFacts) =>
        `Du har permisjon fra kull ${f.cohort} fra ${f.date}. Plassen din er der når du kommer tilbake.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f: ChangeFacts) => `Du er tilbake i kull ${f.cohort}`,
      body: (f: ChangeFacts) => `Permisjonen din er over, og du er med igjen fra ${f.date}.${why(f)}${see(f)}`,
    },
    withdrawn: {
      subject: (f: ChangeFacts) => `Du er ikke lenger med i kull ${f.cohort}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} er du ikke lenger med i kull ${f.cohort}. Takk for det du har bidratt med.${why(f)}${ask}`,
    },
    takenBack: {
      subject: (f: ChangeFacts) => `Du er med i kull ${f.cohort} igjen`,
      body: (f: ChangeFacts) => `Fra ${f.date} har du plassen din i kull ${f.cohort} igjen.${why(f)}${see(f)}`,
    },
    replaced: {
      subject: (f: ChangeFacts) => `En annen har tatt over plassen din i kull ${f.cohort}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} har en annen fra kommunen tatt over plassen din i kull ${f.cohort}. Takk for det du har bidratt med.${why(f)}${ask}`,
    },
    standing: {
      subject: (f: ChangeFacts) => `Du er ${f.to} i kull ${f.cohort}`,
      body: (f: ChangeFacts) => `Fra ${f.date} er du ${f.to} i kull ${f.cohort}.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f: ChangeFacts) => `Du har fått ny gruppe i kull ${f.cohort}`,
      body: (f: ChangeFacts) => `Fra ${f.date} er du i gruppa ${f.to}.${why(f)}${ask}${see(f)}`,
    },
    address: {
      subject: (f: ChangeFacts) => `Adressen din i kull ${f.cohort} er rettet`,
      body: (f: ChangeFacts) =>
        `Skolen har rettet e-postadressen din. Fra nå av logger du inn med denne, og får alt hit.${why(f)}${ask}${see(f)}`,
    },
    calledOff: {
      subject: (f: ChangeFacts) => `En endring i kull ${f.cohort} er avlyst`,
      body: (f: ChangeFacts) => `Dette er avlyst: «${f.what}.»${ask}${see(f)}`,
    },
  },
  /** The same to the person, of a day to come. The subject stands as a sentence of its own too. */
  ahead: {
    leave: {
      subject: (f: ChangeFacts) => `Du får permisjon fra kull ${f.cohort} fra ${f.date}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} har du permisjon fra kull ${f.cohort}. Fram til da er alt som før. Plassen din er der når du kommer tilbake.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f: ChangeFacts) => `Du er tilbake i kull ${f.cohort} fra ${f.date}`,
      body: (f: ChangeFacts) => `Fra ${f.date} er permisjonen din over, og du er med igjen.${why(f)}${ask}${see(f)}`,
    },
    withdrawn: {
      subject: (f: ChangeFacts) => `Plassen din i kull ${f.cohort} avsluttes ${f.date}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} er du ikke lenger med i kull ${f.cohort}. Fram til da er alt som før.${why(f)}${ask}${see(f)}`,
    },
    standing: {
      subject: (f: ChangeFacts) => `Du blir ${f.to} i kull ${f.cohort} fra ${f.date}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} er du ${f.to} i kull ${f.cohort}. Fram til da er alt som før.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f: ChangeFacts) => `Du er i gruppa ${f.to} i kull ${f.cohort} fra ${f.date}`,
      body: (f: ChangeFacts) =>
        `Fra ${f.date} er du i gruppa ${f.to}. Fram til da er du i gruppa ${f.group}.${why(f)}${ask}${see(f)}`,
    },
  },
  formerOwner: {
    subject: (group: string) => `Du eier ikke lenger prosjektet i ${group}`,
    body: (group: string, cohort: string) =>
      `Skolen har ført opp en annen leder som prosjekteier for ${group} i kull ${cohort}. Takk for det du har bidratt med.\n\nStemmer det ikke, ta kontakt med skolen.`,
  },
  others: {
    subject: (f: ChangeFacts) => `Endring i gruppa ${f.group}, kull ${f.cohort}`,
    leave: (f: ChangeFacts) => `${f.name} har permisjon fra ${f.date}.`,
    return: (f: ChangeFacts) => `${f.name} er tilbake fra permisjon fra ${f.date}.`,
    withdrawn: (f: ChangeFacts) => `${f.name} er ikke lenger med fra ${f.date}.`,
    takenBack: (f: ChangeFacts) => `${f.name} er med igjen fra ${f.date}.`,
    replaced: (f: ChangeFacts) => `${f.name} er ikke lenger med fra ${f.date}. ${f.to} har tatt over plassen.`,
    moved: (f: ChangeFacts) => `${f.name} er i gruppa ${f.to} fra ${f.date}.`,
    calledOff: (f: ChangeFacts) => `Dette er avlyst: «${f.what}»`,
    see,
  },
};
