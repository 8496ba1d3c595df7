/** What the coordinator is told of mail that never left. */
export const deskUndelivered = {
  step: {
    title: (count: number) => (count === 1 ? '1 e-post kom ikke fram' : `${count} e-poster kom ikke fram`),
    text: 'Noen har ikke fått vite det de skulle. Se hvem det gjelder, og ta kontakt på en annen måte.',
    action: 'Se hvem det gjelder',
  },
  title: 'E-post som ikke kom fram',
  lead: 'Vi prøvde i nesten to døgn. Se etter om adressen er riktig, og ta kontakt på en annen måte.',
  caption: 'E-post som ikke kom fram de siste 30 dagene, den nyeste først',
  columns: { recipient: 'Til', subject: 'Emne', at: 'Skrevet', case: 'Søknad' },
  open: 'Se søknaden',
  none: 'All e-post er kommet av gårde',
  noneText: 'Kommer noe ikke fram, står det her i 30 dager.',
  noticeTitle: (count: number) => (count === 1 ? 'En e-post kom ikke fram' : `${count} e-poster kom ikke fram`),
  line: (recipient: string, subject: string, at: string) => `Til ${recipient}: «${subject}», ${at}`,
};
