import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { registerMessages } from './messages/index.ts';
import type { MissingReason } from './municipality-changes.rules.ts';
import { municipalityName, type Municipality } from './municipality.ts';

/** Why no municipality has the number, in a sentence or two that say what to do instead. */
export function missingText(language: Language, number: string, reason: MissingReason): string {
  const { missing } = registerMessages(language);
  switch (reason.kind) {
    case 'malformed':
      return missing.malformed;
    case 'beforeRegister':
      return missing.beforeRegister(dateText(language, reason.startsOn));
    case 'renumbered':
      return missing.renumbered(label(reason.former), dateText(language, reason.on), label(reason.successor));
    case 'split': {
      const parts = listFormat(language).format(reason.successors.map(label));
      return missing.split(label(reason.former), dateText(language, reason.on), parts);
    }
    case 'notYet': {
      const { municipality, formerly } = reason;
      const start = dateText(language, municipality.validFrom);
      return formerly
        ? missing.notYetButFormerly(label(municipality), start, label(formerly))
        : missing.notYet(label(municipality), start);
    }
    case 'unknownCounty':
      return missing.unknownCounty(number, dateText(language, reason.startsOn));
    case 'unknown':
      return missing.unknown(number);
  }
}

function label(municipality: Municipality): string {
  return `${municipality.number} ${municipalityName(municipality)}`;
}
