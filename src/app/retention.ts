import type { Deed } from '../admission/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import {
  endedCohorts,
  expiredMail,
  expiredNotices,
  expiredSignIn,
  idleAccounts,
  oldAbsenceReasons,
  oldDraws,
  orphanedFiles,
  settledApplications,
  unsentApplications,
  usedDocuments,
  type Erase,
} from './retention.store.ts';

export interface RetentionRule {
  /** The tables whose rows it removes, those that go with them by foreign key included. */
  readonly tables: readonly string[];
  /** Months that personal data is kept after its purpose is over; shown on the page on privacy. Null where it is not a matter of months. */
  readonly months: number | null;
  readonly name: string;
  readonly erase: Erase;
}

const sentApplicationTables = [
  'application',
  'application_municipality',
  'application_version',
  'appeal',
  'appeal_text',
  'case_note',
  'decision',
  'eligibility_decision',
  'guarantee',
  'offer',
  'offer_answer',
  'participant',
  'reasons_request',
  'replacement',
  'sent_municipality',
  'standing_decision',
  'supplement',
  'supplement_request',
];

/** Public from the start; kept as long as somebody may ask how places were given. Witnesses stand in them by name. */
const drawTables = [
  'dice_entry',
  'draw',
  'draw_acknowledgement',
  'draw_book',
  'draw_promise',
  'draw_protocol',
  'draw_representation',
  'waiting_place',
];

/** People of a cohort with what they did in the year; the year itself, its dates and sessions, stays. */
const cohortTables = [
  'absence_request',
  'absence_request_session',
  'announcement',
  'announcement_reader',
  'attendance',
  'attendance_note',
  'evaluation',
  'handed_in',
  'material',
  'member',
  'member_event',
  'outcome_rating',
  'post',
  'programme_version',
  'project_owner',
  'session_speaker',
  'speaker',
  'thread',
  'thread_reader',
  'task_answer',
  'task_draft',
  'task_file',
  'task_reminder',
  'task_work',
];

/** How long each kind of personal data is kept. Every table that holds any is named here: a test sees to it. */
export const retentionRules: readonly RetentionRule[] = [
  { name: 'mail', tables: ['mail'], months: 3, erase: expiredMail(3) },
  { name: 'notices', tables: ['notice'], months: 3, erase: expiredNotices(3) },
  { name: 'unsentApplications', tables: sentApplicationTables, months: 6, erase: unsentApplications(6) },
  { name: 'documents', tables: ['participant_document'], months: 12, erase: usedDocuments(12) },
  { name: 'applications', tables: sentApplicationTables, months: 24, erase: settledApplications(24) },
  { name: 'draws', tables: drawTables, months: 120, erase: oldDraws(120) },
  // Texts of requests; that somebody was excused goes with the cohort.
  { name: 'absenceReasons', tables: [], months: 12, erase: oldAbsenceReasons(12) },
  { name: 'cohorts', tables: cohortTables, months: 60, erase: endedCohorts(60) },
  { name: 'files', tables: ['file'], months: null, erase: orphanedFiles },
  {
    name: 'accounts',
    tables: [
      'account',
      'account_identity',
      'calendar_address',
      'journal_entry',
      'notice_choice',
      'role_grant',
      'shared_passage',
    ],
    months: 24,
    erase: idleAccounts(24),
  },
  { name: 'signIn', tables: ['session', 'sign_in_verification'], months: null, erase: expiredSignIn },
];

/** Tables that hold no personal data: ids, codes, dates and terms only. */
export const tablesWithoutPersonalData: readonly string[] = [
  'call',
  'check_in',
  'cohort',
  'gathering',
  'gathering_room',
  'job',
  'log_entry',
  'migration',
  'migration_lock',
  'own_card',
  'selection_result',
  'session_group',
  'study_group',
  'task',
  'teaching_session',
  'visit',
];

/** Removes what is kept no longer. Each rule in a transaction of its own, with a line in the log of how much it removed. */
export async function eraseExpired(deed: Deed): Promise<void> {
  for (const rule of retentionRules) {
    await inTransaction(deed.db, async (tx) => {
      const now = deed.clock.now();
      const rows = await rule.erase(tx, now);
      if (rows === 0) return;
      await writeLog(tx, {
        at: now,
        actor: { kind: 'system' },
        action: 'expiredErased',
        subject: { kind: 'retention', id: rule.name },
        details: { rows },
      });
    });
  }
}
