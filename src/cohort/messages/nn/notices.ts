import type { CohortMessages } from '../nb/index.ts';
import type { ChangeFacts } from '../nb/notices.ts';

const why = (f: ChangeFacts) => (f.reason === '' ? '' : `\n\nGrunngjevinga er:\n${f.reason}`);
const ask = '\n\nStemmer det ikkje, ta kontakt med skulen så fort du kan.';
const see = (f: ChangeFacts) => `\n\nSjå sida di:\n${f.link}`;

export const notices: CohortMessages['notices'] = {
  own: {
    leave: {
      subject: (f) => `Du har permisjon frå kull ${f.cohort}`,
      body: (f) =>
        `Du har permisjon frå kull ${f.cohort} frå ${f.date}. Plassen din er der når du kjem tilbake.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f) => `Du er tilbake i kull ${f.cohort}`,
      body: (f) => `Permisjonen din er over, og du er med att frå ${f.date}.${why(f)}${see(f)}`,
    },
    withdrawn: {
      subject: (f) => `Du er ikkje lenger med i kull ${f.cohort}`,
      body: (f) =>
        `Frå ${f.date} er du ikkje lenger med i kull ${f.cohort}. Takk for det du har vore med på.${why(f)}${ask}`,
    },
    takenBack: {
      subject: (f) => `Du er med i kull ${f.cohort} att`,
      body: (f) => `Frå ${f.date} har du plassen din i kull ${f.cohort} att.${why(f)}${see(f)}`,
    },
    replaced: {
      subject: (f) => `Ein annan har teke over plassen din i kull ${f.cohort}`,
      body: (f) =>
        `Frå ${f.date} har ein annan frå kommunen teke over plassen din i kull ${f.cohort}. Takk for det du har vore med på.${why(f)}${ask}`,
    },
    standing: {
      subject: (f) => `Du er ${f.to} i kull ${f.cohort}`,
      body: (f) => `Frå ${f.date} er du ${f.to} i kull ${f.cohort}.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f) => `Du har fått ny gruppe i kull ${f.cohort}`,
      body: (f) => `Frå ${f.date} er du i gruppa ${f.to}.${why(f)}${ask}${see(f)}`,
    },
    address: {
      subject: (f) => `Adressa di i kull ${f.cohort} er retta`,
      body: (f) =>
        `Skulen har retta e-postadressa di. Frå no av loggar du inn med denne, og får alt hit.${why(f)}${ask}${see(f)}`,
    },
    calledOff: {
      subject: (f) => `Ei endring i kull ${f.cohort} er avlyst`,
      body: (f) => `Dette er avlyst: «${f.what}.»${ask}${see(f)}`,
    },
  },
  ahead: {
    leave: {
      subject: (f) => `Du får permisjon frå kull ${f.cohort} frå ${f.date}`,
      body: (f) =>
        `Frå ${f.date} har du permisjon frå kull ${f.cohort}. Fram til då er alt som før. Plassen din er der når du kjem tilbake.${why(f)}${ask}${see(f)}`,
    },
    return: {
      subject: (f) => `Du er tilbake i kull ${f.cohort} frå ${f.date}`,
      body: (f) => `Frå ${f.date} er permisjonen din over, og du er med att.${why(f)}${ask}${see(f)}`,
    },
    withdrawn: {
      subject: (f) => `Plassen din i kull ${f.cohort} blir avslutta ${f.date}`,
      body: (f) =>
        `Frå ${f.date} er du ikkje lenger med i kull ${f.cohort}. Fram til då er alt som før.${why(f)}${ask}${see(f)}`,
    },
    standing: {
      subject: (f) => `Du blir ${f.to} i kull ${f.cohort} frå ${f.date}`,
      body: (f) =>
        `Frå ${f.date} er du ${f.to} i kull ${f.cohort}. Fram til då er alt som før.${why(f)}${ask}${see(f)}`,
    },
    moved: {
      subject: (f) => `Du er i gruppa ${f.to} i kull ${f.cohort} frå ${f.date}`,
      body: (f) =>
        `Frå ${f.date} er du i gruppa ${f.to}. Fram til då er du i gruppa ${f.group}.${why(f)}${ask}${see(f)}`,
    },
  },
  formerOwner: {
    subject: (group) => `Du eig ikkje lenger prosjektet i ${group}`,
    body: (group, cohort) =>
      `Skulen har ført opp ein annan leiar som prosjekteigar for ${group} i kull ${cohort}. Takk for det du har vore med på.\n\nStemmer det ikkje, ta kontakt med skulen.`,
  },
  others: {
    subject: (f) => `Endring i gruppa ${f.group}, kull ${f.cohort}`,
    leave: (f) => `${f.name} har permisjon frå ${f.date}.`,
    return: (f) => `${f.name} er tilbake frå permisjon frå ${f.date}.`,
    withdrawn: (f) => `${f.name} er ikkje lenger med frå ${f.date}.`,
    takenBack: (f) => `${f.name} er med att frå ${f.date}.`,
    replaced: (f) => `${f.name} er ikkje lenger med frå ${f.date}. ${f.to} har teke over plassen.`,
    moved: (f) => `${f.name} er i gruppa ${f.to} frå ${f.date}.`,
    calledOff: (f) => `Dette er avlyst: «${f.what}»`,
    see,
  },
};
