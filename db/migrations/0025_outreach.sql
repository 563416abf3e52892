-- Outreach: how often a place is to be visited, who has it, what is planned, what was done. The seed's promise (schools
-- and FGU every second week, clubs every month) is a row here, and whether it was kept is reckoned, never typed.
create schema outreach;
comment on schema outreach is 'Cadences, keepers, visits and street entries, phones, plans, absences.';
grant usage on schema outreach to medspil_app;

create table outreach.settings (
  municipality_id integer not null references directory.municipalities (municipality_id),
  base_place_id uuid,
  kilometres_per_hour integer not null default 50 check (kilometres_per_hour between 5 and 130),
  detour numeric(3,2) not null default 1.30 check (detour between 1 and 3),
  visit_minutes integer not null default 60 check (visit_minutes between 5 and 480),
  amber_share numeric(3,2) not null default 0.75 check (amber_share between 0.1 and 0.99),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (municipality_id),
  foreign key (municipality_id, base_place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id)
);
comment on table outreach.settings is 'What the planner reckons with: where rounds begin, how fast one drives, how long a visit takes; when a place turns amber.';

create table outreach.cadences (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  since date not null,
  every_days integer check (every_days between 1 and 366),
  calendar text not null check (calendar in ('school-term', 'season', 'always')),
  season_from text check (season_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  season_to text check (season_to ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  set_by uuid not null,
  set_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id),
  check ((season_from is null) = (season_to is null)),
  check ((calendar = 'season') = (season_from is not null))
);
comment on table outreach.cadences is 'How often a place is to be visited, from a day on. No number of days: as needed. Never edited: a new row from a new day, so that last year is judged by last year''s promise.';
comment on column outreach.cadences.season_to is 'The last day of the season, MM-DD; before season_from it crosses New Year.';
create index cadences_by_place on outreach.cadences (municipality_id, place_id, since desc, set_at desc);

create table outreach.keepers (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  account_id uuid not null,
  since date not null,
  until date,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, given_by) references access.accounts (municipality_id, id),
  check (until is null or until >= since)
);
comment on table outreach.keepers is 'Which consultant has a place, with history: it stays when somebody leaves.';
comment on column outreach.keepers.until is 'The first day it no longer holds.';
create index keepers_by_place on outreach.keepers (municipality_id, place_id, since desc);
create index keepers_by_account on outreach.keepers (municipality_id, account_id);
create unique index keepers_live_once on outreach.keepers (municipality_id, place_id) where until is null;

create table outreach.planned_visits (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  hotspot_id uuid,
  account_id uuid not null,
  planned_on date not null,
  from_time time,
  minutes integer not null check (minutes between 5 and 720),
  source text not null check (source in ('hand', 'suggested')),
  why jsonb,
  note text not null default '' check (length(note) <= 500),
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table outreach.planned_visits is 'A visit in the plan: whose, which day, perhaps from when. A suggested one keeps why it was suggested.';
create unique index planned_visits_by_submission on outreach.planned_visits (municipality_id, submission_key);
create index planned_visits_by_day on outreach.planned_visits (municipality_id, planned_on, account_id);
create index planned_visits_by_place on outreach.planned_visits (municipality_id, place_id, planned_on desc);

create table outreach.planned_endings (
  municipality_id integer not null,
  planned_id uuid not null,
  kind text not null check (kind in ('done', 'cancelled')),
  reason text not null default '' check (length(reason) <= 500),
  visit_id uuid,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, planned_id),
  foreign key (municipality_id, planned_id) references outreach.planned_visits (municipality_id, id),
  foreign key (municipality_id, ended_by) references access.accounts (municipality_id, id),
  check (kind = 'cancelled' or visit_id is not null)
);
comment on table outreach.planned_endings is 'That a planned visit was made, or cancelled and why, and by which entry where one said so. A cancelled one keeps no cadence.';

create table outreach.working_hours (
  municipality_id integer not null,
  account_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  from_time time not null,
  to_time time not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (municipality_id, account_id, weekday),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  check (to_time > from_time)
);
comment on table outreach.working_hours is 'When a consultant can be sent out, by weekday (1 is Monday). A weekday without a row is not worked.';

create table outreach.absences (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  first_day date not null,
  last_day date not null,
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, entered_by) references access.accounts (municipality_id, id),
  check (last_day >= first_day and last_day < first_day + 400)
);
comment on table outreach.absences is 'Days a consultant is away. Why is nobody''s business and has no column.';
create index absences_by_account on outreach.absences (municipality_id, account_id, first_day);

