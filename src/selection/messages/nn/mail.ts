import type { SelectionMessages } from '../nb/index.ts';

export const mail: SelectionMessages['mail'] = {
  beacon: (round, practice) =>
    practice
      ? `Slumpen kjem frå runde ${round} i ei øvingskjede. Dette er ei øving: Alle kan rekne ut talet på førehand, og trekninga gjeld ikkje på ordentleg.`
      : `Slumpen kjem frå runde ${round} i drand quicknet, ei offentleg kjelde til tilfeldige tal som ingen kan sjå føre seg eller styre.`,
  dice: (digits, first, second) =>
    `Slumpen kjem frå ${digits === 3 ? 'tre' : 'fire'} tisida terningar. ${first} og ${second} er vitne.`,
  promiseSubject: ({ call, kind }) =>
    kind === 'first'
      ? `Trekninga av plassar ${call}: ta vare på denne koden`
      : `Reservetrekninga ${call}: ta vare på denne koden`,
  promiseBody: (facts) => `Hei, ${facts.contact}.

Søknad ${facts.number} frå ${facts.municipality} er med i ${facts.kind === 'first' ? 'trekninga av plassar' : 'reservetrekninga'} ved ${facts.school}.

Sjansen dykkar: ${facts.municipality} står på ${facts.tickets} av ${facts.of} lodd.

Når: ${facts.time}.
${facts.source}

Ta vare på denne koden. Han er eit fingeravtrykk av heile loddboka, reglane og tidspunktet:

${facts.commitment}

Endrar nokon så mykje som eitt lodd etter i dag, passar ikkje koden lenger. Slik sjekkar de trekninga etterpå: Opne sida under, lim inn koden og vel «Kontroller trekninga». Kontrollen skjer i dykkar eigen nettlesar.

${facts.link}

Venleg helsing
${facts.school}
`,
  discardedSubject: ({ call, kind }) =>
    kind === 'first' ? `Trekninga ${call} gjeld ikkje` : `Reservetrekninga ${call} gjeld ikkje`,
  discardedBody: (facts) => `Hei, ${facts.contact}.

${facts.kind === 'first' ? 'Trekninga av plassar' : 'Reservetrekninga'} som de fekk ein kode for, gjeld ikkje lenger. Skulen held ei ny. De får ein ny kode i god tid før ho.

Grunngjevinga frå skulen:

${facts.reason}

Det som var lova, og det som eventuelt vart trekt, ligg framleis ope for alle:

${facts.link}

Venleg helsing
${facts.school}
`,
};
