-- Hotspots: a place with a recurring pattern, and what is done about it. A hotspot is a place, not a list of names
-- (domain: the Danish hotspot model): no table here has a column that could point at a person, a case or an inquiry.
create schema hotspots;
comment on schema hotspots is 'Observations without names, hotspots and their stages, measures, reviews, and what the public is told.';
grant usage on schema hotspots to medspil_app;

create table hotspots.rules (
  municipality_id integer not null references directory.municipalities (municipality_id),
  id uuid not null,
  signal_count integer not null check (signal_count between 2 and 20),
  signal_days integer not null check (signal_days between 1 and 90),
  review_days integer not null check (review_days between 1 and 60),
  quiet_days integer not null check (quiet_days between 7 and 180),
  set_by uuid not null,
  set_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.rules is 'How many independent observations within how many days raise a signal, how often a hotspot is reviewed, how long it must be quiet. The newest row counts; none means our defaults (2 in 14, 14, 35).';
create index rules_newest on hotspots.rules (municipality_id, set_at desc);

create table hotspots.observations (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid,
  district_id uuid,
  where_words text not null default '' check (length(where_words) <= 200),
  latitude numeric(8,6) check (latitude between 54.4 and 57.9),
  longitude numeric(9,6) check (longitude between 7.9 and 15.3),
  seen_at timestamptz not null,
  head_band text not null check (head_band in ('0', '1-5', '6-15', '16+', 'unknown')),
  themes text[] not null default '{}' check (cardinality(themes) <= 12),
  note text not null default '' check (length(note) <= 2000),
  source text not null check (source in ('street', 'colleague', 'public')),
  observer_id uuid,
  origin_id uuid,
  submission_key uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, district_id) references places.districts (municipality_id, id),
  foreign key (municipality_id, observer_id) references access.accounts (municipality_id, id),
  check ((latitude is null) = (longitude is null)),
  check ((source = 'public') = (observer_id is null)),
  check (place_id is not null or where_words <> '' or latitude is not null)
);
comment on table hotspots.observations is 'What was seen, where and when, how many, which themes; never who. From the street log, a colleague or the public.';
comment on column hotspots.observations.origin_id is 'The street entry it came from, whose later corrections reach it.';
comment on column hotspots.observations.place_id is 'Null while nobody has said which place the words mean.';
create unique index observations_by_submission on hotspots.observations (municipality_id, submission_key);
create index observations_by_place on hotspots.observations (municipality_id, place_id, seen_at desc);
create index observations_by_time on hotspots.observations (municipality_id, seen_at desc);
create index observations_by_observer on hotspots.observations (municipality_id, observer_id, seen_at desc);
create index observations_without_place on hotspots.observations (municipality_id, recorded_at desc) where place_id is null;
create unique index observations_by_origin on hotspots.observations (municipality_id, origin_id) where origin_id is not null;

