import { sql } from 'kysely';
import type { Database } from '../../src/store/index.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly value: string | null;
}

interface Detail {
  readonly table: string;
  readonly text: string;
}

/** Reads what the database itself says of its tables, as a page in Markdown. The same schema gives the same page on any PostgreSQL. */
export async function describeSchema(db: Database): Promise<string> {
  const [columns, details] = [await readColumns(db), await readDetails(db)];
  const tables = [...new Set(columns.map((column) => column.table))].toSorted();
  const sections = tables.map((table) =>
    [
      `## ${table}`,
      '',
      '| column | type | required | default |',
      '|---|---|---|---|',
      ...columns
        .filter((column) => column.table === table)
        .map(
          ({ name, type, required, value }) =>
            `| ${name} | ${type} | ${required ? 'yes' : ''} | ${value ? `\`${value}\`` : ''} |`,
        ),
      '',
      ...details.filter((detail) => detail.table === table).map(({ text }) => `- \`${text}\``),
    ]
      .join('\n')
      .trimEnd(),
  );
  const head =
    '# The database\n\nRead from the migrated database by `npm run schema`; a test holds it against the migrations.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

async function readColumns(db: Database): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
      case when a.attidentity = 'a' then 'generated always as identity' else pg_get_expr(d.adbin, d.adrelid) end as value
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`.execute(db);
  return rows;
}

/** Keys, checks and references, then indexes that no key brings, then triggers. */
async function readDetails(db: Database): Promise<Detail[]> {
  const { rows } = await sql<Detail>`
    select "table", text from (
      select 1 as part, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as text
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x')
      union all
      select 2, tablename, indexdef from pg_indexes
      where schemaname = 'public' and indexname not in (select conname from pg_constraint)
      union all
      select 3, tgrelid::regclass::text, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    ) as details
    order by "table" collate "C", part, text collate "C"`.execute(db);
  return rows;
}
