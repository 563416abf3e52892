-- Events: the last school day, Blå Mandag, town festivals, J-dag, New Year. Where, who is there when, whom to call, what
-- happened (without names), and what was learned for next year.
create schema events;
comment on schema events is 'Yearly events: posts, shifts, volunteers, contacts, the log of the night, head counts, evaluations.';
grant usage on schema events to medspil_app;

create table events.events (
  municipality_id integer not null references directory.municipalities (municipality_id),
  id uuid not null,
  template text not null check (template in ('sidste-skoledag', 'blaa-mandag', 'byfest', 'j-dag', 'nytaar', 'other')),
  name text not null check (length(name) between 1 and 200),
  first_day date not null,
  last_day date not null,
  aim text not null default '' check (length(aim) <= 2000),
  status text not null default 'planned' check (status in ('planned', 'held', 'evaluated', 'cancelled')),
  copied_from uuid,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, copied_from) references events.events (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id),
  check (last_day >= first_day and last_day < first_day + 31)
);
comment on table events.events is 'One event of one year. Status is a copy of its newest turn. Next year''s is copied from it and opens with what was learned.';
create unique index events_by_submission on events.events (municipality_id, submission_key);
create index events_by_day on events.events (municipality_id, first_day desc);
create index events_by_origin on events.events (municipality_id, copied_from) where copied_from is not null;

create table events.turns (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  kind text not null check (kind in ('planned', 'moved', 'held', 'evaluated', 'cancelled', 'taken-up')),
  reason text not null default '' check (length(reason) <= 500),
  made_by uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table events.turns is 'Planned, moved, held, evaluated, cancelled: who, when, why.';
create index turns_by_event on events.turns (municipality_id, event_id, made_at);

create table events.posts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  place_id uuid,
  position integer not null,
  primary key (municipality_id, id),
  unique (municipality_id, event_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, place_id) references places.places (municipality_id, id)
);
comment on table events.posts is 'Where somebody stands: the station, the square, the bus.';
create index posts_by_event on events.posts (municipality_id, event_id, position);

create table events.shifts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  needed integer not null check (needed between 1 and 50),
  primary key (municipality_id, id),
  unique (municipality_id, event_id, id),
  foreign key (municipality_id, event_id, post_id) references events.posts (municipality_id, event_id, id),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
comment on table events.shifts is 'From when to when at a post, and how many are needed.';
create index shifts_by_event on events.shifts (municipality_id, event_id, starts_at);
create index shifts_by_post on events.shifts (municipality_id, post_id);

create table events.volunteers (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  sealed bytea,
  organisation_id uuid,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  erased_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, event_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, added_by) references access.accounts (municipality_id, id),
  check ((sealed is null) = (erased_at is not null))
);
comment on table events.volunteers is 'Grown-ups who help: a parent, a Natteravn. Name and phone sealed, erased 30 days after the event.';
create index volunteers_by_event on events.volunteers (municipality_id, event_id);
create index volunteers_to_erase on events.volunteers (municipality_id, event_id) where erased_at is null;

create table events.shift_people (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  shift_id uuid not null,
  account_id uuid,
  volunteer_id uuid,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id, shift_id) references events.shifts (municipality_id, event_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, event_id, volunteer_id) references events.volunteers (municipality_id, event_id, id),
  check ((account_id is null) <> (volunteer_id is null))
);
comment on table events.shift_people is 'Who has a shift: a colleague or a volunteer.';
create unique index shift_accounts_once on events.shift_people (municipality_id, shift_id, account_id) where account_id is not null;
create unique index shift_volunteers_once on events.shift_people (municipality_id, shift_id, volunteer_id) where volunteer_id is not null;
create index shift_people_by_account on events.shift_people (municipality_id, account_id) where account_id is not null;

create table events.contacts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  part text not null check (part in ('police', 'organiser', 'venue', 'transport', 'duty-line', 'other')),
  name text not null check (length(name) between 1 and 200),
  phone text not null default '' check (length(phone) <= 50),
  position integer not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id)
);
comment on table events.contacts is 'Whom one calls that night, at work: the officer on duty, the organiser.';
create index contacts_by_event on events.contacts (municipality_id, event_id, position);

