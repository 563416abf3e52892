-- Fora: the series of meetings, who sits in them, what is talked over, and what is written. The paragraph that let the
-- first Danish authority be fined was minutes about children on an open shelf; here every item is a shelf of its own.
create schema fora;
comment on schema fora is 'Meeting series, members, meetings, agenda, minutes per item, action points, police name lists.';
grant usage on schema fora to medspil_app;

create table fora.series (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  template text not null check (template in ('kredsraad', 'lokalraad', 'lokalraad-plus', 'ssp-kreds', 'lederforum', 'iki', 'fagudvalg', 'lokalgruppe', 'overlevering', 'ssd', 'ad-hoc')),
  name text not null check (length(name) between 1 and 200),
  mandate text not null check (length(mandate) between 1 and 4000),
  setting text not null check (setting in ('handover-meeting', 'local-group', 'case-meeting', 'early-exchange-meeting', 'local-council', 'local-council-plus', 'district-council', 'ssp-kreds', 'leaders-forum', 'professional-committee')),
  allows_persons boolean not null,
  bases text[] not null default '{}',
  publishable boolean not null default false,
  cadence_days integer check (cadence_days between 1 and 730),
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, unit_id, allows_persons),
  foreign key (municipality_id, unit_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id),
  check (allows_persons or bases = '{}'),
  check (allows_persons or setting not in ('handover-meeting', 'early-exchange-meeting', 'case-meeting')),
  check (not (publishable and allows_persons) or setting in ('local-council', 'local-group')),
  check (setting not in ('district-council', 'ssp-kreds', 'leaders-forum', 'professional-committee') or not allows_persons)
);
comment on table fora.series is 'A recurring forum: its mandate, on which bases persons may be talked about, if at all, and how often it meets.';
comment on column fora.series.allows_persons is 'Copied into meetings and items by key, so that no item of a forum without persons can point at one (rule R115-15).';
create unique index series_by_submission on fora.series (municipality_id, submission_key);
create index series_by_unit on fora.series (municipality_id, unit_id, name);

create table fora.series_endings (
  municipality_id integer not null,
  series_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, series_id),
  foreign key (municipality_id, series_id) references fora.series (municipality_id, id)
);
comment on table fora.series_endings is 'That a series was laid to rest.';

create table fora.members (
  municipality_id integer not null,
  id uuid not null,
  series_id uuid not null,
  account_id uuid,
  outside_name text not null default '' check (length(outside_name) <= 200),
  organisation_id uuid,
  outside_organisation text not null default '' check (length(outside_organisation) <= 200),
  party jsonb not null,
  part text not null check (part in ('chair', 'minute-taker', 'member')),
  since date not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, series_id) references fora.series (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  check ((account_id is null) <> (outside_name = ''))
);
comment on table fora.members is 'Who sits in a forum, for which body, from when.';
comment on column fora.members.party is 'What the body is in the law''s eyes on the day it was written down; the circle is judged by it.';
create index members_by_series on fora.members (municipality_id, series_id);
create index members_by_account on fora.members (municipality_id, account_id) where account_id is not null;

create table fora.member_endings (
  municipality_id integer not null,
  member_id uuid not null,
  until date not null,
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, member_id),
  foreign key (municipality_id, member_id) references fora.members (municipality_id, id)
);
comment on table fora.member_endings is 'The last day of a seat.';

create table fora.meetings (
  municipality_id integer not null,
  id uuid not null,
  series_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '' check (length(place) <= 200),
  sequence integer not null default 0,
  status text not null default 'planned' check (status in ('planned', 'called', 'cancelled', 'running', 'ended', 'approved')),
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, unit_id, allows_persons),
  foreign key (municipality_id, series_id, unit_id, allows_persons) references fora.series (municipality_id, id, unit_id, allows_persons),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id),
  check (ends_at > starts_at)
);
comment on table fora.meetings is 'One meeting. Its status is a copy of its newest turn, written with it, for lists.';
create unique index meetings_by_submission on fora.meetings (municipality_id, submission_key);
create index meetings_by_series on fora.meetings (municipality_id, series_id, starts_at desc);
create index meetings_by_time on fora.meetings (municipality_id, unit_id, starts_at);

