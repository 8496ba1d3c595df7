/** A participant's own pages, and what leads there. */
export const own = {
  title: (slug: string) => `Kull ${slug}`,
  lead: (group: string) => `Du er i gruppa ${group}.`,
  assumed: 'Dagene er foreløpige. Du får beskjed når de er fastsatt.',
  year: 'Året',
  group: 'Gruppa di',
  onLeave: 'I permisjon',
  you: 'deg',
  alone: 'Du er den eneste i gruppa nå.',
  owner: 'Prosjekteier i kommunen',
  standing: {
    student: 'Du er student',
    courseParticipant: 'Du er kursdeltaker',
    studentText: (f: { credits: string; requirements: number }) =>
      `Du får ${f.credits} studiepoeng når du har fått ${f.requirements} arbeidskrav godkjent og bestått eksamen.`,
    courseParticipantText: (f: { share: string }) =>
      `Du er med på alt, men får ikke karakter. Er du til stede på minst ${f.share} av øktene, får du kursbevis.`,
    absence: (f: { share: string }) =>
      `Kursbevis krever oppmøte på minst ${f.share} av øktene. Fravær alene stenger deg ikke ute fra eksamen.`,
    why: 'Hvorfor? Les planens regel',
    toPlan: 'Se hele studieplanen',
  },
  leave: (date: string) =>
    `Du har permisjon fra ${date}. Du ser fortsatt alt her. Si fra til skolen når du kommer tilbake.`,
  planned: 'Bestemt om deg framover',
  ask: {
    title: 'Spør oss',
    text: 'Lurer du på noe om kullet, samlingene eller permisjon, skriv til en av oss på skolen:',
    nobody: 'Lurer du på noe, svar på en av e-postene fra skolen.',
  },
  steps: {
    next: (title: string) => `Neste samling: ${title}`,
    now: (title: string) => `Samling i dag: ${title}`,
    nextText: (slug: string, group: string) => `Du er med i kull ${slug}, i gruppa ${group}.`,
    due: (days: string) => `Fra ${days}`,
    open: 'Åpne kullet mitt',
    standing: (slug: string) => `Kull ${slug}`,
    ended: (slug: string) => `Du er ikke lenger med i kull ${slug}`,
    endedText: {
      withdrawn: (date: string) => `Plassen din ble avsluttet ${date}. Takk for det du bidro med.`,
      replaced: (date: string) => `En annen fra kommunen tok over plassen din ${date}. Takk for det du bidro med.`,
    },
    endedAction: 'Les studieplanen',
    owner: (group: string) => `Du eier prosjektet i ${group}`,
    ownerText: (slug: string) => `Se året, hvem som er med, og hva kull ${slug} trenger av kommunen.`,
    ownerAction: 'Se prosjektet',
  },
};