create table hotspots.set_aside (
  municipality_id integer not null,
  observation_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  withdrawn boolean not null default false,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (municipality_id, observation_id),
  foreign key (municipality_id, observation_id) references hotspots.observations (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.set_aside is 'An observation that does not count: a joke, a mistake, the same thing told twice. Kept, with why.';
comment on column hotspots.set_aside.withdrawn is 'The street entry it came from was taken back; put back, the observation counts again. What a person set aside stays so.';

create table hotspots.dismissals (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  until date not null,
  reason text not null check (length(reason) between 1 and 500),
  dismissed_by uuid not null,
  dismissed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, dismissed_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.dismissals is 'A signal somebody looked at and let lie, until when and why.';
create index dismissals_by_place on hotspots.dismissals (municipality_id, place_id, until desc);

create table hotspots.hotspots (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  owner_id uuid not null,
  stage text not null default 'open' check (stage in ('open', 'analysed', 'planned', 'active', 'closed')),
  review_on date,
  submission_key uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, opened_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.hotspots is 'A place we work with. Stage and next review are copies of the newest turn and review, written with them, for lists.';
create unique index hotspots_by_submission on hotspots.hotspots (municipality_id, submission_key);
create unique index hotspots_live_once on hotspots.hotspots (municipality_id, place_id) where stage <> 'closed';
create index hotspots_by_stage on hotspots.hotspots (municipality_id, stage, review_on);

create table hotspots.turns (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null check (kind in ('opened', 'analysed', 'planned', 'activated', 'reviewed', 'closed', 'reopened', 'given')),
  note text not null default '' check (length(note) <= 2000),
  made_by uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.turns is 'How a hotspot went from stage to stage: who, when, why.';
create index turns_by_hotspot on hotspots.turns (municipality_id, hotspot_id, made_at);

create table hotspots.analyses (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  whom text not null check (length(whom) between 1 and 1000),
  times text not null check (length(times) between 1 and 1000),
  what text not null check (length(what) between 1 and 2000),
  why text not null check (length(why) between 1 and 2000),
  written_by uuid not null,
  written_at timestamptz not null default clock_timestamp(),
  submission_key uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.analyses is 'Who in numbers and ages, when, what, and why we think so. The newest row counts.';
create unique index analyses_by_submission on hotspots.analyses (municipality_id, submission_key);
create index analyses_by_hotspot on hotspots.analyses (municipality_id, hotspot_id, written_at desc);

create table hotspots.measures (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null check (kind in ('presence', 'activity', 'light', 'parents', 'shop', 'police', 'other')),
  what text not null check (length(what) between 1 and 500),
  owner_id uuid,
  outside_owner text not null default '' check (length(outside_owner) <= 200),
  begins_on date not null,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id),
  check ((owner_id is null) <> (outside_owner = ''))
);
comment on table hotspots.measures is 'What is done about it, by whom, from when. An outside owner is a body (the shop, the street lighting), not a private person.';
create unique index measures_by_submission on hotspots.measures (municipality_id, submission_key);
create index measures_by_hotspot on hotspots.measures (municipality_id, hotspot_id, begins_on);

create table hotspots.measure_endings (
  municipality_id integer not null,
  measure_id uuid not null,
  ended_on date not null,
  outcome text not null default '' check (length(outcome) <= 500),
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, measure_id),
  foreign key (municipality_id, measure_id) references hotspots.measures (municipality_id, id),
  foreign key (municipality_id, ended_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.measure_endings is 'The last day of a measure, and what it gave.';

create table hotspots.reviews (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  reviewed_on date not null,
  finding text not null check (finding in ('better', 'same', 'worse')),
  words text not null check (length(words) between 1 and 2000),
  next_on date,
  submission_key uuid not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, reviewed_by) references access.accounts (municipality_id, id),
  check (next_on is null or next_on > reviewed_on)
);
comment on table hotspots.reviews is 'How it goes, every second week, and what comes next.';
create unique index reviews_by_submission on hotspots.reviews (municipality_id, submission_key);
create index reviews_by_hotspot on hotspots.reviews (municipality_id, hotspot_id, reviewed_on desc);

create table hotspots.presences (
  municipality_id integer not null,
  visit_id uuid not null,
  hotspot_id uuid not null,
  happened_at timestamptz not null,
  minutes integer not null check (minutes between 0 and 1440),
  staff_count integer not null check (staff_count between 1 and 20),
  head_band text not null check (head_band in ('0', '1-5', '6-15', '16+', 'unknown')),
  recorded_by uuid not null,
  primary key (municipality_id, visit_id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.presences is 'Visits made because of the hotspot: how long, how many of us, how many young people. A copy kept in step by outreach.';
create index presences_by_hotspot on hotspots.presences (municipality_id, hotspot_id, happened_at desc);

create table hotspots.outside_counts (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null check (kind in ('police-calls', 'shop-reports', 'resident-reports', 'damage-reports')),
  first_day date not null,
  last_day date not null,
  number integer not null check (number between 0 and 10000),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  submission_key uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id),
  check (last_day >= first_day)
);
comment on table hotspots.outside_counts is 'Numbers others gave us: calls to the police, reports to the shop. Numbers only.';
create unique index outside_counts_by_submission on hotspots.outside_counts (municipality_id, submission_key);
create index outside_counts_by_hotspot on hotspots.outside_counts (municipality_id, hotspot_id, first_day);

create table hotspots.public_words (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  place_name text not null check (length(place_name) between 1 and 200),
  body text not null check (length(body) between 1 and 1000),
  submission_key uuid not null,
  published_by uuid not null,
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id),
  foreign key (municipality_id, published_by) references access.accounts (municipality_id, id)
);
comment on table hotspots.public_words is 'What came of it, told to those who reported: read by anyone until it is withdrawn.';
create unique index public_words_by_submission on hotspots.public_words (municipality_id, submission_key);
create index public_words_newest on hotspots.public_words (municipality_id, published_at desc);

create table hotspots.receipts (
  municipality_id integer not null,
  observation_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, observation_id),
  foreign key (municipality_id, observation_id) references hotspots.observations (municipality_id, id)
);
comment on table hotspots.receipts is 'The blind index of the code by which a neighbour sees what came of a report. Says nothing of who.';
create unique index receipts_by_code on hotspots.receipts (municipality_id, code_hash);

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'hotspots' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy definer on %s to current_user using (true) with check (true)', t);
    if t <> all (array['hotspots.observations', 'hotspots.public_words', 'hotspots.receipts']::regclass[]) then
      execute format('create policy within_unit on %s for select to medspil_app using (municipality_id = access.municipality() and ((select access.kind()) = ''system'' or (select access.is_in_unit())))', t);
    end if;
  end loop;
end $$;

-- A colleague at a school sees what they themselves told; the unit sees all; a visitor sees nothing back.
create policy unit_or_own on hotspots.observations for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (select access.is_in_unit()) or observer_id = (select access.account())));
create policy told on hotspots.observations for insert to medspil_app
  with check (municipality_id = access.municipality()
    and ((access.kind() = 'visitor' and source = 'public' and origin_id is null and recorded_at > now() - interval '1 minute')
      or (access.kind() = 'staff' and observer_id is not null and (observer_id = access.account() or access.has_role('ssp-leader')) and (source = 'colleague' or access.is_in_unit()))));
create policy placed_by_unit on hotspots.observations for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy published on hotspots.public_words for select to medspil_app
  using (municipality_id = access.municipality() and (withdrawn_at is null or (select access.is_in_unit())));
create policy published_by_unit on hotspots.public_words for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and published_by = access.account());
create policy withdrawn_by_unit on hotspots.public_words for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_visitor on hotspots.receipts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() = 'visitor');
create policy by_unit on hotspots.rules for insert to medspil_app
  with check (municipality_id = access.municipality() and access.has_role('ssp-leader') and set_by = access.account());
