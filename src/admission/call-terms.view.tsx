import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText, inOslo, weekdayText } from '../kit/oslo-time.ts';
import { municipalitiesAt, regions } from '../register/index.ts';
import { SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { registerDateOf, sizeClassesOf, type Call, type SizeClassId } from './call.ts';
import { lastDayOf } from './call.form.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
}

/** «lørdag 25. juni 2022 kl. 23.59»: the last minute in which an application can be sent. */
export function deadlineText(language: Language, call: Pick<Call, 'deadlineAt'>): string {
  const last = inOslo(call.deadlineAt.subtract({ seconds: 1 }));
  const time = `${String(last.hour).padStart(2, '0')}.${String(last.minute).padStart(2, '0')}`;
  return admissionMessages(language).call.deadline(weekdayText(language, lastDayOf(call)), time);
}

/** When the call opens and closes, and by when an offer is answered. */
export function CallDates({ language, call, more = [] }: Props & { readonly more?: readonly SummaryRow[] }) {
  const t = admissionMessages(language).call.page;
  return (
    <SummaryList
      rows={[
        { term: t.opens, value: weekdayText(language, call.opensAt) },
        { term: t.deadline, value: deadlineText(language, call) },
        { term: t.answerBy, value: weekdayText(language, call.answerBy) },
        ...more,
      ]}
    />
  );
}

/** The published rule of representation with its numbers. */
export function CallRule({ language, call }: Props) {
  const t = admissionMessages(language).call.page;
  const names = listFormat(language).format(regions.map(({ name }) => name[language]));
  const minima: Readonly<Record<SizeClassId, number>> = { small: call.minSmall, medium: 0, large: call.minLarge };
  return (
    <>
      <SummaryList
        rows={[
          { term: t.room, value: t.roomText(call.roomKind, call.room) },
          { term: t.perRegion, value: t.perRegionText({ count: call.minPerRegion, regions: names }) },
          ...sizeClassesOf(call).map(({ id }) => ({
            term: t.sizes[id],
            value: t.sizeText(residentsText(language, call, id), minima[id]),
          })),
          { term: t.rest, value: t.restText },
        ]}
      />
      <p class="quiet">{t.population(populationDateText(language, call))}</p>
    </>
  );
}

/** «under 5 000 innbyggere»: which municipalities a size class of the call takes. */
function residentsText(language: Language, call: Call, id: SizeClassId): string {
  const t = admissionMessages(language).call.page;
  const number = numberFormat(language);
  if (id === 'small') return t.below(number.format(call.mediumFrom));
  if (id === 'large') return t.from(number.format(call.largeFrom));
  return t.between(number.format(call.mediumFrom), number.format(call.largeFrom - 1));
}

/** The day of the population figures that the call goes by. */
function populationDateText(language: Language, call: Call): string {
  const day = registerDateOf(call);
  return dateText(language, municipalitiesAt(day)[0]?.populationDate ?? day);
}
