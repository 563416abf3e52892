create schema contact;
comment on schema contact is 'Inquiries from anyone, the dialogue with the sender, and the triage.';
grant usage on schema contact to medspil_app;

create table contact.inquiries (
  municipality_id integer not null,
  id uuid not null,
  open_to_unit uuid not null,
  received_at timestamptz not null default now(),
  released_at timestamptz not null default now(),
  channel text not null check (channel in ('web', 'phone', 'text-message', 'mail', 'street', 'school', 'police', 'walk-in', 'programme')),
  sender_role text not null check (sender_role in ('young', 'parent', 'professional', 'neighbour', 'police', 'own-observation', 'unknown')),
  anonymous boolean not null,
  concerns text not null check (concerns in ('named-child', 'unnamed-child', 'group', 'place', 'advice', 'self')),
  language text not null default 'da' check (language in ('da', 'en')),
  organisation_id uuid,
  filed_by uuid,
  submission_key uuid not null,
  owner_id uuid,
  due_at timestamptz not null,
  escalated_at timestamptz,
  status text not null default 'new' check (status in ('new', 'with-us', 'with-sender', 'decided')),
  merged_into uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, open_to_unit) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, filed_by) references access.accounts (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, merged_into) references contact.inquiries (municipality_id, id)
);
comment on table contact.inquiries is 'One contact to SSP about a child, a group, a place, or oneself. What was said is sealed in contact.messages.';
comment on column contact.inquiries.released_at is 'When it reaches the inbox: later than received_at only in a flood, never refused.';
comment on column contact.inquiries.submission_key is 'Made with the form, so that sending twice is one inquiry.';
comment on column contact.inquiries.owner_id is 'Copy of the newest row of contact.ownerships, written with it, for lists.';
comment on column contact.inquiries.status is 'Whose turn it is: a copy computed from messages and decisions, written with them, for the board.';
create unique index inquiries_by_submission on contact.inquiries (municipality_id, submission_key);
create index inquiries_waiting on contact.inquiries (municipality_id, open_to_unit, status, due_at);
create index inquiries_by_owner on contact.inquiries (municipality_id, owner_id, status);
create index inquiries_by_filer on contact.inquiries (municipality_id, filed_by, received_at desc);

