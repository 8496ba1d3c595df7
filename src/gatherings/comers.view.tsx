import { nameOfMunicipality } from '../admission/index.ts';
import type { ActiveMember, Group } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { wordsIn } from './programme.ts';
import type { SessionInProgramme } from './published-session.ts';

interface ComersProps {
  readonly language: Language;
  readonly held: SessionInProgramme;
  readonly comers: readonly ActiveMember[];
  readonly groups: readonly Group[];
}

/** Everybody who is to come to a session, by name: a page of its own, since they may be many and are seldom looked for. */
export function ComersPage({ language, held: { cohort, session }, comers, groups }: ComersProps) {
  const t = gatheringsMessages(language).teaching;
  const numberOf = new Map(groups.map(({ id, number }) => [id, number]));
  return (
    <>
      <BackLink href={href(language, `/undervisning/okt/${session.id}`)}>
        {wordsIn(language, session.title).text}
      </BackLink>
      <h1>{t.who}</h1>
      <p class="lead">{t.comers(comers.length)}</p>
      {comers.length > 0 ? (
        <DataTable
          caption={t.who}
          columns={[
            { key: 'name', text: t.columns.name },
            { key: 'municipality', text: t.columns.municipality },
            { key: 'group', text: t.columns.group, numeric: true },
          ]}
          rows={comers.map(({ id, name, municipality, groupId }) => ({
            key: id,
            cells: [name, nameOfMunicipality(cohort, municipality), numberOf.get(groupId) ?? ''],
          }))}
        />
      ) : null}
    </>
  );
}
