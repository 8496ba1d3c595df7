import { coordinator } from '../admission/index.ts';
import { activeByGroup, groupsOf, nameOfGroup } from '../cohort/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { BuilderPage } from './builder.view.tsx';
import { loadDraft } from './draft.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import { withGathering, type AboutGathering } from './planning-page.tsx';
import { publishedProgramme } from './programme.store.ts';
import { isSameProgramme, nextProgramme } from './publish.rules.ts';
import { speakersOf } from './speaker.store.ts';

/** The programme of one gathering as the school works on it. */
export const builderRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/samling/:number', coordinator, (c) => withGathering(c, (about) => show(c, about))),
];

async function show(c: AppContext, about: AboutGathering): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, gathering, plan, planned } = about;
  const draft = await loadDraft(db, gathering.id);
  const speakers = await speakersOf(db, cohort.id);
  const groups = await groupsOf(db, cohort.id);
  const published = await publishedProgramme(db, gathering.id);
  const left = c.req.query('utelatt') ?? '';
  const content = (
    <BuilderPage
      {...about}
      language={language}
      choices={{
        gathering,
        plan,
        draft,
        speakers,
        groups: groups.map((group) => ({ id: group.id, name: nameOfGroup(language, cohort, group) })),
      }}
      peopleByGroup={await activeByGroup(db, cohort.id)}
      published={published ? { version: published.version, at: dateText(language, published.publishedAt) } : null}
      left={/^\d{1,3}$/.test(left) ? Number(left) : 0}
      hasChanges={!isSameProgramme(published, nextProgramme(published, { gathering, draft, speakers }))}
    />
  );
  const title = gatheringsMessages(language).planning.numbered(planned.number, planned.title[language]);
  return page(c, title, content, { wide: true });
}
