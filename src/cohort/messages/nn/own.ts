import type { CohortMessages } from '../nb/index.ts';

export const own: CohortMessages['own'] = {
  title: (slug) => `Kull ${slug}`,
  lead: (group) => `Du er i gruppa ${group}.`,
  assumed: 'Dagane er førebelse. Du får melding når dei er fastsette.',
  year: 'Året',
  group: 'Gruppa di',
  onLeave: 'I permisjon',
  you: 'deg',
  alone: 'Du er den einaste i gruppa no.',
  owner: 'Prosjekteigar i kommunen',
  standing: {
    student: 'Du er student',
    courseParticipant: 'Du er kursdeltakar',
    studentText: (f) =>
      `Du får ${f.credits} studiepoeng når du har fått ${f.requirements} arbeidskrav godkjende og bestått eksamen.`,
    courseParticipantText: (f) =>
      `Du er med på alt, men får ikkje karakter. Er du til stades på minst ${f.share} av øktene, får du kursbevis.`,
    absence: (f) =>
      `Kursbevis krev oppmøte på minst ${f.share} av øktene. Fråvær åleine stengjer deg ikkje ute frå eksamen.`,
    why: 'Kvifor? Les regelen i planen',
    toPlan: 'Sjå heile studieplanen',
  },
  leave: (date) => `Du har permisjon frå ${date}. Du ser framleis alt her. Sei frå til skulen når du kjem tilbake.`,
  planned: 'Bestemt om deg framover',
  ask: {
    title: 'Spør oss',
    text: 'Lurer du på noko om kullet, samlingane eller permisjon, skriv til ein av oss på skulen:',
    nobody: 'Lurer du på noko, svar på ein av e-postane frå skulen.',
  },
  steps: {
    next: (title) => `Neste samling: ${title}`,
    now: (title) => `Samling i dag: ${title}`,
    nextText: (slug, group) => `Du er med i kull ${slug}, i gruppa ${group}.`,
    due: (days) => `Frå ${days}`,
    open: 'Opne kullet mitt',
    standing: (slug) => `Kull ${slug}`,
    ended: (slug) => `Du er ikkje lenger med i kull ${slug}`,
    endedText: {
      withdrawn: (date) => `Plassen din vart avslutta ${date}. Takk for det du var med på.`,
      replaced: (date) => `Ein annan frå kommunen tok over plassen din ${date}. Takk for det du var med på.`,
    },
    endedAction: 'Les studieplanen',
    owner: (group) => `Du eig prosjektet i ${group}`,
    ownerText: (slug) => `Sjå året, kven som er med, og kva kull ${slug} treng av kommunen.`,
    ownerAction: 'Sjå prosjektet',
  },
};
