import type { MemberFact } from './facts.ts';
import { mailAddress } from './person.ts';
import type { School } from './school.ts';
import { deskOf, type Year } from './year.ts';

interface Change {
  readonly deed: 'permisjon' | 'tilbake' | 'avslutt' | 'erstatt' | 'studentstatus';
  readonly reason: string;
  /** Whom it happens to, among all who have or had a part; the same person each time it is asked of the same cohort. */
  readonly whom: (members: readonly MemberFact[]) => MemberFact | undefined;
}

/** Among those at the end of the list, so that the others keep their places in it when somebody is gone. */
const fromTheEnd = (place: number) => (members: readonly MemberFact[]) =>
  members.filter(({ state }) => state === 'active').at(-place);

/** What happens to people in the weeks before a gathering, by its number. */
const changes: Readonly<Record<number, readonly Change[]>> = {
  2: [
    { deed: 'erstatt', reason: 'Har fått ny stilling i en annen kommune.', whom: fromTheEnd(1) },
    {
      deed: 'studentstatus',
      reason: 'Karakterutskrift for tre års høyere utdanning kom inn etter samling 1 og er kontrollert.',
      whom: (members) =>
        members.findLast(({ standing, state }) => standing === 'courseParticipant' && state === 'active'),
    },
  ],
  3: [{ deed: 'permisjon', reason: 'Søkte om permisjon til over nyttår.', whom: fromTheEnd(6) }],
  4: [
    { deed: 'tilbake', reason: 'Er tilbake etter permisjonen.', whom: (members) => members.find(isOnLeave) },
    {
      deed: 'avslutt',
      reason: 'Har meldt at arbeidet i kommunen ikke lar seg forene med kurset.',
      whom: fromTheEnd(9),
    },
  ],
  5: [{ deed: 'studentstatus', reason: 'Ønsker å gå over til å være kursdeltaker.', whom: studentFromTheEnd }],
};

function isOnLeave({ state }: MemberFact): boolean {
  return state === 'onLeave';
}

function studentFromTheEnd(members: readonly MemberFact[]): MemberFact | undefined {
  return members.filter(({ standing, state }) => standing === 'student' && state === 'active').at(-4);
}

/** What the school writes down about people before a gathering: leave and return, a replacement, other standings, somebody who ends. */
export async function changePeople(year: Year, school: School, number: number): Promise<void> {
  for (const { deed, reason, whom } of changes[number] ?? []) {
    const member = whom((await year.room.facts()).members);
    if (!member) continue;
    const { browser } = deskOf(year);
    await browser.open(`${school.desk}/deltaker/${member.id}/${deed}`);
    const newcomer = deed === 'erstatt' ? newcomerTo(browser.page.root) : {};
    await browser.submit({ reason, ...newcomer }, { action: `/${deed}` });
  }
  await year.room.runJobs();
}

type Root = NonNullable<Year['desk']>['browser']['page']['root'];

/** Somebody who comes in another's place, with the first of everything that the form lets choose. */
function newcomerTo(root: Root): Record<string, string> {
  const name = 'Runa Tveiterås';
  const first = (selector: string) =>
    root
      .querySelectorAll(selector)
      .map((one) => one.getAttribute('value') ?? '')
      .find((value) => value !== '') ?? '';
  return {
    name,
    email: mailAddress(name, 'nyansatt'),
    municipality: first('[name="municipality"]'),
    position: first('[name="position"]'),
    serviceArea: first('[name="serviceArea"] option'),
    standing: 'student',
    standingReason: 'Har bachelor i sosialt arbeid, dokumentert med vitnemål.',
  };
}
