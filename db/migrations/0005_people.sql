create schema people;
comment on schema people is 'Young persons, named or not yet.';
grant usage on schema people to medspil_app;

create extension if not exists pg_trgm with schema public;

create table people.persons (
  municipality_id integer not null,
  id uuid not null,
  open_to_unit uuid,
  given_name text not null default '' check (length(given_name) <= 100),
  family_name text not null default '' check (length(family_name) <= 100),
  described_as text not null default '' check (length(described_as) <= 200),
  name_key text not null default '',
  birth_date date,
  age_band text check (age_band in ('0-9', '10-12', '13-14', '15-17', '18-25')),
  school_id uuid,
  cpr_sealed bytea,
  cpr_index bytea,
  address_protected_until date,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, open_to_unit) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, school_id) references directory.organisations (municipality_id, id),
  check (given_name <> '' or family_name <> '' or described_as <> ''),
  check ((cpr_sealed is null) = (cpr_index is null))
);
comment on table people.persons is 'A young person SSP works with. A person may have no name yet: then described_as says who is meant.';
comment on column people.persons.open_to_unit is 'The SSP unit that may see the person; null when only those let into one of the person''s cases may.';
comment on column people.persons.name_key is 'The name folded so that spellings meet (foldName); written by the app, searched by trigram.';
comment on column people.persons.cpr_index is 'Keyed hash for equality; unique so that one CPR number is one person.';
create unique index persons_by_cpr on people.persons (municipality_id, cpr_index) where cpr_index is not null;
create index persons_by_name_key on people.persons using gin (name_key public.gin_trgm_ops);
create index persons_by_birth_date on people.persons (municipality_id, birth_date);
create index persons_by_unit on people.persons (municipality_id, open_to_unit, id);

alter table people.persons enable row level security, force row level security;
create policy definer on people.persons to current_user using (true) with check (true);
create policy own_unit_or_let_in on people.persons for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or open_to_unit = any((select access.units())::uuid[]) or id = any((select access.objects())::uuid[])));
create policy added_by_unit on people.persons for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or open_to_unit = any(access.units())));
create policy changed_by_unit on people.persons for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or open_to_unit = any((select access.units())::uuid[])))
  with check (municipality_id = access.municipality());
grant select on people.persons to medspil_app;
grant insert (municipality_id, id, open_to_unit, given_name, family_name, described_as, name_key, birth_date, age_band, school_id, cpr_sealed, cpr_index, address_protected_until, created_by) on people.persons to medspil_app;
grant update (given_name, family_name, described_as, name_key, birth_date, age_band, school_id, cpr_sealed, cpr_index, address_protected_until) on people.persons to medspil_app;

-- Similarity is not leakproof, so under row security the trigram index would go unused. The function repeats the
-- policy's condition and answers ids with a similarity; the rows themselves are read under the policy.
create function people.similar_persons(key text, most integer)
returns table (person_id uuid, likeness real)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, greatest(word_similarity(key, p.name_key), similarity(key, p.name_key))
    from people.persons p
   where p.municipality_id = access.municipality()
     and (p.open_to_unit = any(access.units()) or p.id = any(access.objects()))
     and key <> '' and (key <% p.name_key or p.name_key % key)
   order by 2 desc, p.id
   limit least(most, 100)
$$;
revoke all on function people.similar_persons from public;
grant execute on function people.similar_persons to medspil_app;
