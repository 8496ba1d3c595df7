export const nb = {
  title: 'Varsler på e-post',
  lead: 'Her velger du når skolen skriver til deg om studieåret, og om hva.',
  back: 'Min side',
  saved: 'Valgene dine er lagret.',
  delivery: {
    legend: 'Når vil du ha e-posten?',
    atOnce: 'Med én gang',
    atOnceHint: (from: string, to: string) =>
      `Men ikke om natta: Det som kommer mellom kl. ${from} og ${to}, venter til kl. ${to}.`,
    daily: 'Samlet én gang om dagen',
    dailyHint: (at: string) => `Kl. ${at}, bare de dagene det er noe nytt.`,
  },
  wanted: {
    legend: 'Hva vil du ha e-post om?',
    hint: 'Det du slår av, finner du fortsatt nederst på denne siden.',
  },
  always: {
    title: 'Dette får du alltid',
    why: 'Det handler om hvor du skal være, eller om noe som er bestemt om deg. Derfor kan det ikke slås av, men du kan få det samlet.',
  },
  kinds: {
    invitation: { name: 'Invitasjon til kullet', hint: 'At du har fått plass, og hvordan du kommer i gang.' },
    memberChanged: { name: 'Endringer i deltakelsen din', hint: 'For eksempel permisjon eller ny status.' },
    programmePublished: { name: 'Nytt program', hint: 'Når programmet for en samling er klart.' },
    programmeChanged: { name: 'Endret program', hint: 'Når en økt du skal på, flyttes, avlyses eller får nytt rom.' },
    gatheringReminder: { name: 'Påminnelse før samling', hint: 'Noen dager før, med reise, sted og forberedelser.' },
    absenceAnswered: { name: 'Svar på søknad om fravær', hint: 'Når skolen har svart deg.' },
    absenceAsked: { name: 'Nye søknader om fravær', hint: 'Til deg som arbeider ved skolen.' },
    attendanceAtRisk: { name: 'Oppmøtet ditt', hint: 'Når det blir knapt om du kan nå kravet til kursbevis.' },
    materialAdded: { name: 'Nytt materiell', hint: 'Når noen legger ut noe til en økt du er med på.' },
    announcement: { name: 'Kunngjøringer', hint: 'Når skolen har noe å si til hele kullet eller til deg og flere.' },
    mentioned: { name: 'Noen har nevnt deg', hint: 'Når noen skriver navnet ditt i en samtale.' },
    threadNews: { name: 'Nytt i samtaler du følger', hint: 'Høyst én gang om dagen for hver samtale.' },
    postRemoved: { name: 'Et innlegg du skrev, er fjernet', hint: 'Når skolen har fjernet det, og hvorfor.' },
    taskSet: { name: 'Nye oppgaver', hint: 'Når du får en oppgave mellom samlingene, og når fristen flyttes.' },
    taskAnswered: { name: 'Svar på oppgaver', hint: 'Når skolen har lest det du eller gruppa leverte.' },
    taskReminder: { name: 'Påminnelser om oppgaver', hint: 'Når skolen savner svar fra deg eller gruppa.' },
  },
  save: 'Lagre valgene',
  recent: {
    title: (days: number) => `De siste ${days} dagene`,
    noneTitle: 'Ingenting ennå',
    none: 'Det skolen forteller deg om studieåret, blir også liggende her.',
    sent: (moment: string) => `Sendt ${moment}`,
    waits: (moment: string) => `Sendes ${moment}`,
    off: 'Ikke sendt, fordi du har slått det av',
    limit: (count: number) => `Bare de ${count} nyeste vises.`,
  },
  mail: {
    greeting: (name: string) => (name ? `Hei, ${name}!` : 'Hei!'),
    digestSubject: (first: string, others: number) =>
      `${first} – og ${others === 1 ? 'én nyhet' : `${others} nyheter`} til`,
    digestLead: (count: number) => `Vi har ${count} ting å fortelle deg:`,
    signature: (school: string) => `Hilsen\n${school}`,
    choose: 'Du kan selv velge når vi skriver, og om hva:',
  },
};

export type NoticesMessages = typeof nb;
