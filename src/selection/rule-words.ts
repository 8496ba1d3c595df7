import { isRegionId, regionName } from '../register/index.ts';
import type { RuleChange, RuleRef } from '../draw/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { selectionMessages } from './messages/index.ts';
import type { Feature, Representation } from './representation.rules.ts';
import { features } from './representation.rules.ts';

/** A region, or a size class as it stands alone: «Trøndelag», «Små». */
export function valueName(language: Language, value: string): string {
  if (isRegionId(value)) return regionName(value)[language];
  return selectionMessages(language).representation.sizeNames[value] ?? value;
}

/** The same within a sentence: «Trøndelag», «små kommuner». */
function valueInSentence(language: Language, value: string): string {
  if (isRegionId(value)) return regionName(value)[language];
  return selectionMessages(language).representation.sizeName[value] ?? value;
}

/** «Trøndelag, små kommuner»: those of a region and a size. */
export function groupName(language: Language, region: string, size: string): string {
  return `${valueName(language, region)}, ${valueInSentence(language, size)}`;
}

/** «minst 4 fra små kommuner», with the number that the representation has. */
export function ruleText(language: Language, rule: RuleRef, representation: Representation): string {
  const t = selectionMessages(language).representation.rule;
  if ('places' in rule) return t.places(representation.places);
  const feature: Feature | undefined = features.find((one) => one === rule.feature);
  const bounds = feature && representation.bounds[feature][rule.value];
  return t[rule.bound](valueInSentence(language, rule.value), bounds?.[rule.bound] ?? 0);
}

/** «Krev minst 3 i stedet for 4 fra små kommuner». */
export function changeText(language: Language, change: RuleChange): string {
  const t = selectionMessages(language).representation.change;
  if ('places' in change) return t.places(change.from, change.to);
  return t[change.bound](valueInSentence(language, change.value), change.from, change.to);
}

/** «43,1 %»; certainty and none without decimals. */
export function chanceText(language: Language, chance: number): string {
  const format = numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: chance === 1 || chance === 0 ? 0 : 1,
    maximumFractionDigits: 1,
  });
  return format.format(chance);
}

/** «43,1 %», or «12,0–43,1 %» where they differ. */
export function chanceRangeText(language: Language, [smallest, largest]: readonly [number, number]): string {
  const [low, high] = [chanceText(language, smallest), chanceText(language, largest)];
  return low === high ? low : `${low.replace(/\s?%$/, '')}–${high}`;
}

/** A deviation as the documents of a draw name it (`differenceCode`), in words; one that is not known stays as it stands. */
export function deviationText(language: Language, rule: string): string {
  const t = selectionMessages(language).open.terms.deviation;
  const [name = '', numbers = ''] = rule.split(': ');
  const [from = '', to = ''] = numbers.split(' → ').map((number) => (number === '–' ? t.free : number));
  if (name === 'places') return t.places(from, to);
  const [feature, value = '', bound] = name.split('.');
  const isKnown = features.some((one) => one === feature) && (bound === 'min' || bound === 'max');
  return isKnown ? t[bound](valueInSentence(language, value), from, to) : rule;
}
