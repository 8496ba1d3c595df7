import { z } from 'zod';
import type { Typed } from '../web/form.ts';
import { absenceKinds } from './absence.ts';
import type { CountedSession } from './own-year.ts';
import { dayOf } from './session-in-programme.ts';

export const absenceForm = z.object({
  grunn: z.enum(absenceKinds, 'choose'),
  tekst: z.string().max(1000, 'tooLong').default(''),
});

export const answerForm = z.object({
  svar: z.string().max(2000, 'tooLong').default(''),
  valg: z.enum(['innvilg', 'avsla'], 'choose'),
});

/** The names of the boxes: one for a session, and shortcuts for its day and its gathering. */
export const boxes = {
  session: ({ session }: Pick<CountedSession, 'session'>): string => `okt_${session.id}`,
  day: (day: string): string => `dag_${day}`,
  gathering: (number: number): string => `samling_${number}`,
};

/** The sessions that are chosen, one by one or by the day or the gathering; of what can be asked for alone. */
export function readSessions(typed: Typed, askable: readonly CountedSession[]): string[] {
  return askable
    .filter((one) =>
      [boxes.session(one), boxes.day(dayOf(one.session).toString()), boxes.gathering(one.gathering)].some(
        (name) => typed[name] !== undefined,
      ),
    )
    .map(({ session }) => session.id);
}

/** Whether something was chosen that can't be asked for any more: the programme has changed, or a session has begun. */
export function choosesOther(typed: Typed, askable: readonly CountedSession[]): boolean {
  const names = new Set(
    askable.flatMap((one) => [
      boxes.session(one),
      boxes.day(dayOf(one.session).toString()),
      boxes.gathering(one.gathering),
    ]),
  );
  return Object.keys(typed).some((name) => /^(okt|dag|samling)_/.test(name) && !names.has(name));
}
