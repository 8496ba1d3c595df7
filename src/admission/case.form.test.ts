import { describe, expect, it } from 'vitest';
import { checkForm } from '../web/form.ts';
import { annulForm, askForm, decideForm, handOverForm, reasonLimit } from './case.form.ts';

const today = Temporal.PlainDate.from('2022-06-28');
const ask = askForm(today, ['a-participant']);
const asked = { whom: 'kontaktperson', wanted: 'Send karakterutskriften.', dueOn: '2022-07-04' };

function codes(checked: ReturnType<typeof checkForm>): string[] {
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
}

describe('a decision', () => {
  it('needs an outcome and a written reason', () => {
    expect(codes(checkForm(decideForm, { outcome: '', reason: '' }))).toEqual(['outcome choose', 'reason required']);
    expect(codes(checkForm(decideForm, { outcome: 'qualified', reason: 'Fire år som leder.' }))).toEqual([]);
  });

  it('can only settle what a case officer may settle', () => {
    expect(codes(checkForm(decideForm, { outcome: 'individualAssessment', reason: 'Vet ikke' }))).toEqual([
      'outcome choose',
    ]);
  });

  it('takes a reason of two pages and no more', () => {
    expect(codes(checkForm(decideForm, { outcome: 'qualified', reason: 'x'.repeat(reasonLimit) }))).toEqual([]);
    const tooLong = checkForm(decideForm, { outcome: 'qualified', reason: 'x'.repeat(reasonLimit + 1) });
    expect(tooLong).toEqual({ ok: false, faults: [{ field: 'reason', code: 'tooLong', limit: reasonLimit }] });
  });
});

describe('a question for more', () => {
  it('goes to the contact or to somebody on the list', () => {
    expect(codes(checkForm(ask, asked))).toEqual([]);
    expect(codes(checkForm(ask, { ...asked, whom: 'a-participant' }))).toEqual([]);
    expect(codes(checkForm(ask, { ...asked, whom: 'somebody-else' }))).toEqual(['whom choose']);
    expect(codes(checkForm(ask, { ...asked, whom: '' }))).toEqual(['whom choose']);
  });

  it('leaves at least until the end of tomorrow to answer', () => {
    expect(codes(checkForm(ask, { ...asked, dueOn: '2022-06-28' }))).toEqual(['dueOn datePassed']);
    expect(codes(checkForm(ask, { ...asked, dueOn: '2022-06-29' }))).toEqual([]);
    expect(codes(checkForm(ask, { ...asked, dueOn: '' }))).toEqual(['dueOn required']);
    expect(codes(checkForm(ask, { ...asked, dueOn: 'snart' }))).toEqual(['dueOn notDate']);
  });
});

describe('the others', () => {
  it('need a reason', () => {
    expect(codes(checkForm(annulForm, { reason: '' }))).toEqual(['reason required']);
    expect(codes(checkForm(handOverForm, { name: 'Ny', email: 'ny@kommune.example', reason: '' }))).toEqual([
      'reason required',
    ]);
  });

  it('hand the role over to somebody with a name and an address', () => {
    expect(codes(checkForm(handOverForm, { name: '', email: 'ikke en adresse', reason: 'Sluttet' }))).toEqual([
      'name required',
      'email notEmail',
    ]);
  });
});
