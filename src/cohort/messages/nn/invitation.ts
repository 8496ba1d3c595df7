import type { CohortMessages } from '../nb/index.ts';
import type { InvitationFacts } from '../nb/invitation.ts';

const dates = (f: InvitationFacts) => `Samlingane:
${f.gatherings}${f.hasAssumed ? '\n* Dagane er førebelse. Du får melding når dei er fastsette.' : ''}`;

const signIn = (
  f: InvitationFacts,
) => `Logg inn med denne adressa, ${f.email}. Du treng ikkje passord, du får ei lenkje på e-post:
${f.signIn}`;

export const invitation: CohortMessages['invitation'] = {
  subject: {
    member: (cohort, school) => `Velkomen til kull ${cohort} ved ${school}`,
    owner: (cohort, group) => `Du er prosjekteigar for ${group} i kull ${cohort}`,
  },
  student: (f) => `Du har fått plass som student i kull ${f.cohort}, i gruppa frå ${f.group}.

Gjennom året driv de eit innovasjonsprosjekt i eigen kommune. Du møter dei andre på samlingane, får ${f.requirements} arbeidskrav godkjende og går opp til eksamen. Består du, får du ${f.credits} studiepoeng.

${dates(f)}

${signIn(f)}

Der ser du alltid kva som er det neste for deg, kven du er i gruppe med, og kven du kan spørje:
${f.page}`,
  courseParticipant: (f) => `Du har fått plass som kursdeltakar i kull ${f.cohort}, i gruppa frå ${f.group}.

Gjennom året driv de eit innovasjonsprosjekt i eigen kommune. Du er med på alt det studentane er med på, men får ikkje karakter. Er du til stades på minst ${f.share} av øktene, får du kursbevis.

${dates(f)}

${signIn(f)}

Der ser du alltid kva som er det neste for deg, kven du er i gruppe med, og kven du kan spørje:
${f.page}`,
  owner: (
    f,
  ) => `Du gjekk god for at ${f.group} er med i kull ${f.cohort} ved ${f.school}, og er eigar av prosjektet som deltakarane skal drive.

Det tyder tre ting: at dei får tid til samlingane og prosjektet, at du ryddar veg når noko stansar, og at kommunen tek imot det dei kjem fram til.

${dates(f)}

${signIn(f)}

På sida di ser du året, kven som er med, og kva som trengst av kommunen når:
${f.page}`,
  page: {
    title: 'Invitasjonar',
    lead: 'Alle med plass i kullet får vite kva dei er med på, når samlingane er, og korleis dei loggar inn. Kvar får han på sitt eige språk. Den same personen får han aldri to gonger.',
    read: 'Les invitasjonen slik han kjem fram',
    kind: 'Til',
    kinds: { student: 'Student', courseParticipant: 'Kursdeltakar', owner: 'Prosjekteigar' },
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    show: 'Vis',
    example: (to) => `Slik kjem han til ${to}`,
    noExample: 'Ingen i kullet skal ha ein slik invitasjon.',
    who: { student: 'Studentar', courseParticipant: 'Kursdeltakarar', owner: 'Prosjekteigarar' },
    columns: { who: 'Kven', due: 'Skal få', sent: 'Har fått' },
    caption: 'Invitasjonar som ventar og er sende',
    send: (count) => (count === 1 ? 'Send invitasjonen' : `Send ${count} invitasjonar`),
    sent: 'Invitasjonane er på veg. Dei kjem fram når kvar einskild ønskjer varsel.',
    nobody: 'Alle har fått invitasjonen sin',
    assumed:
      'Nokre samlingar har enno berre dei førebelse dagane i planen. Fastset dei før du sender, så får alle dei rette.',
  },
};
