import type { GatheringsMessages } from '../nb/index.ts';

export const cards: GatheringsMessages['cards'] = {
  title: 'Frå biblioteket',
  places: {
    title: 'Kort frå biblioteket',
    hint: 'Det økta er bygd av. Deltakarane får lenkjer til korta.',
    place: (number) => `Kort ${number}`,
    none: 'Ingen',
    more: 'Plass til fleire kort',
    shelves: {
      fittingTechnique: 'Teknikkar som passar til samlinga',
      fittingTheory: 'Teori som passar til samlinga',
      otherTechnique: 'Andre teknikkar',
      otherTheory: 'Annan teori',
      gone: 'Ikkje i biblioteket lenger',
    },
  },
  begin: {
    title: 'Byrj med eit kort',
    hint: 'Kortet foreslår tittel, tekst, form, læringsutbyte og kor lang økta blir. Du kan endre alt etterpå.',
    empty: 'Vel eit kort',
    use: 'Bruk kortet',
  },
  use: {
    title: 'Bruk i ei økt',
    lead: 'Vel samlinga, så ligg kortet ferdig i ei ny økt.',
    gathering: (slug, number, title) => `Kull ${slug}, samling ${number}: ${title}`,
    fits: 'passar her',
  },
  coverage: {
    title: 'Kort frå biblioteket',
    caption: 'Kort frå biblioteket, samling for samling',
    gathering: 'Samling',
    numbered: (number) => `Samling ${number}`,
    columns: { technique: 'Teknikkar', theory: 'Teori', gone: 'Ikkje i biblioteket lenger' },
    sessions: (count) => `i ${count} økter`,
    none: 'Ingen økter er bygde av kort enno.',
    unused: (count) => (count === 1 ? 'Eitt kort er ikkje i bruk' : `${count} kort er ikkje i bruk`),
    kinds: { technique: 'teknikk', theory: 'teori' },
  },
};