create table fora.meeting_turns (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  kind text not null check (kind in ('called', 'moved', 'cancelled', 'started', 'ended', 'approved')),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references fora.meetings (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table fora.meeting_turns is 'Called, moved, cancelled, started, ended, approved: who and when. Approved minutes are locked.';
create index meeting_turns_by_meeting on fora.meeting_turns (municipality_id, meeting_id, made_at);

create table fora.attendees (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  account_id uuid,
  outside_name text not null default '' check (length(outside_name) <= 200),
  organisation_id uuid,
  outside_organisation text not null default '' check (length(outside_organisation) <= 200),
  party jsonb not null,
  part text not null check (part in ('chair', 'minute-taker', 'member', 'guest')),
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references fora.meetings (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  check ((account_id is null) <> (outside_name = ''))
);
comment on table fora.attendees is 'Who was asked to one meeting: the members of that day, and guests for it.';
create index attendees_by_meeting on fora.attendees (municipality_id, meeting_id);
create unique index attendees_once on fora.attendees (municipality_id, meeting_id, account_id) where account_id is not null;
create index attendees_by_account on fora.attendees (municipality_id, account_id) where account_id is not null;

create table fora.presences (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  attendee_id uuid not null,
  state text not null check (state in ('in', 'out', 'absent')),
  agenda_item_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references fora.meetings (municipality_id, id),
  foreign key (municipality_id, attendee_id) references fora.attendees (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table fora.presences is 'Who came, left the room for an item, came back. The newest row per attendee says who is in the room.';
create index presences_by_meeting on fora.presences (municipality_id, meeting_id, attendee_id, recorded_at desc);

create table fora.agenda_items (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null,
  position integer not null,
  part text not null check (part in ('open', 'closed')),
  kind text not null check (kind in ('free', 'case', 'inquiry', 'person', 'place', 'standing')),
  title text not null check (length(title) between 1 and 200),
  case_id uuid,
  inquiry_id uuid,
  person_id uuid,
  submission_key uuid not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id, unit_id, allows_persons) references fora.meetings (municipality_id, id, unit_id, allows_persons),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, added_by) references access.accounts (municipality_id, id),
  check (allows_persons or (part = 'open' and case_id is null and inquiry_id is null and person_id is null)),
  check (part = 'closed' or (case_id is null and inquiry_id is null and person_id is null)),
  check (kind not in ('case', 'inquiry', 'person') or part = 'closed'),
  check ((kind = 'case') = (case_id is not null)), check ((kind = 'inquiry') = (inquiry_id is not null))
);
comment on table fora.agenda_items is 'One thing to talk over. A closed item is about persons; where the mandate forbids persons there are none, and the keys see to it.';
comment on column fora.agenda_items.title is 'A neutral heading; of a closed item never a name.';
create unique index agenda_items_by_submission on fora.agenda_items (municipality_id, submission_key);
create index agenda_items_by_meeting on fora.agenda_items (municipality_id, meeting_id, position);
create index agenda_items_by_case on fora.agenda_items (municipality_id, case_id) where case_id is not null;

create table fora.item_bases (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  basis text not null check (basis in ('ssp', 'psp', 'ksp', 'info-house', 'exit', 'early-exchange', 'consent', 'administrative')),
  purpose text not null check (purpose in ('crime-prevention', 'early-help', 'exposed-person', 'release', 'extremism-prevention', 'leaving-gang', 'wellbeing', 'own-task')),
  necessity text not null check (length(necessity) between 1 and 1000),
  reason text not null default '' check (length(reason) <= 2000),
  consent_id uuid,
  early_matter_id uuid,
  finding_id uuid not null,
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references fora.agenda_items (municipality_id, id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  foreign key (municipality_id, early_matter_id) references disclosure.early_matters (municipality_id, id),
  check ((basis = 'early-exchange') = (early_matter_id is not null)),
  check (basis not in ('consent', 'exit') or consent_id is not null),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, decided_by) references access.accounts (municipality_id, id)
);
comment on table fora.item_bases is 'On what a closed item rests, chosen for this very item; the newest row counts. One meeting may mix bases, never one item.';
create index item_bases_by_item on fora.item_bases (municipality_id, item_id, decided_at desc);

create table fora.item_turns (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('opened', 'paused', 'finished')),
  finding_id uuid,
  made_by uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references fora.agenda_items (municipality_id, id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table fora.item_turns is 'When an item was on the table. A closed one opens only on a finding about those then in the room.';
create index item_turns_by_item on fora.item_turns (municipality_id, item_id, made_at desc);

create table fora.minutes (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  body text not null check (length(body) between 1 and 20000),
  builds_on uuid,
  written_by uuid not null,
  written_at timestamptz not null default clock_timestamp(),
  submission_key uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, item_id, id),
  foreign key (municipality_id, item_id) references fora.agenda_items (municipality_id, id),
  foreign key (municipality_id, item_id, builds_on) references fora.minutes (municipality_id, item_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id)
);
comment on table fora.minutes is 'What was written under an item. Every saving is a row that names what it builds on: two who write at once both keep their text.';
create unique index minutes_by_submission on fora.minutes (municipality_id, submission_key);
create index minutes_by_item on fora.minutes (municipality_id, item_id, written_at desc);

create table fora.addenda (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  body text not null check (length(body) between 1 and 4000),
  submission_key uuid not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references fora.agenda_items (municipality_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id)
);
comment on table fora.addenda is 'A correction after the minutes were approved: beside them, never in them.';
create unique index addenda_by_submission on fora.addenda (municipality_id, submission_key);

create table fora.action_points (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  what text not null check (length(what) between 1 and 300),
  owner_id uuid,
  outside_owner text not null default '' check (length(outside_owner) <= 200),
  due_on date not null,
  submission_key uuid not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references fora.agenda_items (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id),
  check ((owner_id is null) <> (outside_owner = ''))
);
comment on table fora.action_points is 'What was decided: by whom, by when.';
create unique index action_points_by_submission on fora.action_points (municipality_id, submission_key);
create index action_points_by_item on fora.action_points (municipality_id, item_id);
create index action_points_by_owner on fora.action_points (municipality_id, owner_id, due_on) where owner_id is not null;

create table fora.action_outcomes (
  municipality_id integer not null,
  action_point_id uuid not null,
  outcome text not null check (outcome in ('done', 'not-needed')),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, action_point_id),
  foreign key (municipality_id, action_point_id) references fora.action_points (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table fora.action_outcomes is 'That it was done, or is no longer needed.';

create table fora.name_lists (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null default true check (allows_persons),
  source text not null check (source in ('pasted', 'typed', 'file')),
  lines_read integer not null check (lines_read between 0 and 1000),
  left_out jsonb not null default '{}',
  purge_on date not null,
  submission_key uuid not null,
  handed_in_by uuid not null,
  handed_in_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id, unit_id, allows_persons) references fora.meetings (municipality_id, id, unit_id, allows_persons),
  foreign key (municipality_id, handed_in_by) references access.accounts (municipality_id, id)
);
comment on table fora.name_lists is 'A list from the police daily reports, handed in for one meeting. Victims and parties to accidents never get this far.';
comment on column fora.name_lists.left_out is 'How many lines were left out before anything was stored, by why. Counts only.';
create unique index name_lists_by_submission on fora.name_lists (municipality_id, submission_key);
create index name_lists_by_meeting on fora.name_lists (municipality_id, meeting_id);
create index name_lists_to_purge on fora.name_lists (municipality_id, purge_on);

create table fora.name_rows (
  municipality_id integer not null,
  id uuid not null,
  list_id uuid not null,
  position integer not null,
  sealed bytea not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, list_id) references fora.name_lists (municipality_id, id)
);
comment on table fora.name_rows is 'One line of a list, sealed, so that no search finds it. Erased when the list''s time is up.';
create index name_rows_by_list on fora.name_rows (municipality_id, list_id, position);

create table fora.name_decisions (
  municipality_id integer not null,
  row_id uuid not null,
  decision text not null check (decision in ('drop', 'talk', 'concern', 'notification')),
  sealed bytea,
  owner_id uuid,
  due_on date,
  finding_id uuid,
  inquiry_id uuid,
  notice_id uuid,
  action_point_id uuid,
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (municipality_id, row_id),
  foreign key (municipality_id, row_id) references fora.name_rows (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id),
  foreign key (municipality_id, notice_id) references notices.notices (municipality_id, id),
  foreign key (municipality_id, action_point_id) references fora.action_points (municipality_id, id),
  foreign key (municipality_id, decided_by) references access.accounts (municipality_id, id),
  check (decision = 'drop' or (sealed is not null and owner_id is not null and due_on is not null and finding_id is not null))
);
comment on table fora.name_decisions is 'What came of a line. A kept name has a necessity and an agreement (sealed), an owner and a date; a dropped one has nothing.';

create table fora.purges (
  municipality_id integer not null,
  list_id uuid not null,
  rows_erased integer not null,
  decisions jsonb not null,
  rule text not null check (length(rule) between 1 and 200),
  purged_at timestamptz not null default now(),
  primary key (municipality_id, list_id),
  foreign key (municipality_id, list_id) references fora.name_lists (municipality_id, id)
);
comment on table fora.purges is 'Proof that a list was erased: how many lines, what was decided in numbers, by which rule. No names.';

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'fora' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy definer on %s to current_user using (true) with check (true)', t);
  end loop;
end $$;

-- WHO SEES WHAT

-- Asked past the policies, so that the policies may ask it.
create function fora.is_member(series uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from fora.members m where m.municipality_id = access.municipality() and m.series_id = series and m.account_id = access.account()
                  and m.since <= (now() at time zone 'Europe/Copenhagen')::date
                  and not exists (select from fora.member_endings e where e.municipality_id = m.municipality_id and e.member_id = m.id and e.until < (now() at time zone 'Europe/Copenhagen')::date))
$$;
create function fora.is_asked(meeting uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from fora.attendees a where a.municipality_id = access.municipality() and a.meeting_id = meeting and a.account_id = access.account())
$$;
create function fora.is_asked_to_series(series uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from fora.attendees a join fora.meetings m on m.municipality_id = a.municipality_id and m.id = a.meeting_id
                  where a.municipality_id = access.municipality() and m.series_id = series and a.account_id = access.account())
$$;
revoke all on function fora.is_member, fora.is_asked, fora.is_asked_to_series from public;
grant execute on function fora.is_member, fora.is_asked, fora.is_asked_to_series to medspil_app;

-- What somebody with an account stands for is what the directory says, not what whoever gives them a seat would like.
create function fora.is_as_known(account uuid, organisation uuid, party jsonb) returns boolean language sql stable as $$
  select account is null or (disclosure.works_in(account, organisation) and party = law.party_of(organisation))
$$;
create policy unit_or_member on fora.series for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or unit_id = any((select access.units())::uuid[])
    or fora.is_member(id) or fora.is_asked_to_series(id)));
