create schema directory;
comment on schema directory is 'The municipality, its organisations and people at work, the public texts, the school holidays.';
grant usage on schema directory to medspil_app;

create table directory.municipalities (
  municipality_id integer primary key check (municipality_id between 1 and 999),
  name text not null check (length(name) between 1 and 100),
  host_names text[] not null default '{}',
  demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table directory.municipalities is 'One row per municipality served; the id is the official municipality code.';

create table directory.organisations (
  municipality_id integer not null references directory.municipalities (municipality_id),
  id uuid not null,
  kind text not null check (kind in ('ssp-unit', 'school', 'fgu', 'youth-education', 'club', 'police', 'family-unit', 'job-centre', 'guidance', 'integration', 'partner')),
  name text not null check (length(name) between 1 and 200),
  town text not null default '' check (length(town) <= 100),
  phone text not null default '' check (length(phone) <= 50),
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (municipality_id, id)
);
comment on table directory.organisations is 'Schools, clubs, the police station, the SSP unit itself. Closed, never deleted.';
create index organisations_by_name on directory.organisations (municipality_id, name collate "da-x-icu");

alter table access.accounts add foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id);
alter table access.role_assignments add foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id);

create table directory.consultant_profiles (
  municipality_id integer not null,
  account_id uuid not null,
  public_name text not null check (length(public_name) between 1 and 200),
  title text not null check (length(title) <= 200),
  phone text not null default '' check (length(phone) <= 50),
  email text not null default '' check (length(email) <= 320),
  greeting text not null default '' check (length(greeting) <= 600),
  published boolean not null default true,
  primary key (municipality_id, account_id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table directory.consultant_profiles is 'What the public site says of a consultant.';

create table directory.coverage (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid,
  town text,
  since date not null default current_date,
  until date,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  check ((organisation_id is null) <> (town is null))
);
comment on table directory.coverage is 'Which consultant covers which school, club or town, with history.';

create table directory.public_texts (
  municipality_id integer not null,
  id uuid not null,
  key text not null check (length(key) <= 100),
  language text not null check (language in ('da', 'en')),
  body text not null check (length(body) <= 20000),
  written_by uuid,
  written_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
comment on table directory.public_texts is 'The municipality''s own wording of the public pages; every edit is a new row, the newest is shown.';
create index public_texts_newest on directory.public_texts (municipality_id, key, language, written_at desc);

create table directory.school_holidays (
  municipality_id integer not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  first_day date not null,
  last_day date not null,
  primary key (municipality_id, id),
  check (last_day >= first_day)
);
comment on table directory.school_holidays is 'School holidays and closing days as the municipality sets them.';

create table directory.settings (
  municipality_id integer not null,
  key text not null check (length(key) <= 100),
  value jsonb not null,
  written_by uuid,
  written_at timestamptz not null default now(),
  primary key (municipality_id, key)
);
comment on table directory.settings is 'Local choices: office hours, phone numbers, the login provider''s role names. Changes are in the audit trail.';

alter table directory.municipalities enable row level security, force row level security;
alter table directory.organisations enable row level security, force row level security;
alter table directory.consultant_profiles enable row level security, force row level security;
alter table directory.coverage enable row level security, force row level security;
alter table directory.public_texts enable row level security, force row level security;
alter table directory.school_holidays enable row level security, force row level security;
alter table directory.settings enable row level security, force row level security;

create policy known_to_all on directory.municipalities for select to medspil_app using (true);
create policy founded_by_system on directory.municipalities for insert to medspil_app with check (access.kind() = 'system' and municipality_id = access.municipality());
create policy same_municipality on directory.organisations for select to medspil_app using (municipality_id = access.municipality());
create policy kept_by_unit_or_administrator on directory.organisations for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator') or access.has_role('ssp-leader')));
create policy changed_by_unit_or_administrator on directory.organisations for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator') or access.has_role('ssp-leader')));
create policy same_municipality on directory.consultant_profiles for select to medspil_app using (municipality_id = access.municipality());
create policy kept on directory.consultant_profiles to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or account_id = access.account()))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or account_id = access.account()));
create policy same_municipality on directory.coverage for select to medspil_app using (municipality_id = access.municipality());
create policy kept on directory.coverage to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader')))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader')));
create policy same_municipality on directory.public_texts for select to medspil_app using (municipality_id = access.municipality());
create policy written_by_leader on directory.public_texts for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader')));
create policy same_municipality on directory.school_holidays for select to medspil_app using (municipality_id = access.municipality());
create policy kept on directory.school_holidays to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')));
create policy same_municipality on directory.settings for select to medspil_app using (municipality_id = access.municipality());
create policy kept on directory.settings to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')));

grant select on all tables in schema directory to medspil_app;
grant insert (municipality_id, name, host_names, demonstration) on directory.municipalities to medspil_app;
grant insert (municipality_id, id, kind, name, town, phone) on directory.organisations to medspil_app;
grant update (kind, name, town, phone, closed_at) on directory.organisations to medspil_app;
grant insert (municipality_id, account_id, public_name, title, phone, email, greeting, published), update (public_name, title, phone, email, greeting, published) on directory.consultant_profiles to medspil_app;
grant insert (municipality_id, id, account_id, organisation_id, town, since, until), update (until) on directory.coverage to medspil_app;
grant insert (municipality_id, id, key, language, body, written_by) on directory.public_texts to medspil_app;
grant insert (municipality_id, id, name, first_day, last_day), update (name, first_day, last_day), delete on directory.school_holidays to medspil_app;
grant insert (municipality_id, key, value, written_by, written_at), update (value, written_by, written_at) on directory.settings to medspil_app;