create table contact.messages (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  direction text not null check (direction in ('from-sender', 'to-sender', 'internal')),
  body_sealed bytea not null,
  author_id uuid,
  written_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.messages is 'The dialogue, sealed. Nothing is edited; a redaction is a row of its own.';
create index messages_by_inquiry on contact.messages (municipality_id, inquiry_id, written_at);

create table contact.sender_details (
  municipality_id integer not null,
  inquiry_id uuid not null,
  details_sealed bytea not null,
  primary key (municipality_id, inquiry_id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.sender_details is 'Name, phone, mail and workplace of a named sender, sealed. A workplace, never a home address.';

create table contact.subject_hints (
  municipality_id integer not null,
  inquiry_id uuid not null,
  name_index bytea not null,
  primary key (municipality_id, inquiry_id, name_index),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.subject_hints is 'Keyed hashes of folded names the message is about, so that a possible duplicate can be suggested without a readable name.';
create index subject_hints_by_name on contact.subject_hints (municipality_id, name_index);

create table contact.receipts (
  municipality_id integer not null,
  inquiry_id uuid not null,
  code_index bytea not null,
  first_return_at timestamptz,
  primary key (municipality_id, inquiry_id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.receipts is 'Keyed hash of the 16 digits that lead back to the dialogue. The digits themselves are nowhere.';
create unique index receipts_by_code on contact.receipts (municipality_id, code_index);

create table contact.attachments (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  message_id uuid not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf', 'text')),
  file_name text not null check (length(file_name) <= 100),
  size integer not null check (size > 0),
  content_sealed bytea not null,
  scanned boolean not null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id),
  foreign key (municipality_id, message_id) references contact.messages (municipality_id, id)
);
comment on table contact.attachments is 'Files sent along: recognised by content, metadata stripped, sealed, with a neutral name.';
create index attachments_by_inquiry on contact.attachments (municipality_id, inquiry_id);

create table contact.ownerships (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  owner_id uuid not null,
  taken_by uuid,
  taken_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.ownerships is 'Who answers for the inquiry, from when, and who said so.';
create index ownerships_by_inquiry on contact.ownerships (municipality_id, inquiry_id, taken_at desc);

create table contact.decisions (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  ordinal integer not null check (ordinal >= 1),
  route text not null check (route in ('advice-only', 'anonymous-sparring', 'notification', 'other-municipality', 'infohus', 'ssp-case', 'nothing-more', 'merged')),
  reason text not null check (length(reason) between 1 and 4000),
  rule_id text,
  rule_version text,
  facts jsonb not null default '{}',
  case_id uuid,
  duty_shown boolean not null default false,
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id)
);
comment on table contact.decisions is 'Where an inquiry went and why. A second decision is a new row, never an edit; ordinal makes two people at once collide.';
create unique index decisions_in_order on contact.decisions (municipality_id, inquiry_id, ordinal);

create table contact.redactions (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  message_id uuid not null,
  body_sealed bytea not null,
  redacted_by uuid not null,
  redacted_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, message_id) references contact.messages (municipality_id, id)
);
comment on table contact.redactions is 'A message with identities blacked out, for those outside the unit; the newest counts. The original stays.';
create index redactions_by_message on contact.redactions (municipality_id, message_id, redacted_at desc);

alter table contact.inquiries enable row level security, force row level security;
alter table contact.messages enable row level security, force row level security;
alter table contact.sender_details enable row level security, force row level security;
alter table contact.subject_hints enable row level security, force row level security;
alter table contact.receipts enable row level security, force row level security;
alter table contact.attachments enable row level security, force row level security;
alter table contact.ownerships enable row level security, force row level security;
alter table contact.decisions enable row level security, force row level security;
alter table contact.redactions enable row level security, force row level security;
create policy definer on contact.inquiries to current_user using (true) with check (true);
create policy definer on contact.receipts to current_user using (true) with check (true);

create policy readable on contact.inquiries for select to medspil_app
  using (municipality_id = access.municipality() and (
    access.kind() = 'system'
    or open_to_unit = any((select access.units())::uuid[])
    or id = access.inquiry()
    or (access.kind() = 'staff' and filed_by = access.account())
    or organisation_id = any((select access.led_organisations())::uuid[])));
create policy sent_by_anyone on contact.inquiries for insert to medspil_app
  with check (municipality_id = access.municipality() and (
    (access.kind() = 'visitor' and filed_by is null and owner_id is null and channel in ('web'))
    or (access.kind() = 'staff' and filed_by = access.account())
    or access.kind() = 'system'));
create policy changed_by_unit_or_sender on contact.inquiries for update to medspil_app
  using (municipality_id = access.municipality() and (
    access.kind() = 'system' or open_to_unit = any((select access.units())::uuid[]) or id = access.inquiry()
    or (access.kind() = 'staff' and filed_by = access.account())));

create function contact.is_open_to_unit(inquiry uuid) returns boolean
language sql stable as $$
  select exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = inquiry
                  and (access.kind() = 'system' or i.open_to_unit = any(access.units())))
$$;

-- Children of an inquiry: those who see the inquiry see them, save where a line says narrower.
-- Outsiders to the unit read messages they are party to; a leader of the sending organisation reads redacted ones.
create policy readable on contact.messages for select to medspil_app
  using (municipality_id = access.municipality() and (
    contact.is_open_to_unit(inquiry_id)
    or (direction <> 'internal' and (inquiry_id = access.inquiry() or exists (
         select from contact.inquiries i where i.municipality_id = messages.municipality_id and i.id = messages.inquiry_id
           and access.kind() = 'staff' and i.filed_by = access.account())))));
create policy written on contact.messages for insert to medspil_app
  with check (municipality_id = access.municipality() and (
    (access.kind() = 'visitor' and direction = 'from-sender' and author_id is null)
    or (access.kind() = 'sender' and direction = 'from-sender' and inquiry_id = access.inquiry() and author_id is null)
    or (access.kind() = 'staff' and author_id = access.account())
    or access.kind() = 'system'));
create policy readable on contact.sender_details for select to medspil_app
  using (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id));
create policy given on contact.sender_details for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() in ('visitor', 'staff', 'system', 'sender'));
create policy readable on contact.subject_hints for select to medspil_app
  using (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id));
create policy given on contact.subject_hints for insert to medspil_app
  with check (municipality_id = access.municipality());
create policy given on contact.receipts for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() in ('visitor', 'staff', 'system'));
create policy own on contact.receipts for select to medspil_app
  using (municipality_id = access.municipality() and inquiry_id = access.inquiry());
create policy returned on contact.receipts for update to medspil_app
  using (municipality_id = access.municipality() and inquiry_id = access.inquiry());
