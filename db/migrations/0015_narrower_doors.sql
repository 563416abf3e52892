-- What was left to the app's good behaviour the database now asks itself: who adds to an inquiry, in whose name, and
-- who may see that somebody else was let in.

-- The owner of the tables is held by forced row security too, where it is no superuser. Without this its functions
-- would find nothing, and a later migration that mends rows would mend none, in silence.
do $$
declare
  held regclass;
begin
  for held in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('access', 'audit', 'auth', 'directory', 'people', 'contact', 'cases')
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'definer')
  loop
    execute format('create policy definer on %s to current_user using (true) with check (true)', held);
  end loop;
end $$;

-- ACCESS

-- Whoever holds no role, or whose account is closed, has no grants either.
create or replace function access.enter(municipality integer, kind text, account uuid, inquiry uuid) returns text[]
language plpgsql security definer set search_path = '' as $$
declare
  held text[] := '{}';
  units uuid[] := '{}';
  led uuid[] := '{}';
  objects uuid[] := '{}';
begin
  if kind = 'staff' then
    select coalesce(array_agg(distinct a.role), '{}'),
           coalesce(array_agg(a.organisation_id) filter (where a.role in ('ssp-consultant', 'ssp-leader')), '{}'),
           coalesce(array_agg(a.organisation_id) filter (where a.role = 'organisation-lead'), '{}')
      into held, units, led
      from access.role_assignments a
      join access.accounts c on c.municipality_id = a.municipality_id and c.id = a.account_id
     where a.municipality_id = enter.municipality and a.account_id = enter.account
       and a.ended_at is null and c.disabled_at is null;
    if held <> '{}' then
      select coalesce(array_agg(g.object_id), '{}') into objects
        from access.grants g
       where g.municipality_id = enter.municipality and g.account_id = enter.account
         and (g.valid_until is null or g.valid_until > now())
         and not exists (select from access.grant_endings e where e.municipality_id = g.municipality_id and e.grant_id = g.id);
    end if;
  end if;
  perform set_config('app.municipality_id', municipality::text, true),
          set_config('app.kind', kind, true),
          set_config('app.account_id', coalesce(account::text, ''), true),
          set_config('app.inquiry_id', coalesce(inquiry::text, ''), true),
          set_config('app.roles', held::text, true),
          set_config('app.units', units::text, true),
          set_config('app.led_organisations', led::text, true),
          set_config('app.objects', objects::text, true);
  return held;
end $$;

-- A visitor needs the names on the public site, a sender also the names of those who wrote to them, and no others.
drop policy same_municipality on access.accounts;
create policy readable on access.accounts for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) in ('staff', 'system')
    or exists (select from directory.consultant_profiles p where p.municipality_id = accounts.municipality_id and p.account_id = accounts.id and p.published)
    or exists (select from contact.messages m where m.municipality_id = accounts.municipality_id and m.inquiry_id = access.inquiry() and m.author_id = accounts.id)));

-- Nobody looks after their own account. The language is one's own to choose, by a function that changes nothing else.
drop policy own_or_administered on access.accounts;
create policy changed_by_administrator on access.accounts for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (access.has_role('administrator') and id <> access.account())));
create function access.set_own_language(chosen text) returns void
language sql volatile security definer set search_path = '' as $$
  update access.accounts a set language = chosen
   where a.municipality_id = access.municipality() and a.id = access.account() and access.kind() = 'staff'
$$;
revoke all on function access.set_own_language from public;
grant execute on function access.set_own_language to medspil_app;

drop policy administered on access.role_assignments;
create policy administered on access.role_assignments for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (access.has_role('administrator') and account_id <> access.account() and given_by = access.account())));
drop policy administered_end on access.role_assignments;
create policy administered_end on access.role_assignments for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or (access.has_role('administrator') and account_id <> access.account())))
  with check (municipality_id = access.municipality() and ended_at is not null and (access.kind() = 'system' or ended_by = access.account()));

-- That somebody was let in behind closed doors shows that there is something behind them.
create function access.sees(kind text, object uuid) returns boolean language sql stable as $$
  select case kind
    when 'case' then exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = object)
    when 'person' then exists (select from people.persons p where p.municipality_id = access.municipality() and p.id = object)
    else exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = object) end
