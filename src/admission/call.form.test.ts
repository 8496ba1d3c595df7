import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { endOfDay, startOfDay } from '../kit/oslo-time.ts';
import { checkForm, type Typed } from '../web/form.ts';
import { callForm, dayField, faultsOfTerms, lastDayOf, termsOf, typedOfCall, typedOfPlan } from './call.form.ts';
import type { CallTerms } from './call.action.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');
const proposal = typedOfPlan(plan);

function faultOf(field: string, typed: string): string | undefined {
  const checked = checkForm(callForm, { ...proposal, [field]: typed });
  return checked.ok ? undefined : checked.faults.map((fault) => `${fault.field} ${fault.code}`).join();
}

describe('the form of a new call', () => {
  it('starts out with what the plan proposes, and that can be saved as it is', () => {
    const form = checkForm(callForm, proposal);
    expect(form.ok && termsOf(form.value)).toEqual({
      planId: plan.id,
      slug: '2022',
      opensAt: startOfDay(day('2022-05-02')),
      deadlineAt: endOfDay(day('2022-06-25')),
      answerBy: day('2022-08-12'),
      roomKind: 'municipalities',
      room: 20,
      mediumFrom: 5000,
      largeFrom: 20_000,
      minPerRegion: 1,
      minSmall: 4,
      minLarge: 4,
      chanceKind: 'beacon',
      hoursToChance: 24,
      silenceRule: 'remindThenDeclines',
    });
  });

  it('lasts until midnight after the day that was written', () => {
    const form = checkForm(callForm, proposal);
    if (!form.ok) throw new Error('the proposal is in order');
    const { deadlineAt } = termsOf(form.value);
    expect(deadlineAt.toString()).toBe('2022-06-25T22:00:00Z');
    expect(lastDayOf({ deadlineAt }).toString()).toBe('2022-06-25');
  });

  it('shows any call in such a way that saving it unchanged changes nothing', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => day('2020-01-01').add({ days: count }));
    const count = fc.integer({ min: 0, max: 500 });
    const terms: fc.Arbitrary<CallTerms> = fc.record({
      planId: fc.constant(plan.id),
      slug: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12})?$/),
      opensAt: days.map(startOfDay),
      deadlineAt: days.map(endOfDay),
      answerBy: days,
      roomKind: fc.constantFrom('municipalities', 'seats'),
      room: fc.integer({ min: 1, max: 500 }),
      mediumFrom: fc.integer({ min: 1, max: 100_000 }),
      largeFrom: fc.integer({ min: 1, max: 1_000_000 }),
      minPerRegion: count,
      minSmall: count,
      minLarge: count,
      chanceKind: fc.constantFrom('beacon', 'dice'),
      hoursToChance: fc.integer({ min: 24, max: 1440 }),
      silenceRule: fc.constantFrom('declines', 'remindThenDeclines'),
    });
    fc.assert(
      fc.property(terms, (call) => {
        const form = checkForm(callForm, typedOfCall(call));
        expect(form.ok && termsOf(form.value)).toEqual(call);
      }),
    );
  });

  it.each([
    ['slug', '', 'slug required'],
    ['slug', 'Høst 2022', 'slug slugForm'],
    ['slug', '2022-', 'slug slugForm'],
    ['slug', '../skole', 'slug slugForm'],
    ['slug', 'a'.repeat(41), 'slug tooLong'],
    ['opensOn', '', 'opensOn required'],
    ['opensOn', '2. mai', 'opensOn notDate'],
    ['deadlineOn', '2022-02-30', 'deadlineOn notDate'],
    ['deadlineOn', '20220625', 'deadlineOn notDate'],
    ['answerBy', '31.06.2022', 'answerBy notDate'],
    ['roomKind', '', 'roomKind choose'],
    ['room', '', 'room required'],
    ['room', 'tjue', 'room notWhole'],
    ['room', '20,5', 'room notWhole'],
    ['room', '0', 'room tooSmall'],
    ['room', '501', 'room tooLarge'],
    ['minSmall', '-1', 'minSmall tooSmall'],
    ['hoursToChance', '23', 'hoursToChance tooSmall'],
    ['chanceKind', 'guess', 'chanceKind choose'],
    ['silenceRule', '', 'silenceRule choose'],
  ])('says of %s «%s»: %s', (field, typed, fault) => {
    expect(faultOf(field, typed)).toBe(fault);
  });

  it.each([
    ['largeFrom', '20 000'],
    ['largeFrom', '20\u00a0000'],
    ['opensOn', '2.5.2022'],
    ['opensOn', '02. 05. 2022'],
    ['slug', 'host-2022'],
  ])('takes %s as people write it: «%s»', (field, typed) => {
    expect(faultOf(field, typed)).toBeUndefined();
  });

  it('reads the same day however it is written', () => {
    expect(dayField.parse('2.5.2022')).toEqual(dayField.parse('2022-05-02'));
  });

  it('tells everything that is wrong at once, one sentence for each field', () => {
    const nothing: Typed = Object.fromEntries(Object.keys(proposal).map((field) => [field, '']));
    const checked = checkForm(callForm, nothing);
    expect(checked.ok ? [] : checked.faults.map(({ field }) => field).toSorted()).toEqual(
      Object.keys(callForm.shape).toSorted(),
    );
  });

  it('shows what is wrong with the terms as a whole at a field that the form has', () => {
    const faults = faultsOfTerms([
      { field: 'deadlineAt', code: 'deadlinePassed' },
      { field: 'room', code: 'minimaOverRoom' },
    ]);
    expect(faults).toEqual([
      { field: 'deadlineOn', code: 'deadlinePassed' },
      { field: 'room', code: 'minimaOverRoom' },
    ]);
    for (const { field } of faults) expect(Object.keys(callForm.shape)).toContain(field);
  });
});
