-- Who may see what. The app sets a handful of settings at the start of each transaction (access.enter); every policy
-- in every other schema reads them and nothing else. Settings are local to the transaction; outside one they read as
-- an empty string, hence nullif before each cast.
create schema access;
comment on schema access is 'Accounts, roles, grants, and the settings that row policies read.';
grant usage on schema access to medspil_app;

create function access.municipality() returns integer language sql stable parallel safe
  return nullif(current_setting('app.municipality_id', true), '')::integer;
create function access.kind() returns text language sql stable parallel safe
  return nullif(current_setting('app.kind', true), '');
create function access.account() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account_id', true), '')::uuid;
create function access.inquiry() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.inquiry_id', true), '')::uuid;
create function access.units() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.units', true), '')::uuid[], '{}');
create function access.led_organisations() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.led_organisations', true), '')::uuid[], '{}');
create function access.objects() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.objects', true), '')::uuid[], '{}');
create function access.has_role(role text) returns boolean language sql stable parallel safe
  return role = any(coalesce(nullif(current_setting('app.roles', true), '')::text[], '{}'));

comment on function access.units() is 'The SSP units whose inquiries and cases the actor reads as a whole.';
comment on function access.led_organisations() is 'The schools, clubs and stations whose own inquiries the actor leads.';
comment on function access.objects() is 'Single cases the actor was let into: as owner, participant, or by a grant of the gate.';

create table access.accounts (
  municipality_id integer not null,
  id uuid not null,
  display_name text not null check (length(display_name) between 1 and 200),
  email text check (length(email) <= 320),
  organisation_id uuid not null,
  title text not null default '' check (length(title) <= 200),
  language text not null default 'da' check (language in ('da', 'en')),
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  primary key (municipality_id, id)
);
comment on table access.accounts is 'People who can sign in. Never deleted: an audit entry must be able to name its actor.';
create index accounts_by_organisation on access.accounts (municipality_id, organisation_id);

create table access.identities (
  municipality_id integer not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, issuer, subject),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table access.identities is 'The login provider''s name for an account; an account may come to have several.';

