create schema cases;
comment on schema cases is 'Case files in three tiers, their notes and follow-ups.';
grant usage on schema cases to medspil_app;

create table cases.case_files (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  open_to_unit uuid,
  number text not null check (number ~ '^[0-9]{4}-[0-9]{3,7}$'),
  tier text not null check (tier in ('general', 'anticipatory', 'intervening')),
  purpose text not null check (length(purpose) between 1 and 2000),
  person_id uuid,
  group_name text not null default '' check (length(group_name) <= 200),
  inquiry_id uuid,
  owner_id uuid not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  submission_key uuid,
  opened_tier text check (opened_tier in ('general', 'anticipatory', 'intervening')),
  primary key (municipality_id, id),
  foreign key (municipality_id, unit_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  check (person_id is not null or group_name <> '' or tier = 'general')
);
comment on table cases.case_files is 'A case file: one purpose, one tier, about one young person, a group, or (building-up work) nobody.';
comment on column cases.case_files.open_to_unit is 'The unit that reads the case; null when it is limited to those named.';
comment on column cases.case_files.status is 'Copy of the newest closing or reopening, written with it, for lists.';
comment on column cases.case_files.opened_tier is 'The tier it was opened in, kept for the chronology when it changes; null where that was never another.';
comment on column cases.case_files.submission_key is 'Made with the form, so that sending twice opens one case.';
create unique index case_files_by_submission on cases.case_files (municipality_id, submission_key) where submission_key is not null;
create unique index case_files_by_number on cases.case_files (municipality_id, unit_id, number);
-- With what the row policy reads, so that counting a list need not visit the rows.
create index case_files_by_owner on cases.case_files (municipality_id, owner_id, status, touched_at desc) include (open_to_unit, id);
create index case_files_by_unit on cases.case_files (municipality_id, open_to_unit, status, touched_at desc) include (id);
create index case_files_by_person on cases.case_files (municipality_id, person_id);
create index case_files_by_inquiry on cases.case_files (municipality_id, inquiry_id);

create table cases.case_numbers (
  municipality_id integer not null,
  unit_id uuid not null,
  year integer not null,
  last_number integer not null,
  primary key (municipality_id, unit_id, year)
);
comment on table cases.case_numbers is 'The last case number given in a year.';

create table cases.participants (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  account_id uuid,
  outside_name text not null default '' check (length(outside_name) <= 200),
  part text not null check (length(part) between 1 and 100),
  since date not null default current_date,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  check ((account_id is null) <> (outside_name = ''))
);
comment on table cases.participants is 'Who takes part in the work: a colleague with an account, or somebody outside by name and part.';
create index participants_by_case on cases.participants (municipality_id, case_id);
create index participants_by_account on cases.participants (municipality_id, account_id) where account_id is not null;
create table cases.participant_endings (
  municipality_id integer not null,
  participant_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, participant_id),
  foreign key (municipality_id, participant_id) references cases.participants (municipality_id, id)
);
comment on table cases.participant_endings is 'When somebody stopped taking part.';

create table cases.ownerships (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  owner_id uuid not null,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id)
);
comment on table cases.ownerships is 'Who answers for the case, from when, and who said so.';
create index ownerships_by_case on cases.ownerships (municipality_id, case_id, given_at desc);

create table cases.notes (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  open_to_unit uuid,
  kind text not null check (kind in ('own-words', 'fact', 'assessment', 'agreement')),
  body text not null check (length(body) between 1 and 20000),
  source text not null default '' check (length(source) <= 300),
  happened_on date not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  submission_key uuid not null,
  corrects uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, corrects) references cases.notes (municipality_id, id),
  check (kind <> 'fact' or source <> '')
);
comment on table cases.notes is 'What was said, seen, judged or agreed. Never edited: a mistake is corrected by a new note that names the old one.';
create index notes_by_case on cases.notes (municipality_id, case_id, happened_on desc, written_at desc);
create unique index notes_by_submission on cases.notes (municipality_id, submission_key);
-- A corrected note is corrected again through its correction, so that there is one newest version.
create unique index notes_corrected_once on cases.notes (municipality_id, corrects) where corrects is not null;
create index notes_by_words on cases.notes using gin (to_tsvector('danish', body));

