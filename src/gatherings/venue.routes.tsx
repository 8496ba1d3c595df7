import { coordinator, deedOf } from '../admission/index.ts';
import { listFormat } from '../kit/formats.ts';
import { newId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import type { Draft } from './draft.ts';
import { loadDraft } from './draft.store.ts';
import { deedIn } from './edit-session.routes.tsx';
import { listFingerprint, writeRooms, writeVisits, type VenueRefusal } from './edit-venue.action.ts';
import { gatheringsMessages } from './messages/index.ts';
import { planningErrors } from './planning-errors.ts';
import { gatheringPath, withGathering, type AboutGathering } from './planning-page.tsx';
import { lookForLimit, nameLimit, readRooms, readVisits, rowsIn, typedOfRooms, typedOfVisits } from './venue.form.ts';
import { RoomsForm, VisitsForm } from './venue.view.tsx';

type Kind = 'room' | 'visit';

/** The rooms of a gathering's venue, and the places that a study trip goes to. */
export const venueRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/samling/:number/rom', coordinator, (c) =>
    withGathering(c, (about) => show(c, about, 'room')),
  ),
  post('/skole/kull/:cohort/samling/:number/rom', coordinator, (c) =>
    withGathering(c, (about) => write(c, about, 'room')),
  ),
  get('/skole/kull/:cohort/samling/:number/besok', coordinator, (c) =>
    withGathering(c, (about) => show(c, about, 'visit')),
  ),
  post('/skole/kull/:cohort/samling/:number/besok', coordinator, (c) =>
    withGathering(c, (about) => write(c, about, 'visit')),
  ),
];

async function show(c: AppContext, about: AboutGathering, kind: Kind): Promise<Response> {
  const draft = await loadDraft(c.var.db, about.gathering.id);
  const typed = kind === 'room' ? typedOfRooms(draft.rooms) : typedOfVisits(draft.visits);
  return showForm(c, about, { kind, typed, base: fingerprintOf(draft, kind) });
}

function fingerprintOf(draft: Draft, kind: Kind): string {
  return listFingerprint(kind === 'room' ? draft.rooms : draft.visits);
}

interface Showing {
  readonly kind: Kind;
  readonly typed: Typed;
  readonly base: string;
  readonly faults?: readonly FieldFault[];
  readonly conflict?: readonly string[];
  readonly refusal?: string;
}

function showForm(c: AppContext, about: AboutGathering, showing: Showing): Response {
  const { language } = c.var;
  const { kind, typed, base, faults = [], conflict = null, refusal = null } = showing;
  const { venue: t, faults: sentences } = gatheringsMessages(language).builder;
  const filled = rowsIn(typed, kind);
  // A few empty rows for what is new; the form brings their ids, so that sent twice it adds once.
  const isEmpty = (id: string) => !(typed[`${kind}.${id}.name`] ?? typed[`${kind}.${id}.place`]);
  const fresh = Math.max(0, (kind === 'room' ? 3 : 1) - filled.filter(isEmpty).length);
  const props = {
    ...about,
    language,
    rows: [...filled, ...Array.from({ length: fresh }, newId)],
    base,
    typed,
    errors: planningErrors(language, faults, sentences, {}),
    conflict,
    refusal,
    limits: { name: nameLimit, lookFor: lookForLimit },
  };
  const title = kind === 'room' ? t.roomsTitle : t.visitsTitle;
  const content = kind === 'room' ? <RoomsForm {...props} /> : <VisitsForm {...props} />;
  return page(c, title, content, { status: conflict || refusal ? 409 : faults.length > 0 ? 422 : 200 });
}

async function write(c: AppContext, about: AboutGathering, kind: Kind): Promise<Response> {
  const { typed } = await readForm(c);
  const showing = { kind, typed, base: typed['base'] ?? '' };
  const read = kind === 'room' ? roomsIn(c, about, typed) : visitsIn(c, about, typed);
  if (!read.ok) return showForm(c, about, { ...showing, faults: read.faults });
  const result = await read.save();
  if (result.ok) return seeOther(c, gatheringPath(about));
  return await answerRefusal(c, about, showing, result.reason);
}

/** What a form comes to: what is wrong with it, or the deed that keeps it. */
type Writing =
  | { readonly ok: false; readonly faults: readonly FieldFault[] }
  | { readonly ok: true; readonly save: () => ReturnType<typeof writeRooms> };

function roomsIn(c: AppContext, about: AboutGathering, typed: Typed): Writing {
  const form = readRooms(typed);
  if (!form.ok) return form;
  return { ok: true, save: async () => await writeRooms(deedOf(c), deedIn(about), form.value, typed['base'] ?? '') };
}

function visitsIn(c: AppContext, about: AboutGathering, typed: Typed): Writing {
  const form = readVisits(typed);
  if (!form.ok) return form;
  return { ok: true, save: async () => await writeVisits(deedOf(c), deedIn(about), form.value, typed['base'] ?? '') };
}

async function answerRefusal(
  c: AppContext,
  about: AboutGathering,
  showing: Showing,
  reason: VenueRefusal,
): Promise<Response> {
  const { language, db } = c.var;
  const { venue: t } = gatheringsMessages(language).builder;
  switch (reason.kind) {
    case 'notFound':
      return await c.notFound();
    case 'sameName':
      return showForm(c, about, {
        ...showing,
        faults: reason.ids.map((id) => ({ field: `room.${id}.name`, code: 'sameName' })),
      });
    case 'inUse': {
      const { rooms, visits } = await loadDraft(db, about.gathering.id);
      const names = [...rooms, ...visits.map(({ id, place }) => ({ id, name: place }))]
        .filter(({ id }) => reason.ids.includes(id))
        .map(({ name }) => name);
      return showForm(c, about, { ...showing, refusal: t.inUse(listFormat(language).format(names)) });
    }
    case 'conflict': {
      const { rooms, visits } = reason.draft;
      const lines =
        showing.kind === 'room'
          ? rooms.map(({ name, seats }) => (seats === null ? name : `${name} (${seats})`))
          : visits.map(({ place, host }) => [place, host].filter(Boolean).join(', '));
      return showForm(c, about, { ...showing, base: fingerprintOf(reason.draft, showing.kind), conflict: lines });
    }
  }
}
