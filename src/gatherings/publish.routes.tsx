import { coordinator, deedOf } from '../admission/index.ts';
import { groupsOf, nameOfGroup } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { coverageOf } from './coverage.rules.ts';
import { coveredIn } from './covered.ts';
import { gapSentences } from './coverage-words.ts';
import { loadDraft } from './draft.store.ts';
import { deedIn } from './edit-session.routes.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { openEndsOf } from './open-ends.rules.ts';
import { firstTold, listenersOf } from './listeners.ts';
import { gatheringPath, withGathering, type AboutGathering } from './planning-page.tsx';
import { publishedProgramme } from './programme.store.ts';
import { audienceOf, programmeFingerprint, publishProgramme } from './publish.action.ts';
import { isSameProgramme, nextProgramme, programmeChanges } from './publish.rules.ts';
import { PublishPage } from './publish.view.tsx';
import { speakersOf } from './speaker.store.ts';
import { tellables } from './tell.rules.ts';

/** What participants see becomes what the school has built. */
export const publishRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/samling/:number/publiser', coordinator, (c) =>
    withGathering(c, (about) => show(c, about, null)),
  ),
  post('/skole/kull/:cohort/samling/:number/publiser', coordinator, (c) =>
    withGathering(c, (about) => publish(c, about)),
  ),
];

async function publish(c: AppContext, about: AboutGathering): Promise<Response> {
  const { typed } = await readForm(c);
  const publishing = { seen: typed['seen'] ?? '', tellAll: typed['tellAll'] === 'ja' };
  const result = await publishProgramme(deedOf(c), deedIn(about), publishing);
  if (result.ok) return seeOther(c, gatheringPath(about));
  if (result.reason.kind === 'notFound') return await c.notFound();
  return await show(c, about, gatheringsMessages(c.var.language).publish[result.reason.kind]);
}

async function show(c: AppContext, about: AboutGathering, trouble: string | null): Promise<Response> {
  const { db, language, clock } = c.var;
  const { cohort, gathering, plan, planned } = about;
  const draft = await loadDraft(db, gathering.id);
  const speakers = await speakersOf(db, cohort.id);
  const groups = await groupsOf(db, cohort.id);
  const before = await publishedProgramme(db, gathering.id);
  const after = nextProgramme(before, { gathering, draft, speakers });
  const changes = before ? tellables(before, after, programmeChanges(before, after), clock.now()) : [];
  const listeners = await listenersOf(db, cohort.id, speakers);
  const names = new Map(groups.map((group) => [group.id, nameOfGroup(language, cohort, group)]));
  const gaps = coverageOf(plan, coveredIn(after)).gaps.filter(
    (gap) => 'gathering' in gap && gap.gathering === planned.number,
  );
  const t = gatheringsMessages(language).publish;
  const { withoutRoom, withoutHolder } = openEndsOf(after);
  const open = [
    ...(withoutRoom > 0 ? [t.withoutRoom(withoutRoom)] : []),
    ...(withoutHolder > 0 ? [t.withoutHolder(withoutHolder)] : []),
  ];
  const content = (
    <PublishPage
      {...about}
      language={language}
      before={before}
      after={after}
      isSame={isSameProgramme(before, after)}
      changes={changes}
      audience={{ ...audienceOf(changes, listeners), first: firstTold(listeners, after).length }}
      gaps={[...open, ...gapSentences(language, plan, gaps)]}
      groupName={(id) => names.get(id) ?? ''}
      seen={programmeFingerprint(after)}
      trouble={trouble}
    />
  );
  const title = before ? t.titleChanges(planned.number) : t.title(planned.number);
  return page(c, title, content, { status: trouble ? 409 : 200 });
}
