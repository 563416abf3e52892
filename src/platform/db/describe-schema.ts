import pg from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'

const ours = `n.nspname in ('access', 'audit', 'auth', 'directory', 'people', 'contact', 'cases', 'law', 'disclosure', 'notices', 'fora', 'mail', 'places', 'hotspots', 'events', 'outreach', 'queue')`

/** Each query answers one column `line`, already in a stable order; each row is a paragraph of the description. */
const parts: readonly string[] = [
  `select format(E'-- %s\\ncreate schema %I;', coalesce(obj_description(n.oid, 'pg_namespace'), ''), n.nspname) as line
     from pg_namespace n where ${ours} order by n.nspname`,
  `select format(E'-- %s\\ncreate table %I.%I (\\n%s\\n);%s', coalesce(obj_description(c.oid, 'pg_class'), ''), n.nspname, c.relname,
      (select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          case when a.attidentity <> '' then ' generated always as identity'
               else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end), E',\\n' order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
      case when c.relforcerowsecurity then format(E'\\nalter table %I.%I enable row level security, force row level security;', n.nspname, c.relname) else '' end) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'r' order by n.nspname, c.relname`,
  `select format('alter table %s add constraint %I %s;', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace where ${ours} and k.contype <> 'n' and k.conrelid <> 0
     order by k.conrelid::regclass::text, k.contype desc, k.conname`,
  `select pg_get_indexdef(i.indexrelid) || ';' as line
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`,
  `select format('create policy %I on %I.%I for %s to %s%s%s;', p.policyname, p.schemaname, p.tablename, lower(p.cmd), array_to_string(p.roles, ', '),
      coalesce(E'\\n  using ' || p.qual, ''), coalesce(E'\\n  with check ' || p.with_check, '')) as line
     from pg_policies p where p.schemaname in ('access', 'audit', 'auth', 'directory', 'people', 'contact', 'cases', 'law', 'disclosure', 'notices', 'fora', 'mail', 'places', 'hotspots', 'events', 'outreach', 'queue')
      and 'medspil_app' = any(p.roles) order by p.schemaname, p.tablename, p.policyname`,
  `select pg_get_viewdef(c.oid) as definition, format(E'create view %I.%I with (%s) as\\n%s', n.nspname, c.relname, array_to_string(c.reloptions, ', '), pg_get_viewdef(c.oid)) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'v' order by n.nspname, c.relname`,
  `select pg_get_functiondef(f.oid) || ';' as line from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${ours} order by n.nspname, f.proname`,
  `select pg_get_triggerdef(t.oid) || ';' as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and not t.tgisinternal order by n.nspname, c.relname, t.tgname`,
  `select format('grant %s%s on %I.%I to medspil_app;', lower(privilege_type), case when columns = '' then '' else ' (' || columns || ')' end, table_schema, table_name) as line
     from (select g.table_schema, g.table_name, g.privilege_type, '' as columns
             from information_schema.table_privileges g where g.grantee = 'medspil_app'
           union all
           select g.table_schema, g.table_name, g.privilege_type, string_agg(g.column_name, ', ' order by g.column_name)
             from information_schema.column_privileges g
            where g.grantee = 'medspil_app' and not exists (select from information_schema.table_privileges t
              where t.grantee = g.grantee and t.table_schema = g.table_schema and t.table_name = g.table_name and t.privilege_type = g.privilege_type)
            group by 1, 2, 3) all_grants
    order by table_schema, table_name, privilege_type`,
]

/** The schema as the database itself tells it: tables, constraints, indexes, policies, views, functions, triggers, grants. */
export async function describeSchema(owner: ConnectionSettings): Promise<string> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const sections: string[] = ['-- Generated from the migrations; do not edit. See scripts/generate-tables.mjs.']
    for (const part of parts) {
      const { rows } = await client.query<{ line: string }>(part)
      sections.push(rows.map((row) => row.line).join('\n\n'))
    }
    return `${sections.join('\n\n')}\n`
  } finally {
    await client.end()
  }
}
