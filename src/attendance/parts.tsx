import type { SessionInProgramme } from '../gatherings/index.ts';
import { isPart, type HomePart, type MemberPart } from '../cohort/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { ButtonLink, Disclosure } from '../web/structure.view.tsx';
import { StatusTag } from '../web/feedback.view.tsx';
import { absencesOfMember } from './absence.store.ts';
import { isOpen, type CheckIn } from './check-in.rules.ts';
import { checkInsSince } from './check-in.store.ts';
import { CheckInNow } from './check-in.view.tsx';
import { expectedAt } from './expected.ts';
import { loadOwnYear, type LoadedYear } from './load-year.ts';
import { isThere } from './mark.ts';
import { marksOfSession, notesOfMember, type AttendanceNote } from './mark.store.ts';
import { attendanceMessages } from './messages/index.ts';
import { Sessions } from './own.view.tsx';
import { timesOf } from './session-in-programme.ts';
import { titleOf } from './session-words.ts';
import { briefText, outlookTag, outlookText, soFarText } from './standing-words.ts';

/** On a participant's own page: check in now, where it is open for a session of theirs. */
export const checkInHomePart: HomePart = async (c, { cohort, member }) => {
  const { db, clock, language } = c.var;
  // Nearly always nothing is open anywhere, and the year need not be read.
  const opened = await checkInsSince(db, clock.now().subtract({ hours: 24 }));
  if (opened.length === 0) return null;
  const open = openFor(c, await loadOwnYear(db, cohort, member, clock.now()), opened);
  return open === undefined ? null : <CheckInNow language={language} title={open} />;
};

/** On a participant's own page: their attendance so far and what is still possible, in a line. */
export const attendanceHomePart: HomePart = async (c, { cohort, member }) => {
  const { db, clock, language } = c.var;
  const year = await loadOwnYear(db, cohort, member, clock.now());
  if (year.standing.outlook === 'nothing') return null;
  const t = attendanceMessages(language).overview.home;
  const tag = outlookTag(language, year.standing);
  return (
    <section aria-labelledby="oppmotet">
      <h2 id="oppmotet">{t.title}</h2>
      <StatusTag tone={tag.tone} text={tag.text} />
      <p>
        {soFarText(language, year.standing)} {outlookText(language, year.standing)}
      </p>
      <p>
        <a href={href(language, `/kull/${cohort.slug}/oppmote`)}>{t.more}</a>
      </p>
    </section>
  );
};

/** The title of a session of theirs that they can check in to now and have not. */
function openFor(
  { var: { clock, language } }: AppContext,
  year: LoadedYear,
  checkIns: readonly CheckIn[],
): string | undefined {
  const now = clock.now();
  const { checkIn: terms } = year.facts.plan.attendance;
  const opened = new Map(checkIns.map((one) => [one.sessionId, one]));
  const found = year.sessions.find(
    ({ session, mark }) => !isThere(mark) && isOpen(opened.get(session.id), timesOf(session), terms, now),
  );
  return found && titleOf(language, found.session);
}

/** On the school's page of a member: how they stand, each session, and what was changed and why. */
export const attendanceMemberPart: MemberPart = async (c, cohort, member) => {
  const { db, clock, language } = c.var;
  const texts = attendanceMessages(language);
  const t = texts.overview.member;
  const year = await loadOwnYear(db, cohort, member, clock.now());
  if (year.sessions.length === 0) return null;
  const notes = await notesOfMember(db, member.id);
  const absences = await absencesOfMember(db, member.id);
  const tag = outlookTag(language, year.standing);
  // Who has left has nothing to reach any more: what they attended stands, and no verdict.
  const takesPart = isPart(member.state);
  return (
    <section class="card stack" aria-labelledby="oppmote">
      <div class="title-line">
        <h2 id="oppmote">{t.title}</h2>
        {takesPart ? <StatusTag tone={tag.tone} text={tag.text} /> : null}
      </div>
      <p>{takesPart ? briefText(language, year.standing) : soFarText(language, year.standing)}</p>
      <Sessions language={language} year={year} />
      {absences.length > 0 ? (
        <p>
          <a href={href(language, `/skole/kull/${cohort.slug}/fravaer?vis=all`)}>{t.absences(absences.length)}</a>
        </p>
      ) : null}
      {notes.length > 0 ? (
        <Disclosure summary={`${t.changes} (${notes.length})`}>
          <ul>
            {notes.map((note) => (
              <Note key={`${note.sessionId} ${note.writtenAt.toString()}`} c={c} year={year} note={note} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
};

function Note({ c, year, note }: { readonly c: AppContext; readonly year: LoadedYear; readonly note: AttendanceNote }) {
  const { language } = c.var;
  const texts = attendanceMessages(language);
  const t = texts.overview.member;
  const found = year.sessions.find(({ session }) => session.id === note.sessionId);
  const from = note.fromState ? texts.standing.states[note.fromState] : texts.standing.unregistered;
  return (
    <li>
      {found ? `${titleOf(language, found.session)}: ` : ''}
      {t.change(from, texts.standing.states[note.toState])}. {note.reason || t.granted}{' '}
      <span class="quiet">({t.by(note.writtenBy ?? t.system, dateText(language, note.writtenAt))})</span>
    </li>
  );
}

/** On the page of a session for those who hold it: the way to check-in and to the list. */
export async function attendanceSessionPart(c: AppContext, held: SessionInProgramme) {
  const { db, language } = c.var;
  if (!held.session.counts || held.session.cancelled) return null;
  const texts = attendanceMessages(language);
  const { members } = await expectedAt(db, held);
  const marks = await marksOfSession(db, held.session.id);
  const path = href(language, `/undervisning/okt/${held.session.id}`);
  return (
    <section class="card" aria-labelledby="oppmote">
      <h2 id="oppmote">{texts.marking.part.title}</h2>
      <p>{texts.marking.part.text(members.filter(({ id }) => marks.has(id)).length, members.length)}</p>
      <div class="actions">
        <ButtonLink href={`${path}/innsjekking`}>{texts.checkIn.stage.title}</ButtonLink>
        <ButtonLink href={`${path}/oppmote`} secondary>
          {texts.marking.title}
        </ButtonLink>
      </div>
    </section>
  );
}
