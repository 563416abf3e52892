-- What a sender tells beside the message itself, and files of a message that is not sent yet.
create table contact.circumstances (
  municipality_id integer not null,
  inquiry_id uuid not null,
  circumstances_sealed bytea not null,
  primary key (municipality_id, inquiry_id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.circumstances is 'Whom and where it is about, how the sender wants an answer, and what the sender was promised, sealed. Whom it is about is never readable by the school it is about: only the unit and the one who filed it read it.';

create table contact.held_files (
  municipality_id integer not null,
  id uuid not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf', 'text')),
  size integer not null check (size > 0),
  content_sealed bytea not null,
  scanned boolean not null,
  held_until timestamptz not null,
  primary key (municipality_id, id)
);
comment on table contact.held_files is 'Files of a message that is not sent yet: cleaned, sealed and held for a short while, so that nobody has to choose them again because of an error elsewhere. Found only by an id which nothing but the sender''s own page holds, sealed.';
create index held_files_by_end on contact.held_files (municipality_id, held_until);

alter table contact.circumstances enable row level security, force row level security;
alter table contact.held_files enable row level security, force row level security;
create policy definer on contact.held_files to current_user using (true) with check (true);

create policy readable on contact.circumstances for select to medspil_app
  using (municipality_id = access.municipality() and (contact.is_open_to_unit(inquiry_id) or exists (
    select from contact.inquiries i where i.municipality_id = circumstances.municipality_id and i.id = circumstances.inquiry_id
      and access.kind() = 'staff' and i.filed_by = access.account())));
create policy given on contact.circumstances for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() in ('visitor', 'staff', 'system'));
create policy held on contact.held_files for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() in ('visitor', 'sender', 'staff'));
create policy cleared_by_system on contact.held_files to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system');

grant select on contact.circumstances to medspil_app;
grant insert (municipality_id, inquiry_id, circumstances_sealed) on contact.circumstances to medspil_app;
grant insert (municipality_id, id, kind, size, content_sealed, scanned, held_until) on contact.held_files to medspil_app;
grant select (municipality_id, id, held_until), delete on contact.held_files to medspil_app;

-- Closing a talk ends every visit that was open: what a browser can send once more leads nowhere.
alter table contact.receipts add column closed_at timestamptz;
comment on column contact.receipts.closed_at is 'When the sender last closed the talk: pages given out before then open it no more.';
grant select (closed_at), update (closed_at) on contact.receipts to medspil_app;

-- A held file goes with its message, once: whoever sends the same form again finds nothing more to take.
create function contact.take_held_file(held uuid, at timestamptz)
returns table (kind text, size integer, content_sealed bytea, scanned boolean)
language sql volatile security definer set search_path = '' as $$
  delete from contact.held_files f
   where f.municipality_id = access.municipality() and f.id = take_held_file.held and f.held_until > take_held_file.at
  returning f.kind, f.size, f.content_sealed, f.scanned
$$;
-- So that files nobody sends cannot fill the disk.
create function contact.held_bytes(at timestamptz) returns bigint
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(f.size), 0) from contact.held_files f
   where f.municipality_id = access.municipality() and f.held_until > held_bytes.at
$$;
-- An inquiry that was merged into another is no longer on the board: its sender's new words must wake the other one.
-- The same step as in the table of the app (domain/inquiry-status.ts), for a row the sender cannot reach.
create function contact.wake_merged(inquiry uuid, due timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update contact.inquiries t set status = 'with-us', due_at = wake_merged.due, escalated_at = null
    from contact.inquiries i
   where i.municipality_id = access.municipality() and i.id = wake_merged.inquiry
     and (i.id = access.inquiry() or (access.kind() = 'staff' and i.filed_by = access.account()))
     and t.municipality_id = i.municipality_id and t.id = i.merged_into and t.status in ('with-sender', 'decided')
$$;
revoke all on function contact.take_held_file, contact.held_bytes, contact.wake_merged from public;
grant execute on function contact.take_held_file, contact.held_bytes, contact.wake_merged to medspil_app;
