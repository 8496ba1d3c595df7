import type { GatheringsMessages } from '../nb/index.ts';

export const cards: GatheringsMessages['cards'] = {
  title: 'From the library',
  places: {
    title: 'Cards from the library',
    hint: 'What the session is built from. Participants get links to the cards.',
    place: (number) => `Card ${number}`,
    none: 'None',
    more: 'Room for more cards',
    shelves: {
      fittingTechnique: 'Techniques that suit this gathering',
      fittingTheory: 'Theory that suits this gathering',
      otherTechnique: 'Other techniques',
      otherTheory: 'Other theory',
      gone: 'No longer in the library',
    },
  },
  begin: {
    title: 'Begin with a card',
    hint: 'The card proposes a title, a text, the form, the outcomes and how long the session lasts. You can change it all afterwards.',
    empty: 'Choose a card',
    use: 'Use the card',
  },
  use: {
    title: 'Use in a session',
    lead: 'Choose the gathering, and a new session comes up with the card in it.',
    gathering: (slug, number, title) => `Cohort ${slug}, gathering ${number}: ${title}`,
    fits: 'suits it',
  },
  coverage: {
    title: 'Cards from the library',
    caption: 'Cards from the library, gathering by gathering',
    gathering: 'Gathering',
    numbered: (number) => `Gathering ${number}`,
    columns: { technique: 'Techniques', theory: 'Theory', gone: 'No longer in the library' },
    sessions: (count) => `in ${count} sessions`,
    none: 'No session is built from cards yet.',
    unused: (count) => (count === 1 ? 'One card is not in use' : `${count} cards are not in use`),
    kinds: { technique: 'technique', theory: 'theory' },
  },
};
