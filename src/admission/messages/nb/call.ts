import type { CallFault } from '../../call.rules.ts';
import type { SizeClassId } from '../../call.ts';

/** What is wrong with a field of the call that no other form has. */
type CallFaultTexts = Readonly<Record<CallFault['code'] | 'slugForm' | 'slugTaken', string>>;

export interface RuleFacts {
  readonly regions: string;
  readonly count: number;
}

const municipalities = (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`);

export const call = {
  none: {
    title: 'Ingen utlysning akkurat nå',
    text: 'Når skolen lyser ut plasser, står vilkårene og fristen her. I mellomtiden kan du lese hva studiet går ut på.',
    toPlan: 'Les studieplanen',
  },
  deadline: (day: string, time: string) => `${day} kl.\u00a0${time}`,
  page: {
    kicker: (cohort: number) => `Opptak, kull ${cohort}`,
    title: (school: string) => `Søk plass ved ${school}`,
    openKicker: 'Åpent for søknader',
    openTitle: (deadline: string) => `Fristen er ${deadline}`,
    openText:
      'Begynn når du vil, og lagre underveis. Søknaden er sendt først når lederen i kommunen har bekreftet garantien, så la det være tid igjen til det.',
    start: 'Start søknaden',
    announcedKicker: 'Åpner snart',
    announcedTitle: (day: string) => `Du kan søke fra ${day}`,
    announcedText:
      'Bruk tiden til å bli enige om hvem som skal delta, hvilken oppgave dere vil løse, og hvem som skal gå god for det.',
    toPlan: 'Les studieplanen',
    closedTitle: 'Søknadsfristen er ute',
    closedText: (deadline: string) => `Den var ${deadline}. Det som var sendt da, står slik det ble sendt.`,
    toMyPage: 'Se søknaden din på Min side',
    factsTitle: 'Kort fortalt',
    places: (kind: 'municipalities' | 'seats'): string =>
      kind === 'municipalities' ? 'kommuner får plass' : 'deltakere får plass',
    participants: 'deltakere fra hver',
    gatherings: (days: number) => `samlinger, ${days} dager i alt`,
    credits: 'studiepoeng',
    datesTitle: 'Datoer',
    opens: 'Åpner',
    deadline: 'Søknadsfrist',
    answerBy: 'Svar på tilbud innen',
    firstGathering: 'Første samling',
    assumed: 'foreløpig dato',
    whoTitle: 'Hvem som kan søke',
    participantsRule: (min: number, max: number, sectors: number) =>
      `Dere stiller med ${min === max ? min : `${min} til ${max}`} deltakere fra minst ${sectors} ulike sektorer eller tjenesteområder.`,
    oneApplication: 'Hver kommune kan stå i én søknad, alene eller sammen med andre.',
    standingsTitle: 'Utdanning og plass i studiet',
    standingsLead: 'Manglende utdanning stenger ingen ute. Den avgjør om en deltaker kan ta eksamen og få studiepoeng.',
    needTitle: 'Dette trenger dere til søknaden',
    need: [
      ['Kommunen', 'Søker flere sammen, blir dere enige om hvem som leder søknaden.'],
      [
        'Deltakerne',
        'Navn, e-post, rolle og sektor. Hver av dem får en egen lenke og fører opp utdanning og vitnemål selv.',
      ],
      [
        'Utviklingsoppgaven',
        'Hva dere vil løse, hvem det gjelder, og hva dere har prøvd. Den blir prosjektet deres gjennom året.',
      ],
      ['Lederen', 'Navn og e-post til den som kan love deltakerne tid. Hun eller han bekrefter med en egen lenke.'],
    ] as readonly (readonly [string, string])[],
    toDraw: 'Følg trekningen, og kontroller den selv',
    selectionTitle: 'Slik blir plassene fordelt',
    ruleTitle: 'Regelen i tall',
    ruleLead: 'Den gjelder fra utlysningen er åpnet og kan ikke endres etterpå.',
    room: 'Plass til',
    roomText: (kind: 'municipalities' | 'seats', count: number) =>
      kind === 'municipalities' ? municipalities(count) : `${count} deltakere`,
    perRegion: 'Hver landsdel',
    perRegionText: ({ count, regions }: RuleFacts) =>
      count === 0
        ? 'Ingen egne plasser.'
        : `Minst ${municipalities(count)} fra hver av dem som har en søker som oppfyller kravene: ${regions}.`,
    sizes: { small: 'Små kommuner', medium: 'Mellomstore kommuner', large: 'Store kommuner' } as Readonly<
      Record<SizeClassId, string>
    >,
    below: (below: string) => `Under ${below} innbyggere`,
    between: (from: string, to: string) => `${from}–${to} innbyggere`,
    from: (from: string) => `${from} innbyggere eller flere`,
    sizeText: (residents: string, count: number) =>
      count === 0 ? `${residents}. Ingen egne plasser.` : `${residents}. Minst ${municipalities(count)}.`,
    rest: 'Resten',
    restText: 'Åpen loddtrekning. Innenfor reglene over får alle så lik sjanse som det er mulig å gi dem.',
    population: (date: string) =>
      `Innbyggertallene er de som gjaldt ${date}. Søker flere sammen, legger vi dem sammen.`,
    chanceTitle: 'Hvordan vet vi at trekningen er ærlig?',
    book: (hours: number) =>
      `Først publiserer vi en loddbok. Der står det hvilke lodd hver kommune er med på, og alle søkere får et fingeravtrykk av boka på e-post. Tidligst ${hours} timer senere blir loddet trukket. Da kan hvem som helst kontrollere at boka er den samme, og at resultatet følger av den.`,
    chance: {
      beacon:
        'Loddet bestemmes av en offentlig kilde for tilfeldige tall. Hvilket av tallene derfra som gjelder, er fastsatt på forhånd, og ingen kjenner det før det kommer.',
      dice: 'Loddet kastes med terninger foran vitner som er navngitt. To personer fører inn øynene hver for seg, og de må være enige.',
    },
    nextTitle: 'Hva som skjer etter fristen',
    next: {
      review: 'Vi går gjennom søknadene. Mangler noe, ber vi om det og sier når vi må ha svar.',
      draw: (room: string) =>
        `Er det flere søkere enn plasser (${room}), fordeler vi dem etter regelen over. Trekningen er åpen for alle.`,
      answer:
        'Hver kommune får tilbud, venteliste eller avslag, med begrunnelse. Hver deltaker får vite om hun eller han kan ta eksamen.',
      accept: (day: string) => `Den som får tilbud, svarer innen ${day}.`,
      silence: {
        declines: 'Kommer det ikke noe svar, regner vi det som nei takk.',
        remindThenDeclines:
          'Kommer det ikke noe svar, minner vi om det. Er det fortsatt stille, regner vi det som nei takk.',
      },
      waiting: 'Ledige plasser går til kommuner på ventelista.',
    },
    yearTitle: 'Året dere søker om',
  },
  form: {
    newTitle: 'Ny utlysning',
    newLead: 'Forslagene kommer fra studieplanen. Ingen andre ser utlysningen før du åpner den.',
    changeTitle: (slug: string) => `Endre utlysning ${slug}`,
    changeLead: 'Du kan endre vilkårene til utlysningen er åpnet. Etter det står de fast.',
    plan: 'Studieplan',
    otherPlan: 'Bruk en annen plan',
    slug: 'Navn i adressen',
    slugHint: 'Ofte bare året. Siden får adressen /opptak/ og det du skriver her.',
    dates: 'Datoer',
    opensOn: 'Åpner',
    opensOnHint: 'Ved midnatt når dagen begynner.',
    deadlineOn: 'Siste dag for å søke',
    deadlineOnHint: 'Fristen er kl. 23.59 denne dagen.',
    answerBy: 'Siste dag for å svare på tilbud',
    room: 'Plasser',
    roomKind: 'Hva plassene telles i',
    roomKinds: { municipalities: 'Kommuner', seats: 'Deltakere' },
    roomCount: 'Antall plasser',
    sizes: 'Små og store kommuner',
    sizesLead: 'Grensene gjelder innbyggertallet den dagen utlysningen åpner.',
    mediumFrom: 'En kommune er mellomstor fra',
    largeFrom: 'En kommune er stor fra',
    residents: 'innbyggere',
    minima: 'Representasjon',
    minimaLead: 'Så mange plasser er satt av, hvis noen der oppfyller kravene.',
    minPerRegion: 'Fra hver landsdel',
    minSmall: 'Små kommuner',
    minLarge: 'Store kommuner',
    draw: 'Trekning',
    chanceKind: 'Hvor tilfeldigheten kommer fra',
    chanceKinds: { beacon: 'En offentlig kilde for tilfeldige tall', dice: 'Terninger foran vitner' },
    hoursToChance: 'Timer fra loddboka er publisert til loddet kan trekkes',
    hoursToChanceHint: 'Minst 24, så alle rekker å ta vare på boka.',
    silence: 'Når noen ikke svarer',
    silenceRule: 'Hva som skjer når svarfristen går ut',
    silenceRules: {
      declines: 'Det regnes som nei takk',
      remindThenDeclines: 'Vi minner om det, og regner det deretter som nei takk',
    },
    save: 'Lagre utkastet',
    published:
      'Utlysningen er åpnet av noen andre mens du skrev. Vilkårene står fast, og endringene dine er ikke lagret.',
  },
  faults: {
    slugForm: 'Bruk små bokstaver uten æ, ø og å, tall og bindestrek, for eksempel 2022 eller host-2022.',
    slugTaken: 'En annen utlysning har dette navnet allerede.',
    deadlineBeforeOpening: 'Fristen må være etter at utlysningen åpner.',
    answerBeforeDeadline: 'Svarfristen må være etter søknadsfristen.',
    deadlinePassed: 'Denne dagen er passert. Velg en som kommer.',
    classesOverlap: 'Grensen for store kommuner må være høyere enn grensen for mellomstore.',
    minimaOverRoom: 'Det er satt av flere plasser enn det finnes. Øk antallet, eller sett av færre.',
  } as CallFaultTexts,
  open: {
    title: (slug: string) => `Åpne utlysning ${slug}?`,
    lead: 'Når du åpner den, kan alle lese den, og vilkårene under står fast. De kan ikke endres, heller ikke av skolen.',
    happens: (opens: string, deadline: string) =>
      `Kommunene kan søke fra ${opens} til ${deadline}. Klokka åpner og lukker av seg selv.`,
    button: 'Åpne utlysningen',
    change: 'Endre vilkårene først',
    faults:
      'Vilkårene passer ikke lenger: en av datoene er passert, eller tallene går ikke opp. Endre dem før du åpner.',
    kind: 'Trekning',
    silence: 'Uten svar på tilbud',
  },
};
