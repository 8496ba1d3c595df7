import { NorwayMap, MapLegend, type MapDot } from '../register/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, DataTable, Meter, SubmitButton } from '../web/structure.view.tsx';
import type { Member } from './draw.ts';
import { DeviationFields } from './deviation-fields.view.tsx';
import { InfeasibleNotice } from './infeasible.view.tsx';
import { selectionMessages } from './messages/index.ts';
import { byName } from './norwegian-order.ts';
import { OutlookForm } from './outlook.view.tsx';
import type { Representation } from './representation.rules.ts';
import { chanceText, groupName } from './rule-words.ts';
import { selectionPath } from './selection-path.ts';
import type { SelectionState } from './selection-state.ts';
import { groupsOf, isSameRepresentation, type Forecast } from './what-if.ts';

export interface RepresentationProps {
  readonly language: Language;
  readonly state: SelectionState;
  /** The numbers that are looked at, which need not be those that apply. */
  readonly tried: Representation;
  readonly forecast: Forecast;
  /** What applies comes to, where something else is tried. */
  readonly current: Forecast | undefined;
  readonly canChange: boolean;
  readonly typedReason: string;
  readonly errors: readonly FieldErrorItem[];
  readonly refusal: string | undefined;
}

/** What the rule of representation means for these applicants, and what other numbers would. */
export function RepresentationPage(props: RepresentationProps) {
  const { language, state, tried, forecast, refusal } = props;
  const t = selectionMessages(language).representation;
  const isTrial = !isSameRepresentation(tried, state.representation);
  const chances = forecast.kind === 'feasible' ? forecast.chances : undefined;
  return (
    <>
      <BackLink href={href(language, selectionPath(state.call.id))}>
        {selectionMessages(language).process.toDesk}
      </BackLink>
      <ErrorSummary language={language} errors={props.errors} />
      <h1>{t.title}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{state.draw?.kind === 'reserve' ? t.leadReserve : t.lead}</p>
      <p>{isTrial ? t.trial : state.choice ? t.chosenNow : t.ruleNow}</p>
      <div class="columns">
        <div class="stack">
          {chances ? <ChanceFacts language={language} chances={chances} /> : null}
          <Trouble {...props} />
          <OutlookForm {...props} />
          <ChooseForm {...props} isTrial={isTrial} />
        </div>
        <ChanceMap language={language} members={state.members} chances={chances} />
      </div>
      {chances ? <CertainAndImpossible {...props} chances={chances} isTrial={isTrial} /> : null}
      {chances && !isTrial && props.canChange ? (
        <div class="actions">
          <ButtonLink href={href(language, selectionPath(state.call.id, 'loddbok'))}>{t.toBook}</ButtonLink>
        </div>
      ) : null}
      {chances ? <Municipalities {...props} chances={chances} isTrial={isTrial} /> : null}
    </>
  );
}

