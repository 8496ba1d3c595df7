import type { Representation } from './representation.rules.ts';
import { numbersOf } from './what-if.ts';

/** The numbers that a form sends along, by the same names as in the address. */
export function HiddenNumbers({ tried }: { tried: Representation }) {
  return (
    <>
      {numbersOf(tried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
