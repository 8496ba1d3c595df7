const oekter = (count: number) => (count === 1 ? 'én økt' : `${count} økter`);

/** What somebody has, what is still possible, and the plan's rule, always in words with numbers. */
export const standing = {
  states: { present: 'Til stede', late: 'Forsinket', absent: 'Borte', excused: 'Innvilget fravær' },
  unregistered: 'Ikke registrert',
  ahead: 'Kommer',
  outlooks: {
    secured: 'Sikret',
    reachable: 'Kan nås',
    mustAll: 'Må være med på alt',
    lost: 'Kan ikke nås',
    nothing: 'Ingen økter ennå',
  },
  soFar: (attended: number, held: number) =>
    held === 0 ? 'Ingen økter som teller, har vært ennå.' : `Du har vært med på ${attended} av ${held} økter så langt.`,
  secured: (attended: number, required: number) =>
    `Du har nok til kursbeviset: ${attended} økter, og det trengs ${required}. Det blir ikke borte, uansett hva som kommer.`,
  reachable: (must: number, left: number, mayMiss: number) =>
    mayMiss === 0
      ? `Du må være med på ${left === 1 ? 'den ene økta' : `alle de ${left} øktene`} som er igjen, for å få kursbeviset.`
      : `Du må være med på ${must} av de ${left} øktene som er igjen, for å få kursbeviset. Du kan altså være borte fra ${mayMiss}.`,
  lost: (must: number, left: number) =>
    left === 0
      ? `Det mangler ${oekter(must)} til kursbeviset, og det er ingen igjen.`
      : `Kursbeviset kan ikke lenger nås: Det mangler ${oekter(must)}, og det er bare ${left} igjen.`,
  nothing: 'Ingen samling har fått program ennå. Når det kommer, ser du her hvor mange økter du må være med på.',
  lostMeans: {
    yes: 'Oppmøtet alene gir deg da ikke kursbevis. Snakk med koordinatoren om hva du kan gjøre, og om fravær som kunne vært innvilget.',
    exam: 'Fravær alene stenger ikke for eksamen.',
    examBarred: 'Etter studieplanen stenger for mye fravær for eksamen.',
  },
  rule: (share: string, required: number, base: number) =>
    `Studieplanen krever at du er til stede på minst ${share} av øktene. For deg er det ${required} av ${base}.`,
  leftOut: (count: number) => `${oekter(count)} med innvilget fravær er holdt utenfor.`,
  reckoned: (count: number) =>
    `Tallene regner med omtrent ${oekter(count)} i samlinger som ikke har fått program ennå. De kan endre seg når programmet kommer.`,
  unregisteredText: (count: number) =>
    `${count === 1 ? 'Én økt er' : `${count} økter er`} ikke registrert og teller som fravær inntil videre. Var du der, så si fra til den som holdt økta, eller til koordinatoren.`,
  brief: {
    soFar: (attended: number, held: number) => `${attended} av ${held} økter så langt.`,
    secured: 'Har nok til kursbeviset.',
    must: (must: number, left: number) => `Må være med på ${must} av ${left} som er igjen.`,
    lost: (must: number, left: number) => `Mangler ${must}, og det er bare ${left} igjen.`,
    nothing: 'Ingen økter som teller ennå.',
  },
};
