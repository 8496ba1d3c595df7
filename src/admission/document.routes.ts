import { isId } from '../kit/id.ts';
import { get, role, type Route } from '../web/route.ts';
import { deedOf } from './deed-of.ts';
import { fileDownload } from './file-download.ts';
import { readDocument } from './read-document.action.ts';

/** Documents for those who handle the cases. */
export const documentRoutes: readonly Route[] = [
  get('/skole/dokument/:id', role('coordinator'), async (c) => {
    const id = c.req.param('id') ?? '';
    const file = isId(id) ? await readDocument(deedOf(c), c.var.visitor.account?.id ?? '', id) : undefined;
    return file ? fileDownload(file) : await c.notFound();
  }),
];
