import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { markSupplementsRead } from './case.action.ts';
import { caseDeedRoutes } from './case-deed.routes.tsx';
import { backToCase, byVisitor, todayOf, withCase } from './case-page.tsx';
import { VersionPage } from './case-sent.view.tsx';
import { caseName, CasePage } from './case.view.tsx';
import { deedOf } from './deed-of.ts';
import { coordinator } from './desk.permission.ts';
import type { CasePart } from './more.ts';
import { admissionMessages } from './messages/index.ts';

/** One application as the school handles it. */
export const caseRoutes = (parts: readonly CasePart[]): readonly Route[] => [
  get('/skole/soknad/:id', coordinator, (c) =>
    withCase(c, async (file) => {
      const { language } = c.var;
      const title = admissionMessages(language).desk.case.title(caseName(language, file));
      const more = [];
      for (const part of parts) more.push(await part(c, file.application, file.call));
      const content = (
        <CasePage language={language} file={file} today={todayOf(c)} receipt={c.req.query('melding')} more={more} />
      );
      return page(c, title, content, { wide: true });
    }),
  ),
  get('/skole/soknad/:id/utgave/:version', coordinator, (c) =>
    withCase(c, (file) => {
      const sent = file.versions.find(({ version }) => String(version) === c.req.param('version'));
      if (!sent) return c.notFound();
      const { language } = c.var;
      const title = admissionMessages(language).desk.case.sent.versionTitle(sent.version);
      return page(
        c,
        title,
        <VersionPage language={language} file={file} sent={sent} name={caseName(language, file)} />,
      );
    }),
  ),
  post('/skole/soknad/:id/tilleggsopplysninger/lest', coordinator, (c) =>
    withCase(c, async (file) => {
      await markSupplementsRead(deedOf(c), byVisitor(c, file));
      return backToCase(c, file, 'lest', '#tillegg');
    }),
  ),
  ...caseDeedRoutes,
];