create policy made_by_unit on fora.series for insert to medspil_app
  with check (municipality_id = access.municipality() and made_by = access.account() and unit_id = any(access.units()));
create policy changed_by_unit on fora.series for update to medspil_app
  using (municipality_id = access.municipality() and unit_id = any((select access.units())::uuid[]))
  with check (municipality_id = access.municipality());
create function fora.is_series_visible(series uuid) returns boolean language sql stable
  as $$ select exists (select from fora.series s where s.municipality_id = access.municipality() and s.id = series) $$;
create function fora.is_series_ours(series uuid) returns boolean language sql stable
  as $$ select exists (select from fora.series s where s.municipality_id = access.municipality() and s.id = series and s.unit_id = any(access.units())) $$;
create policy follows_series on fora.series_endings for select to medspil_app using (municipality_id = access.municipality() and fora.is_series_visible(series_id));
create policy ended_by_unit on fora.series_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and ended_by = access.account() and fora.is_series_ours(series_id));
create policy follows_series on fora.members for select to medspil_app using (municipality_id = access.municipality() and fora.is_series_visible(series_id));
create policy added_by_unit on fora.members for insert to medspil_app
  with check (municipality_id = access.municipality() and added_by = access.account() and fora.is_series_ours(series_id)
    and fora.is_as_known(account_id, organisation_id, party));