create table outreach.devices (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  secret_hash bytea not null,
  session_hash bytea not null,
  registered_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table outreach.devices is 'Phones and computers that keep a street log. The secret can do one thing: hand in entries. Ended on sign-out.';
comment on column outreach.devices.seen_at is 'When its owner last had the page open while signed in; after 30 days it hands in to a person, not to the log.';
comment on column outreach.devices.session_hash is 'The session it was last seen in: when somebody ends that one, here or everywhere at once, the device ends with it.';
create unique index devices_by_secret on outreach.devices (secret_hash);
create index devices_by_session on outreach.devices (session_hash) where ended_at is null;
create index devices_by_account on outreach.devices (municipality_id, account_id) where ended_at is null;

create table outreach.visits (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  recorded_by uuid not null,
  version_id uuid not null,
  kind text not null check (kind in ('visit', 'street')),
  occasion text not null check (occasion in ('regular', 'as-needed', 'event', 'hotspot')),
  outcome text not null default 'held' check (outcome in ('held', 'cancelled', 'retracted')),
  place_id uuid,
  where_words text not null default '' check (length(where_words) <= 200),
  latitude numeric(8,6) check (latitude between 54.4 and 57.9),
  longitude numeric(9,6) check (longitude between 7.9 and 15.3),
  district_id uuid,
  hotspot_id uuid,
  event_id uuid,
  planned_id uuid,
  happened_at timestamptz not null,
  happened_on date not null,
  minutes integer not null default 0 check (minutes between 0 and 1440),
  staff_count integer not null default 1 check (staff_count between 1 and 20),
  head_band text not null check (head_band in ('0', '1-5', '6-15', '16+', 'unknown')),
  age_band text not null check (age_band in ('under-13', '13-14', '15-17', '18-plus', 'mixed', 'unknown')),
  mood text not null check (mood in ('calm', 'lively', 'tense', 'unrest', 'unknown')),
  themes text[] not null default '{}' check (cardinality(themes) <= 12),
  actions text[] not null default '{}' check (cardinality(actions) <= 12),
  met text[] not null default '{}' check (cardinality(met) <= 12),
  follow_up text not null default '' check (length(follow_up) <= 500),
  note text not null default '' check (length(note) <= 2000),
  device_id uuid,
  phone_at timestamptz,
  skew_seconds integer not null default 0,
  received_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, district_id) references places.districts (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, planned_id) references outreach.planned_visits (municipality_id, id),
  foreign key (municipality_id, device_id) references outreach.devices (municipality_id, id),
  check ((latitude is null) = (longitude is null)),
  check (place_id is not null or kind = 'street'),
  check (happened_on = (happened_at at time zone 'Europe/Copenhagen')::date)
);
comment on table outreach.visits is 'A visit or a street entry as it reads now: where, when, how long, how many in bands; never who was met among the young. The id is made on the phone, so that any number of sends stores one.';
comment on column outreach.visits.version_id is 'The version in outreach.visit_versions these values are of.';
comment on column outreach.visits.met is 'Who of the staff was met, by part (management, contact teacher), not by name.';
comment on column outreach.visits.phone_at is 'What the phone''s clock said; happened_at is set right by skew_seconds.';
create index visits_by_place on outreach.visits (municipality_id, place_id, happened_on desc) where outcome = 'held';
create index visits_by_day on outreach.visits (municipality_id, happened_on desc, id);
create index visits_by_account on outreach.visits (municipality_id, account_id, happened_on desc, id);
create index visits_by_hotspot on outreach.visits (municipality_id, hotspot_id, happened_on desc) where hotspot_id is not null;
create index visits_by_event on outreach.visits (municipality_id, event_id) where event_id is not null;

create table outreach.visit_versions (
  municipality_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  builds_on uuid,
  content jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  device_id uuid,
  received_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, visit_id) references outreach.visits (municipality_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id),
  foreign key (municipality_id, device_id) references outreach.devices (municipality_id, id)
);
comment on table outreach.visit_versions is 'Every wording of an entry, naming what it builds on: a correction from the office and one from the street both stay.';
create index visit_versions_by_visit on outreach.visit_versions (municipality_id, visit_id, received_at);