create table events.incidents (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid,
  happened_at timestamptz not null,
  kind text not null check (kind in ('fight', 'alcohol', 'drugs', 'injury', 'vandalism', 'lost', 'traffic', 'fireworks', 'harassment', 'good', 'other')),
  head_band text not null check (head_band in ('0', '1-5', '6-15', '16+', 'unknown')),
  actions text[] not null default '{}' check (cardinality(actions) <= 12),
  note text not null default '' check (length(note) <= 2000),
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, event_id, post_id) references events.posts (municipality_id, event_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table events.incidents is 'The log of the night: when, where, what, how many, what was done; never who.';
create unique index incidents_by_submission on events.incidents (municipality_id, submission_key);
create index incidents_by_event on events.incidents (municipality_id, event_id, happened_at);

create table events.head_counts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid,
  counted_at timestamptz not null,
  number integer not null check (number between 0 and 100000),
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, event_id, post_id) references events.posts (municipality_id, event_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table events.head_counts is 'How many young people were at a post at a time.';
create unique index head_counts_by_submission on events.head_counts (municipality_id, submission_key);
create index head_counts_by_event on events.head_counts (municipality_id, event_id, counted_at);

create table events.evaluations (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  went_well text not null check (length(went_well) <= 4000),
  learned text not null check (length(learned) between 1 and 4000),
  next_year text not null check (length(next_year) <= 4000),
  submission_key uuid not null,
  written_by uuid not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, event_id) references events.events (municipality_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id)
);
comment on table events.evaluations is 'What went well, what we learned, what to do next year. The newest row opens next year''s plan.';
create unique index evaluations_by_submission on events.evaluations (municipality_id, submission_key);
create index evaluations_by_event on events.evaluations (municipality_id, event_id, written_at desc);

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'events' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy definer on %s to current_user using (true) with check (true)', t);
    execute format('create policy within_unit on %s for select to medspil_app using (municipality_id = access.municipality() and ((select access.kind()) = ''system'' or (select access.is_in_unit())))', t);
  end loop;
  foreach t in array array['events.posts', 'events.shifts', 'events.contacts']::regclass[] loop
    execute format('create policy by_unit on %s for insert to medspil_app with check (municipality_id = access.municipality() and access.is_in_unit())', t);
    execute format('create policy changed_by_unit on %s for update to medspil_app using (municipality_id = access.municipality() and (select access.is_in_unit()))', t);
    execute format('create policy removed_by_unit on %s for delete to medspil_app using (municipality_id = access.municipality() and (select access.is_in_unit()))', t);
  end loop;
end $$;

create policy by_unit on events.events for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account() and status = 'planned');
create policy changed_by_unit on events.events for update to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on events.turns for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and made_by = access.account());
create policy by_unit on events.volunteers for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and added_by = access.account());
create policy changed_by_unit_erased_by_house on events.volunteers for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (select access.is_in_unit())));
create policy by_unit on events.shift_people for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and added_by = access.account());
create policy removed_by_unit on events.shift_people for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
create policy by_unit on events.incidents for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account());
create policy by_unit on events.head_counts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and recorded_by = access.account());
create policy by_unit on events.evaluations for insert to medspil_app
  with check (municipality_id = access.municipality() and access.is_in_unit() and written_by = access.account());

grant select on all tables in schema events to medspil_app;
grant insert (municipality_id, id, template, name, first_day, last_day, aim, copied_from, submission_key, made_by), update (name, first_day, last_day, aim, status) on events.events to medspil_app;
grant insert (municipality_id, id, event_id, kind, reason, made_by) on events.turns to medspil_app;
grant insert (municipality_id, id, event_id, name, place_id, position), update (name, place_id, position), delete on events.posts to medspil_app;
grant insert (municipality_id, id, event_id, post_id, starts_at, ends_at, needed), update (starts_at, ends_at, needed, post_id), delete on events.shifts to medspil_app;
grant insert (municipality_id, id, event_id, sealed, organisation_id, added_by), update (sealed, organisation_id, erased_at) on events.volunteers to medspil_app;
grant insert (municipality_id, id, event_id, shift_id, account_id, volunteer_id, added_by), delete on events.shift_people to medspil_app;
grant insert (municipality_id, id, event_id, part, name, phone, position), update (part, name, phone, position), delete on events.contacts to medspil_app;
grant insert (municipality_id, id, event_id, post_id, happened_at, kind, head_band, actions, note, submission_key, recorded_by) on events.incidents to medspil_app;
grant insert (municipality_id, id, event_id, post_id, counted_at, number, submission_key, recorded_by) on events.head_counts to medspil_app;
grant insert (municipality_id, id, event_id, went_well, learned, next_year, submission_key, written_by) on events.evaluations to medspil_app;

create view events.due_items with (security_invoker = true) as
  select s.municipality_id, e.id, e.name as what, p.account_id, s.starts_at, s.ends_at
    from events.shift_people p
    join events.shifts s on s.municipality_id = p.municipality_id and s.id = p.shift_id
    join events.events e on e.municipality_id = s.municipality_id and e.id = s.event_id
   where p.account_id is not null and e.status = 'planned';
comment on view events.due_items is 'Published to the overview: who has a shift, when.';
grant select on events.due_items to medspil_app;