create policy by_unit on hotspots.set_aside for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and set_by = access.account());
create policy counted_again on hotspots.set_aside for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()) and withdrawn);
create policy by_unit on hotspots.dismissals for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and dismissed_by = access.account());
create policy by_unit on hotspots.hotspots for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and opened_by = access.account() and stage = 'open');
create policy moved_by_unit on hotspots.hotspots for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on hotspots.turns for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account());
create policy by_unit on hotspots.analyses for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and written_by = access.account());
create policy by_unit on hotspots.measures for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account());
create policy by_unit on hotspots.measure_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and ended_by = access.account());
create policy by_unit on hotspots.reviews for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and reviewed_by = access.account());
create policy by_unit on hotspots.presences for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account());
create policy in_step on hotspots.presences for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy taken_back on hotspots.presences for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on hotspots.outside_counts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account());

-- A hotspot goes from stage to stage in one order, and is opened again only from closed.
create function hotspots.turn_one_way() returns trigger language plpgsql as $$
begin
  if access.kind() is null or new.stage = old.stage then return new; end if;
  if not (old.stage, new.stage) in (('open', 'analysed'), ('analysed', 'planned'), ('planned', 'active'), ('open', 'closed'), ('analysed', 'closed'), ('planned', 'closed'), ('active', 'closed'), ('closed', 'open')) then
    raise exception 'a hotspot goes one way';
  end if;
  return new;