create table access.role_assignments (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead', 'administrator', 'data-protection-officer')),
  organisation_id uuid not null,
  given_by uuid,
  given_at timestamptz not null default now(),
  source text not null default 'hand' check (source in ('hand', 'login', 'demonstration')),
  ended_at timestamptz,
  ended_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table access.role_assignments is 'A role held in one organisation, from when to when, and by whose decision.';
create unique index role_assignments_once on access.role_assignments (municipality_id, account_id, role, organisation_id) where ended_at is null;

create table access.grants (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  object_kind text not null check (object_kind in ('case')),
  object_id uuid not null,
  relation text not null check (relation in ('owner', 'participant', 'disclosed')),
  given_by uuid,
  given_at timestamptz not null default now(),
  valid_until timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table access.grants is 'Lets one account into one object. Written by whoever decides (case ownership now, the legal gate later); read by row policies, so the object need not know who decided.';
create index grants_by_account on access.grants (municipality_id, account_id, object_id);
create index grants_by_object on access.grants (municipality_id, object_id);

create table access.grant_endings (
  municipality_id integer not null,
  grant_id uuid not null,
  ended_by uuid,
  ended_at timestamptz not null default now(),
  reason text not null check (length(reason) between 1 and 500),
  primary key (municipality_id, grant_id),
  foreign key (municipality_id, grant_id) references access.grants (municipality_id, id)
);
comment on table access.grant_endings is 'The end of a grant, as a row with who, when and why: a grant is never edited.';

-- Starts a transaction's context and answers the roles the account holds at this moment, so that a role taken away
-- or a session ended takes effect on the next action, not at the next login.
create function access.enter(municipality integer, kind text, account uuid, inquiry uuid) returns text[]
language plpgsql security definer set search_path = '' as $$
declare
  held text[] := '{}';
  units uuid[] := '{}';
  led uuid[] := '{}';
  objects uuid[] := '{}';
begin
  if kind = 'staff' then
    select coalesce(array_agg(distinct a.role), '{}'),
           coalesce(array_agg(a.organisation_id) filter (where a.role in ('ssp-consultant', 'ssp-leader')), '{}'),
           coalesce(array_agg(a.organisation_id) filter (where a.role = 'organisation-lead'), '{}')
      into held, units, led
      from access.role_assignments a
      join access.accounts c on c.municipality_id = a.municipality_id and c.id = a.account_id
     where a.municipality_id = enter.municipality and a.account_id = enter.account
       and a.ended_at is null and c.disabled_at is null;
    select coalesce(array_agg(g.object_id), '{}') into objects
      from access.grants g
     where g.municipality_id = enter.municipality and g.account_id = enter.account
       and (g.valid_until is null or g.valid_until > now())
       and not exists (select from access.grant_endings e where e.municipality_id = g.municipality_id and e.grant_id = g.id);
  end if;
  perform set_config('app.municipality_id', municipality::text, true),
          set_config('app.kind', kind, true),
          set_config('app.account_id', coalesce(account::text, ''), true),
          set_config('app.inquiry_id', coalesce(inquiry::text, ''), true),
          set_config('app.roles', held::text, true),
          set_config('app.units', units::text, true),
          set_config('app.led_organisations', led::text, true),
          set_config('app.objects', objects::text, true);
  return held;
end $$;
comment on function access.enter is 'Sets who acts for the rest of the transaction; returns the roles held now.';
revoke all on function access.enter from public;
grant execute on function access.enter to medspil_app;

-- What a transaction has just granted must hold within it too (a consultant who opens a case writes its first note).
create function access.include(object uuid) returns void language sql
  as $$ select set_config('app.objects', (access.objects() || object)::text, true) $$;
revoke all on function access.include from public;
grant execute on function access.include to medspil_app;

alter table access.accounts enable row level security, force row level security;
alter table access.identities enable row level security, force row level security;
alter table access.role_assignments enable row level security, force row level security;
alter table access.grants enable row level security, force row level security;
alter table access.grant_endings enable row level security, force row level security;

-- Definer functions run as the owner of the tables; everybody else is held by the policies below.
create policy definer on access.accounts to current_user using (true) with check (true);
create policy definer on access.identities to current_user using (true) with check (true);
create policy definer on access.role_assignments to current_user using (true) with check (true);
create policy definer on access.grants to current_user using (true) with check (true);
create policy definer on access.grant_endings to current_user using (true) with check (true);

create policy same_municipality on access.accounts for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() in ('staff', 'system', 'visitor', 'sender'));
create policy administered on access.accounts for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator')));
create policy own_or_administered on access.accounts for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator') or id = access.account()));
create policy by_login on access.identities to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system')
  with check (municipality_id = access.municipality() and access.kind() = 'system');
create policy readable on access.role_assignments for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() in ('staff', 'system'));
create policy administered on access.role_assignments for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator')));
create policy administered_end on access.role_assignments for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator')));
create policy readable on access.grants for select to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or account_id = access.account() or object_id = any((select access.objects())::uuid[]) or cardinality((select access.units())) > 0));
create policy given_by_unit on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or cardinality(access.units()) > 0));
create policy readable on access.grant_endings for select to medspil_app
  using (municipality_id = access.municipality());
create policy ended_by_unit on access.grant_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or cardinality(access.units()) > 0));

grant select on access.accounts, access.identities, access.role_assignments, access.grants, access.grant_endings to medspil_app;
grant insert (municipality_id, id, display_name, email, organisation_id, title, language, demonstration) on access.accounts to medspil_app;
grant update (display_name, email, title, language, disabled_at, organisation_id) on access.accounts to medspil_app;
grant insert (municipality_id, issuer, subject, account_id) on access.identities to medspil_app;
grant insert (municipality_id, id, account_id, role, organisation_id, given_by, source) on access.role_assignments to medspil_app;
grant update (ended_at, ended_by) on access.role_assignments to medspil_app;
grant insert (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until) on access.grants to medspil_app;
grant insert (municipality_id, grant_id, ended_by, reason) on access.grant_endings to medspil_app;