create policy follows_member on fora.member_endings for select to medspil_app
  using (municipality_id = access.municipality() and exists (select from fora.members m where m.municipality_id = member_endings.municipality_id and m.id = member_id));
create policy ended_by_unit on fora.member_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and ended_by = access.account()
    and exists (select from fora.members m where m.municipality_id = member_endings.municipality_id and m.id = member_id and fora.is_series_ours(m.series_id)));

-- A member sees the meetings of the series; a guest the one meeting they were asked to.
create policy unit_or_asked on fora.meetings for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or unit_id = any((select access.units())::uuid[])
    or (status <> 'planned' and (fora.is_member(series_id) or fora.is_asked(id)))));
create policy made_by_unit on fora.meetings for insert to medspil_app
  with check (municipality_id = access.municipality() and made_by = access.account() and unit_id = any(access.units()));
create policy changed_by_unit on fora.meetings for update to medspil_app
  using (municipality_id = access.municipality() and status <> 'approved' and unit_id = any((select access.units())::uuid[]))
  with check (municipality_id = access.municipality());
-- A meeting goes one way: nothing that was held is moved, held again or approved by who neither chaired it nor leads.
create function fora.turn_one_way() returns trigger language plpgsql as $$
begin
  if access.kind() is null then return new; end if;
  if old.status not in ('planned', 'called') and (new.starts_at, new.ends_at) is distinct from (old.starts_at, old.ends_at) then
    raise exception 'a meeting that has begun is not moved';
  end if;
  if new.status <> old.status and not (old.status, new.status) in (('planned', 'called'), ('planned', 'cancelled'), ('called', 'cancelled'), ('called', 'running'), ('running', 'ended'), ('ended', 'approved')) then
    raise exception 'a meeting goes one way';
  end if;
  if new.status = 'approved' and old.status <> 'approved' and not access.has_role('ssp-leader') and not exists (
    select from fora.attendees a where a.municipality_id = new.municipality_id and a.meeting_id = new.id and a.part = 'chair' and a.account_id = access.account()) then
    raise exception 'only the chair or a leader approves';
  end if;
  return new;
end $$;
create trigger turn_one_way before update on fora.meetings for each row execute function fora.turn_one_way();
create function fora.is_meeting_visible(meeting uuid) returns boolean language sql stable
  as $$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting) $$;
create function fora.is_meeting_ours(meeting uuid) returns boolean language sql stable
  as $$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting and m.unit_id = any(access.units())) $$;
create function fora.is_locked(meeting uuid) returns boolean language sql stable
  as $$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting and m.status = 'approved') $$;
create policy follows_meeting on fora.meeting_turns for select to medspil_app using (municipality_id = access.municipality() and fora.is_meeting_visible(meeting_id));
create policy made_by_unit on fora.meeting_turns for insert to medspil_app
  with check (municipality_id = access.municipality() and made_by = access.account() and fora.is_meeting_ours(meeting_id));
create function fora.has_seat(meeting uuid, account uuid, organisation uuid, party jsonb) returns boolean language sql stable as $$
  select exists (select from fora.meetings m join fora.members s on s.municipality_id = m.municipality_id and s.series_id = m.series_id
                  where m.municipality_id = access.municipality() and m.id = meeting and s.account_id = account and s.organisation_id = organisation and s.party = has_seat.party)
$$;
create policy follows_meeting on fora.attendees for select to medspil_app using (municipality_id = access.municipality() and fora.is_meeting_visible(meeting_id));
create policy added_by_unit on fora.attendees for insert to medspil_app
  with check (municipality_id = access.municipality() and added_by = access.account() and fora.is_meeting_ours(meeting_id) and not fora.is_locked(meeting_id)
    and (fora.is_as_known(account_id, organisation_id, party) or fora.has_seat(meeting_id, account_id, organisation_id, party)));