create policy readable on contact.attachments for select to medspil_app
  using (municipality_id = access.municipality() and (contact.is_open_to_unit(inquiry_id) or inquiry_id = access.inquiry() or exists (
         select from contact.inquiries i where i.municipality_id = attachments.municipality_id and i.id = attachments.inquiry_id
           and access.kind() = 'staff' and i.filed_by = access.account())));
create policy sent on contact.attachments for insert to medspil_app
  with check (municipality_id = access.municipality());
create policy readable on contact.ownerships for select to medspil_app
  using (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id));
create policy taken on contact.ownerships for insert to medspil_app
  with check (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id));
create policy readable on contact.decisions for select to medspil_app
  using (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id));
create policy decided on contact.decisions for insert to medspil_app
  with check (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id) and (access.kind() = 'system' or decided_by = access.account()));
create policy readable on contact.redactions for select to medspil_app
  using (municipality_id = access.municipality() and exists (
    select from contact.inquiries i where i.municipality_id = redactions.municipality_id and i.id = redactions.inquiry_id));
create policy made on contact.redactions for insert to medspil_app
  with check (municipality_id = access.municipality() and contact.is_open_to_unit(inquiry_id) and redacted_by = access.account());

grant select on contact.inquiries, contact.messages, contact.sender_details, contact.subject_hints, contact.attachments, contact.ownerships, contact.decisions, contact.redactions to medspil_app;
grant select (municipality_id, inquiry_id, first_return_at), insert (municipality_id, inquiry_id, code_index), update (first_return_at) on contact.receipts to medspil_app;
grant insert (municipality_id, id, open_to_unit, received_at, released_at, channel, sender_role, anonymous, concerns, language, organisation_id, filed_by, submission_key, owner_id, due_at, status) on contact.inquiries to medspil_app;
grant update (owner_id, due_at, escalated_at, status, merged_into) on contact.inquiries to medspil_app;
grant insert (municipality_id, id, inquiry_id, direction, body_sealed, author_id, written_at) on contact.messages to medspil_app;
grant insert (municipality_id, inquiry_id, details_sealed) on contact.sender_details to medspil_app;
grant insert (municipality_id, inquiry_id, name_index) on contact.subject_hints to medspil_app;
grant insert (municipality_id, id, inquiry_id, message_id, kind, file_name, size, content_sealed, scanned) on contact.attachments to medspil_app;
grant insert (municipality_id, id, inquiry_id, owner_id, taken_by, taken_at) on contact.ownerships to medspil_app;
grant insert (municipality_id, id, inquiry_id, ordinal, route, reason, rule_id, rule_version, facts, case_id, duty_shown, decided_by, decided_at) on contact.decisions to medspil_app;
grant insert (municipality_id, id, inquiry_id, message_id, body_sealed, redacted_by, redacted_at) on contact.redactions to medspil_app;

-- From sixteen digits to one inquiry: an equality on a keyed hash, the same work whether it is found or not.
create function contact.inquiry_of_receipt(municipality integer, presented bytea) returns uuid
language sql stable security definer set search_path = '' as $$
  select r.inquiry_id from contact.receipts r
   where r.municipality_id = inquiry_of_receipt.municipality and r.code_index = presented
$$;
-- The same form sent twice is one inquiry; a visitor may not read inquiries, so this answers yes or no only.
create function contact.is_submitted(municipality integer, key uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from contact.inquiries i where i.municipality_id = is_submitted.municipality and i.submission_key = key)
$$;
-- How many came in lately, for the flood lanes.
create function contact.recent_submissions(municipality integer, minutes integer) returns bigint
language sql stable security definer set search_path = '' as $$
  select count(*) from contact.inquiries i
   where i.municipality_id = recent_submissions.municipality and i.channel = 'web' and i.received_at > now() - make_interval(mins => minutes)
$$;
revoke all on function contact.inquiry_of_receipt, contact.is_submitted, contact.recent_submissions from public;
grant execute on function contact.inquiry_of_receipt, contact.is_submitted, contact.recent_submissions to medspil_app;
create index inquiries_lately on contact.inquiries (municipality_id, received_at desc);

create view contact.due_items with (security_invoker = true) as
  select i.municipality_id, i.id, i.owner_id, i.due_at, i.received_at, i.status, i.channel, i.sender_role, i.concerns, i.escalated_at
    from contact.inquiries i
   where i.status in ('new', 'with-us') and i.merged_into is null and i.released_at <= now()
     and (access.kind() = 'system' or i.open_to_unit = any((select access.units())::uuid[]));
comment on view contact.due_items is 'Published to the overview: inquiries that wait for the unit.';
grant select on contact.due_items to medspil_app;
