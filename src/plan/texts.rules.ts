import { isLanguage } from '../kit/language.ts';
import { fault, type PlanFault } from './plan-fault.ts';

const languageNames = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

/**
 * Finds every text that is blank in one of the three languages, wherever it stands in the plan.
 * A field named after a language is a text: the model has no other use for these names.
 */
export function checkTexts(part: unknown, path: readonly string[] = []): PlanFault[] {
  if (typeof part === 'string') {
    const language = path.at(-1);
    if (!isLanguage(language) || part.trim() !== '') return [];
    return [
      fault(
        path.join('.'),
        'textMissing',
        `The text is blank in ${languageNames[language]}; pages need it in all three languages.`,
      ),
    ];
  }
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => checkTexts(value, [...path, name]));
}
