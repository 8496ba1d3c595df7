import type { Call } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import type { Draw } from './draw.ts';
import { selectionMessages } from './messages/index.ts';

/** The way to a call's other draws that are public. */
export function OtherDraws(props: {
  readonly language: Language;
  readonly call: Call;
  readonly others: readonly Draw[];
}) {
  const { language, call, others } = props;
  const t = selectionMessages(language).open;
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="andre">
      <h2 id="andre">{t.othersTitle}</h2>
      <ul>
        {others.map(({ number, kind, state }) => (
          <li key={number}>
            <a href={href(language, `/opptak/${call.slug}/trekning/${number}`)}>{t.drawLink(number, kind)}</a>
            {state === 'discarded' ? ` (${t.discarded})` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
