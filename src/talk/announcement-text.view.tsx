import { nameOfGroup, type Cohort, type Group } from '../cohort/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { renderTalk } from '../web/markdown.ts';
import type { Addressed } from './audience.rules.ts';
import { talkMessages } from './messages/index.ts';

export function AnnouncementText({ text }: { readonly text: string }) {
  return <div class="prose announcement-text" dangerouslySetInnerHTML={{ __html: renderTalk(text) }} />;
}

/** Whom an announcement is for, in words; chosen groups by name. */
export function audienceText(
  language: Language,
  cohort: Cohort,
  groups: readonly Group[],
  { audience, groupIds }: Addressed,
): string {
  if (audience !== 'groups') return talkMessages(language).announcements.audiences[audience];
  const chosen = groups.filter(({ id }) => groupIds.includes(id));
  const names = chosen.map((group) => nameOfGroup(language, cohort, group));
  return talkMessages(language).announcements.fromGroups(listFormat(language).format(names));
}
