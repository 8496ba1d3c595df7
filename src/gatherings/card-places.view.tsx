import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { SelectField, type OptionGroup } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { cardShelves, type CardChoice } from './session-cards.ts';
import { cardFields } from './session.form.ts';

/** How many places are in sight at least. */
const fewest = 2;

interface PlacesProps {
  readonly language: Language;
  readonly cards: readonly CardChoice[];
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** The cards that a session is built from: a place for each one that is chosen and one more, the others folded away. */
export function CardPlaces({ language, cards, typed, errors }: PlacesProps) {
  const t = gatheringsMessages(language).cards.places;
  const options = shelvesOf(language, cards);
  const last = cardFields.findLastIndex((name) => typed[name]);
  const shown = Math.max(fewest, last + 2);
  const places = cardFields.map((name, index) => (
    <SelectField
      key={name}
      name={name}
      label={t.place(index + 1)}
      value={typed[name]}
      error={errors.find(({ field }) => field === name)?.message}
      emptyText={t.none}
      options={options}
    />
  ));
  return (
    <fieldset class="ds-fieldset field card-places" aria-describedby="kort-hjelp">
      <legend class="ds-label">{t.title}</legend>
      <div data-field="description" id="kort-hjelp">
        {t.hint}
      </div>
      {places.slice(0, shown)}
      {shown < places.length ? <Disclosure summary={t.more}>{places.slice(shown)}</Disclosure> : null}
    </fieldset>
  );
}

function shelvesOf(language: Language, cards: readonly CardChoice[]): OptionGroup[] {
  const { shelves } = gatheringsMessages(language).cards.places;
  return cardShelves
    .map((shelf) => ({
      label: shelves[shelf],
      options: cards.filter((card) => card.shelf === shelf).map(({ id, title }) => ({ value: id, label: title })),
    }))
    .filter(({ options }) => options.length > 0);
}

interface BeginProps {
  readonly language: Language;
  readonly cards: readonly CardChoice[];
  /** Where the new session's form lies, without the language's prefix. */
  readonly path: string;
  readonly typed: Typed;
}

/** A form of its own, so that beginning with a card works without script: the page comes again with what the card proposes. */
export function BeginWithCard({ language, cards, path, typed }: BeginProps) {
  const t = gatheringsMessages(language).cards.begin;
  return (
    <form method="get" action={href(language, path)} class="search-form">
      <SelectField
        name="kort"
        label={t.title}
        hint={t.hint}
        value={typed['card.1']}
        emptyText={t.empty}
        options={shelvesOf(language, cards)}
      />
      <input type="hidden" name="dag" value={typed['day'] ?? ''} />
      <SubmitButton secondary>{t.use}</SubmitButton>
    </form>
  );
}
