import type { NoticesMessages } from './nb.ts';

export const nn: NoticesMessages = {
  title: 'Varsel på e-post',
  lead: 'Her vel du når skulen skriv til deg om studieåret, og om kva.',
  back: 'Mi side',
  saved: 'Vala dine er lagra.',
  delivery: {
    legend: 'Når vil du ha e-posten?',
    atOnce: 'Med ein gong',
    atOnceHint: (from, to) => `Men ikkje om natta: Det som kjem mellom kl. ${from} og ${to}, ventar til kl. ${to}.`,
    daily: 'Samla éin gong om dagen',
    dailyHint: (at) => `Kl. ${at}, berre dei dagane det er noko nytt.`,
  },
  wanted: {
    legend: 'Kva vil du ha e-post om?',
    hint: 'Det du slår av, finn du framleis nedst på denne sida.',
  },
  always: {
    title: 'Dette får du alltid',
    why: 'Det handlar om kvar du skal vere, eller om noko som er bestemt om deg. Derfor kan du ikkje slå det av, men du kan få det samla.',
  },
  kinds: {
    invitation: { name: 'Invitasjon til kullet', hint: 'At du har fått plass, og korleis du kjem i gang.' },
    memberChanged: { name: 'Endringar i deltakinga di', hint: 'Til dømes permisjon eller ny status.' },
    programmePublished: { name: 'Nytt program', hint: 'Når programmet for ei samling er klart.' },
    programmeChanged: { name: 'Endra program', hint: 'Når ei økt du skal på, blir flytta, avlyst eller får nytt rom.' },
    gatheringReminder: { name: 'Påminning før samling', hint: 'Nokre dagar før, med reise, stad og førebuingar.' },
    absenceAnswered: { name: 'Svar på søknad om fråvær', hint: 'Når skulen har svart deg.' },
    absenceAsked: { name: 'Nye søknader om fråvær', hint: 'Til deg som arbeider ved skulen.' },
    attendanceAtRisk: { name: 'Oppmøtet ditt', hint: 'Når det blir knapt om du kan nå kravet til kursbevis.' },
    materialAdded: { name: 'Nytt materiell', hint: 'Når nokon legg ut noko til ei økt du er med på.' },
    taskSet: { name: 'Nye oppgåver', hint: 'Når du får ei oppgåve mellom samlingane, og når fristen blir flytta.' },
    taskAnswered: { name: 'Svar på oppgåver', hint: 'Når skulen har lese det du eller gruppa leverte.' },
    taskReminder: { name: 'Påminningar om oppgåver', hint: 'Når skulen saknar svar frå deg eller gruppa.' },
  },
  save: 'Lagre vala',
  recent: {
    title: (days) => `Dei siste ${days} dagane`,
    noneTitle: 'Ingenting enno',
    none: 'Det skulen fortel deg om studieåret, blir òg liggjande her.',
    sent: (moment) => `Sendt ${moment}`,
    waits: (moment) => `Blir sendt ${moment}`,
    off: 'Ikkje sendt, fordi du har slått det av',
    limit: (count) => `Berre dei ${count} nyaste er viste.`,
  },
  mail: {
    greeting: (name) => (name ? `Hei, ${name}!` : 'Hei!'),
    digestSubject: (first, others) => `${first} – og ${others === 1 ? 'éi nyheit' : `${others} nyheiter`} til`,
    digestLead: (count) => `Vi har ${count} ting å fortelje deg:`,
    signature: (school) => `Helsing\n${school}`,
    choose: 'Du kan sjølv velje når vi skriv, og om kva:',
  },
};