create table outreach.visit_conflicts (
  municipality_id integer not null,
  version_id uuid not null,
  visit_id uuid not null,
  found_at timestamptz not null default now(),
  primary key (municipality_id, version_id),
  foreign key (municipality_id, version_id) references outreach.visit_versions (municipality_id, id),
  foreign key (municipality_id, visit_id) references outreach.visits (municipality_id, id)
);
comment on table outreach.visit_conflicts is 'A version that built on one no longer the newest: shown until somebody chooses.';
create index visit_conflicts_by_visit on outreach.visit_conflicts (municipality_id, visit_id);

create table outreach.visit_choices (
  municipality_id integer not null,
  version_id uuid not null,
  kept uuid not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null default now(),
  primary key (municipality_id, version_id),
  foreign key (municipality_id, version_id) references outreach.visit_conflicts (municipality_id, version_id),
  foreign key (municipality_id, kept) references outreach.visit_versions (municipality_id, id),
  foreign key (municipality_id, chosen_by) references access.accounts (municipality_id, id)
);
comment on table outreach.visit_choices is 'Which of two wordings was kept, and by whom. The other stays to be read.';

create table outreach.promotions (
  municipality_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  inquiry_id uuid not null,
  promoted_by uuid not null,
  promoted_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, visit_id) references outreach.visits (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id),
  foreign key (municipality_id, promoted_by) references access.accounts (municipality_id, id)
);
comment on table outreach.promotions is 'That something seen became a concern in the intake. What it is about stands there, not here. The id is made on the phone: one concern however often it is sent.';
create index promotions_by_visit on outreach.promotions (municipality_id, visit_id);

create table outreach.held_entries (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  device_id uuid not null,
  why text not null check (why in ('role-lost', 'account-closed', 'signed-out', 'device-expired')),
  sealed bytea not null,
  received_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, device_id) references outreach.devices (municipality_id, id)
);
comment on table outreach.held_entries is 'Entries from a phone whose owner may no longer log: kept sealed for the leader to take in or leave out, so that nothing seen is lost.';

create table outreach.held_decisions (
  municipality_id integer not null,
  held_id uuid not null,
  decision text not null check (decision in ('taken-in', 'left-out')),
  reason text not null default '' check (length(reason) <= 500),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (municipality_id, held_id),
  foreign key (municipality_id, held_id) references outreach.held_entries (municipality_id, id),
  foreign key (municipality_id, decided_by) references access.accounts (municipality_id, id)
);
comment on table outreach.held_decisions is 'What the leader decided about a held entry.';

create table outreach.breach_reasons (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  broken_on date not null,
  code text not null check (code in ('staffing', 'place-closed', 'place-asked', 'other-priority', 'weather', 'other')),
  words text not null default '' check (length(words) <= 500),
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table outreach.breach_reasons is 'Why a cadence was not kept, for the breach that began on that day. The newest row counts.';
create index breach_reasons_by_place on outreach.breach_reasons (municipality_id, place_id, broken_on desc);

create table outreach.due_places (
  municipality_id integer not null,
  place_id uuid not null,
  last_on date,
  amber_on date,
  due_on date,
  reckoned_at timestamptz not null default now(),
  primary key (municipality_id, place_id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id)
);
comment on table outreach.due_places is 'A copy of what the cadence rule reckoned, for the overview: the last visit, the day the place turns amber, the last day to visit in time. Written with each visit, and every night.';

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'outreach' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy definer on %s to current_user using (true) with check (true)', t);
    if t <> all (array['outreach.held_entries', 'outreach.held_decisions']::regclass[]) then
      execute format('create policy within_unit on %s for select to medspil_app using (municipality_id = access.municipality() and ((select access.kind()) = ''system'' or (select access.is_in_unit())))', t);
    end if;
  end loop;
end $$;

create policy kept_by_leader on outreach.settings for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and set_by = access.account());
create policy changed_by_unit on outreach.settings for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit())) with check (municipality_id = access.municipality() and set_by = access.account());
create policy by_unit on outreach.cadences for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and set_by = access.account());
create policy by_unit on outreach.keepers for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and given_by = access.account());
create policy ended_by_unit on outreach.keepers for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on outreach.planned_visits for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account());
create policy moved_by_unit on outreach.planned_visits for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on outreach.planned_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and ended_by = access.account());
create policy undone_by_unit on outreach.planned_endings for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy own_or_leader on outreach.working_hours for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and set_by = access.account() and (account_id = access.account() or access.has_role('ssp-leader')));
create policy own_or_leader_changed on outreach.working_hours for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()) and (account_id = access.account() or access.has_role('ssp-leader')));
create policy own_or_leader_removed on outreach.working_hours for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()) and (account_id = access.account() or access.has_role('ssp-leader')));
create policy by_unit on outreach.absences for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and entered_by = access.account());
create policy removed_by_unit on outreach.absences for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy own on outreach.devices for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and account_id = access.account());
create policy own_or_system on outreach.devices for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or account_id = access.account()));
create policy own_or_leader on outreach.visits for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account() and (account_id = access.account() or access.has_role('ssp-leader')));
create policy corrected_by_unit on outreach.visits for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on outreach.visit_versions for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and (written_by = access.account() or access.has_role('ssp-leader')));
create policy by_unit on outreach.visit_conflicts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit());
create policy by_unit on outreach.visit_choices for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and chosen_by = access.account());
create policy by_unit on outreach.promotions for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and promoted_by = access.account());
create policy leader_or_system on outreach.held_entries for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (select access.has_role('ssp-leader'))));
create policy by_system on outreach.held_entries for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() = 'system');
create policy leader_or_system on outreach.held_decisions for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (select access.has_role('ssp-leader'))));
create policy by_leader on outreach.held_decisions for insert to medspil_app
  with check (municipality_id = access.municipality() and access.has_role('ssp-leader') and decided_by = access.account());
