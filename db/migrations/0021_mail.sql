-- Mail that says nothing: that something is new, that something waits, when and where a meeting is. A letter is a row
-- here with a kind and ids; its words are looked up when it is sent, and no address is kept.
create schema mail;
comment on schema mail is 'Letters to staff, by kind: what waits, what was sent, what could not be.';
grant usage on schema mail to medspil_app;

create table mail.outbox (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  letter text not null check (letter in ('news', 'waiting', 'deadline', 'meeting-called', 'meeting-changed', 'meeting-cancelled')),
  meeting_id uuid,
  meeting_sequence integer check (meeting_sequence >= 0),
  meeting_name text check (length(meeting_name) between 1 and 200),
  meeting_place text check (length(meeting_place) <= 200),
  meeting_starts_at timestamptz,
  meeting_ends_at timestamptz check (meeting_ends_at > meeting_starts_at),
  asked_at timestamptz not null,
  taken_until timestamptz,
  attempts integer not null default 0,
  last_fault text check (last_fault ~ '^[a-z0-9-]{1,40}$'),
  outcome text check (outcome in ('sent', 'skipped', 'given-up')),
  reason text check (reason in ('no-address', 'account-closed', 'demonstration', 'too-late')),
  settled_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id),
  constraint meeting_letters_have_their_meeting check (
    num_nonnulls(meeting_id, meeting_sequence, meeting_name, meeting_place, meeting_starts_at, meeting_ends_at)
      = case when letter like 'meeting-%' then 6 else 0 end),
  constraint settled_with_an_outcome check ((outcome is null) = (settled_at is null)),
  constraint unsent_for_a_reason check ((reason is not null) = (coalesce(outcome, 'sent') <> 'sent'))
);
comment on table mail.outbox is 'One letter to one account. Settled once: sent, skipped, or given up, and why. Cleared ninety days after.';
comment on column mail.outbox.meeting_name is 'The neutral name of the series, as the calendar shows it.';
comment on column mail.outbox.taken_until is 'A worker is sending it until then; after that another may.';
comment on column mail.outbox.last_fault is 'A code of ours: what a mail server answers may hold an address.';
create unique index outbox_says_it_once on mail.outbox (municipality_id, account_id, letter) where outcome is null and meeting_id is null;
create index outbox_unsettled on mail.outbox (municipality_id, asked_at) where outcome is null;
create index outbox_settled on mail.outbox (municipality_id, settled_at) where outcome is not null;

alter table mail.outbox enable row level security, force row level security;
create policy definer on mail.outbox to current_user using (true) with check (true);
create policy worked_by_system on mail.outbox for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system');
create policy asked_for_by_anybody on mail.outbox for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() in ('staff', 'system', 'sender', 'visitor'));
create policy settled_by_system on mail.outbox for update to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system' and outcome is null)
  with check (municipality_id = access.municipality());
create policy cleared_by_system on mail.outbox for delete to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system' and outcome is not null);

grant select, delete on mail.outbox to medspil_app;
grant insert (municipality_id, id, account_id, letter, meeting_id, meeting_sequence, meeting_name, meeting_place, meeting_starts_at, meeting_ends_at, asked_at) on mail.outbox to medspil_app;
grant update (taken_until, attempts, last_fault, outcome, reason, settled_at) on mail.outbox to medspil_app;

-- Operations are told how many, never who: an administrator learns nothing about who is written to.
create function mail.figures() returns table (waiting integer, without_server integer, failing integer, sent integer, skipped integer, given_up integer)
language sql stable security definer set search_path = '' as $$
  select (count(*) filter (where o.outcome is null))::integer,
         (count(*) filter (where o.outcome is null and o.last_fault = 'no-server'))::integer,
         (count(*) filter (where o.outcome is null and o.last_fault <> 'no-server'))::integer,
         (count(*) filter (where o.outcome = 'sent'))::integer,
         (count(*) filter (where o.outcome = 'skipped'))::integer,
         (count(*) filter (where o.outcome = 'given-up'))::integer
    from mail.outbox o where o.municipality_id = access.municipality() and o.asked_at > now() - interval '30 days'
     and (access.kind() = 'system' or access.has_role('administrator') or access.has_role('ssp-leader'))
$$;
comment on function mail.figures is 'The letters of the last thirty days, by how they stand.';
revoke all on function mail.figures from public;
grant execute on function mail.figures to medspil_app;
