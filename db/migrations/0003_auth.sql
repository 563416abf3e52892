-- Sessions, personal tokens, login attempts under way, and drafts. What a browser or a program presents is a secret;
-- the database keeps its hash only, and the functions below are the one way from a secret to an account.
create schema auth;
comment on schema auth is 'Sessions, personal tokens and drafts.';
grant usage on schema auth to medspil_app;

create table auth.sessions (
  municipality_id integer not null,
  id uuid not null,
  secret_hash bytea not null,
  account_id uuid not null,
  csrf_token text not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  idle_seconds integer not null check (idle_seconds > 0),
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table auth.sessions is 'A signed-in browser. Ends after idle_seconds without use, at ends_at, or when ended.';
create unique index sessions_by_secret on auth.sessions (secret_hash);

create table auth.tokens (
  municipality_id integer not null,
  id uuid not null,
  secret_hash bytea not null,
  account_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table auth.tokens is 'A personal token for the JSON interface: shown once, kept as a hash, limited to scopes, always expiring.';
create unique index tokens_by_secret on auth.tokens (secret_hash);

create table auth.drafts (
  municipality_id integer not null,
  account_id uuid not null,
  key text not null check (length(key) between 1 and 120),
  sealed bytea not null check (length(sealed) <= 600000),
  saved_at timestamptz not null default now(),
  primary key (municipality_id, account_id, key),
  foreign key (municipality_id, account_id) references access.accounts (municipality_id, id)
);
comment on table auth.drafts is 'What somebody has typed and not yet sent, sealed with a key outside the database; read by its writer only.';

create function auth.session_of(presented bytea)
returns table (municipality_id integer, session_id uuid, account_id uuid, display_name text, language text, csrf_token text, idle_ends_at timestamptz, ends_at timestamptz, assignments jsonb)
language plpgsql volatile security definer set search_path = '' as $$
declare
  held auth.sessions;
begin
  select * into held from auth.sessions s
   where s.secret_hash = presented and s.ended_at is null and s.ends_at > now()
     and s.seen_at + make_interval(secs => s.idle_seconds) > now();
  if not found then return; end if;
  -- Written at most every half minute: reading pages must not cost a write each.
  if held.seen_at < now() - interval '30 seconds' then
    update auth.sessions s set seen_at = now() where s.municipality_id = held.municipality_id and s.id = held.id;
    held.seen_at := now();
  end if;
  return query
    select c.municipality_id, held.id, c.id, c.display_name, c.language, held.csrf_token,
           held.seen_at + make_interval(secs => held.idle_seconds), held.ends_at,
           coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'organisation', a.organisation_id) order by a.given_at)
                       from access.role_assignments a
                      where a.municipality_id = c.municipality_id and a.account_id = c.id and a.ended_at is null), '[]'::jsonb)
      from access.accounts c
     where c.municipality_id = held.municipality_id and c.id = held.account_id and c.disabled_at is null;
end $$;

-- A session that ran out within the last day, by itself: enough to keep what was typed as its owner's draft.
create function auth.lapsed_session_of(presented bytea)
returns table (municipality_id integer, session_id uuid, account_id uuid, display_name text, language text, csrf_token text, idle_ends_at timestamptz, ends_at timestamptz, assignments jsonb)
language sql stable security definer set search_path = '' as $$
  select c.municipality_id, s.id, c.id, c.display_name, c.language, s.csrf_token, s.seen_at, s.ends_at, '[]'::jsonb
    from auth.sessions s
    join access.accounts c on c.municipality_id = s.municipality_id and c.id = s.account_id
   where s.secret_hash = presented and s.ended_at is null and c.disabled_at is null
     and (s.ends_at <= now() or s.seen_at + make_interval(secs => s.idle_seconds) <= now())
     and s.seen_at > now() - interval '1 day'
$$;

create function auth.token_of(presented bytea)
returns table (municipality_id integer, token_id uuid, account_id uuid, display_name text, language text, scopes text[], assignments jsonb)
language plpgsql volatile security definer set search_path = '' as $$
begin
  update auth.tokens t set last_used_on = current_date
   where t.secret_hash = presented and t.last_used_on is distinct from current_date;
  return query
    select c.municipality_id, t.id, c.id, c.display_name, c.language, t.scopes,
           coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'organisation', a.organisation_id) order by a.given_at)
                       from access.role_assignments a
                      where a.municipality_id = c.municipality_id and a.account_id = c.id and a.ended_at is null), '[]'::jsonb)
      from auth.tokens t
      join access.accounts c on c.municipality_id = t.municipality_id and c.id = t.account_id
     where t.secret_hash = presented and t.revoked_at is null and t.expires_at > now() and c.disabled_at is null;
end $$;

create function auth.end_session(presented bytea) returns void
language sql volatile security definer set search_path = '' as $$
  update auth.sessions s set ended_at = now() where s.secret_hash = presented and s.ended_at is null
$$;
revoke all on function auth.session_of, auth.lapsed_session_of, auth.token_of, auth.end_session from public;
grant execute on function auth.session_of, auth.lapsed_session_of, auth.token_of, auth.end_session to medspil_app;

alter table auth.sessions enable row level security, force row level security;
alter table auth.tokens enable row level security, force row level security;
alter table auth.drafts enable row level security, force row level security;
create policy definer on auth.sessions to current_user using (true) with check (true);
create policy definer on auth.tokens to current_user using (true) with check (true);
create policy started_by_login on auth.sessions for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() = 'system');
create policy own on auth.tokens to medspil_app
  using (municipality_id = access.municipality() and account_id = access.account())
  with check (municipality_id = access.municipality() and account_id = access.account());
create policy own on auth.drafts to medspil_app
  using (municipality_id = access.municipality() and (account_id = access.account() or access.kind() = 'system'))
  with check (municipality_id = access.municipality() and account_id = access.account());
grant insert (municipality_id, id, secret_hash, account_id, csrf_token, idle_seconds, ends_at) on auth.sessions to medspil_app;
grant select (municipality_id, id, account_id, name, scopes, created_at, expires_at, last_used_on, revoked_at) on auth.tokens to medspil_app;
grant insert (municipality_id, id, secret_hash, account_id, name, scopes, expires_at) on auth.tokens to medspil_app;
grant update (revoked_at) on auth.tokens to medspil_app;
grant select, delete on auth.drafts to medspil_app;
grant insert (municipality_id, account_id, key, sealed, saved_at), update (sealed, saved_at) on auth.drafts to medspil_app;
