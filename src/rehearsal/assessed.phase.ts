import type { ContactAtWork } from './contact.ts';
import { askParticipant, decide, markRead, readCase, type ShownParticipant } from './coordinator.ts';
import { crowd } from './crowd.ts';
import { answerRequest } from './link-holders.ts';
import { endsAsSent } from './story.ts';
import { atHour, type Year } from './year.ts';

const daysToAnswer = 7;

/** So many years of experience persuade the case officer. The plan leaves that to judgement. */
const weighty = 5;

/** The school asks for what is missing, gets most of it, and decides where each participant stands. */
export async function playAssessed(year: Year): Promise<void> {
  const { room, cast, dates } = year;
  const cases = cast.applicants
    .filter(({ story }) => endsAsSent(story))
    .flatMap((applicant) => year.contacts.get(applicant) ?? []);
  const asked: string[] = [];

  room.setTime(atHour(dates.deadlineAt.add({ hours: 3 * 24 }), 9));
  const dueOn = room.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate().add({ days: daysToAnswer });
  for (const contact of cases) {
    for (const participant of await readCase(year, contact)) {
      if (participant.standing === 'toDecide') await decideOnPapers(year, contact, participant);
      if (participant.standing !== 'lacking') continue;
      await askParticipant(year, contact, participant, requests[contact.applicant.languageForm], dueOn);
      asked.push(participant.email);
    }
  }
  room.setTime(atHour(dates.deadlineAt.add({ hours: 6 * 24 }), 11));
  await room.runJobs();
  const answering = asked.flatMap((email) => year.people.get(email) ?? []).filter(({ answers }) => answers !== 'never');
  await crowd(answering, 8, (person) => answerRequest(room, person));

  room.setTime(atHour(dates.deadlineAt.add({ hours: (3 + daysToAnswer + 1) * 24 }), 9));
  for (const contact of cases) {
    await markRead(year, contact);
    for (const participant of await readCase(year, contact)) {
      if (participant.standing !== 'settled') await decideOnPapers(year, contact, participant);
    }
  }
  await room.runJobs();
  await year.atMoment('assessed');
}

const requests = {
  nb: 'Vi mangler opplysninger om utdanningen din, eller dokumentasjon på den. Oppgi hva du har, og legg ved vitnemål eller karakterutskrift.',
  nn: 'Vi manglar opplysningar om utdanninga di, eller dokumentasjon på henne. Oppgje kva du har, og legg ved vitnemål eller karakterutskrift.',
};

/** Decides by what was stated, with the reason that a case officer would write. */
async function decideOnPapers(year: Year, contact: ContactAtWork, participant: ShownParticipant): Promise<void> {
  const person = year.people.get(participant.email);
  const { languageForm } = contact.applicant;
  if (!person || person.answers === 'never')
    return await decide(year, contact, participant, 'courseParticipant', unanswered[languageForm]);
  const { educationYears, experienceYears } = person.particulars;
  const education = Number(educationYears.replace(',', '.'));
  const enough = education >= 3 || (education >= 1 && Number(experienceYears) >= weighty);
  const reasons = enough ? accepted[languageForm] : declined[languageForm];
  await decide(
    year,
    contact,
    participant,
    enough ? 'qualified' : 'courseParticipant',
    reasons(educationYears, experienceYears),
  );
}

const unanswered = {
  nb: 'Deltakeren har ikke svart innen fristen, og vi har derfor ingen dokumentert utdanning å legge til grunn.',
  nn: 'Deltakaren har ikkje svart innan fristen, og vi har difor inga dokumentert utdanning å leggje til grunn.',
};
const accepted = {
  nb: (education: string, experience: string) =>
    `Deltakeren har dokumentert ${education} års høyere utdanning og ${experience} års erfaring fra arbeid som ligger tett på studiet. Samlet gir det grunnlag for å følge undervisningen og gå opp til eksamen.`,
  nn: (education: string, experience: string) =>
    `Deltakaren har dokumentert ${education} års høgare utdanning og ${experience} års erfaring frå arbeid som ligg tett på studiet. Samla gjev det grunnlag for å følgje undervisninga og gå opp til eksamen.`,
};
const declined = {
  nb: (education: string, experience: string) =>
    `Deltakeren har ${education} års høyere utdanning. Erfaringen på ${experience} år er relevant, men ikke så omfattende at den kan erstatte det som mangler.`,
  nn: (education: string, experience: string) =>
    `Deltakaren har ${education} års høgare utdanning. Erfaringa på ${experience} år er relevant, men ikkje så omfattande at ho kan erstatte det som manglar.`,
};
