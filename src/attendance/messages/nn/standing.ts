import type { AttendanceMessages } from '../nb/index.ts';

const oekter = (count: number) => (count === 1 ? 'éi økt' : `${count} økter`);

export const standing: AttendanceMessages['standing'] = {
  states: { present: 'Til stades', late: 'Forseinka', absent: 'Borte', excused: 'Innvilga fråvær' },
  unregistered: 'Ikkje registrert',
  ahead: 'Kjem',
  outlooks: {
    secured: 'Sikra',
    reachable: 'Kan nåast',
    mustAll: 'Må vere med på alt',
    lost: 'Kan ikkje nåast',
    nothing: 'Ingen økter enno',
  },
  soFar: (attended, held) =>
    held === 0 ? 'Ingen økter som tel, har vore enno.' : `Du har vore med på ${attended} av ${held} økter så langt.`,
  secured: (attended, required) =>
    `Du har nok til kursbeviset: ${attended} økter, og det trengst ${required}. Det blir ikkje borte, uansett kva som kjem.`,
  reachable: (must, left, mayMiss) =>
    mayMiss === 0
      ? `Du må vere med på ${left === 1 ? 'den eine økta' : `alle dei ${left} øktene`} som er att, for å få kursbeviset.`
      : `Du må vere med på ${must} av dei ${left} øktene som er att, for å få kursbeviset. Du kan altså vere borte frå ${mayMiss}.`,
  lost: (must, left) =>
    left === 0
      ? `Det manglar ${oekter(must)} til kursbeviset, og det er ingen att.`
      : `Kursbeviset kan ikkje lenger nåast: Det manglar ${oekter(must)}, og det er berre ${left} att.`,
  nothing: 'Inga samling har fått program enno. Når det kjem, ser du her kor mange økter du må vere med på.',
  lostMeans: {
    yes: 'Oppmøtet åleine gjev deg då ikkje kursbevis. Snakk med koordinatoren om kva du kan gjere, og om fråvær som kunne vore innvilga.',
    exam: 'Fråvær åleine stengjer ikkje for eksamen.',
    examBarred: 'Etter studieplanen stengjer for mykje fråvær for eksamen.',
  },
  rule: (share, required, base) =>
    `Studieplanen krev at du er til stades på minst ${share} av øktene. For deg er det ${required} av ${base}.`,
  leftOut: (count) => `${oekter(count)} med innvilga fråvær er haldne utanfor.`,
  reckoned: (count) =>
    `Tala reknar med om lag ${oekter(count)} i samlingar som ikkje har fått program enno. Dei kan endre seg når programmet kjem.`,
  unregisteredText: (count) =>
    `${count === 1 ? 'Éi økt er' : `${count} økter er`} ikkje registrert og tel som fråvær inntil vidare. Var du der, så sei frå til den som heldt økta, eller til koordinatoren.`,
  brief: {
    soFar: (attended, held) => `${attended} av ${held} økter så langt.`,
    secured: 'Har nok til kursbeviset.',
    must: (must, left) => `Må vere med på ${must} av ${left} som er att.`,
    lost: (must, left) => `Manglar ${must}, og det er berre ${left} att.`,
    nothing: 'Ingen økter som tel enno.',
  },
};