create policy follows_meeting on fora.presences for select to medspil_app using (municipality_id = access.municipality() and fora.is_meeting_visible(meeting_id));
create policy recorded_by_unit on fora.presences for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account() and fora.is_meeting_ours(meeting_id) and not fora.is_locked(meeting_id)
    and exists (select from fora.attendees a where a.municipality_id = presences.municipality_id and a.id = attendee_id and a.meeting_id = presences.meeting_id));

-- The open part is for all who sit in the forum. A closed item is the unit's, as far as it sees the matter itself, and
-- theirs who were let in while they were in the room.
create policy open_to_forum_closed_to_few on fora.agenda_items for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system'
    or (part = 'open' and fora.is_meeting_visible(meeting_id))
    or (part = 'closed' and (id = any((select access.objects())::uuid[])
      or (unit_id = any((select access.units())::uuid[])
        and (case_id is null or cases.is_visible(case_id)) and (inquiry_id is null or contact.is_visible(inquiry_id)) and (person_id is null or people.is_visible(person_id)))))));
create policy added_by_unit on fora.agenda_items for insert to medspil_app
  with check (municipality_id = access.municipality() and added_by = access.account() and unit_id = any(access.units()) and not fora.is_locked(meeting_id)
    and (case_id is null or cases.is_visible(case_id)) and (inquiry_id is null or contact.is_visible(inquiry_id)) and (person_id is null or people.is_visible(person_id)));
create policy ordered_by_unit on fora.agenda_items for update to medspil_app
  using (municipality_id = access.municipality() and unit_id = any((select access.units())::uuid[]) and not fora.is_locked(meeting_id))
  with check (municipality_id = access.municipality());
create policy taken_off_by_unit on fora.agenda_items for delete to medspil_app
  using (municipality_id = access.municipality() and unit_id = any((select access.units())::uuid[]) and not fora.is_locked(meeting_id));
create function fora.is_item_visible(item uuid) returns boolean language sql stable
  as $$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item) $$;
create function fora.is_item_ours(item uuid) returns boolean language sql stable
  as $$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item and i.unit_id = any(access.units())) $$;
create function fora.is_item_locked(item uuid) returns boolean language sql stable
  as $$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item and fora.is_locked(i.meeting_id)) $$;
-- How many closed items there are, for those who may not read them.
create function fora.closed_items(meeting uuid) returns bigint
language sql stable security definer set search_path = '' as $$
  select count(*) from fora.agenda_items i
   where i.municipality_id = access.municipality() and i.meeting_id = meeting and i.part = 'closed'
     and (access.kind() = 'system' or fora.is_asked(meeting)
       or exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting
                   and (m.unit_id = any(access.units()) or fora.is_member(m.series_id))))
$$;
revoke all on function fora.closed_items from public;
grant execute on function fora.closed_items to medspil_app;

create function fora.is_rule_passed(finding uuid, item uuid, basis text, purpose text, reason text) returns boolean language sql stable as $$
  select law.is_of_today(finding) and exists (
    select from law.findings f
      join fora.agenda_items i on i.municipality_id = f.municipality_id and i.id = item
      join fora.meetings m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
      join fora.series s on s.municipality_id = m.municipality_id and s.id = m.series_id
     where f.municipality_id = access.municipality() and f.id = finding
       and f.about_kind = 'agenda-item' and f.about_id = item and f.made_by = access.account() and f.made_at = now()
       and f.topic = 'exchange' and f.facts ->> 'basis' = basis and f.facts ->> 'purpose' = purpose
       and f.facts ->> 'setting' = s.setting and f.facts ->> 'wish' = 'share' and f.facts ->> 'necessity' = 'stated'
       and f.facts -> 'subject' ->> 'identified' = 'true' and f.facts -> 'sender' = law.party_by_kind('ssp-unit', 'authority', true)
       and (f.outcome = 'allow' or (f.outcome = 'ask' and length(trim(reason)) > 0)))
$$;
comment on function fora.is_rule_passed is 'The rules said yes to this very item, on this basis and for this purpose, in this transaction, or asked for a reason and got one.';
create function fora.is_about_the_room(finding uuid, item uuid) returns boolean language sql stable as $$
  select (select array_agg(s.party order by s.party::text)
            from (select f.facts -> 'receiver' as party from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                  union all
                  select jsonb_array_elements(f.facts -> 'present') from law.findings f where f.municipality_id = access.municipality() and f.id = finding) s)
       = (select array_agg(a.party order by a.party::text)
            from fora.agenda_items i join fora.attendees a on a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id
           where i.municipality_id = access.municipality() and i.id = item
             and (select p.state from fora.presences p where p.municipality_id = a.municipality_id and p.attendee_id = a.id order by p.recorded_at desc limit 1) = 'in')