create policy by_unit on outreach.breach_reasons for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account());
create policy reckoned on outreach.due_places for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.is_in_unit()));
create policy reckoned_anew on outreach.due_places for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (select access.is_in_unit())));

-- Whose phone presents a secret, and whether it may still log. Asked before anybody is known.
create function outreach.device_of(secret bytea)
returns table (municipality_id integer, device_id uuid, account_id uuid, display_name text, language text, state text, assignments jsonb)
language sql stable security definer set search_path = '' as $$
  select d.municipality_id, d.id, d.account_id, a.display_name, a.language,
         case when a.disabled_at is not null then 'account-closed'
              when not exists (select from access.role_assignments r where r.municipality_id = d.municipality_id and r.account_id = d.account_id
                                 and r.ended_at is null and r.role in ('ssp-consultant', 'ssp-leader')) then 'role-lost'
              when d.ended_at is not null then 'signed-out'
              when d.seen_at < now() - interval '30 days' then 'device-expired'
              else 'live' end,
         coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'organisation', r.organisation_id)) from access.role_assignments r
                    where r.municipality_id = d.municipality_id and r.account_id = d.account_id and r.ended_at is null), '[]'::jsonb)
    from outreach.devices d
    join access.accounts a on a.municipality_id = d.municipality_id and a.id = d.account_id
   where d.secret_hash = secret
$$;
revoke all on function outreach.device_of from public;
grant execute on function outreach.device_of to medspil_app;

-- A session that runs out by itself leaves the phone able to hand in; one that somebody ends takes the phone with it.
create function outreach.end_device() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update outreach.devices d set ended_at = now()
   where d.municipality_id = new.municipality_id and d.session_hash = new.secret_hash and d.ended_at is null;
  return null;
end $$;
revoke all on function outreach.end_device from public;
create trigger end_device after update of ended_at on auth.sessions
  for each row when (old.ended_at is null and new.ended_at is not null) execute function outreach.end_device();

