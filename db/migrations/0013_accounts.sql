-- Looking after accounts: people see and end their own sessions, an administrator closes an account with everything
-- that lets it in, and the operations page shows when the audit trail was last sealed.
create policy own_or_administered_select on auth.sessions for select to medspil_app
  using (municipality_id = access.municipality() and (account_id = access.account() or access.has_role('administrator') or access.kind() = 'system'));
create policy own_or_administered_end on auth.sessions for update to medspil_app
  using (municipality_id = access.municipality() and (account_id = access.account() or access.has_role('administrator')))
  with check (municipality_id = access.municipality() and ended_at is not null);
grant select (municipality_id, id, account_id, started_at, seen_at, idle_seconds, ends_at, ended_at), update (ended_at) on auth.sessions to medspil_app;
create index sessions_by_account on auth.sessions (municipality_id, account_id, seen_at desc);
create index tokens_by_account on auth.tokens (municipality_id, account_id, created_at desc);

create policy administered_select on auth.tokens for select to medspil_app
  using (municipality_id = access.municipality() and access.has_role('administrator'));
create policy administered_revoke on auth.tokens for update to medspil_app
  using (municipality_id = access.municipality() and access.has_role('administrator'))
  with check (municipality_id = access.municipality() and revoked_at is not null);

create policy read_by_operations on audit.seals for select to medspil_app
  using (municipality_id = access.municipality() and access.has_role('administrator'));

create index accounts_by_name on access.accounts (municipality_id, display_name collate "da-x-icu");
create index accounts_by_email on access.accounts (municipality_id, lower(email)) where email is not null;
create index identities_by_account on access.identities (municipality_id, account_id);
create index role_assignments_by_account on access.role_assignments (municipality_id, account_id) where ended_at is null;
