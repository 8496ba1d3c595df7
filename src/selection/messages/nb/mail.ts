interface Kind {
  readonly kind: 'first' | 'reserve';
}

interface Facts extends Kind {
  readonly school: string;
  readonly municipality: string;
  readonly contact: string;
  readonly number: string;
  readonly call: string;
  readonly link: string;
}

export const mail = {
  beacon: (round: string, practice: boolean) =>
    practice
      ? `Tilfeldigheten kommer fra runde ${round} i en øvingskjede. Dette er en øving: Alle kan regne ut tallet på forhånd, og trekningen gjelder ikke på ordentlig.`
      : `Tilfeldigheten kommer fra runde ${round} i drand quicknet, en offentlig kilde til tilfeldige tall som ingen kan forutse eller styre.`,
  dice: (digits: number, first: string, second: string) =>
    `Tilfeldigheten kommer fra ${digits === 3 ? 'tre' : 'fire'} tisidede terninger. ${first} og ${second} er vitner.`,
  promiseSubject: ({ call, kind }: Kind & { call: string }) =>
    kind === 'first'
      ? `Trekningen av plasser ${call}: ta vare på denne koden`
      : `Reservetrekningen ${call}: ta vare på denne koden`,
  promiseBody: (
    facts: Facts & { commitment: string; tickets: string; of: string; time: string; source: string },
  ) => `Hei, ${facts.contact}.

Søknad ${facts.number} fra ${facts.municipality} er med i ${facts.kind === 'first' ? 'trekningen av plasser' : 'reservetrekningen'} ved ${facts.school}.

Deres sjanse: ${facts.municipality} står på ${facts.tickets} av ${facts.of} lodd.

Når: ${facts.time}.
${facts.source}

Ta vare på denne koden. Den er et fingeravtrykk av hele loddboka, reglene og tidspunktet:

${facts.commitment}

Endrer noen så mye som ett lodd etter i dag, passer ikke koden lenger. Slik sjekker dere trekningen etterpå: Åpne siden under, lim inn koden og velg «Kontroller trekningen». Kontrollen skjer i deres egen nettleser.

${facts.link}

Vennlig hilsen
${facts.school}
`,
  discardedSubject: ({ call, kind }: Kind & { call: string }) =>
    kind === 'first' ? `Trekningen ${call} gjelder ikke` : `Reservetrekningen ${call} gjelder ikke`,
  discardedBody: (facts: Facts & { reason: string }) => `Hei, ${facts.contact}.

${facts.kind === 'first' ? 'Trekningen av plasser' : 'Reservetrekningen'} som dere fikk en kode for, gjelder ikke lenger. Skolen holder en ny. Dere får en ny kode i god tid før den.

Skolens begrunnelse:

${facts.reason}

Det som var lovet, og det som eventuelt ble trukket, ligger fortsatt åpent for alle:

${facts.link}

Vennlig hilsen
${facts.school}
`,
};