create table cases.follow_ups (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  open_to_unit uuid,
  what text not null check (length(what) between 1 and 300),
  due_on date not null,
  owner_id uuid not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id)
);
comment on table cases.follow_ups is 'Something somebody promised to do by a day.';
create index follow_ups_by_case on cases.follow_ups (municipality_id, case_id);
comment on column cases.follow_ups.ended_at is 'Copy of when its outcome was recorded, written with it, for lists.';
create index follow_ups_waiting on cases.follow_ups (municipality_id, owner_id, due_on) where ended_at is null;
create table cases.follow_up_outcomes (
  municipality_id integer not null,
  follow_up_id uuid not null,
  outcome text not null check (outcome in ('done', 'not-needed')),
  remark text not null default '' check (length(remark) <= 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, follow_up_id),
  foreign key (municipality_id, follow_up_id) references cases.follow_ups (municipality_id, id)
);
comment on table cases.follow_up_outcomes is 'How a follow-up ended, by whom and when.';

create table cases.turns (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('closed', 'reopened', 'tier-changed')),
  outcome text check (outcome in ('goals-met', 'moved', 'turned-18', 'authority-took-over', 'no-wish', 'other')),
  tier text check (tier in ('general', 'anticipatory', 'intervening')),
  reason text not null check (length(reason) between 1 and 4000),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  check ((kind = 'closed') = (outcome is not null)),
  check ((kind = 'tier-changed') = (tier is not null))
);
comment on table cases.turns is 'Closings, reopenings and changes of tier, each with who, when and why.';
create index turns_by_case on cases.turns (municipality_id, case_id, made_at);

create table cases.looks (
  municipality_id integer not null,
  case_id uuid not null,
  account_id uuid not null,
  looked_at timestamptz not null default now(),
  primary key (municipality_id, case_id, account_id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id)
);
comment on table cases.looks is 'When somebody last marked a case as read, for "since you last looked". The log of who saw what is audit.entries.';

alter table cases.case_files enable row level security, force row level security;
alter table cases.case_numbers enable row level security, force row level security;
alter table cases.participants enable row level security, force row level security;
alter table cases.participant_endings enable row level security, force row level security;
alter table cases.ownerships enable row level security, force row level security;
alter table cases.notes enable row level security, force row level security;
alter table cases.follow_ups enable row level security, force row level security;
alter table cases.follow_up_outcomes enable row level security, force row level security;
alter table cases.turns enable row level security, force row level security;
alter table cases.looks enable row level security, force row level security;
create policy definer on cases.notes to current_user using (true) with check (true);

create policy own_unit_or_let_in on cases.case_files for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or open_to_unit = any((select access.units())::uuid[]) or id = any((select access.objects())::uuid[])));
create policy opened_by_unit on cases.case_files for insert to medspil_app
  with check (municipality_id = access.municipality()
    and (access.kind() = 'system' or (unit_id = any(access.units()) and opened_by = access.account()))
    -- Nobody gets near a person they may not see by opening a case about them.
    and (person_id is null or exists (select from people.persons p where p.municipality_id = case_files.municipality_id and p.id = person_id)));
create policy changed_by_unit on cases.case_files for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (unit_id = any((select access.units())::uuid[]) and (open_to_unit is not null or id = any((select access.objects())::uuid[])))))
  with check (municipality_id = access.municipality());
create policy counted_by_unit on cases.case_numbers to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or unit_id = any((select access.units())::uuid[])))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or unit_id = any(access.units())));

create policy own_unit_or_let_in on cases.notes for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or open_to_unit = any((select access.units())::uuid[]) or case_id = any((select access.objects())::uuid[])));

create function cases.is_visible(case_file uuid) returns boolean language sql stable
  as $$ select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file) $$;
create function cases.is_workable(case_file uuid) returns boolean language sql stable
  as $$ select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file
                        and (access.kind() = 'system' or c.unit_id = any(access.units()))) $$;
create function cases.reading_unit(case_file uuid) returns uuid language sql stable
  as $$ select c.open_to_unit from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file $$;

create policy written_by_unit on cases.notes for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and (access.kind() = 'system' or written_by = access.account())
    and open_to_unit is not distinct from cases.reading_unit(case_id));