$$;
comment on function fora.is_about_the_room is 'The finding was made about exactly the bodies that are in the room now.';
create function fora.is_carried_by(item uuid, basis text, consent uuid) returns boolean language sql stable as $$
  select exists (
    select from people.consents c
      join fora.agenda_items i on i.municipality_id = c.municipality_id and i.id = item
      left join cases.case_files f on f.municipality_id = i.municipality_id and f.id = i.case_id
     where c.municipality_id = access.municipality() and c.id = consent and c.kind = 'share'
       and c.person_id = coalesce(f.person_id, i.person_id) and (basis <> 'exit' or c.how <> 'spoken')
       and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$$;
comment on function fora.is_carried_by is 'A consent to share that stands, of the person the item is about; for exit in writing.';
create policy giving_side on fora.item_bases for select to medspil_app using (municipality_id = access.municipality() and fora.is_item_visible(item_id));
create policy decided_by_unit on fora.item_bases for insert to medspil_app
  with check (municipality_id = access.municipality() and decided_by = access.account() and fora.is_item_ours(item_id) and not fora.is_item_locked(item_id)
    and fora.is_rule_passed(finding_id, item_id, basis, purpose, reason)
    and (consent_id is null or fora.is_carried_by(item_id, basis, consent_id)));
create policy follows_item on fora.item_turns for select to medspil_app using (municipality_id = access.municipality() and fora.is_item_visible(item_id));
create policy made_by_unit on fora.item_turns for insert to medspil_app
  with check (municipality_id = access.municipality() and made_by = access.account() and fora.is_item_ours(item_id) and not fora.is_item_locked(item_id)
    and (kind <> 'opened' or exists (select from fora.agenda_items i where i.municipality_id = item_turns.municipality_id and i.id = item_id
      and (i.part = 'open' or (fora.is_about_the_room(item_turns.finding_id, item_turns.item_id)
        and (select fora.is_rule_passed(item_turns.finding_id, b.item_id, b.basis, b.purpose, b.reason)
                      and (b.consent_id is null or fora.is_carried_by(b.item_id, b.basis, b.consent_id)) from fora.item_bases b
              where b.municipality_id = i.municipality_id and b.item_id = i.id order by b.decided_at desc, b.id desc limit 1))))));
create policy follows_item on fora.minutes for select to medspil_app using (municipality_id = access.municipality() and fora.is_item_visible(item_id));
create policy written_by_unit on fora.minutes for insert to medspil_app
  with check (municipality_id = access.municipality() and written_by = access.account() and fora.is_item_ours(item_id) and not fora.is_item_locked(item_id)
    -- No person item without a basis (domain invariant 1).
    and exists (select from fora.agenda_items i where i.municipality_id = minutes.municipality_id and i.id = item_id
      and (i.part = 'open' or exists (select from fora.item_bases b where b.municipality_id = i.municipality_id and b.item_id = i.id))));
create policy follows_item on fora.addenda for select to medspil_app using (municipality_id = access.municipality() and fora.is_item_visible(item_id));
create policy written_by_unit on fora.addenda for insert to medspil_app
  with check (municipality_id = access.municipality() and written_by = access.account() and fora.is_item_ours(item_id) and fora.is_item_locked(item_id));

-- Who owes something sees that much of it, whoever sees the item.
create policy follows_item_or_own on fora.action_points for select to medspil_app
  using (municipality_id = access.municipality() and (owner_id = (select access.account()) or fora.is_item_visible(item_id)));
create function fora.may_owe(item uuid, account uuid) returns boolean language sql stable as $$
  select exists (
    select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item
       and (disclosure.works_in(account, i.unit_id)
         or (i.part = 'open' and exists (select from fora.attendees a where a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id and a.account_id = account))
         or exists (select from access.grants g where g.municipality_id = i.municipality_id and g.object_id = i.id and g.account_id = account and g.valid_until > now()
              and not exists (select from access.grant_endings e where e.municipality_id = g.municipality_id and e.grant_id = g.id))))
$$;
comment on function fora.may_owe is 'An owner reads what they owe: of a closed item only the unit and those who were let into it.';
create policy set_by_unit on fora.action_points for insert to medspil_app
  with check (municipality_id = access.municipality() and set_by = access.account() and fora.is_item_ours(item_id) and not fora.is_item_locked(item_id)
    and (owner_id is null or fora.may_owe(item_id, owner_id)));
create policy follows_action_point on fora.action_outcomes for select to medspil_app
  using (municipality_id = access.municipality() and exists (select from fora.action_points p where p.municipality_id = action_outcomes.municipality_id and p.id = action_point_id));
create policy recorded_by_owner_or_unit on fora.action_outcomes for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account()
    and exists (select from fora.action_points p where p.municipality_id = action_outcomes.municipality_id and p.id = action_point_id
      and (p.owner_id = access.account() or fora.is_item_ours(p.item_id))));

-- A list is for SSP and whoever handed it in. The police hand it in; they sit in the meeting.
create policy unit_or_giver on fora.name_lists for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or unit_id = any((select access.units())::uuid[]) or handed_in_by = (select access.account())));
create function fora.is_police_at(meeting uuid) returns boolean language sql stable
  as $$ select exists (select from fora.attendees a where a.municipality_id = access.municipality() and a.meeting_id = meeting
                        and a.account_id = access.account() and a.party ->> 'kind' = 'police') $$;
-- A list lives as long after the meeting as the house says, and nobody lengthens it but by moving the meeting.
create function fora.is_purge_in_time(meeting uuid, day date) returns boolean language sql stable
  as $$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting
                        and day <= (m.ends_at at time zone 'Europe/Copenhagen')::date + 14) $$;