grant select on all tables in schema outreach to medspil_app;
revoke select on outreach.devices from medspil_app;
grant select (municipality_id, id, account_id, registered_at, seen_at, ended_at) on outreach.devices to medspil_app;
grant insert (municipality_id, base_place_id, kilometres_per_hour, detour, visit_minutes, amber_share, set_by), update (base_place_id, kilometres_per_hour, detour, visit_minutes, amber_share, set_by, set_at) on outreach.settings to medspil_app;
grant insert (municipality_id, id, place_id, since, every_days, calendar, season_from, season_to, set_by) on outreach.cadences to medspil_app;
grant insert (municipality_id, id, place_id, account_id, since, given_by), update (until) on outreach.keepers to medspil_app;
grant insert (municipality_id, id, place_id, hotspot_id, account_id, planned_on, from_time, minutes, source, why, note, submission_key, made_by), update (account_id, planned_on, from_time, minutes, note) on outreach.planned_visits to medspil_app;
grant insert (municipality_id, planned_id, kind, reason, visit_id, ended_by), delete on outreach.planned_endings to medspil_app;
grant insert (municipality_id, account_id, weekday, from_time, to_time, set_by), update (from_time, to_time, set_by, set_at), delete on outreach.working_hours to medspil_app;
grant insert (municipality_id, id, account_id, first_day, last_day, entered_by), delete on outreach.absences to medspil_app;
grant insert (municipality_id, id, account_id, secret_hash, session_hash), update (seen_at, session_hash, ended_at) on outreach.devices to medspil_app;
grant insert (municipality_id, id, account_id, recorded_by, version_id, kind, occasion, outcome, place_id, where_words, latitude, longitude, district_id, hotspot_id, event_id, planned_id, happened_at, happened_on, minutes, staff_count, head_band, age_band, mood, themes, actions, met, follow_up, note, device_id, phone_at, skew_seconds) on outreach.visits to medspil_app;
grant update (version_id, kind, occasion, outcome, place_id, where_words, latitude, longitude, district_id, hotspot_id, event_id, planned_id, happened_at, happened_on, minutes, staff_count, head_band, age_band, mood, themes, actions, met, follow_up, note) on outreach.visits to medspil_app;
grant insert (municipality_id, id, visit_id, builds_on, content, written_by, written_at, device_id) on outreach.visit_versions to medspil_app;
grant insert (municipality_id, version_id, visit_id) on outreach.visit_conflicts to medspil_app;
grant insert (municipality_id, version_id, kept, chosen_by) on outreach.visit_choices to medspil_app;
grant insert (municipality_id, id, visit_id, inquiry_id, promoted_by) on outreach.promotions to medspil_app;
grant insert (municipality_id, id, account_id, device_id, why, sealed) on outreach.held_entries to medspil_app;
grant insert (municipality_id, held_id, decision, reason, decided_by) on outreach.held_decisions to medspil_app;
grant insert (municipality_id, id, place_id, broken_on, code, words, recorded_by) on outreach.breach_reasons to medspil_app;
grant insert (municipality_id, place_id, last_on, amber_on, due_on, reckoned_at), update (last_on, amber_on, due_on, reckoned_at) on outreach.due_places to medspil_app;

-- What the overview shows: today's round, places that turn, corrections that met, entries that wait for the leader.
create view outreach.due_visits with (security_invoker = true) as
  select v.municipality_id, v.id, p.name as what, v.account_id, v.planned_on, v.from_time
    from outreach.planned_visits v
    join places.places p on p.municipality_id = v.municipality_id and p.id = v.place_id
   where not exists (select from outreach.planned_endings e where e.municipality_id = v.municipality_id and e.planned_id = v.id);
create view outreach.due_cadences with (security_invoker = true) as
  select d.municipality_id, d.place_id as id, p.name as what, k.account_id, d.amber_on, d.due_on
    from outreach.due_places d
    join places.places p on p.municipality_id = d.municipality_id and p.id = d.place_id and p.closed_on is null
    left join outreach.keepers k on k.municipality_id = d.municipality_id and k.place_id = d.place_id and k.until is null
   where d.due_on is not null;
create view outreach.waiting_conflicts with (security_invoker = true) as
  select c.municipality_id, c.visit_id as id, v.account_id, c.found_at
    from outreach.visit_conflicts c
    join outreach.visits v on v.municipality_id = c.municipality_id and v.id = c.visit_id
   where not exists (select from outreach.visit_choices x where x.municipality_id = c.municipality_id and x.version_id = c.version_id);
create view outreach.waiting_held with (security_invoker = true) as
  select h.municipality_id, h.id, h.received_at
    from outreach.held_entries h
   where not exists (select from outreach.held_decisions d where d.municipality_id = h.municipality_id and d.held_id = h.id);
comment on view outreach.due_visits is 'Published to the overview: visits in the plan that are neither made nor cancelled.';
comment on view outreach.due_cadences is 'Published to the overview: when a place turns amber and when it is due, and who has it.';
comment on view outreach.waiting_conflicts is 'Published to the overview: entries with two wordings to choose between.';
comment on view outreach.waiting_held is 'Published to the overview: entries the leader takes in or leaves out.';
grant select on outreach.due_visits, outreach.due_cadences, outreach.waiting_conflicts, outreach.waiting_held to medspil_app;
