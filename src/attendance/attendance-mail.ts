import type { Cohort, Member } from '../cohort/index.ts';
import type { NewNotice } from '../notices/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import type { Absence } from './absence.ts';
import { attendanceMessages } from './messages/index.ts';
import type { StandingSoFar } from './standing-so-far.rules.ts';
import { lostText, outlookText } from './standing-words.ts';

interface Asked {
  readonly cohort: Cohort;
  readonly member: Member;
  readonly id: string;
  readonly sessions: number;
}

/** Tells the coordinators that somebody has asked, and where to answer: neither why nor what was written. */
export function askedNotice(baseUrl: string, { cohort, member, id, sessions }: Asked): NewNotice {
  return {
    kind: 'absenceAsked',
    key: `absenceAsked:${id}`,
    compose(language) {
      const address = `${baseUrl}${href(language, `/skole/kull/${cohort.slug}/fravaer/${id}`)}`;
      return attendanceMessages(language).mail.asked({ name: member.name, sessions, address });
    },
  };
}

interface Answered {
  readonly cohort: Cohort;
  readonly absence: Absence;
  readonly granted: boolean;
}

/** Tells somebody whether they are excused, and where the answer stands. */
export function answeredNotice(baseUrl: string, { cohort, absence, granted }: Answered): NewNotice {
  return {
    kind: 'absenceAnswered',
    key: `absenceAnswered:${absence.id}:${granted ? 'granted' : 'refused'}`,
    compose(language) {
      const address = `${baseUrl}${href(language, `/kull/${cohort.slug}/fravaer`)}`;
      const { mail } = attendanceMessages(language);
      return (granted ? mail.granted : mail.refused)({ sessions: absence.sessionIds.length, address });
    },
  };
}

interface AtRisk {
  readonly cohort: Cohort;
  readonly memberId: string;
  readonly standing: StandingSoFar;
  readonly plan: StudyPlan;
}

/** Tells somebody that they must attend all that is left, or what it means that they can't reach the share; once for each of the two. */
export function atRiskNotice(baseUrl: string, { cohort, memberId, standing, plan }: AtRisk): NewNotice {
  const isLost = standing.outlook === 'lost';
  return {
    kind: 'attendanceAtRisk',
    key: `attendanceAtRisk:${memberId}:${isLost ? 'lost' : 'mustAll'}`,
    compose(language) {
      const outlook = outlookText(language, standing);
      const address = `${baseUrl}${href(language, `/kull/${cohort.slug}/oppmote`)}`;
      const whole = isLost ? `${outlook}\n\n${lostText(language, plan.attendance)}` : outlook;
      return attendanceMessages(language).mail.atRisk({ outlook: whole, address });
    },
  };
}