create policy handed_in on fora.name_lists for insert to medspil_app
  with check (municipality_id = access.municipality() and handed_in_by = access.account()
    and (unit_id = any(access.units()) or fora.is_police_at(meeting_id)) and not fora.is_locked(meeting_id) and fora.is_purge_in_time(meeting_id, purge_on));
create policy moved_with_meeting on fora.name_lists for update to medspil_app
  using (municipality_id = access.municipality() and unit_id = any((select access.units())::uuid[]))
  with check (municipality_id = access.municipality() and fora.is_purge_in_time(meeting_id, purge_on));
create function fora.is_list_visible(list uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list) $$;
create function fora.is_list_new(list uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list and l.handed_in_by = access.account() and l.handed_in_at = now()) $$;
create function fora.is_list_due(list uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list and l.purge_on <= (now() at time zone 'Europe/Copenhagen')::date) $$;
create policy follows_list on fora.name_rows for select to medspil_app using (municipality_id = access.municipality() and fora.is_list_visible(list_id));
create policy with_list on fora.name_rows for insert to medspil_app with check (municipality_id = access.municipality() and fora.is_list_new(list_id));
create policy purged_by_house on fora.name_rows for delete to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system' and fora.is_list_due(list_id));
create function fora.is_row_visible(name_row uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_rows r where r.municipality_id = access.municipality() and r.id = name_row) $$;
create function fora.is_row_ours(name_row uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_rows r join fora.name_lists l on l.municipality_id = r.municipality_id and l.id = r.list_id
                        where r.municipality_id = access.municipality() and r.id = name_row and l.unit_id = any(access.units())) $$;
create function fora.is_row_due(name_row uuid) returns boolean language sql stable
  as $$ select exists (select from fora.name_rows r where r.municipality_id = access.municipality() and r.id = name_row and fora.is_list_due(r.list_id)) $$;
-- What came of a name is the unit's own: whoever handed the list in is not told afterwards.
create policy unit_only on fora.name_decisions for select to medspil_app
  using (municipality_id = access.municipality() and ((access.kind() = 'system' and fora.is_row_visible(row_id)) or fora.is_row_ours(row_id)));
create policy decided_by_unit on fora.name_decisions for insert to medspil_app
  with check (municipality_id = access.municipality() and decided_by = access.account() and fora.is_row_ours(row_id) and not fora.is_row_due(row_id)
    and (decision = 'drop' or exists (select from law.findings f where f.municipality_id = name_decisions.municipality_id and f.id = finding_id
      and f.about_kind = 'name-row' and f.about_id = row_id and f.made_by = access.account() and f.outcome <> 'deny')));
create policy purged_by_house on fora.name_decisions for delete to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system' and fora.is_row_due(row_id));
create policy follows_list on fora.purges for select to medspil_app using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('data-protection-officer') or fora.is_list_visible(list_id)));
create policy by_house on fora.purges for insert to medspil_app with check (municipality_id = access.municipality() and access.kind() = 'system' and fora.is_list_due(list_id));

-- Grants to an item of a meeting: only while the receiver is in the room and the item is on the table.
create function fora.is_in_the_room(item uuid, account uuid) returns boolean language sql stable as $$
  select exists (
    select from fora.agenda_items i
      join fora.attendees a on a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id and a.account_id = account
     where i.municipality_id = access.municipality() and i.id = item and i.part = 'closed' and i.unit_id = any(access.units())
       and exists (
         select from (select t.kind, t.made_at from fora.item_turns t where t.municipality_id = i.municipality_id and t.item_id = i.id order by t.made_at desc limit 1) opening,
                     (select p.state, p.recorded_at from fora.presences p where p.municipality_id = i.municipality_id and p.attendee_id = a.id order by p.recorded_at desc limit 1) arrival
          where opening.kind = 'opened' and arrival.state = 'in' and arrival.recorded_at <= opening.made_at))
$$;
create or replace function access.sees(kind text, object uuid) returns boolean language sql stable as $$
  select case kind
    when 'case' then exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = object)
    when 'person' then exists (select from people.persons p where p.municipality_id = access.municipality() and p.id = object)
    when 'exchange' then disclosure.is_giving_side(object)
    when 'agenda-item' then fora.is_item_ours(object)
    when 'inquiry' then exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = object)
    else false end
$$;
drop policy given_by_unit_or_gate on access.grants;
create policy given_by_unit_or_gate on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (given_by = access.account() and case object_kind
      when 'exchange' then relation = 'disclosed' and disclosure.may_grant(object_id, account_id, valid_until)
      when 'agenda-item' then relation = 'disclosed' and fora.is_in_the_room(object_id, account_id) and valid_until <= now() + interval '91 days'
      else cardinality(access.units()) > 0 and access.sees(object_kind, object_id) end)));

-- A yes taken back closes at once the items that rested on it, whoever was let in.
create function fora.stop_what_rested_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into access.grant_endings (municipality_id, grant_id, ended_by, reason)
  select g.municipality_id, g.id, new.ended_by, 'consent-withdrawn'
    from access.grants g
   where g.municipality_id = new.municipality_id and g.object_kind = 'agenda-item'
     and (select b.consent_id from fora.item_bases b where b.municipality_id = g.municipality_id and b.item_id = g.object_id
           order by b.decided_at desc, b.id desc limit 1) = new.consent_id
  on conflict do nothing;
  return new;
