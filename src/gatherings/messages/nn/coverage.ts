import type { GatheringsMessages } from '../nb/index.ts';

export const coverage: GatheringsMessages['coverage'] = {
  title: 'Dekning',
  leadDraft: 'Slik dekkjer øktene planen, med det som er lagt inn no, publisert eller ikkje.',
  leadPublished: 'Slik dekkjer øktene planen, med det som er publisert.',
  seeDraft: 'Sjå det som er lagt inn',
  seePublished: 'Sjå berre det som er publisert',
  gapsTitle: 'Dette manglar',
  noGaps: 'Ingen hol',
  noGapsText: 'Alt læringsutbyte i planen har økter, og alle samlingane har alle pilarane.',
  gaps: {
    outcomeUntaught: (id, text) => `Inga økt gjev ${id}: ${text}`,
    noSessions: (numbers) => `Samling ${numbers} har ingen økter.`,
    pillarMissing: (number, name) => `Samling ${number} manglar ${name.toLocaleLowerCase('nn')}.`,
    outcomeNotAsPlanned: (number, ids) =>
      `Planen seier at samling ${number} skal gje ${ids}, men inga økt der gjer det.`,
  },
  column: 'Samling',
  sum: 'I alt',
  outcomesTitle: 'Læringsutbyte',
  outcomesLead: 'Tala er økter. Ei stipla rute er noko planen lovar der, og som inga økt gjev.',
  outcomesCaption: 'Økter for kvart læringsutbyte, samling for samling',
  outcome: 'Læringsutbyte',
  pillarsTitle: 'Pilarar',
  pillarsLead: 'Tala er timar. Ei økt med to pilarar tel heilt for begge.',
  pillarsCaption: 'Timar for kvar pilar, samling for samling',
  pillar: 'Pilar',
  formsTitle: 'Undervisningsformer',
  formsCaption: 'Timar for kvar undervisningsform',
  form: 'Form',
  hours: 'Timar',
};
