/** What everybody in an invitation knows of the programme. */
export interface InvitationFacts {
  readonly school: string;
  readonly cohort: string;
  readonly group: string;
  readonly credits: string;
  readonly requirements: number;
  /** The share of the sessions that a course certificate asks for, as «80 %». */
  readonly share: string;
  /** One line for each gathering: number, title and days. */
  readonly gatherings: string;
  readonly hasAssumed: boolean;
  readonly email: string;
  readonly signIn: string;
  readonly page: string;
}

const dates = (f: InvitationFacts) => `Samlingene:
${f.gatherings}${f.hasAssumed ? '\n* Dagene er foreløpige. Du får beskjed når de er fastsatt.' : ''}`;

const signIn = (
  f: InvitationFacts,
) => `Logg inn med denne adressen, ${f.email}. Du trenger ikke passord, du får en lenke på e-post:
${f.signIn}`;

/** The mail that tells somebody of their place, and the page on which the school reads and sends it. */
export const invitation = {
  subject: {
    member: (cohort: string, school: string) => `Velkommen til kull ${cohort} ved ${school}`,
    owner: (cohort: string, group: string) => `Du er prosjekteier for ${group} i kull ${cohort}`,
  },
  student: (f: InvitationFacts) => `Du har fått plass som student i kull ${f.cohort}, i gruppa fra ${f.group}.

Gjennom året driver dere et innovasjonsprosjekt i egen kommune. Du møter de andre på samlingene, får ${f.requirements} arbeidskrav godkjent og går opp til eksamen. Består du, får du ${f.credits} studiepoeng.

${dates(f)}

${signIn(f)}

Der ser du alltid hva som er det neste for deg, hvem du er i gruppe med, og hvem du kan spørre:
${f.page}`,
  courseParticipant: (
    f: InvitationFacts,
  ) => `Du har fått plass som kursdeltaker i kull ${f.cohort}, i gruppa fra ${f.group}.

Gjennom året driver dere et innovasjonsprosjekt i egen kommune. Du er med på alt det studentene er med på, men får ikke karakter. Er du til stede på minst ${f.share} av øktene, får du kursbevis.

${dates(f)}

${signIn(f)}

Der ser du alltid hva som er det neste for deg, hvem du er i gruppe med, og hvem du kan spørre:
${f.page}`,
  owner: (
    f: InvitationFacts,
  ) => `Du gikk god for at ${f.group} er med i kull ${f.cohort} ved ${f.school}, og er eier av prosjektet som deltakerne skal drive.

Det betyr tre ting: at de får tid til samlingene og prosjektet, at du rydder vei når noe stanser, og at kommunen tar imot det de kommer fram til.

${dates(f)}

${signIn(f)}

På siden din ser du året, hvem som er med, og hva som trengs av kommunen når:
${f.page}`,
  page: {
    title: 'Invitasjoner',
    lead: 'Alle med plass i kullet får vite hva de er med på, når samlingene er, og hvordan de logger inn. Hver får den på sitt eget språk. Den samme personen får den aldri to ganger.',
    read: 'Les invitasjonen slik den kommer fram',
    kind: 'Til',
    kinds: { student: 'Student', courseParticipant: 'Kursdeltaker', owner: 'Prosjekteier' },
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    show: 'Vis',
    example: (to: string) => `Slik kommer den til ${to}`,
    noExample: 'Ingen i kullet skal ha en slik invitasjon.',
    who: { student: 'Studenter', courseParticipant: 'Kursdeltakere', owner: 'Prosjekteiere' },
    columns: { who: 'Hvem', due: 'Skal få', sent: 'Har fått' },
    caption: 'Invitasjoner som venter og er sendt',
    send: (count: number) => (count === 1 ? 'Send invitasjonen' : `Send ${count} invitasjoner`),
    sent: 'Invitasjonene er på vei. De kommer fram når hver enkelt ønsker varsler.',
    nobody: 'Alle har fått invitasjonen sin',
    assumed:
      'Noen samlinger har ennå bare planens foreløpige dager. Fastsett dem før du sender, så får alle de riktige.',
  },
};
