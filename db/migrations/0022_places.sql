-- Places: where young people are. Schools, clubs, streets, stations; what outreach visits, where hotspots and events
-- are. A place says where, never who.
create schema places;
comment on schema places is 'Places and their school districts, contact persons, closures, and the outline of the municipality.';
grant usage on schema places to medspil_app;

create table places.districts (
  municipality_id integer not null references directory.municipalities (municipality_id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  latitude numeric(8,6) check (latitude between 54.4 and 57.9),
  longitude numeric(9,6) check (longitude between 7.9 and 15.3),
  made_by uuid,
  made_at timestamptz not null default now(),
  closed_on date,
  primary key (municipality_id, id),
  check ((latitude is null) = (longitude is null))
);
comment on table places.districts is 'School districts: the unit figures are given by, and what small numbers are blurred to.';
comment on column places.districts.latitude is 'The middle of the district, for the map; inside Denmark.';
create unique index districts_by_name on places.districts (municipality_id, lower(name)) where closed_on is null;

create table places.places (
  municipality_id integer not null,
  id uuid not null,
  kind text not null check (kind in ('school', 'fgu', 'club', 'youth-education', 'workshop', 'street', 'station', 'shop', 'sports', 'park', 'event-site', 'other')),
  name text not null check (length(name) between 1 and 200),
  address text not null default '' check (length(address) <= 200),
  town text not null default '' check (length(town) <= 100),
  district_id uuid,
  organisation_id uuid,
  latitude numeric(8,6) check (latitude between 54.4 and 57.9),
  longitude numeric(9,6) check (longitude between 7.9 and 15.3),
  since date not null,
  closed_on date,
  submission_key uuid not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, district_id) references places.districts (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  check ((latitude is null) = (longitude is null)),
  check (closed_on is null or closed_on >= since)
);
comment on table places.places is 'A place in the municipality. Closed, never deleted: visits, hotspots and events of earlier years point at it.';
comment on column places.places.since is 'The first day something can have happened there.';
create unique index places_by_submission on places.places (municipality_id, submission_key);
create index places_by_name on places.places (municipality_id, name collate "da-x-icu");
create index places_by_district on places.places (municipality_id, district_id);
create index places_by_organisation on places.places (municipality_id, organisation_id) where organisation_id is not null;

create table places.contacts (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  title text not null default '' check (length(title) <= 200),
  phone text not null default '' check (length(phone) <= 50),
  email text not null default '' check (length(email) <= 320),
  since date not null,
  until date,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, added_by) references access.accounts (municipality_id, id),
  check (until is null or until >= since)
);
comment on table places.contacts is 'Who one asks for at a place, at work: a contact teacher, a caretaker, a shopkeeper. Ended, not deleted.';
comment on column places.contacts.until is 'The first day they no longer are.';
create index contacts_by_place on places.contacts (municipality_id, place_id);

create table places.closures (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  first_day date not null,
  last_day date not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id),
  check (last_day >= first_day and last_day < first_day + 400)
);
comment on table places.closures is 'Days one place is closed besides the school holidays; both ends are in it. No visit is due on them.';
create index closures_by_place on places.closures (municipality_id, place_id, first_day);

create table places.outlines (
  municipality_id integer not null references directory.municipalities (municipality_id),
  outline jsonb not null check (pg_column_size(outline) <= 1000000),
  approximate boolean not null default false,
  source text not null default '' check (length(source) <= 300),
  uploaded_by uuid,
  uploaded_at timestamptz not null default now(),
  primary key (municipality_id)
);
comment on table places.outlines is 'The outline of the municipality as GeoJSON, served by us: the map asks nobody else for anything.';

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'places' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy definer on %s to current_user using (true) with check (true)', t);
  end loop;
end $$;

create function access.is_in_unit() returns boolean language sql stable parallel safe
  return cardinality(access.units()) > 0;
comment on function access.is_in_unit is 'Whether the actor works in SSP: consultants and leaders, of any unit of the municipality.';

-- Where a school or a station lies is no secret: a visitor who reports a place chooses among them.
create policy known_to_all on places.districts for select to medspil_app using (municipality_id = access.municipality());
create policy kept_by_unit on places.districts for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.is_in_unit()));
create policy changed_by_unit on places.districts for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (select access.is_in_unit())));
create policy known_to_all on places.places for select to medspil_app using (municipality_id = access.municipality());
create policy kept_by_unit on places.places for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (access.is_in_unit() and made_by = access.account())));
create policy changed_by_unit on places.places for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (select access.is_in_unit())));
create policy within_unit on places.contacts for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (select access.is_in_unit())));
create policy added_by_unit on places.contacts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and added_by = access.account());
create policy changed_by_unit on places.contacts for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy within_unit on places.closures for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (select access.is_in_unit())));
create policy made_by_unit on places.closures for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account());
create policy removed_by_unit on places.closures for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy staff_read on places.outlines for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() in ('staff', 'system'));
create policy uploaded on places.outlines for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')));
create policy uploaded_anew on places.outlines for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('administrator')));

grant select on all tables in schema places to medspil_app;
grant insert (municipality_id, id, name, latitude, longitude, made_by), update (name, latitude, longitude, closed_on) on places.districts to medspil_app;
grant insert (municipality_id, id, kind, name, address, town, district_id, organisation_id, latitude, longitude, since, submission_key, made_by) on places.places to medspil_app;
grant update (kind, name, address, town, district_id, organisation_id, latitude, longitude, since, closed_on) on places.places to medspil_app;
grant insert (municipality_id, id, place_id, name, title, phone, email, since, added_by), update (name, title, phone, email, until) on places.contacts to medspil_app;
grant insert (municipality_id, id, place_id, name, first_day, last_day, made_by), delete on places.closures to medspil_app;
grant insert (municipality_id, outline, approximate, source, uploaded_by), update (outline, approximate, source, uploaded_by, uploaded_at) on places.outlines to medspil_app;
