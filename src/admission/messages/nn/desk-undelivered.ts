import type { AdmissionMessages } from '../nb/index.ts';

export const deskUndelivered: AdmissionMessages['desk']['undelivered'] = {
  step: {
    title: (count) => (count === 1 ? '1 e-post kom ikkje fram' : `${count} e-postar kom ikkje fram`),
    text: 'Nokon har ikkje fått vite det dei skulle. Sjå kven det gjeld, og ta kontakt på ein annan måte.',
    action: 'Sjå kven det gjeld',
  },
  title: 'E-post som ikkje kom fram',
  lead: 'Vi prøvde i nesten to døgn. Sjå etter om adressa er rett, og ta kontakt på ein annan måte.',
  caption: 'E-post som ikkje kom fram dei siste 30 dagane, den nyaste først',
  columns: { recipient: 'Til', subject: 'Emne', at: 'Skriven', case: 'Søknad' },
  open: 'Sjå søknaden',
  none: 'All e-post er komen av garde',
  noneText: 'Kjem noko ikkje fram, står det her i 30 dagar.',
  noticeTitle: (count) => (count === 1 ? 'Ein e-post kom ikkje fram' : `${count} e-postar kom ikkje fram`),
  line: (recipient, subject, at) => `Til ${recipient}: «${subject}», ${at}`,
};
