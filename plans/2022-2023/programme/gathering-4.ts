import { onDay } from './on-day.ts';

/** Innovation leadership and social entrepreneurship. */
export const gathering4 = [
  ...onDay(4, 1, [
    {
      from: '10:00',
      to: '10:40',
      form: 'plenary',
      title: {
        nb: 'Siden sist: hva flyttet seg, og hvem flyttet det?',
        nn: 'Sidan sist: kva flytta seg, og kven flytta det?',
        en: 'Since last time: what moved, and who moved it?',
      },
      about: {
        nb: 'En runde om det som har skjedd hjemme. Vi legger merke til hvem som får æren: en leder, en ildsjel, en bruker, et tilfelle?',
        nn: 'Ein runde om det som har hendt heime. Vi legg merke til kven som får æra: ein leiar, ei eldsjel, ein brukar, eit tilfelle?',
        en: 'A round on what has happened at home. We notice who gets the credit: a leader, an enthusiast, a user, chance?',
      },
      pillars: ['peers'],
      outcomes: ['G2'],
      counts: true,
    },
    {
      from: '10:50',
      to: '12:10',
      form: 'lecture',
      title: { nb: 'Innbyggerverdi', nn: 'Innbyggjarverdi', en: 'Public value' },
      about: {
        nb: 'Mark Moores spørsmål til offentlige ledere er enkelt: Hva er det dere skaper som folk setter pris på? Vi går gjennom den strategiske trekanten hans (verdi, støtte, kapasitet) og ser på tillit og evnen til å løse problemer sammen som en verdi i seg selv.',
        nn: 'Spørsmålet Mark Moore stiller til offentlege leiarar, er enkelt: Kva er det de skaper som folk set pris på? Vi går gjennom den strategiske trekanten hans (verdi, støtte, kapasitet) og ser på tillit og evna til å løyse problem saman som ein verdi i seg sjølv.',
        en: 'Mark Moore’s question to public managers is simple: what do you create that people value? We go through his strategic triangle (value, support, capacity) and look at trust, and the ability to solve problems together, as a value in itself.',
      },
      pillars: ['theory'],
      outcomes: ['K1', 'K7'],
      counts: true,
    },
    {
      from: '13:10',
      to: '14:20',
      form: 'exercise',
      title: {
        nb: 'Trekanten på eget prosjekt',
        nn: 'Trekanten på eige prosjekt',
        en: 'The triangle on your own project',
      },
      about: {
        nb: 'Gruppa stiller seg i hvert hjørne etter tur: Hvilken verdi, for hvem? Hvem gir oss lov og penger? Hva må kommunen kunne? Hjørnet det er mest stille i, er der arbeidet venter.',
        nn: 'Gruppa stiller seg i kvart hjørne etter tur: Kva verdi, for kven? Kven gjev oss lov og pengar? Kva må kommunen kunne? Hjørnet det er mest stilt i, er der arbeidet ventar.',
        en: 'The group stands in each corner in turn: which value, for whom? Who gives us leave and money? What must the municipality be able to do? The quietest corner is where the work lies.',
      },
      preparation: {
        nb: 'Spør to innbyggere hva prosjektet ville være verdt for dem, og hvordan de ville merke det.',
        nn: 'Spør to innbyggjarar kva prosjektet ville vere verdt for dei, og korleis dei ville merke det.',
        en: 'Ask two residents what the project would be worth to them, and how they would notice it.',
      },
      pillars: ['techniques', 'theory'],
      outcomes: ['K7', 'G3', 'S2'],
      counts: true,
    },
    {
      from: '14:35',
      to: '15:35',
      form: 'dialogue',
      title: {
        nb: 'Virker det, og hvordan vet vi det?',
        nn: 'Verkar det, og korleis veit vi det?',
        en: 'Does it work, and how do we know?',
      },
      about: {
        nb: 'En virkningskjede fra innsats til endring i folks liv, med et spørsmål ved hvert ledd: Hva tror vi skjer her, og hva ville ha fått oss til å tvile? Vi snakker også om verdien som ikke lar seg telle.',
        nn: 'Ei verknadskjede frå innsats til endring i livet til folk, med eit spørsmål ved kvart ledd: Kva trur vi skjer her, og kva ville ha fått oss til å tvile? Vi snakkar òg om verdien som ikkje let seg telje.',
        en: 'A chain of effects from effort to change in people’s lives, with a question at each link: what do we think happens here, and what would make us doubt it? We also talk of value that cannot be counted.',
      },
      pillars: ['theory'],
      outcomes: ['G3', 'K1'],
      counts: true,
    },
    {
      from: '15:50',
      to: '16:45',
      form: 'groupWork',
      title: { nb: 'Tegn vi vil se etter', nn: 'Teikn vi vil sjå etter', en: 'Signs to look for' },
      about: {
        nb: 'Hver gruppe skriver fem tegn på at verdien er skapt. En annen gruppe spiller kontrollutvalget og spør til det bare er tre igjen, de som holder.',
        nn: 'Kvar gruppe skriv fem teikn på at verdien er skapt. Ei anna gruppe spelar kontrollutvalet og spør til det berre er tre att, dei som held.',
        en: 'Each group writes five signs that the value has been created. Another group plays the control committee and asks until only three are left, the ones that hold.',
      },
      pillars: ['peers'],
      outcomes: ['G3', 'K7'],
      counts: true,
    },
  ]),
  ...onDay(4, 2, [
    {
      from: '09:00',
      to: '10:10',
      form: 'lecture',
      title: {
        nb: 'Å lede det som ikke er ferdig',
        nn: 'Å leie det som ikkje er ferdig',
        en: 'Leading what is not finished',
      },
      about: {
        nb: 'En kommune skal drive trygt og prøve nytt på samme tid. James March kalte det å utnytte og å utforske, og viste hvorfor det første lett fortrenger det andre. Hva gjør en leder for at begge deler får plass, og hvordan tåler organisasjonen risikoen?',
        nn: 'Ein kommune skal drive trygt og prøve nytt på same tid. James March kalla det å utnytte og å utforske, og viste kvifor det første lett fortrengjer det andre. Kva gjer ein leiar for at begge delar får plass, og korleis toler organisasjonen risikoen?',
        en: 'A municipality must run safely and try new things at the same time. James March called it exploitation and exploration, and showed why the first so easily drives out the second. What does a leader do to make room for both, and how does the organisation bear the risk?',
      },
      pillars: ['theory'],
      outcomes: ['K4', 'K1'],
      counts: true,
    },
    {
      from: '10:25',
      to: '11:45',
      form: 'dialogue',
      title: {
        nb: 'Samfunnsentreprenøren og bunnlinjen',
        nn: 'Samfunnsentreprenøren og botnlinja',
        en: 'The social entrepreneur and the bottom line',
      },
      about: {
        nb: 'Noen tar et samfunnsproblem i egne hender, i en forening, et selskap eller midt i kommunen. Vi sammenligner med entreprenøren i næringslivet og med Elkingtons tredelte bunnlinje, og drøfter hva en strategi bør si om å slippe slike krefter til.',
        nn: 'Nokon tek eit samfunnsproblem i eigne hender, i eit lag, eit selskap eller midt i kommunen. Vi samanliknar med entreprenøren i næringslivet og med den tredelte botnlinja til Elkington, og drøftar kva ein strategi bør seie om å sleppe slike krefter til.',
        en: 'Somebody takes a problem of society into their own hands, in an association, a company or inside the municipality. We compare with the entrepreneur in business and with Elkington’s triple bottom line, and discuss what a strategy should say about letting such forces in.',
      },
      pillars: ['theory'],
      outcomes: ['K1', 'K5'],
      counts: true,
    },
    {
      from: '12:45',
      to: '13:40',
      form: 'exercise',
      title: { nb: 'Vår egen bunnlinje', nn: 'Vår eiga botnlinje', en: 'A bottom line of our own' },
      about: {
        nb: 'Bygg prosjektets regnskap av klosser: penger, tid, helse, natur, tillit. Hva går inn, hva kommer ut, for hvem? Gruppa må bli enig om hvilken kloss som ikke kan byttes mot noen av de andre.',
        nn: 'Bygg rekneskapen til prosjektet av klossar: pengar, tid, helse, natur, tillit. Kva går inn, kva kjem ut, for kven? Gruppa må bli samd om kva kloss som ikkje kan bytast mot nokon av dei andre.',
        en: 'Build the project’s accounts out of blocks: money, time, health, nature, trust. What goes in, what comes out, for whom? The group must agree on which block cannot be traded for any of the others.',
      },
      pillars: ['techniques'],
      outcomes: ['G3', 'S3'],
      counts: true,
    },
    {
      from: '13:50',
      to: '15:00',
      form: 'groupWork',
      title: {
        nb: 'Hva gjør jeg nå? Råd i trekløver',
        nn: 'Kva gjer eg no? Råd i trekløver',
        en: 'What do I do now? Advice in threes',
      },
      about: {
        nb: 'Tre fra ulike kommuner sitter sammen. Én legger fram noe som har stått fast i rollen som leder eller medspiller, snur stolen og hører de to andre drøfte det. Så bytter dere.',
        nn: 'Tre frå ulike kommunar sit saman. Éin legg fram noko som har stått fast i rolla som leiar eller medspelar, snur stolen og høyrer dei to andre drøfte det. Så byter de.',
        en: 'Three people from different municipalities sit together. One tells of something they are stuck in, as a leader or a co-player, turns the chair round and hears the other two discuss it. Then you change.',
      },
      preparation: {
        nb: 'Velg en situasjon fra prosjektet der du ikke visste hva du skulle gjøre. Det du forteller, blir mellom dere tre.',
        nn: 'Vel ein situasjon frå prosjektet der du ikkje visste kva du skulle gjere. Det du fortel, blir mellom dykk tre.',
        en: 'Choose a situation from the project in which you did not know what to do. What you tell stays between the three of you.',
      },
      pillars: ['peers', 'techniques'],
      outcomes: ['G2', 'K4'],
      counts: true,
    },
  ]),
];