$$;
comment on function access.sees is 'Whether the actor sees the object of a grant, asked under the object''s own policies.';
drop policy readable on access.grants;
create policy readable on access.grants for select to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or account_id = access.account()
    or object_id = any((select access.objects())::uuid[])
    or (cardinality((select access.units())) > 0 and access.sees(object_kind, object_id))));
drop policy given_by_unit on access.grants;
create policy given_by_unit on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (cardinality(access.units()) > 0 and given_by = access.account() and access.sees(object_kind, object_id))));
drop policy readable on access.grant_endings;
create policy readable on access.grant_endings for select to medspil_app
  using (municipality_id = access.municipality() and exists (
    select from access.grants g where g.municipality_id = grant_endings.municipality_id and g.id = grant_endings.grant_id));
drop policy ended_by_unit on access.grant_endings;
create policy ended_by_unit on access.grant_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (cardinality(access.units()) > 0 and ended_by = access.account() and exists (
      select from access.grants g where g.municipality_id = grant_endings.municipality_id and g.id = grant_endings.grant_id))));

-- AUTH

-- One's own tokens: seen, made, revoked. What was revoked stays so.
drop policy own on auth.tokens;
create policy own_select on auth.tokens for select to medspil_app
  using (municipality_id = access.municipality() and account_id = access.account());
create policy own_insert on auth.tokens for insert to medspil_app
  with check (municipality_id = access.municipality() and account_id = access.account());
create policy own_revoke on auth.tokens for update to medspil_app
  using (municipality_id = access.municipality() and account_id = access.account())
  with check (municipality_id = access.municipality() and revoked_at is not null);

-- A token that no longer works is not in use: presenting it leaves no mark.
create or replace function auth.token_of(presented bytea)
returns table (municipality_id integer, token_id uuid, account_id uuid, display_name text, language text, scopes text[], assignments jsonb)
language plpgsql volatile security definer set search_path = '' as $$
begin
  update auth.tokens t set last_used_on = current_date
   where t.secret_hash = presented and t.last_used_on is distinct from current_date
     and t.revoked_at is null and t.expires_at > now();
  return query
    select c.municipality_id, t.id, c.id, c.display_name, c.language, t.scopes,
           coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'organisation', a.organisation_id) order by a.given_at)
                       from access.role_assignments a
                      where a.municipality_id = c.municipality_id and a.account_id = c.id and a.ended_at is null), '[]'::jsonb)
      from auth.tokens t
      join access.accounts c on c.municipality_id = t.municipality_id and c.id = t.account_id
     where t.secret_hash = presented and t.revoked_at is null and t.expires_at > now() and c.disabled_at is null;
end $$;

-- DIRECTORY

drop policy kept on directory.consultant_profiles;
create policy kept on directory.consultant_profiles to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader')
    or (account_id = access.account() and cardinality(access.units()) > 0)))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('ssp-leader')
    or (account_id = access.account() and cardinality(access.units()) > 0)));

drop policy written_by_leader on directory.public_texts;
create policy written_by_leader on directory.public_texts for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (access.has_role('ssp-leader') and written_by = access.account())));

-- What the login's roles give is access, so it is the administrator's, and nobody outside reads it.
drop policy same_municipality on directory.settings;
create policy same_municipality on directory.settings for select to medspil_app
  using (municipality_id = access.municipality() and (key <> 'login-roles' or access.kind() in ('staff', 'system')));
drop policy kept on directory.settings;
create policy kept on directory.settings for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (written_by = access.account() and (access.has_role('administrator') or (access.has_role('ssp-leader') and key <> 'login-roles')))));
create policy changed on directory.settings for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system' or access.has_role('administrator') or (access.has_role('ssp-leader') and key <> 'login-roles')))
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or written_by = access.account()));

-- PEOPLE

drop policy added_by_unit on people.persons;
create policy added_by_unit on people.persons for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (open_to_unit = any(access.units()) and created_by = access.account())));

-- CONTACT

