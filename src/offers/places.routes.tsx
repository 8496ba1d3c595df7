import { coordinator, deedOf, fileDownload, type Call } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { notPublished, offersDeed, visitorIn, withCall } from './desk-page.tsx';
import { exportOffers } from './export-offers.action.ts';
import { offersMessages } from './messages/index.ts';
import { offerRows, stateIn } from './places-rows.ts';
import { loadPlaces } from './places.ts';
import { PlacesPage } from './places.view.tsx';
import { applicantIn, municipalityOf } from './sendout.ts';
import { drawForVacancies, giveNextPlace, nextInLine, type VacancyRefusal } from './vacancy.action.ts';

/** The places of a call: what was answered, and what is done about those that are vacant. */
export const placesRoutes: readonly Route[] = [
  get('/skole/opptak/:id/plasser', coordinator, (c) => withCall(c, (call) => show(c, call))),
  get('/skole/opptak/:id/plasser/svar.xlsx', coordinator, (c) => withCall(c, (call) => download(c, call))),
  post('/skole/opptak/:id/plasser/trekning', coordinator, (c) => withCall(c, (call) => startDraw(c, call))),
  post('/skole/opptak/:id/plasser/neste', coordinator, (c) => withCall(c, (call) => giveNext(c, call))),
];

async function show(c: AppContext, call: Call, refusal?: VacancyRefusal): Promise<Response> {
  const { db, language } = c.var;
  const t = offersMessages(language).desk.places;
  const state = await loadPlaces(db, call.id);
  if (!state) return notPublished(c, call, t.title);
  const next = await nextInLine(db, state);
  const content = (
    <PlacesPage
      language={language}
      state={state}
      rows={await offerRows(db, call, state.sendout.offers)}
      only={stateIn(c.req.query('svar'))}
      next={
        next && {
          applicationId: next.applicationId,
          name: municipalityOf(language, call, applicantIn(state.sendout, next.applicationId)),
        }
      }
      trouble={refusal && t.refusals[refusal]}
      isGiven={c.req.query('melding') === 'gitt'}
    />
  );
  return page(c, t.title, content, { wide: true, status: refusal ? 409 : 200 });
}

async function download(c: AppContext, call: Call): Promise<Response> {
  const content = await exportOffers(deedOf(c), visitorIn(c), call, c.var.language);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return fileDownload({ name: `svar-${call.slug}.xlsx`, mediaType, content });
}

async function startDraw(c: AppContext, call: Call): Promise<Response> {
  const result = await drawForVacancies(deedOf(c), offersDeed(c, call));
  return result.ok ? seeOther(c, `/skole/opptak/${call.id}/trekning`) : await show(c, call, result.reason);
}

async function giveNext(c: AppContext, call: Call): Promise<Response> {
  const { typed } = await readForm(c);
  const result = await giveNextPlace(deedOf(c), offersDeed(c, call), typed['soknad'] ?? '');
  return result.ok ? seeOther(c, `/skole/opptak/${call.id}/plasser?melding=gitt`) : await show(c, call, result.reason);
}