end $$;
create trigger turn_one_way before update on hotspots.hotspots for each row execute function hotspots.turn_one_way();

-- What a code shows its holder: how far it is, and what was told to all. The code is the only key.
create function hotspots.report_of(code bytea) returns table (reported_at timestamptz, seen_by_us boolean, stage text, words text, told_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select o.recorded_at, o.place_id is not null or s.observation_id is not null, h.stage, w.body, w.published_at
    from hotspots.receipts r
    join hotspots.observations o on o.municipality_id = r.municipality_id and o.id = r.observation_id
    left join hotspots.set_aside s on s.municipality_id = o.municipality_id and s.observation_id = o.id
    left join lateral (select * from hotspots.hotspots x where x.municipality_id = o.municipality_id and x.place_id = o.place_id order by x.opened_at desc limit 1) h on true
    left join lateral (select * from hotspots.public_words x where x.municipality_id = h.municipality_id and x.hotspot_id = h.id and x.withdrawn_at is null order by x.published_at desc limit 1) w on true
   where r.municipality_id = access.municipality() and r.code_hash = code
$$;
revoke all on function hotspots.report_of from public;
grant execute on function hotspots.report_of to medspil_app;

grant select on all tables in schema hotspots to medspil_app;
revoke select on hotspots.receipts from medspil_app;
grant insert (municipality_id, id, signal_count, signal_days, review_days, quiet_days, set_by) on hotspots.rules to medspil_app;
grant insert (municipality_id, id, place_id, district_id, where_words, latitude, longitude, seen_at, head_band, themes, note, source, observer_id, origin_id, submission_key) on hotspots.observations to medspil_app;
grant update (place_id, district_id, latitude, longitude, seen_at, head_band, themes, note, where_words) on hotspots.observations to medspil_app;
grant insert (municipality_id, observation_id, reason, withdrawn, set_by), delete on hotspots.set_aside to medspil_app;
grant insert (municipality_id, id, place_id, until, reason, dismissed_by) on hotspots.dismissals to medspil_app;
grant insert (municipality_id, id, place_id, owner_id, stage, review_on, submission_key, opened_by), update (stage, review_on, owner_id) on hotspots.hotspots to medspil_app;
grant insert (municipality_id, id, hotspot_id, kind, note, made_by) on hotspots.turns to medspil_app;
grant insert (municipality_id, id, hotspot_id, whom, times, what, why, written_by, submission_key) on hotspots.analyses to medspil_app;
grant insert (municipality_id, id, hotspot_id, kind, what, owner_id, outside_owner, begins_on, submission_key, made_by) on hotspots.measures to medspil_app;
grant insert (municipality_id, measure_id, ended_on, outcome, ended_by) on hotspots.measure_endings to medspil_app;
grant insert (municipality_id, id, hotspot_id, reviewed_on, finding, words, next_on, submission_key, reviewed_by) on hotspots.reviews to medspil_app;
grant insert (municipality_id, visit_id, hotspot_id, happened_at, minutes, staff_count, head_band, recorded_by), update (hotspot_id, happened_at, minutes, staff_count, head_band), delete on hotspots.presences to medspil_app;
grant insert (municipality_id, id, hotspot_id, kind, first_day, last_day, number, recorded_by, submission_key) on hotspots.outside_counts to medspil_app;
grant insert (municipality_id, id, hotspot_id, place_name, body, submission_key, published_by), update (withdrawn_at, withdrawn_by) on hotspots.public_words to medspil_app;
grant insert (municipality_id, observation_id, code_hash) on hotspots.receipts to medspil_app;

create view hotspots.due_items with (security_invoker = true) as
  select h.municipality_id, h.id, p.name as what, h.owner_id as account_id, h.review_on as due_on
    from hotspots.hotspots h
    join places.places p on p.municipality_id = h.municipality_id and p.id = h.place_id
   where h.stage <> 'closed' and h.review_on is not null;
comment on view hotspots.due_items is 'Published to the overview: hotspots to review, by whom, by when.';
grant select on hotspots.due_items to medspil_app;
