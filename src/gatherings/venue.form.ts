import { isId } from '../kit/id.ts';
import type { FieldFault, Typed } from '../web/form.ts';
import type { Room, Visit } from './draft.ts';
import { readWords, typedOfWords, wordsFaults } from './words.form.ts';

export const nameLimit = 120;
export const lookForLimit = 2000;
/** More seats than any room has that a school meets in: typing errors stop here. */
const manySeats = 5000;

type Read<T> =
  | { readonly ok: true; readonly value: readonly T[] }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** The ids that a form has rows for, in its order: `room.<id>.name`. */
export function rowsIn(typed: Typed, name: string): string[] {
  const ids = Object.keys(typed).flatMap((field) => {
    const [first, id = ''] = field.split('.');
    return first === name && isId(id) ? [id] : [];
  });
  return [...new Set(ids)];
}

/** The rooms that a form holds. A row without a name is none: that is how a room is taken away. */
export function readRooms(typed: Typed): Read<Room> {
  const faults: FieldFault[] = [];
  const rooms = rowsIn(typed, 'room').flatMap((id): Room[] => {
    const name = typed[`room.${id}.name`] ?? '';
    const seats = (typed[`room.${id}.seats`] ?? '').replaceAll(/\s/gu, '');
    if (name === '' && seats === '') return [];
    if (name === '') faults.push({ field: `room.${id}.name`, code: 'required' });
    if (name.length > nameLimit) faults.push({ field: `room.${id}.name`, code: 'tooLong', limit: nameLimit });
    if (seats !== '' && (!/^\d{1,4}$/.test(seats) || Number(seats) < 1 || Number(seats) > manySeats))
      faults.push({ field: `room.${id}.seats`, code: 'notWhole' });
    return [{ id, name, seats: seats === '' ? null : Number(seats) }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: rooms };
}

export function typedOfRooms(rooms: readonly Room[]): Typed {
  return Object.assign(
    {},
    ...rooms.map(({ id, name, seats }) => ({
      [`room.${id}.name`]: name,
      [`room.${id}.seats`]: seats?.toString() ?? '',
    })),
  );
}

/** The places that a form holds. One without a name is none: that is how a visit is taken away. */
export function readVisits(typed: Typed): Read<Visit> {
  const faults: FieldFault[] = [];
  const visits = rowsIn(typed, 'visit').flatMap((id): Visit[] => {
    const place = typed[`visit.${id}.place`] ?? '';
    const host = typed[`visit.${id}.host`] ?? '';
    const lookFor = readWords(typed, `visit.${id}.lookFor`);
    if (place === '' && host === '' && lookFor.nb === '') return [];
    if (place === '') faults.push({ field: `visit.${id}.place`, code: 'required' });
    for (const [field, text] of [
      ['place', place],
      ['host', host],
    ] as const)
      if (text.length > nameLimit) faults.push({ field: `visit.${id}.${field}`, code: 'tooLong', limit: nameLimit });
    faults.push(...wordsFaults(`visit.${id}.lookFor`, lookFor, { limit: lookForLimit }));
    return [{ id, place, host, lookFor }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: visits };
}

export function typedOfVisits(visits: readonly Visit[]): Typed {
  return Object.assign(
    {},
    ...visits.map(({ id, place, host, lookFor }) => ({
      [`visit.${id}.place`]: place,
      [`visit.${id}.host`]: host,
      ...typedOfWords(`visit.${id}.lookFor`, lookFor),
    })),
  );
}
