import { TextArea } from '../web/fields.view.tsx';
import { selectionMessages } from './messages/index.ts';
import type { RepresentationProps } from './representation.view.tsx';
import { numbersOf } from './what-if.ts';

/** What every form that deviates from the rule sends: the numbers, by the same names as in the address, and the reason. */
export function DeviationFields({
  language,
  tried,
  typedReason,
  errors,
}: Pick<RepresentationProps, 'language' | 'tried' | 'typedReason' | 'errors'>) {
  const t = selectionMessages(language).representation;
  return (
    <>
      {numbersOf(tried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedReason}
        error={errors.find(({ field }) => field === 'reason')?.message}
        rows={3}
        maxLength={2000}
        required
      />
    </>
  );
}
