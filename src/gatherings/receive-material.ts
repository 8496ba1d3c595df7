import { deedOf, fileDownload, sizeText } from '../admission/index.ts';
import { readFile } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import { judgeFile, nameOfFile } from './file-check.rules.ts';
import { addMaterial, removeMaterial, type MaterialDeed, type NewMaterial } from './material.action.ts';
import { materialForm } from './material.form.ts';
import { materialBytes, materialLimit } from './material-limits.ts';
import { materialsOf } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';

/** A file that is a little too large gets its answer at the field, a far too large one is stopped at the door. */
export const materialUploads = { bodyLimit: materialBytes + 1024 * 1024, rate: { times: 60, seconds: 600 } };

/** A page of somebody who may add to a session. */
export interface MaterialPage {
  readonly deed: MaterialDeed;
  /** Where the page is, without the prefix of the language. */
  readonly path: string;
  /** The page again, with what was typed and what is wrong with it. */
  readonly again: (typed: Typed, errors: readonly FieldErrorItem[]) => Promise<Response>;
}

/** Takes a file or a link that was posted, or shows the page again with what is wrong. */
export async function receiveMaterial(c: AppContext, page: MaterialPage): Promise<Response> {
  const t = gatheringsMessages(c.var.language).material;
  const { typed, files } = await readForm(c);
  const read = await readMaterial(c, typed, files.get('fil'));
  if ('errors' in read) return await page.again(typed, read.errors);
  const added = await addMaterial(deedOf(c), page.deed, read.material);
  if (added.ok) return seeOther(c, `${page.path}?melding=lagt-til`);
  if (added.reason === 'gone') return await c.notFound();
  return await page.again(typed, [{ field: 'title', message: t.full(materialLimit) }]);
}

async function readMaterial(
  c: AppContext,
  typed: Typed,
  file: File | undefined,
): Promise<{ readonly material: NewMaterial } | { readonly errors: readonly FieldErrorItem[] }> {
  const { language } = c.var;
  const t = gatheringsMessages(language).material;
  const errors: FieldErrorItem[] = [];
  const form = checkForm(materialForm, { title: typed['title'] ?? '', address: typed['address'] ?? '' });
  if (!form.ok)
    for (const fault of form.faults)
      errors.push({
        field: fault.field,
        message: fault.code === 'notAddress' ? t.notAddress : faultText(language, fault),
      });
  const content = file && file.size <= materialBytes ? new Uint8Array(await file.arrayBuffer()) : undefined;
  const verdict =
    file && (content ? judgeFile(content, materialBytes) : { ok: false as const, fault: 'tooLarge' as const });
  if (verdict && !verdict.ok)
    errors.push({
      field: 'fil',
      message: verdict.fault === 'tooLarge' ? t.tooLarge(sizeText(language, materialBytes)) : t.faults[verdict.fault],
    });
  const hasAddress = (typed['address'] ?? '') !== '';
  if (file && hasAddress) errors.push({ field: 'address', message: t.both });
  if (!file && !hasAddress) errors.push({ field: 'fil', message: t.neither });
  if (!form.ok || errors.length > 0) return { errors };
  const { title, address } = form.value;
  if (!file || !content || !verdict?.ok) return { material: { title, address } };
  const { kind } = verdict;
  return {
    material: { title, file: { name: nameOfFile(file.name, kind), mediaType: kind.mediaType, content } },
  };
}

/** Takes away what is named, and shows the page. */
export async function takeMaterialAway(
  c: AppContext,
  { deed, path }: Pick<MaterialPage, 'deed' | 'path'>,
): Promise<Response> {
  const removed = await removeMaterial(deedOf(c), deed, c.req.param('material') ?? '');
  return removed.ok ? seeOther(c, `${path}?melding=fjernet`) : await c.notFound();
}

/** The file of a material of this session, as a download; not found where it has none. */
export async function downloadMaterial(c: AppContext, sessionId: string): Promise<Response> {
  const material = (await materialsOf(c.var.db, sessionId)).find(({ id }) => id === c.req.param('material'));
  const file = material?.fileId && (await readFile(c.var.db, material.fileId));
  return file ? fileDownload(file) : await c.notFound();
}