create policy follows_case on cases.participants for select to medspil_app using (municipality_id = access.municipality() and cases.is_visible(case_id));
create policy added_by_unit on cases.participants for insert to medspil_app with check (municipality_id = access.municipality() and cases.is_workable(case_id));
-- Written as functions: as a plain subquery the planner would read every visible row of the municipality first.
create function cases.is_participant_visible(participant uuid) returns boolean language sql stable
  as $$ select exists (select from cases.participants p where p.municipality_id = access.municipality() and p.id = participant) $$;
create function cases.is_participant_workable(participant uuid) returns boolean language sql stable
  as $$ select exists (select from cases.participants p where p.municipality_id = access.municipality() and p.id = participant and cases.is_workable(p.case_id)) $$;
create function cases.is_follow_up_visible(follow_up uuid) returns boolean language sql stable
  as $$ select exists (select from cases.follow_ups f where f.municipality_id = access.municipality() and f.id = follow_up) $$;
create function cases.is_follow_up_workable(follow_up uuid) returns boolean language sql stable
  as $$ select exists (select from cases.follow_ups f where f.municipality_id = access.municipality() and f.id = follow_up and cases.is_workable(f.case_id)) $$;
create policy follows_participant on cases.participant_endings for select to medspil_app
  using (municipality_id = access.municipality() and cases.is_participant_visible(participant_id));
create policy ended_by_unit on cases.participant_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_participant_workable(participant_id));
create policy follows_case on cases.ownerships for select to medspil_app using (municipality_id = access.municipality() and cases.is_visible(case_id));
create policy given_by_unit on cases.ownerships for insert to medspil_app with check (municipality_id = access.municipality() and cases.is_workable(case_id));
create policy own_unit_or_let_in on cases.follow_ups for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or open_to_unit = any((select access.units())::uuid[]) or case_id = any((select access.objects())::uuid[])));
create policy set_by_unit on cases.follow_ups for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and open_to_unit is not distinct from cases.reading_unit(case_id));
create policy ended_by_unit on cases.follow_ups for update to medspil_app
  using (municipality_id = access.municipality() and cases.is_workable(case_id));
create policy follows_follow_up on cases.follow_up_outcomes for select to medspil_app
  using (municipality_id = access.municipality() and cases.is_follow_up_visible(follow_up_id));
create policy recorded_by_unit on cases.follow_up_outcomes for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_follow_up_workable(follow_up_id));
create policy follows_case on cases.turns for select to medspil_app using (municipality_id = access.municipality() and cases.is_visible(case_id));
create policy made_by_unit on cases.turns for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and (access.kind() = 'system' or made_by = access.account()));
create policy own on cases.looks to medspil_app
  using (municipality_id = access.municipality() and account_id = access.account())
  with check (municipality_id = access.municipality() and account_id = access.account());

grant select on all tables in schema cases to medspil_app;
grant insert (municipality_id, id, unit_id, open_to_unit, number, tier, purpose, person_id, group_name, inquiry_id, owner_id, opened_by, opened_at, touched_at, submission_key, opened_tier) on cases.case_files to medspil_app;
grant update (tier, purpose, person_id, owner_id, status, touched_at) on cases.case_files to medspil_app;
grant insert (municipality_id, unit_id, year, last_number), update (last_number) on cases.case_numbers to medspil_app;
grant insert (municipality_id, id, case_id, account_id, outside_name, part, since, added_by, added_at) on cases.participants to medspil_app;
grant insert (municipality_id, participant_id, ended_by, ended_at) on cases.participant_endings to medspil_app;
grant insert (municipality_id, id, case_id, owner_id, given_by, given_at) on cases.ownerships to medspil_app;
grant insert (municipality_id, id, case_id, open_to_unit, kind, body, source, happened_on, written_by, written_at, submission_key, corrects) on cases.notes to medspil_app;
grant insert (municipality_id, id, case_id, open_to_unit, what, due_on, owner_id, set_by, set_at), update (ended_at) on cases.follow_ups to medspil_app;
grant insert (municipality_id, follow_up_id, outcome, remark, recorded_by, recorded_at) on cases.follow_up_outcomes to medspil_app;
grant insert (municipality_id, id, case_id, kind, outcome, tier, reason, made_by, made_at) on cases.turns to medspil_app;
grant insert (municipality_id, case_id, account_id, looked_at), update (looked_at) on cases.looks to medspil_app;

