import type { Language } from '../kit/language.ts';
import { regions } from '../register/index.ts';
import { href } from '../web/address.ts';
import { SelectField, TextField, type Option } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import type { Call } from './call.ts';
import { deskParameters, deskWords, isFiltered, type DeskQuery } from './desk-query.ts';
import { deskStates } from './desk.rules.ts';
import { admissionMessages } from './messages/index.ts';

/** Search and filters. They end in the address, so that what they show can be kept and shared. */
export function DeskFilter({ language, call, query }: { language: Language; call: Call; query: DeskQuery }) {
  const t = admissionMessages(language);
  const { filter } = t.desk;
  const path = href(language, `/skole/opptak/${call.id}`);
  return (
    <form class="filters desk-filters" method="get" action={`${path}#soknader`} role="search" aria-label={filter.title}>
      <TextField
        name="sok"
        type="search"
        label={filter.search}
        hint={filter.searchHint}
        value={query.search}
        maxLength={100}
      />
      <Choice
        of={query}
        by="state"
        label={filter.state}
        any={filter.any}
        options={deskStates.map((id) => ({ value: deskWords.state[id], label: t.application.states[id] }))}
      />
      <Choice
        of={query}
        by="region"
        label={filter.region}
        any={filter.any}
        options={regions.map(({ id, name }) => ({ value: deskWords.region[id], label: name[language] }))}
      />
      <Choice
        of={query}
        by="size"
        label={filter.size}
        any={filter.any}
        options={optionsOf(deskWords.size, filter.sizes)}
      />
      <Choice
        of={query}
        by="standing"
        label={filter.standing}
        any={filter.any}
        options={optionsOf(deskWords.standing, filter.standings)}
      />
      <Choice
        of={query}
        by="completeness"
        label={filter.completeness}
        any={filter.any}
        options={optionsOf(deskWords.completeness, filter.completenesses)}
      />
      {/* A new filter keeps the order and begins on the first page. */}
      <input type="hidden" name="sorter" value={deskWords.sort[query.sort]} />
      {query.descending ? <input type="hidden" name="retning" value="synkende" /> : null}
      {query.all ? <input type="hidden" name="vis" value="alle" /> : null}
      <SubmitButton secondary>{filter.submit}</SubmitButton>
      {isFiltered(query) ? <a href={`${path}#soknader`}>{filter.reset}</a> : null}
    </form>
  );
}

type Filtered = keyof typeof deskParameters;

interface ChoiceProps {
  readonly of: DeskQuery;
  readonly by: Filtered;
  readonly label: string;
  readonly any: string;
  readonly options: readonly Option[];
}

function Choice({ of, by, label, any, options }: ChoiceProps) {
  const chosen = of[by];
  const words: Readonly<Record<string, string>> = deskWords[by];
  return (
    <SelectField
      name={deskParameters[by]}
      label={label}
      emptyText={any}
      options={options}
      value={chosen === null ? '' : words[chosen]}
    />
  );
}

function optionsOf<K extends string>(
  words: Readonly<Record<K, string>>,
  labels: Readonly<Record<K, string>>,
): Option[] {
  return (Object.keys(words) as K[]).map((key) => ({ value: words[key], label: labels[key] }));
}
