import { z } from 'zod';
import { inOslo, osloTimeZone } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import { clockText } from './clock-text.ts';
import type { Draft, SessionTerms } from './draft.ts';
import type { PlacedGathering } from './gathering.store.ts';
import { eachDayOf } from './place.rules.ts';
import { mostCards, type CardChoice } from './session-cards.ts';
import { readWords, typedOfWords, wordsFaults } from './words.form.ts';

export const titleLimit = 200;
export const textLimit = 4000;

/** A time of day as people write it: 9, 9.00, 09:00 or 0900. */
export const timeField = z
  .string()
  .min(1, 'required')
  .transform((text, context) => {
    const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.replaceAll(/\s/gu, '')) ?? [];
    const [h, m] = [Number(hour), Number(minute)];
    if (hour !== undefined && h < 24 && m < 60) return Temporal.PlainTime.from({ hour: h, minute: m });
    context.addIssue({ code: 'custom', message: 'notTime' });
    return z.NEVER;
  });

/** All that a session may point at. */
export interface SessionChoices {
  readonly gathering: PlacedGathering;
  readonly plan: StudyPlan;
  readonly draft: Draft;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly CardChoice[];
}

/** The fields for the cards that a session is built from, each with room for one. */
export const cardFields: readonly string[] = Array.from({ length: mostCards }, (_, index) => `card.${index + 1}`);

const sessionForm = z.object({
  from: timeField,
  to: timeField,
  who: z.enum(['alle', 'noen'], 'choose'),
});

/** What the coordinator decides about a session; ticked things have a field each, like `pillar.theory`. */
export function readSession(
  typed: Typed,
  choices: SessionChoices,
):
  | { readonly ok: true; readonly value: SessionTerms }
  | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const { gathering, plan, draft, speakers, groups, cards } = choices;
  const form = checkForm(sessionForm, { from: '', to: '', who: '', ...typed });
  const days = eachDayOf({ from: gathering.fromOn, to: gathering.toOn });
  const day = days.find((one) => one.toString() === typed['day']);
  const formOfTeaching = plan.teaching.forms.find(({ id }) => id === typed['form']);
  const room = oneOf(typed['room'], draft.rooms);
  const visit = oneOf(typed['visit'], draft.visits);
  const [title, about, preparation] = ['title', 'about', 'preparation'].map((name) => readWords(typed, name));
  const chosen = ticked(
    typed,
    'group',
    groups.map(({ id }) => id),
  );
  const faults: FieldFault[] = [
    ...(day ? [] : [{ field: 'day', code: 'choose' }]),
    ...(form.ok ? [] : form.faults),
    ...(room === undefined ? [{ field: 'room', code: 'choose' }] : []),
    ...(visit === undefined ? [{ field: 'visit', code: 'choose' }] : []),
    ...(formOfTeaching ? [] : [{ field: 'form', code: 'choose' }]),
    ...wordsFaults('title', title ?? { nb: '' }, { required: true, limit: titleLimit }),
    ...wordsFaults('about', about ?? { nb: '' }, { limit: textLimit }),
    ...wordsFaults('preparation', preparation ?? { nb: '' }, { limit: textLimit }),
    ...cardFields
      .filter((field) => oneOf(typed[field], cards) === undefined)
      .map((field) => ({ field, code: 'choose' })),
    ...(typed['who'] === 'noen' && chosen.length === 0 ? [{ field: 'groups', code: 'chooseGroups' }] : []),
  ];
  if (!form.ok || !day || !formOfTeaching || !title || !about || !preparation || faults.length > 0)
    return { ok: false, faults };
  const at = (plainTime: Temporal.PlainTime) => day.toZonedDateTime({ timeZone: osloTimeZone, plainTime }).toInstant();
  return {
    ok: true,
    value: {
      startsAt: at(form.value.from),
      endsAt: at(form.value.to),
      roomId: room ?? null,
      visitId: visit ?? null,
      form: formOfTeaching.id,
      title,
      about,
      preparation,
      pillars: ticked(
        typed,
        'pillar',
        plan.teaching.pillars.map(({ id }) => id),
      ),
      outcomes: ticked(
        typed,
        'outcome',
        plan.outcomes.map(({ id }) => id),
      ),
      cards: [...new Set(cardFields.flatMap((field) => oneOf(typed[field], cards) ?? []))],
      speakers: ticked(
        typed,
        'speaker',
        speakers.map(({ id }) => id),
      ),
      groups: form.value.who === 'alle' ? null : chosen,
      counts: typed['counts'] === 'ja',
    },
  };
}

/** The chosen one's id, null where none was, undefined where it is none of them. */
function oneOf(value: string | undefined, list: readonly { readonly id: string }[]): string | null | undefined {
  if (!value) return null;
  return list.find(({ id }) => id === value)?.id;
}

function ticked(typed: Typed, name: string, ids: readonly string[]): string[] {
  return ids.filter((id) => typed[`${name}.${id}`] === 'ja');
}

export function typedOfSession(terms: SessionTerms): Typed {
  const ticks = (name: string, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [`${name}.${id}`, 'ja']));
  return {
    day: inOslo(terms.startsAt).toPlainDate().toString(),
    from: clockText(terms.startsAt),
    to: clockText(terms.endsAt),
    room: terms.roomId ?? '',
    visit: terms.visitId ?? '',
    form: terms.form,
    who: terms.groups ? 'noen' : 'alle',
    ...(terms.counts ? { counts: 'ja' } : {}),
    ...typedOfWords('title', terms.title),
    ...typedOfWords('about', terms.about),
    ...typedOfWords('preparation', terms.preparation),
    ...Object.fromEntries(terms.cards.map((id, index) => [cardFields[index], id])),
    ...ticks('pillar', terms.pillars),
    ...ticks('outcome', terms.outcomes),
    ...ticks('speaker', terms.speakers),
    ...ticks('group', terms.groups ?? []),
  };
}
