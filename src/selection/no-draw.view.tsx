import type { Call } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { BackLink } from '../web/structure.view.tsx';
import type { Draw, Member } from './draw.ts';
import { selectionMessages } from './messages/index.ts';
import { byName } from './norwegian-order.ts';
import { OtherDraws } from './other-draws.view.tsx';

interface Props {
  readonly language: Language;
  readonly call: Call;
}

/** Before anything is promised: how places will be given, and when there will be something to read. */
export function NoDrawPage({ language, call }: Props) {
  const t = selectionMessages(language).open;
  return (
    <>
      <BackLink href={href(language, `/opptak/${call.slug}`)}>{t.toCall(call.slug)}</BackLink>
      <h1>{t.title(call.slug, 'first')}</h1>
      <p class="lead">{t.none.lead}</p>
      <ol>
        {t.none.steps(call.hoursToChance, call.chanceKind).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** There was room for everybody, so nobody was drawn; draws that were promised before that, and set aside, stay public. */
export function RoomForAllPage({
  language,
  call,
  members,
  publishedAt,
  others,
}: Props & {
  readonly members: readonly Member[];
  readonly publishedAt: Temporal.Instant;
  readonly others: readonly Draw[];
}) {
  const t = selectionMessages(language).open;
  return (
    <>
      <BackLink href={href(language, `/opptak/${call.slug}`)}>{t.toCall(call.slug)}</BackLink>
      <h1>{t.roomForAll.title}</h1>
      <p class="lead">{t.roomForAll.lead(members.length, momentText(language, publishedAt))}</p>
      <ul class="name-columns">
        {members.toSorted(byName).map(({ number, name }) => (
          <li key={number}>{name}</li>
        ))}
      </ul>
      <OtherDraws language={language} call={call} others={others} />
    </>
  );
}
