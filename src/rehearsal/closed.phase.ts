import type { Applicant } from './cast.ts';
import { completeApplication } from './contact.ts';
import { followLink } from './sign-in.ts';
import { atHour, contactOf, type Year } from './year.ts';

/** The deadline passes. Whoever comes a second late is told so, and what was sent is frozen. */
export async function playClosed(year: Year): Promise<void> {
  const { room, cast, dates } = year;
  const unanswered = cast.applicants.filter(({ story }) => story === 'unanswered');
  const hurried = cast.applicants.find(({ story }) => story === 'unfinished');
  const leaders = [];
  for (const { guarantor } of unanswered) leaders.push(await followLink(room, guarantor, '/garanti'));
  if (hurried) await fillInAtTheLastMinute(year, hurried);

  room.setTime(dates.deadlineAt.add({ seconds: 1 }));
  for (const leader of leaders) await leader.submit({}, {}, { status: 410 });
  if (hurried) await contactOf(year, hurried).browser.submit({}, { action: '/send' }, { status: 409 });

  room.setTime(dates.deadlineAt.add({ minutes: 2 }));
  await room.runJobs();
  room.setTime(atHour(dates.deadlineAt.add({ hours: 36 }), 9));
  await room.runJobs();
  await year.atMoment('closed');
}

/** Everything is filled in, and the page with the button is open, when the clock strikes. */
async function fillInAtTheLastMinute(year: Year, applicant: Applicant): Promise<void> {
  const contact = contactOf(year, applicant);
  await completeApplication(contact, 2);
  await contact.browser.open(`${contact.application}/kontroll`);
}