-- Full-text match is not leakproof: under row security its index would go unused, so this function repeats the
-- policy's condition and answers ids; the notes themselves are then read under the policy.
create function cases.notes_matching(words text, most integer)
returns table (note_id uuid, rank real)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.id, ts_rank(to_tsvector('danish', n.body), q)
    from cases.notes n, websearch_to_tsquery('danish', words) q
   where n.municipality_id = access.municipality()
     and (n.open_to_unit = any(access.units()) or n.case_id = any(access.objects()))
     and to_tsvector('danish', n.body) @@ q
   order by 2 desc, n.written_at desc
   limit least(most, 100)
$$;
revoke all on function cases.notes_matching from public;
grant execute on function cases.notes_matching to medspil_app;

create view cases.due_items with (security_invoker = true) as
  select f.municipality_id, f.id, f.case_id, f.owner_id, f.what, f.due_on, c.number, c.tier, c.person_id, c.group_name
    from cases.follow_ups f
    join cases.case_files c on c.municipality_id = f.municipality_id and c.id = f.case_id
   where c.status = 'open' and f.ended_at is null;
comment on view cases.due_items is 'Published to the overview: follow-ups not yet done, in open cases the reader may see.';
grant select on cases.due_items to medspil_app;

-- The spine of a case: everything that happened, each entry on its day. A note falls on the day it is about; all else
-- on the day it was recorded. Opening is not repeated by the first ownership.
create view cases.chronology with (security_invoker = true) as
  select n.municipality_id, n.case_id, n.id, 'note' as entry, n.kind as detail, n.body as text, n.source, n.happened_on as day,
         n.written_at as at, n.written_by as by_account, null::uuid as other_account, '' as other_name, null::date as due_on, n.corrects
    from cases.notes n
  union all
  select c.municipality_id, c.id, c.id, 'opened', coalesce(c.opened_tier, c.tier), c.purpose, '', (c.opened_at at time zone 'Europe/Copenhagen')::date,
         c.opened_at, c.opened_by, null, '', null, null
    from cases.case_files c
  union all
  select t.municipality_id, t.case_id, t.id, t.kind, coalesce(t.outcome, t.tier, ''), t.reason, '', (t.made_at at time zone 'Europe/Copenhagen')::date,
         t.made_at, t.made_by, null, '', null, null
    from cases.turns t
  union all
  select f.municipality_id, f.case_id, f.id, 'follow-up-set', '', f.what, '', (f.set_at at time zone 'Europe/Copenhagen')::date,
         f.set_at, f.set_by, f.owner_id, '', f.due_on, null
    from cases.follow_ups f
  union all
  select o.municipality_id, f.case_id, o.follow_up_id, 'follow-up-ended', o.outcome, f.what, o.remark, (o.recorded_at at time zone 'Europe/Copenhagen')::date,
         o.recorded_at, o.recorded_by, f.owner_id, '', f.due_on, null
    from cases.follow_up_outcomes o
    join cases.follow_ups f on f.municipality_id = o.municipality_id and f.id = o.follow_up_id
  union all
  select p.municipality_id, p.case_id, p.id, 'participant-added', p.part, '', '', (p.added_at at time zone 'Europe/Copenhagen')::date,
         p.added_at, p.added_by, p.account_id, p.outside_name, null, null
    from cases.participants p
  union all
  select e.municipality_id, p.case_id, e.participant_id, 'participant-ended', p.part, '', '', (e.ended_at at time zone 'Europe/Copenhagen')::date,
         e.ended_at, e.ended_by, p.account_id, p.outside_name, null, null
    from cases.participant_endings e
    join cases.participants p on p.municipality_id = e.municipality_id and p.id = e.participant_id
  union all
  select o.municipality_id, o.case_id, o.id, 'handed-over', '', '', '', (o.given_at at time zone 'Europe/Copenhagen')::date,
         o.given_at, o.given_by, o.owner_id, '', null, null
    from cases.ownerships o
    join cases.case_files c on c.municipality_id = o.municipality_id and c.id = o.case_id
   where o.given_at > c.opened_at;
comment on view cases.chronology is 'Everything that happened in a case, one row each, for reading in order of day; entry says what kind.';
grant select on cases.chronology to medspil_app;

-- The same for one case. The view is long to plan, and a function keeps its plan between calls.
create function cases.chronology_of(case_file uuid) returns setof cases.chronology language plpgsql stable
  as $$ begin return query select * from cases.chronology e where e.municipality_id = access.municipality() and e.case_id = case_file; end $$;
