import type { CohortScene } from './cohort-scene.ts';
import type { MeasuredPage } from './page-list.ts';

const aim = 10;

/** The pages of a cohort's year, in the order of who reads them. */
export function cohortPagesOf(scene: CohortScene): MeasuredPage[] {
  const { slug, coordinator, teacher, member, owner, memberId, groupId, sessionId, calendar } = scene;
  const { taskId, workId, threadId } = scene;
  const own = `/kull/${slug}`;
  const desk = `/skole/kull/${slug}`;
  const pages: readonly (readonly [name: string, path: string, as: string | null])[] = [
    ['participant: my page', '/min-side', member],
    ['participant: home', own, member],
    ['participant: today', `${own}/i-dag`, member],
    ['participant: a gathering', `${own}/samling/3`, member],
    ['participant: a session', `${own}/okt/${sessionId}`, member],
    ['participant: attendance', `${own}/oppmote`, member],
    ['participant: absence', `${own}/fravaer`, member],
    ['participant: outcomes', `${own}/utbytte`, member],
    ['participant: journal', '/min-side/logg', member],
    ['participant: check-in', '/sjekk-inn', member],
    ['participant: tasks', `${own}/oppgaver`, member],
    ['participant: a task', `${own}/oppgave/${taskId}`, member],
    ['participant: threads', `${own}/samtaler`, member],
    ['participant: threads, searched', `${own}/samtaler?sok=virker`, member],
    ['participant: a thread of 2,000 posts', `${own}/samtale/${threadId}?side=20`, member],
    ['participant: its end', `${own}/samtale/${threadId}?side=40`, member],
    ['project owner', `/prosjekteier/${groupId}`, owner],
    ['teacher: sessions', '/undervisning', teacher],
    ['teacher: a session', `/undervisning/okt/${sessionId}`, teacher],
    ['teacher: attendance list', `/undervisning/okt/${sessionId}/oppmote`, teacher],
    ['teacher: tasks', `${desk}/oppgaver`, teacher],
    ['teacher: a task', `${desk}/oppgave/${taskId}`, teacher],
    ['teacher: what a group handed in', `${desk}/oppgave/${taskId}/svar/${workId}`, teacher],
    ['school: cohorts', '/skole/kull', coordinator],
    ['school: cohort', desk, coordinator],
    ['school: groups', `${desk}/grupper`, coordinator],
    ['school: a member', `${desk}/deltaker/${memberId}`, coordinator],
    ['school: gatherings', `${desk}/samlinger`, coordinator],
    ['school: builder', `${desk}/samling/3`, coordinator],
    ['school: coverage', `${desk}/dekning`, coordinator],
    ['school: attendance', `${desk}/oppmote`, coordinator],
    ['school: absences', `${desk}/fravaer`, coordinator],
    ['school: outcomes', `${desk}/utbytte`, coordinator],
    ['school: evaluations', `${desk}/evaluering`, coordinator],
    ['public: programme', `/program/${slug}`, null],
    ['public: a gathering', `/program/${slug}/3`, null],
    ['public: library', '/bibliotek', null],
    ['public: library, searched', '/bibliotek?sok=motstand', null],
    ['public: library, by several words', '/bibliotek?sok=ideer+uten+ord', null],
    ['public: a card', '/bibliotek/brainwriting', null],
  ];
  return [
    ...pages.map(([name, path, as]) => ({ name, path, as, aimMilliseconds: aim })),
    {
      name: 'calendar feed',
      path: `/kalender/${calendar}`,
      as: null,
      aimMilliseconds: aim,
      mediaType: 'text/calendar',
    },
  ];
}
