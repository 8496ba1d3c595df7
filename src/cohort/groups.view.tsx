import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { SelectField, TextField } from '../web/fields.view.tsx';
import { BackLink, DataTable, SubmitButton } from '../web/structure.view.tsx';
import { nameOfGroup, type Cohort, type Group, type Member } from './cohort.ts';
import { liveGroups, membersIn, type CohortView, type GroupView } from './cohort-view.ts';
import { groupsWords, isFiltered, type GroupsQuery } from './groups-query.ts';
import { isPart, memberStates } from './member-state.rules.ts';
import { StateTag } from './member-tags.view.tsx';
import type { MemberEvent } from './member-event.store.ts';
import { cohortMessages } from './messages/index.ts';
import { plannedText } from './planned-words.ts';

export interface GroupsPageProps {
  readonly language: Language;
  readonly view: CohortView;
  /** The groups that are asked for, each with the people that are. */
  readonly shown: readonly GroupView[];
  readonly query: GroupsQuery;
  /** What is decided ahead, by member. */
  readonly planned: ReadonlyMap<string, readonly MemberEvent[]>;
}

/** Every group of the cohort with its people and its owner, to be searched and taken out. */
export function GroupsPage(props: GroupsPageProps) {
  const { language, view, shown, query } = props;
  const { cohort } = view;
  const t = cohortMessages(language);
  const desk = href(language, `/skole/kull/${cohort.slug}`);
  const here = membersIn(view).filter(({ state }) => isPart(state)).length;
  return (
    <>
      <BackLink href={desk}>{t.desk.cohort(cohort.slug)}</BackLink>
      <h1>{t.groups.title}</h1>
      <p class="lead">{t.groups.lead(liveGroups(view).length, here)}</p>
      <Filter language={language} path={`${desk}/grupper`} query={query} />
      {shown.length === 0 ? (
        <Empty title={t.groups.none}>
          <p>{t.groups.noneText}</p>
          <p>
            <a href={`${desk}/grupper`}>{t.groups.filter.reset}</a>
          </p>
        </Empty>
      ) : (
        <GroupTable {...props} />
      )}
    </>
  );
}

function Filter({ language, path, query }: { language: Language; path: string; query: GroupsQuery }) {
  const { filter, standings, states, ...t } = cohortMessages(language).groups;
  return (
    <form class="filters" method="get" action={path} role="search" aria-label={filter.label}>
      <TextField name="sok" type="search" label={filter.search} value={query.search} maxLength={100} />
      <SelectField
        name="status"
        label={filter.standing}
        emptyText={filter.all}
        value={query.standing === null ? '' : groupsWords.standing[query.standing]}
        options={(['student', 'courseParticipant'] as const).map((one) => ({
          value: groupsWords.standing[one],
          label: standings[one],
        }))}
      />
      <SelectField
        name="med"
        label={filter.state}
        emptyText={filter.all}
        value={query.state === null ? '' : groupsWords.state[query.state]}
        options={memberStates.map((one) => ({ value: groupsWords.state[one], label: states[one] }))}
      />
      <SubmitButton secondary>{filter.show}</SubmitButton>
      {isFiltered(query) ? <a href={path}>{filter.reset}</a> : null}
      <a href={`${path}/deltakere.xlsx`}>{t.export}</a>
    </form>
  );
}

function GroupTable(props: GroupsPageProps) {
  const { language, view, shown, planned } = props;
  const { cohort } = view;
  const about = { cohort, groups: view.groups.map(({ group }) => group) };
  const t = cohortMessages(language);
  const { columns } = t.groups;
  return (
    <div class="group-table">
      <DataTable
        caption={t.groups.caption(shown.length)}
        columns={[
          { key: 'group', text: columns.group },
          { key: 'people', text: columns.people },
          { key: 'owner', text: columns.owner },
        ]}
        rows={shown.map(({ group, members, owner, shortfalls }) => ({
          key: group.id,
          cells: [
            <div id={`gruppe-${group.number}`} class="item-text">
              <span>
                <span class="group-number">{group.number}</span> {nameOfGroup(language, cohort, group)}
              </span>
              {shortfalls.map(({ kind, count, min }) => (
                <StatusTag key={kind} tone="warning" text={t.desk.warnings[kind](count, min)} />
              ))}
            </div>,
            <People language={language} about={about} planned={planned} members={members} />,
            owner ? (
              <div class="item-text">
                {owner.name}
                <a href={`mailto:${owner.email}`}>{owner.email}</a>
                <a class="quiet" href={href(language, `/skole/kull/${cohort.slug}/gruppe/${group.id}/prosjekteier`)}>
                  {t.groups.changeOwner}
                  <span class="ds-sr-only"> {nameOfGroup(language, cohort, group)}</span>
                </a>
              </div>
            ) : (
              '–'
            ),
          ],
        }))}
      />
    </div>
  );
}

interface PeopleProps extends Pick<GroupsPageProps, 'language' | 'planned'> {
  readonly about: { readonly cohort: Cohort; readonly groups: readonly Group[] };
  readonly members: readonly Member[];
}

function People({ language, about, planned, members }: PeopleProps) {
  const t = cohortMessages(language).groups;
  return (
    <ul class="plain-list group-people">
      {members.map(({ id, name, standing, state, invitedAt }) => (
        <li key={id} data-gone={isPart(state) ? undefined : ''}>
          <a href={href(language, `/skole/kull/${about.cohort.slug}/deltaker/${id}`)}>{name}</a>
          <span class="quiet">{t.standings[standing]}</span>
          {state === 'active' ? null : <StateTag language={language} state={state} />}
          {isPart(state) && invitedAt === null ? <span class="quiet">{t.notInvited}</span> : null}
          {planned.get(id)?.map((change) => (
            <span key={change.id} class="quiet">
              {plannedText(language, about, change)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
