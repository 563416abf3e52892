-- One entry per action, reads, searches and refusals included, written in the action's own transaction.
create schema audit;
comment on schema audit is 'The audit trail. The app may add and read entries, never change or remove them.';
grant usage on schema audit to medspil_app;

create table audit.entries (
  municipality_id integer not null,
  id uuid not null,
  sequence bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('visitor', 'sender', 'staff', 'system')),
  account_id uuid,
  action text not null,
  outcome text not null check (outcome in ('done', 'missing', 'forbidden', 'conflict', 'rule', 'busy', 'fault')),
  purpose text check (length(purpose) <= 1000),
  reasons text[] not null default '{}',
  subjects uuid[] not null default '{}',
  details jsonb not null default '{}',
  request text not null,
  primary key (municipality_id, id)
);
comment on table audit.entries is 'Who did or saw what, to whom, why, and how it ended. Databeskyttelse: log of read, add, search, change, extract and delete.';
comment on column audit.entries.subjects is 'Ids of the inquiries, cases and persons the action touched or showed.';
comment on column audit.entries.details is 'Facts a reviewer needs: search words, filters, counts. Never message or note text, never CPR.';
create index entries_by_time on audit.entries (municipality_id, at desc);
create index entries_by_account on audit.entries (municipality_id, account_id, at desc);
create index entries_by_sequence on audit.entries (municipality_id, sequence);
create index entries_by_subject on audit.entries using gin (subjects);

create table audit.seals (
  municipality_id integer not null,
  id uuid not null,
  first_sequence bigint not null,
  last_sequence bigint not null,
  entry_count bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, first_sequence)
);
comment on table audit.seals is 'A hash chain over the entries in batches: a changed, removed or reordered entry breaks the chain.';

-- Row security keeps the subject index from being used (array containment is not leakproof), so this function
-- carries the policy's own condition and uses the index.
create function audit.entries_about(subject uuid) returns setof audit.entries
language sql stable security definer set search_path = '' as $$
  select * from audit.entries e
   where e.municipality_id = access.municipality()
     and (access.has_role('ssp-leader') or access.has_role('data-protection-officer'))
     and e.subjects @> array[subject]
   order by e.at desc
$$;
revoke all on function audit.entries_about from public;
grant execute on function audit.entries_about to medspil_app;

alter table audit.entries enable row level security, force row level security;
alter table audit.seals enable row level security, force row level security;
create policy definer on audit.entries to current_user using (true) with check (true);
create policy definer on audit.seals to current_user using (true) with check (true);
create policy added_in_own_name on audit.entries for insert to medspil_app
  with check (municipality_id = access.municipality() and actor_kind = access.kind() and account_id is not distinct from access.account());
create policy read_by_reviewers on audit.entries for select to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('data-protection-officer')));
create policy sealed_by_system on audit.seals for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() = 'system');
create policy read_by_reviewers on audit.seals for select to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader') or access.has_role('data-protection-officer')));
grant select on audit.entries, audit.seals to medspil_app;
grant insert (municipality_id, id, actor_kind, account_id, action, outcome, purpose, reasons, subjects, details, request) on audit.entries to medspil_app;
grant insert (municipality_id, id, first_sequence, last_sequence, entry_count, previous_hash, hash) on audit.seals to medspil_app;