drop function contact.is_submitted, contact.recent_submissions;

create function access.own_organisation() returns uuid language sql stable
  as $$ select a.organisation_id from access.accounts a where a.municipality_id = access.municipality() and a.id = access.account() $$;
create function contact.is_unit(organisation uuid) returns boolean language sql stable
  as $$ select exists (select from directory.organisations o where o.municipality_id = access.municipality() and o.id = organisation and o.kind = 'ssp-unit') $$;

-- Everybody's inquiry begins as nobody's, for a unit that reads it, and in no name but one's own.
drop policy sent_by_anyone on contact.inquiries;
create policy sent_by_anyone on contact.inquiries for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (owner_id is null and status = 'new' and contact.is_unit(open_to_unit) and (
      (access.kind() = 'visitor' and channel = 'web' and filed_by is null and organisation_id is null)
      or (access.kind() = 'staff' and channel <> 'web' and filed_by = access.account() and (organisation_id is null or organisation_id = access.own_organisation()))))));

-- True while a visitor's own form is being taken: it has no receipt yet, and each one that came through has.
create function contact.is_being_sent(inquiry uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select access.kind() = 'visitor'
     and exists (select from contact.inquiries i
                  where i.municipality_id = access.municipality() and i.id = is_being_sent.inquiry and i.channel = 'web' and i.filed_by is null)
     and not exists (select from contact.receipts r
                      where r.municipality_id = access.municipality() and r.inquiry_id = is_being_sent.inquiry)
$$;
revoke all on function contact.is_being_sent from public;
grant execute on function contact.is_being_sent to medspil_app;
create function contact.is_own_filing(inquiry uuid) returns boolean language sql stable as $$
  select access.kind() = 'staff' and exists (select from contact.inquiries i
                                              where i.municipality_id = access.municipality() and i.id = inquiry and i.filed_by = access.account())
$$;

-- Nobody answers a sender in SSP's name but the unit; nobody adds to what they neither sent nor filed.
drop policy written on contact.messages;
create policy written on contact.messages for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (direction = 'from-sender' and author_id is null and (contact.is_being_sent(inquiry_id) or inquiry_id = access.inquiry()))
    or (access.kind() = 'staff' and author_id = access.account() and (contact.is_open_to_unit(inquiry_id)
      or (direction = 'from-sender' and contact.is_own_filing(inquiry_id))))));
drop policy given on contact.sender_details;
create policy given on contact.sender_details for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or contact.is_being_sent(inquiry_id) or contact.is_own_filing(inquiry_id)));
drop policy given on contact.circumstances;
create policy given on contact.circumstances for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or contact.is_being_sent(inquiry_id) or contact.is_own_filing(inquiry_id)));
drop policy given on contact.subject_hints;
create policy given on contact.subject_hints for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or contact.is_being_sent(inquiry_id) or contact.is_own_filing(inquiry_id)));
drop policy given on contact.receipts;
create policy given on contact.receipts for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or contact.is_being_sent(inquiry_id) or contact.is_own_filing(inquiry_id)));
drop policy sent on contact.attachments;
create policy sent on contact.attachments for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or contact.is_being_sent(inquiry_id) or contact.is_own_filing(inquiry_id) or inquiry_id = access.inquiry()));
drop policy taken on contact.ownerships;
create policy taken on contact.ownerships for insert to medspil_app
  with check (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id) and (access.kind() = 'system' or taken_by = access.account()));

-- A file and a redaction belong to the inquiry of their message: what is blacked out in one is not shown with another.
alter table contact.messages add constraint messages_of_inquiry unique (municipality_id, inquiry_id, id);
alter table contact.attachments drop constraint attachments_municipality_id_message_id_fkey;
alter table contact.attachments add foreign key (municipality_id, inquiry_id, message_id) references contact.messages (municipality_id, inquiry_id, id);
alter table contact.redactions drop constraint redactions_municipality_id_message_id_fkey;
alter table contact.redactions add foreign key (municipality_id, inquiry_id, message_id) references contact.messages (municipality_id, inquiry_id, id);