end $$;
revoke all on function fora.stop_what_rested_on from public;
create trigger stop_what_rested_on_in_meetings after insert on people.consent_endings for each row execute function fora.stop_what_rested_on();

-- Nor does an item come to rest on one, or open on it, that is being taken back at the same moment.
create function fora.hold_consent() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  consent uuid;
begin
  if tg_table_name = 'item_bases' then
    consent := new.consent_id;
  elsif new.kind = 'opened' then
    select b.consent_id into consent from fora.item_bases b where b.municipality_id = new.municipality_id and b.item_id = new.item_id
     order by b.decided_at desc, b.id desc limit 1;
  end if;
  if consent is null then return new; end if;
  perform from people.consents c where c.municipality_id = new.municipality_id and c.id = consent for key share;
  if exists (select from people.consent_endings n where n.municipality_id = new.municipality_id and n.consent_id = consent) then
    raise exception 'the consent has ended';
  end if;
  return new;
end $$;
revoke all on function fora.hold_consent from public;
create trigger hold_consent before insert on fora.item_bases for each row execute function fora.hold_consent();
create trigger hold_consent before insert on fora.item_turns for each row execute function fora.hold_consent();

grant select on all tables in schema fora to medspil_app;
grant insert (municipality_id, id, unit_id, template, name, mandate, setting, allows_persons, bases, publishable, cadence_days, submission_key, made_by), update (name, mandate, bases, publishable, cadence_days) on fora.series to medspil_app;
grant insert (municipality_id, series_id, ended_by) on fora.series_endings to medspil_app;
grant insert (municipality_id, id, series_id, account_id, outside_name, organisation_id, outside_organisation, party, part, since, added_by) on fora.members to medspil_app;
grant insert (municipality_id, member_id, until, ended_by) on fora.member_endings to medspil_app;
grant insert (municipality_id, id, series_id, unit_id, allows_persons, starts_at, ends_at, place, submission_key, made_by), update (starts_at, ends_at, place, sequence, status) on fora.meetings to medspil_app;
grant insert (municipality_id, id, meeting_id, kind, made_by) on fora.meeting_turns to medspil_app;
grant insert (municipality_id, id, meeting_id, account_id, outside_name, organisation_id, outside_organisation, party, part, added_by) on fora.attendees to medspil_app;
grant insert (municipality_id, id, meeting_id, attendee_id, state, agenda_item_id, recorded_by) on fora.presences to medspil_app;
grant insert (municipality_id, id, meeting_id, unit_id, allows_persons, position, part, kind, title, case_id, inquiry_id, person_id, submission_key, added_by), update (position, title), delete on fora.agenda_items to medspil_app;
grant insert (municipality_id, id, item_id, basis, purpose, necessity, reason, consent_id, early_matter_id, finding_id, decided_by) on fora.item_bases to medspil_app;
grant insert (municipality_id, id, item_id, kind, finding_id, made_by) on fora.item_turns to medspil_app;
grant insert (municipality_id, id, item_id, body, builds_on, written_by, submission_key) on fora.minutes to medspil_app;
grant insert (municipality_id, id, item_id, body, submission_key, written_by) on fora.addenda to medspil_app;
grant insert (municipality_id, id, item_id, what, owner_id, outside_owner, due_on, submission_key, set_by) on fora.action_points to medspil_app;
grant insert (municipality_id, action_point_id, outcome, recorded_by) on fora.action_outcomes to medspil_app;
grant insert (municipality_id, id, meeting_id, unit_id, source, lines_read, left_out, purge_on, submission_key, handed_in_by), update (purge_on) on fora.name_lists to medspil_app;
grant insert (municipality_id, id, list_id, position, sealed), delete on fora.name_rows to medspil_app;
grant insert (municipality_id, row_id, decision, sealed, owner_id, due_on, finding_id, inquiry_id, notice_id, action_point_id, decided_by), delete on fora.name_decisions to medspil_app;
grant insert (municipality_id, list_id, rows_erased, decisions, rule) on fora.purges to medspil_app;

create view fora.due_items with (security_invoker = true) as
  select p.municipality_id, p.id, p.item_id, p.owner_id as account_id, p.what, p.due_on
    from fora.action_points p
   where p.owner_id is not null
     and not exists (select from fora.action_outcomes o where o.municipality_id = p.municipality_id and o.action_point_id = p.id);
comment on view fora.due_items is 'Published to the overview: what somebody owes from a meeting.';
create view fora.coming_meetings with (security_invoker = true) as
  select m.municipality_id, m.id, m.series_id, s.name, m.starts_at, m.ends_at, m.place, m.status
    from fora.meetings m join fora.series s on s.municipality_id = m.municipality_id and s.id = m.series_id
   where m.status in ('called', 'running');
comment on view fora.coming_meetings is 'Published to the overview: meetings that were called, as far as the reader sits in them.';
grant select on fora.due_items, fora.coming_meetings to medspil_app;
