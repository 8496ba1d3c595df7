import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { newId } from '../kit/id.ts';
import type { Database } from '../store/index.ts';
import { startThread, writePost, type NewPost, type Writer, type Written } from './write-post.action.ts';

/** A post to be written, unlike any other. */
export function newPost(text: string, answers: number | null = null): NewPost {
  return { id: newId(), text, answers };
}

/** A cohort with two groups of three and a published gathering, and the members as those who write. */
export async function openTalk(db: Database) {
  const admission = await openAdmission(db);
  const { deed, callId } = admission;
  const { cohort, members, groups } = await inventCohort(deed, callId);
  const { sessions } = await inventPublished(deed, cohort.id, 1, '2022-09-06');
  const writers = members.map(({ accountId }): Writer => ({ cohort, accountId }));
  const [first, second, third, other] = writers;
  if (!first || !second || !third || !other) throw new Error('the cohort is too small');
  const start = async (text = 'Hvordan gikk det hos dere?'): Promise<Written> => {
    const about = { kind: 'free', title: 'Etter første samling', gathering: null } as const;
    const result = await startThread(deed, first, about, newPost(text));
    if (!result.ok) throw new Error(result.reason.kind);
    return result.value;
  };
  const say = async (writer: Writer, threadId: string, text: string): Promise<Written> => {
    const result = await writePost(deed, writer, threadId, newPost(text));
    if (!result.ok) throw new Error(result.reason.kind);
    return result.value;
  };
  return { ...admission, db, cohort, members, groups, sessions, first, second, third, other, start, say };
}