-- Only the unit changes an inquiry. That its sender, or whoever filed it, has written again is one step and no more.
drop policy changed_by_unit_or_sender on contact.inquiries;
create policy changed_by_unit on contact.inquiries for update to medspil_app
  using (municipality_id = access.municipality() and (access.kind() = 'system'
    or (open_to_unit = any((select access.units())::uuid[]) and (not limited or id = any((select access.objects())::uuid[])))))
  with check (municipality_id = access.municipality() and (merged_into is null or contact.is_open_to_unit(merged_into)));
drop function contact.wake_merged;
-- The same step as in the table of the app (domain/inquiry-status.ts). An inquiry that was merged into another is no
-- longer on the board: its sender's new words wake the other one, which the sender cannot reach.
create function contact.sender_wrote(inquiry uuid, due timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  board uuid;
begin
  select coalesce(i.merged_into, i.id) into board from contact.inquiries i
   where i.municipality_id = access.municipality() and i.id = sender_wrote.inquiry
     and (i.id = access.inquiry() or (access.kind() = 'staff' and i.filed_by = access.account()))
     for update;
  update contact.inquiries t set status = 'with-us', due_at = sender_wrote.due, escalated_at = null
   where t.municipality_id = access.municipality() and t.id = board and t.status in ('with-sender', 'decided');
end $$;
revoke all on function contact.sender_wrote from public;
grant execute on function contact.sender_wrote to medspil_app;

create function contact.keep_door_closed() returns trigger language plpgsql as $$
begin
  if old.limited and not new.limited then
    raise insufficient_privilege using message = 'what is behind closed doors stays there';
  end if;
  return new;
end $$;
create trigger keep_door_closed before update of limited on contact.inquiries
  for each row execute function contact.keep_door_closed();

-- CASES

-- Whom a case is about is said when it is opened.
revoke update (person_id) on cases.case_files from medspil_app;
drop policy opened_by_unit on cases.case_files;
create policy opened_by_unit on cases.case_files for insert to medspil_app
  with check (municipality_id = access.municipality()
    and (access.kind() = 'system' or (unit_id = any(access.units()) and opened_by = access.account()))
    and (open_to_unit is null or open_to_unit = unit_id)
    -- Nobody gets near a person or an inquiry they may not see by opening a case about them.
    and (person_id is null or exists (select from people.persons p where p.municipality_id = case_files.municipality_id and p.id = person_id))
    and (inquiry_id is null or exists (select from contact.inquiries i where i.municipality_id = case_files.municipality_id and i.id = inquiry_id)));

-- A note puts right a note of its own case.
alter table cases.notes add constraint notes_of_case unique (municipality_id, case_id, id);
alter table cases.notes drop constraint notes_municipality_id_corrects_fkey;
alter table cases.notes add foreign key (municipality_id, case_id, corrects) references cases.notes (municipality_id, case_id, id);

-- In no name but one's own.
drop policy added_by_unit on cases.participants;
create policy added_by_unit on cases.participants for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and (access.kind() = 'system' or added_by = access.account()));
drop policy ended_by_unit on cases.participant_endings;
create policy ended_by_unit on cases.participant_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_participant_workable(participant_id) and (access.kind() = 'system' or ended_by = access.account()));
drop policy given_by_unit on cases.ownerships;
create policy given_by_unit on cases.ownerships for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and (access.kind() = 'system' or given_by = access.account()));
drop policy set_by_unit on cases.follow_ups;
create policy set_by_unit on cases.follow_ups for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_workable(case_id) and (access.kind() = 'system' or set_by = access.account())
    and open_to_unit is not distinct from cases.reading_unit(case_id));
drop policy recorded_by_unit on cases.follow_up_outcomes;
create policy recorded_by_unit on cases.follow_up_outcomes for insert to medspil_app
  with check (municipality_id = access.municipality() and cases.is_follow_up_workable(follow_up_id) and (access.kind() = 'system' or recorded_by = access.account()));
drop policy own on cases.looks;
create policy own on cases.looks to medspil_app
  using (municipality_id = access.municipality() and account_id = access.account())
  with check (municipality_id = access.municipality() and account_id = access.account() and cases.is_visible(case_id));