function ChanceFacts({ language, chances }: { language: Language; chances: ReadonlyMap<string, number> }) {
  const t = selectionMessages(language).representation.facts;
  const all = [...chances.values()];
  const facts = [
    [t.smallest, chanceText(language, Math.min(...all))],
    [t.largest, chanceText(language, Math.max(...all))],
    [t.certain, all.filter((chance) => chance === 1).length],
    [t.impossible, all.filter((chance) => chance === 0).length],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why there is no answer, and the ways out of it. */
function Trouble(props: RepresentationProps) {
  const { language, forecast } = props;
  const t = selectionMessages(language).representation;
  switch (forecast.kind) {
    case 'feasible':
      return null;
    case 'infeasible':
      return <InfeasibleNotice {...props} infeasible={forecast.infeasible} />;
    case 'faulty':
      return (
        <Notice tone="danger">
          <p>{t.faulty[forecast.fault]}</p>
        </Notice>
      );
    case 'tooLong':
    case 'tooHard':
      return (
        <Notice tone="warning">
          <p>{t[forecast.kind]}</p>
        </Notice>
      );
  }
}

function ChooseForm(props: RepresentationProps & { readonly isTrial: boolean }) {
  const { language, state, forecast, canChange, isTrial } = props;
  const t = selectionMessages(language).representation;
  const action = href(language, selectionPath(state.call.id, 'representasjon'));
  if (!canChange) return null;
  if (!isTrial && state.choice)
    return (
      <section class="card" aria-labelledby="avvik">
        <h2 id="avvik">{t.restoreTitle}</h2>
        <p>{state.choice.reason}</p>
        <form method="post" action={action}>
          <SubmitButton secondary name="valg" value="regel">
            {t.restore}
          </SubmitButton>
        </form>
      </section>
    );
  if (!isTrial || forecast.kind !== 'feasible') return null;
  return (
    <section class="card" aria-labelledby="velg">
      <h2 id="velg">{t.chooseTitle}</h2>
      <p>{t.chooseText}</p>
      <form method="post" action={action} novalidate>
        <DeviationFields {...props} />
        <div class="actions">
          <SubmitButton name="valg" value="tall">
            {t.choose}
          </SubmitButton>
        </div>
      </form>
    </section>
  );
}

function CertainAndImpossible(
  props: RepresentationProps & { readonly chances: ReadonlyMap<string, number>; readonly isTrial: boolean },
) {
  const { language, state, chances, canChange, isTrial, typedReason, errors } = props;
  const t = selectionMessages(language).representation;
  const having = (chance: number): Member[] => state.members.filter(({ number }) => chances.get(number) === chance);
  const [certain, impossible] = [having(1), having(0)];
  const open = impossible.filter(({ number }) => !state.acknowledgements.has(number));
  return (
    <>
      {certain.length > 0 ? (
        <section aria-labelledby="sikre">
          <h2 id="sikre">{t.certainTitle}</h2>
          <p>{t.certainText}</p>
          <p>{listOf(language, certain)}</p>
        </section>
      ) : null}
      {impossible.length > 0 ? (
        <section aria-labelledby="umulige">
          <h2 id="umulige">{t.impossibleTitle}</h2>
          <p>{t.impossibleText}</p>
          <ul>
            {impossible.map(({ number, name }) => {
              const reason = state.acknowledgements.get(number);
              return <li key={number}>{reason ? `${name}. ${t.acknowledged(reason)}` : name}</li>;
            })}
          </ul>
          {open.length > 0 && canChange && !isTrial ? (
            <form
              method="post"
              action={href(language, selectionPath(state.call.id, 'representasjon/uten-sjanse'))}
              novalidate
            >
              <input type="hidden" name="applicants" value={open.map(({ number }) => number).join(' ')} />
              <TextArea
                name="why"
                label={t.reason}
                hint={t.reasonHint}
                value={typedReason}
                error={errors.find(({ field }) => field === 'why')?.message}
                rows={3}
                maxLength={2000}
                required
              />
              <div class="actions">
                <SubmitButton>{t.acknowledge}</SubmitButton>
              </div>
            </form>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function listOf(language: Language, members: readonly Member[]): string {
  const names = members.toSorted(byName).map(({ name }) => name);
  // Who apply together have a comma in their name: then something stronger stands between the applicants.
  return names.some((name) => name.includes(', ')) ? names.join('; ') : listFormat(language).format(names);
}

function ChanceMap({
  language,
  members,
  chances,
}: {
  language: Language;
  members: readonly Member[];
  chances: ReadonlyMap<string, number> | undefined;
}) {
  const t = selectionMessages(language).representation;
  const toneOf = ({ number }: Member): MapDot['tone'] => {
    const chance = chances?.get(number);
    return chance === 1 ? 'accent' : chance === 0 ? 'neutral' : 'main';
  };
  const count = (chance: number): number =>
    chances ? [...chances.values()].filter((one) => one === chance).length : 0;
  return (
    <NorwayMap
      title={t.mapTitle}
      description={t.mapText(members.length, count(1), count(0))}
      dots={members.flatMap((member) =>
        member.municipalities.map((municipalityNumber) => ({
          municipalityNumber,
          tone: toneOf(member),
          size: member.size,
          label: member.name,
        })),
      )}
      id="sjansekart"
    >
      <MapLegend
        items={[
          { tone: 'main', label: t.mapChance },
          ...(count(1) > 0 ? [{ tone: 'accent', label: t.mapCertain } as const] : []),
          ...(count(0) > 0 ? [{ tone: 'neutral', label: t.mapImpossible } as const] : []),
        ]}
      />
    </NorwayMap>
  );
}

/** Applicants whom no rule tells apart have the same chance, so they stand together. */
function Municipalities(
  props: RepresentationProps & { readonly chances: ReadonlyMap<string, number>; readonly isTrial: boolean },
) {
  const { language, state, chances, current, isTrial } = props;
  const t = selectionMessages(language).representation.municipalities;
  const before = isTrial && current?.kind === 'feasible' ? current.chances : undefined;
  return (
    <section aria-labelledby="kommunene">
      <h2 id="kommunene">{t.title}</h2>
      <p>{t.text}</p>
      <DataTable
        caption={t.caption}
        columns={[
          { key: 'group', text: t.group },
          { key: 'count', text: t.count, numeric: true },
          { key: 'chance', text: t.chance },
          ...(before ? [{ key: 'before', text: t.before, numeric: true }] : []),
          { key: 'names', text: t.names },
        ]}
        rows={groupsOf(state).map((group) => {
          const [{ number, region, size, seats }] = group;
          const chance = chances.get(number) ?? 0;
          const name = groupName(language, region, size);
          return {
            key: number,
            cells: [
              state.call.roomKind === 'seats' ? t.withSeats(name, seats) : name,
              group.length,
              <Meter value={chance} max={1}>
                {chanceText(language, chance)}
              </Meter>,
              ...(before ? [chanceText(language, before.get(number) ?? 0)] : []),
              listOf(language, group),
            ],
          };
        })}
      />
    </section>
  );
}
