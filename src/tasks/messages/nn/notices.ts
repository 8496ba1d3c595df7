import type { TasksMessages } from '../nb/index.ts';

/** What people are told about tasks by mail. */
export const notices: TasksMessages['notices'] = {
  set: {
    member: ({ title, due, address }) => ({
      subject: `Ny oppgåve: ${title}`,
      body: `Du har fått ei oppgåve å gjere før neste samling: ${title}.\n\nLever innan ${due}.\n\nLes henne og svar her:\n${address}`,
    }),
    group: ({ title, due, address }) => ({
      subject: `Ny oppgåve til gruppa: ${title}`,
      body: `Gruppa di har fått ei oppgåve å gjere før neste samling: ${title}. De skriv saman, og éin av dykk leverer for alle.\n\nLever innan ${due}.\n\nLes henne og svar her:\n${address}`,
    }),
  },
  moved: ({ title, due, address, before }) => ({
    subject: `Ny frist for oppgåva: ${title}`,
    body: `Fristen for oppgåva «${title}» er flytta. Han var ${before}, og er no ${due}.\n\nDet du har skrive, ligg der som før:\n${address}`,
  }),
  withdrawn: ({ title, reason, address }) => ({
    subject: `Oppgåva er trekt: ${title}`,
    body: `De treng ikkje å gjere oppgåva «${title}» likevel. Skulen skriv:\n\n${reason}\n\n${address}`,
  }),
  closed: ({ title, reason, address }) => ({
    subject: `Oppgåva er stengd: ${title}`,
    body: `Det går ikkje lenger an å levere på oppgåva «${title}». Skulen skriv:\n\n${reason}\n\n${address}`,
  }),
  answer: ({ title, address }) => ({
    subject: `Svar på oppgåva: ${title}`,
    body: `Skulen har lese det som vart levert på oppgåva «${title}», og svart. Les svaret her:\n${address}`,
  }),
  askForMore: ({ title, address }) => ({
    subject: `Vi vil gjerne ha meir: ${title}`,
    body: `Skulen har lese det som vart levert på oppgåva «${title}», og ber om meir. Oppgåva er opna att. Les kva vi ønskjer, og lever på nytt her:\n${address}`,
  }),
  reminder: {
    member: ({ title, due, address }) => ({
      subject: `Påminning: ${title}`,
      body: `Vi har ikkje fått noko frå deg på oppgåva «${title}» enno. Frist: ${due}. Eit kort svar er betre enn ingenting.\n\n${address}`,
    }),
    group: ({ title, due, address }) => ({
      subject: `Påminning til gruppa: ${title}`,
      body: `Vi har ikkje fått noko frå gruppa di på oppgåva «${title}» enno. Frist: ${due}. Éin av dykk kan levere for alle.\n\n${address}`,
    }),
  },
};
