/** Cards of the library in sessions. */
export const cards = {
  title: 'Fra biblioteket',
  places: {
    title: 'Kort fra biblioteket',
    hint: 'Det økta er bygd av. Deltakerne får lenker til kortene.',
    place: (number: number) => `Kort ${number}`,
    none: 'Ingen',
    more: 'Plass til flere kort',
    shelves: {
      fittingTechnique: 'Teknikker som passer til samlingen',
      fittingTheory: 'Teori som passer til samlingen',
      otherTechnique: 'Andre teknikker',
      otherTheory: 'Annen teori',
      gone: 'Ikke i biblioteket lenger',
    },
  },
  begin: {
    title: 'Begynn med et kort',
    hint: 'Kortet foreslår tittel, tekst, form, læringsutbytte og hvor lang økta blir. Du kan endre alt etterpå.',
    empty: 'Velg et kort',
    use: 'Bruk kortet',
  },
  use: {
    title: 'Bruk i en økt',
    lead: 'Velg samlingen, så ligger kortet ferdig i en ny økt.',
    gathering: (slug: string, number: number, title: string) => `Kull ${slug}, samling ${number}: ${title}`,
    fits: 'passer her',
  },
  coverage: {
    title: 'Kort fra biblioteket',
    caption: 'Kort fra biblioteket, samling for samling',
    gathering: 'Samling',
    numbered: (number: number) => `Samling ${number}`,
    columns: { technique: 'Teknikker', theory: 'Teori', gone: 'Ikke i biblioteket lenger' },
    sessions: (count: number) => `i ${count} økter`,
    none: 'Ingen økter er bygd av kort ennå.',
    unused: (count: number) => (count === 1 ? 'Ett kort er ikke i bruk' : `${count} kort er ikke i bruk`),
    kinds: { technique: 'teknikk', theory: 'teori' },
  },
};
