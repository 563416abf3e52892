-- Generated from the migrations; do not edit. See scripts/generate-tables.mjs.

-- Accounts, roles, grants, and the settings that row policies read.
create schema access;

-- The audit trail. The app may add and read entries, never change or remove them.
create schema audit;

-- Sessions, personal tokens and drafts.
create schema auth;

-- Case files in three tiers, their notes and follow-ups.
create schema cases;

-- Inquiries from anyone, the dialogue with the sender, and the triage.
create schema contact;

-- The municipality, its organisations and people at work, the public texts, the school holidays.
create schema directory;

-- Exchanges between school, social services and police: asked, decided, received, ended.
create schema disclosure;

-- Yearly events: posts, shifts, volunteers, contacts, the log of the night, head counts, evaluations.
create schema events;

-- Meeting series, members, meetings, agenda, minutes per item, action points, police name lists.
create schema fora;

-- Observations without names, hotspots and their stages, measures, reviews, and what the public is told.
create schema hotspots;

-- Findings of the versioned rules, their confirmation by the jurist, and local choices.
create schema law;

-- Letters to staff, by kind: what waits, what was sent, what could not be.
create schema mail;

-- Statutory notifications (barnets lov §§ 133-138): draft, clocks, receipt, feedback; notification meetings.
create schema notices;

-- Cadences, keepers, visits and street entries, phones, plans, absences.
create schema outreach;

-- Young persons, named or not yet.
create schema people;

-- Places and their school districts, contact persons, closures, and the outline of the municipality.
create schema places;

-- The app's narrow door to the background queue.
create schema queue;

-- People who can sign in. Never deleted: an audit entry must be able to name its actor.
create table access.accounts (
  municipality_id integer not null,
  id uuid not null,
  display_name text not null,
  email text,
  organisation_id uuid not null,
  title text not null default ''::text,
  language text not null default 'da'::text,
  demonstration boolean not null default false,
  created_at timestamp with time zone not null default now(),
  disabled_at timestamp with time zone
);
alter table access.accounts enable row level security, force row level security;

-- The end of a grant, as a row with who, when and why: a grant is never edited.
create table access.grant_endings (
  municipality_id integer not null,
  grant_id uuid not null,
  ended_by uuid,
  ended_at timestamp with time zone not null default now(),
  reason text not null
);
alter table access.grant_endings enable row level security, force row level security;

-- Lets one account into one case, and with it to the person the case is about, or into one inquiry behind closed doors. Written by whoever decides (case ownership, the triage, the legal gate later); read by row policies, so the object need not know who decided.
create table access.grants (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  relation text not null,
  given_by uuid,
  given_at timestamp with time zone not null default now(),
  valid_until timestamp with time zone
);
alter table access.grants enable row level security, force row level security;

-- The login provider's name for an account; an account may come to have several.
create table access.identities (
  municipality_id integer not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamp with time zone not null default now()
);
alter table access.identities enable row level security, force row level security;

-- A role held in one organisation, from when to when, and by whose decision.
create table access.role_assignments (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  organisation_id uuid not null,
  given_by uuid,
  given_at timestamp with time zone not null default now(),
  source text not null default 'hand'::text,
  ended_at timestamp with time zone,
  ended_by uuid
);
alter table access.role_assignments enable row level security, force row level security;

-- Who did or saw what, to whom, why, and how it ended. Databeskyttelse: log of read, add, search, change, extract and delete.
create table audit.entries (
  municipality_id integer not null,
  id uuid not null,
  sequence bigint not null generated always as identity,
  at timestamp with time zone not null default clock_timestamp(),
  actor_kind text not null,
  account_id uuid,
  action text not null,
  outcome text not null,
  purpose text,
  reasons text[] not null default '{}'::text[],
  subjects uuid[] not null default '{}'::uuid[],
  details jsonb not null default '{}'::jsonb,
  request text not null
);
alter table audit.entries enable row level security, force row level security;

-- A hash chain over the entries in batches: a changed, removed or reordered entry breaks the chain.
create table audit.seals (
  municipality_id integer not null,
  id uuid not null,
  first_sequence bigint not null,
  last_sequence bigint not null,
  entry_count bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null default now()
);
alter table audit.seals enable row level security, force row level security;

-- What somebody has typed and not yet sent, sealed with a key outside the database; read by its writer only.
create table auth.drafts (
  municipality_id integer not null,
  account_id uuid not null,
  key text not null,
  sealed bytea not null,
  saved_at timestamp with time zone not null default now()
);
alter table auth.drafts enable row level security, force row level security;

-- A signed-in browser. Ends after idle_seconds without use, at ends_at, or when ended.
create table auth.sessions (
  municipality_id integer not null,
  id uuid not null,
  secret_hash bytea not null,
  account_id uuid not null,
  csrf_token text not null,
  started_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  idle_seconds integer not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
alter table auth.sessions enable row level security, force row level security;

-- A personal token for the JSON interface: shown once, kept as a hash, limited to scopes, always expiring.
create table auth.tokens (
  municipality_id integer not null,
  id uuid not null,
  secret_hash bytea not null,
  account_id uuid not null,
  name text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  last_used_on date,
  revoked_at timestamp with time zone
);
alter table auth.tokens enable row level security, force row level security;

-- A case file: one purpose, one tier, about one young person, a group, or (building-up work) nobody.
create table cases.case_files (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  open_to_unit uuid,
  number text not null,
  tier text not null,
  purpose text not null,
  person_id uuid,
  group_name text not null default ''::text,
  inquiry_id uuid,
  owner_id uuid not null,
  status text not null default 'open'::text,
  opened_by uuid not null,
  opened_at timestamp with time zone not null default now(),
  touched_at timestamp with time zone not null default now(),
  submission_key uuid,
  opened_tier text
);
alter table cases.case_files enable row level security, force row level security;

-- The last case number given in a year.
create table cases.case_numbers (
  municipality_id integer not null,
  unit_id uuid not null,
  year integer not null,
  last_number integer not null
);
alter table cases.case_numbers enable row level security, force row level security;

-- How a follow-up ended, by whom and when.
create table cases.follow_up_outcomes (
  municipality_id integer not null,
  follow_up_id uuid not null,
  outcome text not null,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table cases.follow_up_outcomes enable row level security, force row level security;

-- Something somebody promised to do by a day.
create table cases.follow_ups (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  open_to_unit uuid,
  what text not null,
  due_on date not null,
  owner_id uuid not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone
);
alter table cases.follow_ups enable row level security, force row level security;

-- When somebody last marked a case as read, for "since you last looked". The log of who saw what is audit.entries.
create table cases.looks (
  municipality_id integer not null,
  case_id uuid not null,
  account_id uuid not null,
  looked_at timestamp with time zone not null default now()
);
alter table cases.looks enable row level security, force row level security;

-- What was said, seen, judged or agreed. Never edited: a mistake is corrected by a new note that names the old one.
create table cases.notes (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  open_to_unit uuid,
  kind text not null,
  body text not null,
  source text not null default ''::text,
  happened_on date not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  submission_key uuid not null,
  corrects uuid
);
alter table cases.notes enable row level security, force row level security;

-- Who answers for the case, from when, and who said so.
create table cases.ownerships (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  owner_id uuid not null,
  given_by uuid not null,
  given_at timestamp with time zone not null default now()
);
alter table cases.ownerships enable row level security, force row level security;

-- When somebody stopped taking part.
create table cases.participant_endings (
  municipality_id integer not null,
  participant_id uuid not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table cases.participant_endings enable row level security, force row level security;

-- Who takes part in the work: a colleague with an account, or somebody outside by name and part.
create table cases.participants (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  account_id uuid,
  outside_name text not null default ''::text,
  part text not null,
  since date not null default CURRENT_DATE,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table cases.participants enable row level security, force row level security;

-- Closings, reopenings and changes of tier, each with who, when and why.
create table cases.turns (
  municipality_id integer not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  outcome text,
  tier text,
  reason text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table cases.turns enable row level security, force row level security;

-- Files sent along: recognised by content, metadata stripped, sealed, with a neutral name.
create table contact.attachments (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  message_id uuid not null,
  kind text not null,
  file_name text not null,
  size integer not null,
  content_sealed bytea not null,
  scanned boolean not null,
  added_at timestamp with time zone not null default now()
);
alter table contact.attachments enable row level security, force row level security;

-- Whom and where it is about, how the sender wants an answer, and what the sender was promised, sealed. Whom it is about is never readable by the school it is about: only the unit and the one who filed it read it.
create table contact.circumstances (
  municipality_id integer not null,
  inquiry_id uuid not null,
  circumstances_sealed bytea not null
);
alter table contact.circumstances enable row level security, force row level security;

-- Where an inquiry went and why. A second decision is a new row, never an edit; ordinal makes two people at once collide.
create table contact.decisions (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  ordinal integer not null,
  route text not null,
  reason text not null,
  rule_id text,
  rule_version text,
  facts jsonb not null default '{}'::jsonb,
  case_id uuid,
  duty_shown boolean not null default false,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now()
);
alter table contact.decisions enable row level security, force row level security;

-- Files of a message that is not sent yet: cleaned, sealed and held for a short while, so that nobody has to choose them again because of an error elsewhere. Found only by an id which nothing but the sender's own page holds, sealed.
create table contact.held_files (
  municipality_id integer not null,
  id uuid not null,
  kind text not null,
  size integer not null,
  content_sealed bytea not null,
  scanned boolean not null,
  held_until timestamp with time zone not null
);
alter table contact.held_files enable row level security, force row level security;

-- One contact to SSP about a child, a group, a place, or oneself. What was said is sealed in contact.messages.
create table contact.inquiries (
  municipality_id integer not null,
  id uuid not null,
  open_to_unit uuid not null,
  received_at timestamp with time zone not null default now(),
  released_at timestamp with time zone not null default now(),
  channel text not null,
  sender_role text not null,
  anonymous boolean not null,
  concerns text not null,
  language text not null default 'da'::text,
  organisation_id uuid,
  filed_by uuid,
  submission_key uuid not null,
  owner_id uuid,
  due_at timestamp with time zone not null,
  escalated_at timestamp with time zone,
  status text not null default 'new'::text,
  merged_into uuid,
  limited boolean not null default false
);
alter table contact.inquiries enable row level security, force row level security;

-- The dialogue, sealed. Nothing is edited; a redaction is a row of its own.
create table contact.messages (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  direction text not null,
  body_sealed bytea not null,
  author_id uuid,
  written_at timestamp with time zone not null default now()
);
alter table contact.messages enable row level security, force row level security;

-- Who answers for the inquiry, from when, and who said so.
create table contact.ownerships (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  owner_id uuid not null,
  taken_by uuid,
  taken_at timestamp with time zone not null default now()
);
alter table contact.ownerships enable row level security, force row level security;

-- Keyed hash of the 16 digits that lead back to the dialogue. The digits themselves are nowhere.
create table contact.receipts (
  municipality_id integer not null,
  inquiry_id uuid not null,
  code_index bytea not null,
  first_return_at timestamp with time zone,
  closed_at timestamp with time zone
);
alter table contact.receipts enable row level security, force row level security;

-- A message with identities blacked out, for those outside the unit; the newest counts. The original stays.
create table contact.redactions (
  municipality_id integer not null,
  id uuid not null,
  inquiry_id uuid not null,
  message_id uuid not null,
  body_sealed bytea not null,
  redacted_by uuid not null,
  redacted_at timestamp with time zone not null default now()
);
alter table contact.redactions enable row level security, force row level security;

-- Name, phone, mail and workplace of a named sender, sealed. A workplace, never a home address.
create table contact.sender_details (
  municipality_id integer not null,
  inquiry_id uuid not null,
  details_sealed bytea not null
);
alter table contact.sender_details enable row level security, force row level security;

-- Keyed hashes of folded names the message is about, so that a possible duplicate can be suggested without a readable name.
create table contact.subject_hints (
  municipality_id integer not null,
  inquiry_id uuid not null,
  name_index bytea not null
);
alter table contact.subject_hints enable row level security, force row level security;

-- What the public site says of a consultant.
create table directory.consultant_profiles (
  municipality_id integer not null,
  account_id uuid not null,
  public_name text not null,
  title text not null,
  phone text not null default ''::text,
  email text not null default ''::text,
  greeting text not null default ''::text,
  published boolean not null default true
);
alter table directory.consultant_profiles enable row level security, force row level security;

-- Which consultant covers which school, club or town, with history.
create table directory.coverage (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid,
  town text,
  since date not null default CURRENT_DATE,
  until date
);
alter table directory.coverage enable row level security, force row level security;

-- One row per municipality served; the id is the official municipality code.
create table directory.municipalities (
  municipality_id integer not null,
  name text not null,
  host_names text[] not null default '{}'::text[],
  demonstration boolean not null default false,
  created_at timestamp with time zone not null default now()
);
alter table directory.municipalities enable row level security, force row level security;

-- Schools, clubs, the police station, the SSP unit itself. Closed, never deleted.
create table directory.organisations (
  municipality_id integer not null,
  id uuid not null,
  kind text not null,
  name text not null,
  town text not null default ''::text,
  phone text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  standing text not null default 'authority'::text,
  drawn_in boolean not null default false
);
alter table directory.organisations enable row level security, force row level security;

-- The municipality's own wording of the public pages; every edit is a new row, the newest is shown.
create table directory.public_texts (
  municipality_id integer not null,
  id uuid not null,
  key text not null,
  language text not null,
  body text not null,
  written_by uuid,
  written_at timestamp with time zone not null default now()
);
alter table directory.public_texts enable row level security, force row level security;

-- School holidays and closing days as the municipality sets them.
create table directory.school_holidays (
  municipality_id integer not null,
  id uuid not null,
  name text not null,
  first_day date not null,
  last_day date not null
);
alter table directory.school_holidays enable row level security, force row level security;

-- Local choices: office hours, phone numbers, the login provider's role names. Changes are in the audit trail.
create table directory.settings (
  municipality_id integer not null,
  key text not null,
  value jsonb not null,
  written_by uuid,
  written_at timestamp with time zone not null default now()
);
alter table directory.settings enable row level security, force row level security;

-- Whether the receiver took what was offered. Nothing is shown before.
create table disclosure.answers (
  municipality_id integer not null,
  exchange_id uuid not null,
  choice text not null,
  answered_by uuid not null,
  answered_at timestamp with time zone not null default now()
);
alter table disclosure.answers enable row level security, force row level security;

-- Shared, or kept to oneself. Keeping needs no reason (retsplejeloven § 115(4)). One per exchange, never edited.
create table disclosure.decisions (
  municipality_id integer not null,
  exchange_id uuid not null,
  choice text not null,
  basis text not null,
  purpose text not null,
  necessity text not null default ''::text,
  reason text not null default ''::text,
  person_id uuid,
  case_id uuid,
  consent_id uuid,
  finding_id uuid not null,
  valid_until timestamp with time zone,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now()
);
alter table disclosure.decisions enable row level security, force row level security;

-- A concern about one child that is talked over under the early-exchange rule; its meetings are counted. Another about the same child needs a reason why it is new.
create table disclosure.early_matters (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  matter text not null,
  why_new text not null default ''::text,
  begun_by uuid not null,
  begun_at timestamp with time zone not null default now()
);
alter table disclosure.early_matters enable row level security, force row level security;

-- Each meeting held about a matter without consent: one, a second only in special cases, no third (rules R49-04 to R49-06).
create table disclosure.early_meetings (
  municipality_id integer not null,
  matter_id uuid not null,
  ordinal integer not null,
  held_on date not null,
  special_reason text not null default ''::text,
  consent_id uuid,
  agenda_item_id uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table disclosure.early_meetings enable row level security, force row level security;

-- Why and when it stopped before its day. Taken back: a request nobody has decided yet.
create table disclosure.endings (
  municipality_id integer not null,
  exchange_id uuid not null,
  kind text not null,
  reason text not null default ''::text,
  ended_by uuid,
  ended_at timestamp with time zone not null default now()
);
alter table disclosure.endings enable row level security, force row level security;

-- Somebody offers, or asks for, something that is known: between two persons in two bodies, on one basis, for one purpose. Investigation is no purpose here (retsplejeloven § 115(2)).
create table disclosure.exchanges (
  municipality_id integer not null,
  id uuid not null,
  direction text not null,
  asked_by uuid not null,
  holder_id uuid not null,
  holder_organisation_id uuid not null,
  receiver_id uuid not null,
  receiver_organisation_id uuid not null,
  basis text not null,
  purpose text not null,
  necessity text not null,
  wanted text not null default ''::text,
  answer_by date,
  submission_key uuid not null,
  asked_at timestamp with time zone not null default now()
);
alter table disclosure.exchanges enable row level security, force row level security;

-- What was shared, exactly as previewed, with what was blacked out already gone. The first may say whom it is about.
create table disclosure.items (
  municipality_id integer not null,
  exchange_id uuid not null,
  "position" integer not null,
  kind text not null,
  data_class text not null,
  body text not null,
  source text not null default ''::text,
  happened_on date,
  note_id uuid
);
alter table disclosure.items enable row level security, force row level security;

-- Other persons who can be recognised in what is shared, each with a necessity of their own (rule R115-13).
create table disclosure.mentions (
  municipality_id integer not null,
  exchange_id uuid not null,
  "position" integer not null,
  described_as text not null,
  necessity text not null
);
alter table disclosure.mentions enable row level security, force row level security;

-- That a receiver was told by mail, without content, so that it is done once.
create table disclosure.tellings (
  municipality_id integer not null,
  exchange_id uuid not null,
  about text not null,
  told_at timestamp with time zone not null default now()
);
alter table disclosure.tellings enable row level security, force row level security;

-- Whom one calls that night, at work: the officer on duty, the organiser.
create table events.contacts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  part text not null,
  name text not null,
  phone text not null default ''::text,
  "position" integer not null
);
alter table events.contacts enable row level security, force row level security;

-- What went well, what we learned, what to do next year. The newest row opens next year's plan.
create table events.evaluations (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  went_well text not null,
  learned text not null,
  next_year text not null,
  submission_key uuid not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default clock_timestamp()
);
alter table events.evaluations enable row level security, force row level security;

-- One event of one year. Status is a copy of its newest turn. Next year's is copied from it and opens with what was learned.
create table events.events (
  municipality_id integer not null,
  id uuid not null,
  template text not null,
  name text not null,
  first_day date not null,
  last_day date not null,
  aim text not null default ''::text,
  status text not null default 'planned'::text,
  copied_from uuid,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table events.events enable row level security, force row level security;

-- How many young people were at a post at a time.
create table events.head_counts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid,
  counted_at timestamp with time zone not null,
  number integer not null,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table events.head_counts enable row level security, force row level security;

-- The log of the night: when, where, what, how many, what was done; never who.
create table events.incidents (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid,
  happened_at timestamp with time zone not null,
  kind text not null,
  head_band text not null,
  actions text[] not null default '{}'::text[],
  note text not null default ''::text,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table events.incidents enable row level security, force row level security;

-- Where somebody stands: the station, the square, the bus.
create table events.posts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  name text not null,
  place_id uuid,
  "position" integer not null
);
alter table events.posts enable row level security, force row level security;

-- Who has a shift: a colleague or a volunteer.
create table events.shift_people (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  shift_id uuid not null,
  account_id uuid,
  volunteer_id uuid,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table events.shift_people enable row level security, force row level security;

-- From when to when at a post, and how many are needed.
create table events.shifts (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  post_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  needed integer not null
);
alter table events.shifts enable row level security, force row level security;

-- Planned, moved, held, evaluated, cancelled: who, when, why.
create table events.turns (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  kind text not null,
  reason text not null default ''::text,
  made_by uuid not null,
  made_at timestamp with time zone not null default clock_timestamp()
);
alter table events.turns enable row level security, force row level security;

-- Grown-ups who help: a parent, a Natteravn. Name and phone sealed, erased 30 days after the event.
create table events.volunteers (
  municipality_id integer not null,
  id uuid not null,
  event_id uuid not null,
  sealed bytea,
  organisation_id uuid,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  erased_at timestamp with time zone
);
alter table events.volunteers enable row level security, force row level security;

-- That it was done, or is no longer needed.
create table fora.action_outcomes (
  municipality_id integer not null,
  action_point_id uuid not null,
  outcome text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table fora.action_outcomes enable row level security, force row level security;

-- What was decided: by whom, by when.
create table fora.action_points (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  what text not null,
  owner_id uuid,
  outside_owner text not null default ''::text,
  due_on date not null,
  submission_key uuid not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default now()
);
alter table fora.action_points enable row level security, force row level security;

-- A correction after the minutes were approved: beside them, never in them.
create table fora.addenda (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  body text not null,
  submission_key uuid not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now()
);
alter table fora.addenda enable row level security, force row level security;

-- One thing to talk over. A closed item is about persons; where the mandate forbids persons there are none, and the keys see to it.
create table fora.agenda_items (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null,
  "position" integer not null,
  part text not null,
  kind text not null,
  title text not null,
  case_id uuid,
  inquiry_id uuid,
  person_id uuid,
  submission_key uuid not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  hotspot_id uuid
);
alter table fora.agenda_items enable row level security, force row level security;

-- Who was asked to one meeting: the members of that day, and guests for it.
create table fora.attendees (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  account_id uuid,
  outside_name text not null default ''::text,
  organisation_id uuid,
  outside_organisation text not null default ''::text,
  party jsonb not null,
  part text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table fora.attendees enable row level security, force row level security;

-- On what a closed item rests, chosen for this very item; the newest row counts. One meeting may mix bases, never one item.
create table fora.item_bases (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  basis text not null,
  purpose text not null,
  necessity text not null,
  reason text not null default ''::text,
  consent_id uuid,
  early_matter_id uuid,
  finding_id uuid not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now()
);
alter table fora.item_bases enable row level security, force row level security;

-- When an item was on the table. A closed one opens only on a finding about those then in the room.
create table fora.item_turns (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  finding_id uuid,
  made_by uuid not null,
  made_at timestamp with time zone not null default clock_timestamp()
);
alter table fora.item_turns enable row level security, force row level security;

-- Called, moved, cancelled, started, ended, approved: who and when. Approved minutes are locked.
create table fora.meeting_turns (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table fora.meeting_turns enable row level security, force row level security;

-- One meeting. Its status is a copy of its newest turn, written with it, for lists.
create table fora.meetings (
  municipality_id integer not null,
  id uuid not null,
  series_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place text not null default ''::text,
  sequence integer not null default 0,
  status text not null default 'planned'::text,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table fora.meetings enable row level security, force row level security;

-- The last day of a seat.
create table fora.member_endings (
  municipality_id integer not null,
  member_id uuid not null,
  until date not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table fora.member_endings enable row level security, force row level security;

-- Who sits in a forum, for which body, from when.
create table fora.members (
  municipality_id integer not null,
  id uuid not null,
  series_id uuid not null,
  account_id uuid,
  outside_name text not null default ''::text,
  organisation_id uuid,
  outside_organisation text not null default ''::text,
  party jsonb not null,
  part text not null,
  since date not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table fora.members enable row level security, force row level security;

-- What was written under an item. Every saving is a row that names what it builds on: two who write at once both keep their text.
create table fora.minutes (
  municipality_id integer not null,
  id uuid not null,
  item_id uuid not null,
  body text not null,
  builds_on uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  submission_key uuid not null
);
alter table fora.minutes enable row level security, force row level security;

-- What came of a line. A kept name has a necessity and an agreement (sealed), an owner and a date; a dropped one has nothing.
create table fora.name_decisions (
  municipality_id integer not null,
  row_id uuid not null,
  decision text not null,
  sealed bytea,
  owner_id uuid,
  due_on date,
  finding_id uuid,
  inquiry_id uuid,
  notice_id uuid,
  action_point_id uuid,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now()
);
alter table fora.name_decisions enable row level security, force row level security;

-- A list from the police daily reports, handed in for one meeting. Victims and parties to accidents never get this far.
create table fora.name_lists (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  allows_persons boolean not null default true,
  source text not null,
  lines_read integer not null,
  left_out jsonb not null default '{}'::jsonb,
  purge_on date not null,
  submission_key uuid not null,
  handed_in_by uuid not null,
  handed_in_at timestamp with time zone not null default now()
);
alter table fora.name_lists enable row level security, force row level security;

-- One line of a list, sealed, so that no search finds it. Erased when the list's time is up.
create table fora.name_rows (
  municipality_id integer not null,
  id uuid not null,
  list_id uuid not null,
  "position" integer not null,
  sealed bytea not null
);
alter table fora.name_rows enable row level security, force row level security;

-- Who came, left the room for an item, came back. The newest row per attendee says who is in the room.
create table fora.presences (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  attendee_id uuid not null,
  state text not null,
  agenda_item_id uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default clock_timestamp()
);
alter table fora.presences enable row level security, force row level security;

-- Proof that a list was erased: how many lines, what was decided in numbers, by which rule. No names.
create table fora.purges (
  municipality_id integer not null,
  list_id uuid not null,
  rows_erased integer not null,
  decisions jsonb not null,
  rule text not null,
  purged_at timestamp with time zone not null default now()
);
alter table fora.purges enable row level security, force row level security;

-- A recurring forum: its mandate, on which bases persons may be talked about, if at all, and how often it meets.
create table fora.series (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  template text not null,
  name text not null,
  mandate text not null,
  setting text not null,
  allows_persons boolean not null,
  bases text[] not null default '{}'::text[],
  publishable boolean not null default false,
  cadence_days integer,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table fora.series enable row level security, force row level security;

-- That a series was laid to rest.
create table fora.series_endings (
  municipality_id integer not null,
  series_id uuid not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table fora.series_endings enable row level security, force row level security;

-- Who in numbers and ages, when, what, and why we think so. The newest row counts.
create table hotspots.analyses (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  whom text not null,
  times text not null,
  what text not null,
  why text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  submission_key uuid not null
);
alter table hotspots.analyses enable row level security, force row level security;

-- A signal somebody looked at and let lie, until when and why.
create table hotspots.dismissals (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  until date not null,
  reason text not null,
  dismissed_by uuid not null,
  dismissed_at timestamp with time zone not null default now()
);
alter table hotspots.dismissals enable row level security, force row level security;

-- A place we work with. Stage and next review are copies of the newest turn and review, written with them, for lists.
create table hotspots.hotspots (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  owner_id uuid not null,
  stage text not null default 'open'::text,
  review_on date,
  submission_key uuid not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null default now()
);
alter table hotspots.hotspots enable row level security, force row level security;

-- The last day of a measure, and what it gave.
create table hotspots.measure_endings (
  municipality_id integer not null,
  measure_id uuid not null,
  ended_on date not null,
  outcome text not null default ''::text,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table hotspots.measure_endings enable row level security, force row level security;

-- What is done about it, by whom, from when. An outside owner is a body (the shop, the street lighting), not a private person.
create table hotspots.measures (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null,
  what text not null,
  owner_id uuid,
  outside_owner text not null default ''::text,
  begins_on date not null,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table hotspots.measures enable row level security, force row level security;

-- What was seen, where and when, how many, which themes; never who. From the street log, a colleague or the public.
create table hotspots.observations (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid,
  district_id uuid,
  where_words text not null default ''::text,
  latitude numeric(8,6),
  longitude numeric(9,6),
  seen_at timestamp with time zone not null,
  head_band text not null,
  themes text[] not null default '{}'::text[],
  note text not null default ''::text,
  source text not null,
  observer_id uuid,
  origin_id uuid,
  submission_key uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table hotspots.observations enable row level security, force row level security;

-- Numbers others gave us: calls to the police, reports to the shop. Numbers only.
create table hotspots.outside_counts (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  number integer not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  submission_key uuid not null
);
alter table hotspots.outside_counts enable row level security, force row level security;

-- Visits made because of the hotspot: how long, how many of us, how many young people. A copy kept in step by outreach.
create table hotspots.presences (
  municipality_id integer not null,
  visit_id uuid not null,
  hotspot_id uuid not null,
  happened_at timestamp with time zone not null,
  minutes integer not null,
  staff_count integer not null,
  head_band text not null,
  recorded_by uuid not null
);
alter table hotspots.presences enable row level security, force row level security;

-- What came of it, told to those who reported: read by anyone until it is withdrawn.
create table hotspots.public_words (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  place_name text not null,
  body text not null,
  submission_key uuid not null,
  published_by uuid not null,
  published_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid
);
alter table hotspots.public_words enable row level security, force row level security;

-- The blind index of the code by which a neighbour sees what came of a report. Says nothing of who.
create table hotspots.receipts (
  municipality_id integer not null,
  observation_id uuid not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null default now()
);
alter table hotspots.receipts enable row level security, force row level security;

-- How it goes, every second week, and what comes next.
create table hotspots.reviews (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  reviewed_on date not null,
  finding text not null,
  words text not null,
  next_on date,
  submission_key uuid not null,
  reviewed_by uuid not null,
  reviewed_at timestamp with time zone not null default clock_timestamp()
);
alter table hotspots.reviews enable row level security, force row level security;

-- How many independent observations within how many days raise a signal, how often a hotspot is reviewed, how long it must be quiet. The newest row counts; none means our defaults (2 in 14, 14, 35).
create table hotspots.rules (
  municipality_id integer not null,
  id uuid not null,
  signal_count integer not null,
  signal_days integer not null,
  review_days integer not null,
  quiet_days integer not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default clock_timestamp()
);
alter table hotspots.rules enable row level security, force row level security;

-- An observation that does not count: a joke, a mistake, the same thing told twice. Kept, with why.
create table hotspots.set_aside (
  municipality_id integer not null,
  observation_id uuid not null,
  reason text not null,
  withdrawn boolean not null default false,
  set_by uuid not null,
  set_at timestamp with time zone not null default now()
);
alter table hotspots.set_aside enable row level security, force row level security;

-- How a hotspot went from stage to stage: who, when, why.
create table hotspots.turns (
  municipality_id integer not null,
  id uuid not null,
  hotspot_id uuid not null,
  kind text not null,
  note text not null default ''::text,
  made_by uuid not null,
  made_at timestamp with time zone not null default clock_timestamp()
);
alter table hotspots.turns enable row level security, force row level security;

-- Each rule that spoke in a finding, in its version of that day, with its reasons.
create table law.applied_rules (
  municipality_id integer not null,
  finding_id uuid not null,
  rule_id text not null,
  rule_version text not null,
  outcome text not null,
  reason jsonb not null,
  "position" integer not null
);
alter table law.applied_rules enable row level security, force row level security;

-- That the municipality's jurist has gone through one version of one rule, or no longer stands by it. The newest row counts.
create table law.confirmations (
  municipality_id integer not null,
  id uuid not null,
  rule_id text not null,
  rule_version text not null,
  kind text not null,
  jurist text not null,
  confirmed_on date not null,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table law.confirmations enable row level security, force row level security;

-- What the rules said about the facts of one decision. Never edited: the decision stands on it.
create table law.findings (
  municipality_id integer not null,
  id uuid not null,
  topic text not null,
  about_kind text not null,
  about_id uuid not null,
  as_of date not null,
  facts jsonb not null,
  outcome text not null,
  made_by uuid,
  made_at timestamp with time zone not null default now()
);
alter table law.findings enable row level security, force row level security;

-- What the jurist settled where the law leaves it open. Every change is a row; the newest per key counts.
create table law.local_choices (
  municipality_id integer not null,
  id uuid not null,
  key text not null,
  value text not null,
  reason text not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null default now()
);
alter table law.local_choices enable row level security, force row level security;

-- One letter to one account. Settled once: sent, skipped, or given up, and why. Cleared ninety days after.
create table mail.outbox (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  letter text not null,
  meeting_id uuid,
  meeting_sequence integer,
  meeting_name text,
  meeting_place text,
  meeting_starts_at timestamp with time zone,
  meeting_ends_at timestamp with time zone,
  asked_at timestamp with time zone not null,
  taken_until timestamp with time zone,
  attempts integer not null default 0,
  last_fault text,
  outcome text,
  reason text,
  settled_at timestamp with time zone
);
alter table mail.outbox enable row level security, force row level security;

-- The words of a notification, sealed. Erased some time after it was sent: the authority keeps it, and so does the journal.
create table notices.contents (
  municipality_id integer not null,
  notice_id uuid not null,
  sealed bytea not null,
  version integer not null default 1,
  saved_by uuid not null,
  saved_at timestamp with time zone not null default now()
);
alter table notices.contents enable row level security, force row level security;

-- Proof that the words of a notification were erased: when and by which rule.
create table notices.erasures (
  municipality_id integer not null,
  notice_id uuid not null,
  rule text not null,
  erased_at timestamp with time zone not null default now()
);
alter table notices.erasures enable row level security, force row level security;

-- Whether SSP was there.
create table notices.meeting_outcomes (
  municipality_id integer not null,
  meeting_id uuid not null,
  outcome text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table notices.meeting_outcomes enable row level security, force row level security;

-- What SSP itself promised to do; no other tasks are kept here.
create table notices.meeting_tasks (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  what text not null,
  due_on date not null,
  owner_id uuid not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  done_by uuid
);
alter table notices.meeting_tasks enable row level security, force row level security;

-- An underretningssamtale the authority calls: when, where, who of SSP goes. Nothing of the authority's case is kept.
create table notices.meetings (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  notice_id uuid,
  case_id uuid,
  person_id uuid,
  called_by uuid not null,
  starts_at timestamp with time zone not null,
  place text not null default ''::text,
  attendee_id uuid not null,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table notices.meetings enable row level security, force row level security;

-- One notification, from draft to feedback. The duty is personal: it has one author (rule RU-01).
create table notices.notices (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid,
  inquiry_id uuid,
  person_id uuid,
  receiver_id uuid not null,
  finding_id uuid,
  written_by uuid not null,
  begun_at timestamp with time zone not null default now(),
  submission_key uuid not null
);
alter table notices.notices enable row level security, force row level security;

-- What happened to a notification: that and when. What the authority judged is not ours to keep.
create table notices.steps (
  municipality_id integer not null,
  id uuid not null,
  notice_id uuid not null,
  kind text not null,
  happened_at timestamp with time zone not null,
  channel text not null default ''::text,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table notices.steps enable row level security, force row level security;

-- Days a consultant is away. Why is nobody's business and has no column.
create table outreach.absences (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  first_day date not null,
  last_day date not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null default now()
);
alter table outreach.absences enable row level security, force row level security;

-- Why a cadence was not kept, for the breach that began on that day. The newest row counts.
create table outreach.breach_reasons (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  broken_on date not null,
  code text not null,
  words text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default clock_timestamp()
);
alter table outreach.breach_reasons enable row level security, force row level security;

-- How often a place is to be visited, from a day on. No number of days: as needed. Never edited: a new row from a new day, so that last year is judged by last year's promise.
create table outreach.cadences (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  since date not null,
  every_days integer,
  calendar text not null,
  season_from text,
  season_to text,
  set_by uuid not null,
  set_at timestamp with time zone not null default clock_timestamp()
);
alter table outreach.cadences enable row level security, force row level security;

-- Phones and computers that keep a street log. The secret can do one thing: hand in entries. Ended on sign-out.
create table outreach.devices (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  secret_hash bytea not null,
  session_hash bytea not null,
  registered_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone
);
alter table outreach.devices enable row level security, force row level security;

-- A copy of what the cadence rule reckoned, for the overview: the last visit, the day the place turns amber, the last day to visit in time. Written with each visit, and every night.
create table outreach.due_places (
  municipality_id integer not null,
  place_id uuid not null,
  last_on date,
  amber_on date,
  due_on date,
  reckoned_at timestamp with time zone not null default now()
);
alter table outreach.due_places enable row level security, force row level security;

-- What the leader decided about a held entry.
create table outreach.held_decisions (
  municipality_id integer not null,
  held_id uuid not null,
  decision text not null,
  reason text not null default ''::text,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now()
);
alter table outreach.held_decisions enable row level security, force row level security;

-- Entries from a phone whose owner may no longer log: kept sealed for the leader to take in or leave out, so that nothing seen is lost.
create table outreach.held_entries (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  device_id uuid not null,
  why text not null,
  sealed bytea not null,
  received_at timestamp with time zone not null default now()
);
alter table outreach.held_entries enable row level security, force row level security;

-- Which consultant has a place, with history: it stays when somebody leaves.
create table outreach.keepers (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  account_id uuid not null,
  since date not null,
  until date,
  given_by uuid not null,
  given_at timestamp with time zone not null default now()
);
alter table outreach.keepers enable row level security, force row level security;

-- That a planned visit was made, or cancelled and why, and by which entry where one said so. A cancelled one keeps no cadence.
create table outreach.planned_endings (
  municipality_id integer not null,
  planned_id uuid not null,
  kind text not null,
  reason text not null default ''::text,
  visit_id uuid,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table outreach.planned_endings enable row level security, force row level security;

-- A visit in the plan: whose, which day, perhaps from when. A suggested one keeps why it was suggested.
create table outreach.planned_visits (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  hotspot_id uuid,
  account_id uuid not null,
  planned_on date not null,
  from_time time without time zone,
  minutes integer not null,
  source text not null,
  why jsonb,
  note text not null default ''::text,
  submission_key uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table outreach.planned_visits enable row level security, force row level security;

-- That something seen became a concern in the intake. What it is about stands there, not here. The id is made on the phone: one concern however often it is sent.
create table outreach.promotions (
  municipality_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  inquiry_id uuid not null,
  promoted_by uuid not null,
  promoted_at timestamp with time zone not null default now()
);
alter table outreach.promotions enable row level security, force row level security;

-- What the planner reckons with: where rounds begin, how fast one drives, how long a visit takes; when a place turns amber.
create table outreach.settings (
  municipality_id integer not null,
  base_place_id uuid,
  kilometres_per_hour integer not null default 50,
  detour numeric(3,2) not null default 1.30,
  visit_minutes integer not null default 60,
  amber_share numeric(3,2) not null default 0.75,
  set_by uuid not null,
  set_at timestamp with time zone not null default now()
);
alter table outreach.settings enable row level security, force row level security;

-- Which of two wordings was kept, and by whom. The other stays to be read.
create table outreach.visit_choices (
  municipality_id integer not null,
  version_id uuid not null,
  kept uuid not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null default now()
);
alter table outreach.visit_choices enable row level security, force row level security;

-- A version that built on one no longer the newest: shown until somebody chooses.
create table outreach.visit_conflicts (
  municipality_id integer not null,
  version_id uuid not null,
  visit_id uuid not null,
  found_at timestamp with time zone not null default now()
);
alter table outreach.visit_conflicts enable row level security, force row level security;

-- Every wording of an entry, naming what it builds on: a correction from the office and one from the street both stay.
create table outreach.visit_versions (
  municipality_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  builds_on uuid,
  content jsonb not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  device_id uuid,
  received_at timestamp with time zone not null default clock_timestamp()
);
alter table outreach.visit_versions enable row level security, force row level security;

-- A visit or a street entry as it reads now: where, when, how long, how many in bands; never who was met among the young. The id is made on the phone, so that any number of sends stores one.
create table outreach.visits (
  municipality_id integer not null,
  id uuid not null,
  account_id uuid not null,
  recorded_by uuid not null,
  version_id uuid not null,
  kind text not null,
  occasion text not null,
  outcome text not null default 'held'::text,
  place_id uuid,
  where_words text not null default ''::text,
  latitude numeric(8,6),
  longitude numeric(9,6),
  district_id uuid,
  hotspot_id uuid,
  event_id uuid,
  planned_id uuid,
  happened_at timestamp with time zone not null,
  happened_on date not null,
  minutes integer not null default 0,
  staff_count integer not null default 1,
  head_band text not null,
  age_band text not null,
  mood text not null,
  themes text[] not null default '{}'::text[],
  actions text[] not null default '{}'::text[],
  met text[] not null default '{}'::text[],
  follow_up text not null default ''::text,
  note text not null default ''::text,
  device_id uuid,
  phone_at timestamp with time zone,
  skew_seconds integer not null default 0,
  received_at timestamp with time zone not null default now()
);
alter table outreach.visits enable row level security, force row level security;

-- When a consultant can be sent out, by weekday (1 is Monday). A weekday without a row is not worked.
create table outreach.working_hours (
  municipality_id integer not null,
  account_id uuid not null,
  weekday integer not null,
  from_time time without time zone not null,
  to_time time without time zone not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default now()
);
alter table outreach.working_hours enable row level security, force row level security;

-- That a yes was taken back. Not retroactive; what rests on it stops at once (disclosure.stop_what_rested_on).
create table people.consent_endings (
  municipality_id integer not null,
  consent_id uuid not null,
  kind text not null,
  ended_on date not null,
  told_by text not null,
  remark text not null default ''::text,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now()
);
alter table people.consent_endings enable row level security, force row level security;

-- Who said yes.
create table people.consent_givers (
  municipality_id integer not null,
  consent_id uuid not null,
  "position" integer not null,
  part text not null,
  name text not null
);
alter table people.consent_givers enable row level security, force row level security;

-- To whom may be told, body by body. A consent to share that names nobody lets nobody know anything.
create table people.consent_receivers (
  municipality_id integer not null,
  consent_id uuid not null,
  organisation_id uuid not null
);
alter table people.consent_receivers enable row level security, force row level security;

-- A yes to take part, to share, or to an activity. Never the legal basis of SSP's own processing. Never edited: it ends, and a new one begins.
create table people.consents (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  scope text not null,
  purpose text not null,
  how text not null,
  given_on date not null,
  review_on date not null,
  judgement text not null default ''::text,
  finding_id uuid not null,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table people.consents enable row level security, force row level security;

-- A young person SSP works with. A person may have no name yet: then described_as says who is meant.
create table people.persons (
  municipality_id integer not null,
  id uuid not null,
  open_to_unit uuid,
  given_name text not null default ''::text,
  family_name text not null default ''::text,
  described_as text not null default ''::text,
  name_key text not null default ''::text,
  birth_date date,
  age_band text,
  school_id uuid,
  cpr_sealed bytea,
  cpr_index bytea,
  address_protected_until date,
  created_by uuid,
  created_at timestamp with time zone not null default now()
);
alter table people.persons enable row level security, force row level security;

-- That somebody has looked.
create table people.review_outcomes (
  municipality_id integer not null,
  task_id uuid not null,
  remark text not null default ''::text,
  done_by uuid not null,
  done_at timestamp with time zone not null default now()
);
alter table people.review_outcomes enable row level security, force row level security;

-- Raised by the house: a consent to look at again, or a birthday that moves who consents.
create table people.review_tasks (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  consent_id uuid,
  kind text not null,
  due_on date not null,
  raised_at timestamp with time zone not null default now()
);
alter table people.review_tasks enable row level security, force row level security;

-- Days one place is closed besides the school holidays; both ends are in it. No visit is due on them.
create table places.closures (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  name text not null,
  first_day date not null,
  last_day date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now()
);
alter table places.closures enable row level security, force row level security;

-- Who one asks for at a place, at work: a contact teacher, a caretaker, a shopkeeper. Ended, not deleted.
create table places.contacts (
  municipality_id integer not null,
  id uuid not null,
  place_id uuid not null,
  name text not null,
  title text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  since date not null,
  until date,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table places.contacts enable row level security, force row level security;

-- School districts: the unit figures are given by, and what small numbers are blurred to.
create table places.districts (
  municipality_id integer not null,
  id uuid not null,
  name text not null,
  latitude numeric(8,6),
  longitude numeric(9,6),
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  closed_on date
);
alter table places.districts enable row level security, force row level security;

-- The outline of the municipality as GeoJSON, served by us: the map asks nobody else for anything.
create table places.outlines (
  municipality_id integer not null,
  outline jsonb not null,
  approximate boolean not null default false,
  source text not null default ''::text,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null default now()
);
alter table places.outlines enable row level security, force row level security;

-- A place in the municipality. Closed, never deleted: visits, hotspots and events of earlier years point at it.
create table places.places (
  municipality_id integer not null,
  id uuid not null,
  kind text not null,
  name text not null,
  address text not null default ''::text,
  town text not null default ''::text,
  district_id uuid,
  organisation_id uuid,
  latitude numeric(8,6),
  longitude numeric(9,6),
  since date not null,
  closed_on date,
  submission_key uuid not null,
  made_by uuid,
  made_at timestamp with time zone not null default now()
);
alter table places.places enable row level security, force row level security;

alter table access.accounts add constraint accounts_pkey PRIMARY KEY (municipality_id, id);

alter table access.accounts add constraint accounts_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table access.accounts add constraint accounts_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200)));

alter table access.accounts add constraint accounts_email_check CHECK ((length(email) <= 320));

alter table access.accounts add constraint accounts_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text])));

alter table access.accounts add constraint accounts_title_check CHECK ((length(title) <= 200));

alter table access.grant_endings add constraint grant_endings_pkey PRIMARY KEY (municipality_id, grant_id);

alter table access.grant_endings add constraint grant_endings_municipality_id_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES access.grants(municipality_id, id);

alter table access.grant_endings add constraint grant_endings_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)));

alter table access.grants add constraint grants_pkey PRIMARY KEY (municipality_id, id);

alter table access.grants add constraint grants_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table access.grants add constraint grants_object_kind_check CHECK ((object_kind = ANY (ARRAY['case'::text, 'person'::text, 'inquiry'::text, 'exchange'::text, 'agenda-item'::text])));

alter table access.grants add constraint grants_of_the_gate_end CHECK (((object_kind <> ALL (ARRAY['exchange'::text, 'agenda-item'::text])) OR (valid_until IS NOT NULL)));

alter table access.grants add constraint grants_relation_check CHECK ((relation = ANY (ARRAY['owner'::text, 'participant'::text, 'disclosed'::text])));

alter table access.identities add constraint identities_pkey PRIMARY KEY (municipality_id, issuer, subject);

alter table access.identities add constraint identities_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_pkey PRIMARY KEY (municipality_id, id);

alter table access.role_assignments add constraint role_assignments_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_role_check CHECK ((role = ANY (ARRAY['ssp-consultant'::text, 'ssp-leader'::text, 'contact-person'::text, 'organisation-lead'::text, 'administrator'::text, 'data-protection-officer'::text, 'legal-adviser'::text])));

alter table access.role_assignments add constraint role_assignments_source_check CHECK ((source = ANY (ARRAY['hand'::text, 'login'::text, 'demonstration'::text])));

alter table audit.entries add constraint entries_pkey PRIMARY KEY (municipality_id, id);

alter table audit.entries add constraint entries_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['visitor'::text, 'sender'::text, 'staff'::text, 'system'::text])));

alter table audit.entries add constraint entries_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'missing'::text, 'forbidden'::text, 'conflict'::text, 'rule'::text, 'busy'::text, 'fault'::text])));

alter table audit.entries add constraint entries_purpose_check CHECK ((length(purpose) <= 1000));

alter table audit.seals add constraint seals_municipality_id_first_sequence_key UNIQUE (municipality_id, first_sequence);

alter table audit.seals add constraint seals_pkey PRIMARY KEY (municipality_id, id);

alter table auth.drafts add constraint drafts_pkey PRIMARY KEY (municipality_id, account_id, key);

alter table auth.drafts add constraint drafts_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table auth.drafts add constraint drafts_key_check CHECK (((length(key) >= 1) AND (length(key) <= 120)));

alter table auth.drafts add constraint drafts_sealed_check CHECK ((length(sealed) <= 600000));

alter table auth.sessions add constraint sessions_pkey PRIMARY KEY (municipality_id, id);

alter table auth.sessions add constraint sessions_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table auth.sessions add constraint sessions_idle_seconds_check CHECK ((idle_seconds > 0));

alter table auth.tokens add constraint tokens_pkey PRIMARY KEY (municipality_id, id);

alter table auth.tokens add constraint tokens_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table auth.tokens add constraint tokens_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));

alter table cases.case_files add constraint case_files_pkey PRIMARY KEY (municipality_id, id);

alter table cases.case_files add constraint case_files_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table cases.case_files add constraint case_files_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table cases.case_files add constraint case_files_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES directory.organisations(municipality_id, id);

alter table cases.case_files add constraint case_files_check CHECK (((person_id IS NOT NULL) OR (group_name <> ''::text) OR (tier = 'general'::text)));

alter table cases.case_files add constraint case_files_group_name_check CHECK ((length(group_name) <= 200));

alter table cases.case_files add constraint case_files_number_check CHECK ((number ~ '^[0-9]{4}-[0-9]{3,7}$'::text));

alter table cases.case_files add constraint case_files_opened_tier_check CHECK ((opened_tier = ANY (ARRAY['general'::text, 'anticipatory'::text, 'intervening'::text])));

alter table cases.case_files add constraint case_files_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 2000)));

alter table cases.case_files add constraint case_files_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])));

alter table cases.case_files add constraint case_files_tier_check CHECK ((tier = ANY (ARRAY['general'::text, 'anticipatory'::text, 'intervening'::text])));

alter table cases.case_numbers add constraint case_numbers_pkey PRIMARY KEY (municipality_id, unit_id, year);

alter table cases.follow_up_outcomes add constraint follow_up_outcomes_pkey PRIMARY KEY (municipality_id, follow_up_id);

alter table cases.follow_up_outcomes add constraint follow_up_outcomes_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES cases.follow_ups(municipality_id, id);

alter table cases.follow_up_outcomes add constraint follow_up_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'not-needed'::text])));

alter table cases.follow_up_outcomes add constraint follow_up_outcomes_remark_check CHECK ((length(remark) <= 1000));

alter table cases.follow_ups add constraint follow_ups_pkey PRIMARY KEY (municipality_id, id);

alter table cases.follow_ups add constraint follow_ups_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.follow_ups add constraint follow_ups_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table cases.follow_ups add constraint follow_ups_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)));

alter table cases.looks add constraint looks_pkey PRIMARY KEY (municipality_id, case_id, account_id);

alter table cases.looks add constraint looks_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.notes add constraint notes_of_case UNIQUE (municipality_id, case_id, id);

alter table cases.notes add constraint notes_pkey PRIMARY KEY (municipality_id, id);

alter table cases.notes add constraint notes_municipality_id_case_id_corrects_fkey FOREIGN KEY (municipality_id, case_id, corrects) REFERENCES cases.notes(municipality_id, case_id, id);

alter table cases.notes add constraint notes_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.notes add constraint notes_body_check CHECK (((length(body) >= 1) AND (length(body) <= 20000)));

alter table cases.notes add constraint notes_check CHECK (((kind <> 'fact'::text) OR (source <> ''::text)));

alter table cases.notes add constraint notes_kind_check CHECK ((kind = ANY (ARRAY['own-words'::text, 'fact'::text, 'assessment'::text, 'agreement'::text])));

alter table cases.notes add constraint notes_source_check CHECK ((length(source) <= 300));

alter table cases.ownerships add constraint ownerships_pkey PRIMARY KEY (municipality_id, id);

alter table cases.ownerships add constraint ownerships_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.participant_endings add constraint participant_endings_pkey PRIMARY KEY (municipality_id, participant_id);

alter table cases.participant_endings add constraint participant_endings_municipality_id_participant_id_fkey FOREIGN KEY (municipality_id, participant_id) REFERENCES cases.participants(municipality_id, id);

alter table cases.participants add constraint participants_pkey PRIMARY KEY (municipality_id, id);

alter table cases.participants add constraint participants_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table cases.participants add constraint participants_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.participants add constraint participants_check CHECK (((account_id IS NULL) <> (outside_name = ''::text)));

alter table cases.participants add constraint participants_outside_name_check CHECK ((length(outside_name) <= 200));

alter table cases.participants add constraint participants_part_check CHECK (((length(part) >= 1) AND (length(part) <= 100)));

alter table cases.turns add constraint turns_pkey PRIMARY KEY (municipality_id, id);

alter table cases.turns add constraint turns_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table cases.turns add constraint turns_check CHECK (((kind = 'closed'::text) = (outcome IS NOT NULL)));

alter table cases.turns add constraint turns_check1 CHECK (((kind = 'tier-changed'::text) = (tier IS NOT NULL)));

alter table cases.turns add constraint turns_kind_check CHECK ((kind = ANY (ARRAY['closed'::text, 'reopened'::text, 'tier-changed'::text])));

alter table cases.turns add constraint turns_outcome_check CHECK ((outcome = ANY (ARRAY['goals-met'::text, 'moved'::text, 'turned-18'::text, 'authority-took-over'::text, 'no-wish'::text, 'other'::text])));

alter table cases.turns add constraint turns_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)));

alter table cases.turns add constraint turns_tier_check CHECK ((tier = ANY (ARRAY['general'::text, 'anticipatory'::text, 'intervening'::text])));

alter table contact.attachments add constraint attachments_pkey PRIMARY KEY (municipality_id, id);

alter table contact.attachments add constraint attachments_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.attachments add constraint attachments_municipality_id_inquiry_id_message_id_fkey FOREIGN KEY (municipality_id, inquiry_id, message_id) REFERENCES contact.messages(municipality_id, inquiry_id, id);

alter table contact.attachments add constraint attachments_file_name_check CHECK ((length(file_name) <= 100));

alter table contact.attachments add constraint attachments_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'pdf'::text, 'text'::text])));

alter table contact.attachments add constraint attachments_size_check CHECK ((size > 0));

alter table contact.circumstances add constraint circumstances_pkey PRIMARY KEY (municipality_id, inquiry_id);

alter table contact.circumstances add constraint circumstances_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.decisions add constraint decisions_pkey PRIMARY KEY (municipality_id, id);

alter table contact.decisions add constraint decisions_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.decisions add constraint decisions_ordinal_check CHECK ((ordinal >= 1));

alter table contact.decisions add constraint decisions_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)));

alter table contact.decisions add constraint decisions_route_check CHECK ((route = ANY (ARRAY['advice-only'::text, 'anonymous-sparring'::text, 'notification'::text, 'other-municipality'::text, 'infohus'::text, 'ssp-case'::text, 'nothing-more'::text, 'merged'::text, 'separated'::text])));

alter table contact.held_files add constraint held_files_pkey PRIMARY KEY (municipality_id, id);

alter table contact.held_files add constraint held_files_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'pdf'::text, 'text'::text])));

alter table contact.held_files add constraint held_files_size_check CHECK ((size > 0));

alter table contact.inquiries add constraint inquiries_pkey PRIMARY KEY (municipality_id, id);

alter table contact.inquiries add constraint inquiries_municipality_id_filed_by_fkey FOREIGN KEY (municipality_id, filed_by) REFERENCES access.accounts(municipality_id, id);

alter table contact.inquiries add constraint inquiries_municipality_id_merged_into_fkey FOREIGN KEY (municipality_id, merged_into) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.inquiries add constraint inquiries_municipality_id_open_to_unit_fkey FOREIGN KEY (municipality_id, open_to_unit) REFERENCES directory.organisations(municipality_id, id);

alter table contact.inquiries add constraint inquiries_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table contact.inquiries add constraint inquiries_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table contact.inquiries add constraint inquiries_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'phone'::text, 'text-message'::text, 'mail'::text, 'street'::text, 'school'::text, 'police'::text, 'walk-in'::text, 'programme'::text])));

alter table contact.inquiries add constraint inquiries_concerns_check CHECK ((concerns = ANY (ARRAY['named-child'::text, 'unnamed-child'::text, 'group'::text, 'place'::text, 'advice'::text, 'self'::text])));

alter table contact.inquiries add constraint inquiries_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text])));

alter table contact.inquiries add constraint inquiries_sender_role_check CHECK ((sender_role = ANY (ARRAY['young'::text, 'parent'::text, 'professional'::text, 'neighbour'::text, 'police'::text, 'own-observation'::text, 'unknown'::text])));

alter table contact.inquiries add constraint inquiries_status_check CHECK ((status = ANY (ARRAY['new'::text, 'with-us'::text, 'with-sender'::text, 'decided'::text])));

alter table contact.messages add constraint messages_of_inquiry UNIQUE (municipality_id, inquiry_id, id);

alter table contact.messages add constraint messages_pkey PRIMARY KEY (municipality_id, id);

alter table contact.messages add constraint messages_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.messages add constraint messages_direction_check CHECK ((direction = ANY (ARRAY['from-sender'::text, 'to-sender'::text, 'internal'::text])));

alter table contact.ownerships add constraint ownerships_pkey PRIMARY KEY (municipality_id, id);

alter table contact.ownerships add constraint ownerships_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.receipts add constraint receipts_pkey PRIMARY KEY (municipality_id, inquiry_id);

alter table contact.receipts add constraint receipts_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.redactions add constraint redactions_pkey PRIMARY KEY (municipality_id, id);

alter table contact.redactions add constraint redactions_municipality_id_inquiry_id_message_id_fkey FOREIGN KEY (municipality_id, inquiry_id, message_id) REFERENCES contact.messages(municipality_id, inquiry_id, id);

alter table contact.sender_details add constraint sender_details_pkey PRIMARY KEY (municipality_id, inquiry_id);

alter table contact.sender_details add constraint sender_details_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table contact.subject_hints add constraint subject_hints_pkey PRIMARY KEY (municipality_id, inquiry_id, name_index);

alter table contact.subject_hints add constraint subject_hints_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table directory.consultant_profiles add constraint consultant_profiles_pkey PRIMARY KEY (municipality_id, account_id);

alter table directory.consultant_profiles add constraint consultant_profiles_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table directory.consultant_profiles add constraint consultant_profiles_email_check CHECK ((length(email) <= 320));

alter table directory.consultant_profiles add constraint consultant_profiles_greeting_check CHECK ((length(greeting) <= 600));

alter table directory.consultant_profiles add constraint consultant_profiles_phone_check CHECK ((length(phone) <= 50));

alter table directory.consultant_profiles add constraint consultant_profiles_public_name_check CHECK (((length(public_name) >= 1) AND (length(public_name) <= 200)));

alter table directory.consultant_profiles add constraint consultant_profiles_title_check CHECK ((length(title) <= 200));

alter table directory.coverage add constraint coverage_pkey PRIMARY KEY (municipality_id, id);

alter table directory.coverage add constraint coverage_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table directory.coverage add constraint coverage_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table directory.coverage add constraint coverage_check CHECK (((organisation_id IS NULL) <> (town IS NULL)));

alter table directory.municipalities add constraint municipalities_pkey PRIMARY KEY (municipality_id);

alter table directory.municipalities add constraint municipalities_municipality_id_check CHECK (((municipality_id >= 1) AND (municipality_id <= 999)));

alter table directory.municipalities add constraint municipalities_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));

alter table directory.organisations add constraint organisations_pkey PRIMARY KEY (municipality_id, id);

alter table directory.organisations add constraint organisations_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table directory.organisations add constraint organisations_kind_check CHECK ((kind = ANY (ARRAY['ssp-unit'::text, 'school'::text, 'fgu'::text, 'youth-education'::text, 'club'::text, 'police'::text, 'family-unit'::text, 'job-centre'::text, 'guidance'::text, 'integration'::text, 'partner'::text])));

alter table directory.organisations add constraint organisations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table directory.organisations add constraint organisations_phone_check CHECK ((length(phone) <= 50));

alter table directory.organisations add constraint organisations_standing_check CHECK ((standing = ANY (ARRAY['authority'::text, 'self-governing'::text, 'private'::text])));

alter table directory.organisations add constraint organisations_town_check CHECK ((length(town) <= 100));

alter table directory.public_texts add constraint public_texts_pkey PRIMARY KEY (municipality_id, id);

alter table directory.public_texts add constraint public_texts_body_check CHECK ((length(body) <= 20000));

alter table directory.public_texts add constraint public_texts_key_check CHECK ((length(key) <= 100));

alter table directory.public_texts add constraint public_texts_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text])));

alter table directory.school_holidays add constraint school_holidays_pkey PRIMARY KEY (municipality_id, id);

alter table directory.school_holidays add constraint school_holidays_check CHECK ((last_day >= first_day));

alter table directory.school_holidays add constraint school_holidays_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));

alter table directory.settings add constraint settings_pkey PRIMARY KEY (municipality_id, key);

alter table directory.settings add constraint settings_key_check CHECK ((length(key) <= 100));

alter table disclosure.answers add constraint answers_pkey PRIMARY KEY (municipality_id, exchange_id);

alter table disclosure.answers add constraint answers_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.answers add constraint answers_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.decisions(municipality_id, exchange_id);

alter table disclosure.answers add constraint answers_choice_check CHECK ((choice = ANY (ARRAY['accepted'::text, 'declined'::text])));

alter table disclosure.decisions add constraint decisions_pkey PRIMARY KEY (municipality_id, exchange_id);

alter table disclosure.decisions add constraint decisions_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table disclosure.decisions add constraint decisions_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table disclosure.decisions add constraint decisions_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.decisions add constraint decisions_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.exchanges(municipality_id, id);

alter table disclosure.decisions add constraint decisions_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table disclosure.decisions add constraint decisions_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table disclosure.decisions add constraint decisions_basis_check CHECK ((basis = ANY (ARRAY['ssp'::text, 'psp'::text, 'ksp'::text, 'info-house'::text, 'exit'::text, 'early-exchange'::text, 'consent'::text, 'administrative'::text])));

alter table disclosure.decisions add constraint decisions_check CHECK (((choice = 'share'::text) = (valid_until IS NOT NULL)));

alter table disclosure.decisions add constraint decisions_check1 CHECK (((valid_until IS NULL) OR ((valid_until > decided_at) AND (valid_until <= (decided_at + '366 days'::interval)))));

alter table disclosure.decisions add constraint decisions_check2 CHECK (((choice = 'keep'::text) OR (necessity <> ''::text)));

alter table disclosure.decisions add constraint decisions_check3 CHECK (((choice = 'keep'::text) OR (basis <> ALL (ARRAY['consent'::text, 'exit'::text])) OR (person_id IS NULL) OR (consent_id IS NOT NULL)));

alter table disclosure.decisions add constraint decisions_check4 CHECK (((consent_id IS NULL) OR (person_id IS NOT NULL)));

alter table disclosure.decisions add constraint decisions_choice_check CHECK ((choice = ANY (ARRAY['share'::text, 'keep'::text])));

alter table disclosure.decisions add constraint decisions_necessity_check CHECK ((length(necessity) <= 1000));

alter table disclosure.decisions add constraint decisions_purpose_check CHECK ((purpose = ANY (ARRAY['crime-prevention'::text, 'early-help'::text, 'exposed-person'::text, 'release'::text, 'extremism-prevention'::text, 'leaving-gang'::text, 'wellbeing'::text, 'own-task'::text])));

alter table disclosure.decisions add constraint decisions_reason_check CHECK ((length(reason) <= 2000));

alter table disclosure.early_matters add constraint early_matters_pkey PRIMARY KEY (municipality_id, id);

alter table disclosure.early_matters add constraint early_matters_municipality_id_begun_by_fkey FOREIGN KEY (municipality_id, begun_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.early_matters add constraint early_matters_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table disclosure.early_matters add constraint early_matters_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 300)));

alter table disclosure.early_matters add constraint early_matters_why_new_check CHECK ((length(why_new) <= 1000));

alter table disclosure.early_meetings add constraint early_meetings_pkey PRIMARY KEY (municipality_id, matter_id, ordinal);

alter table disclosure.early_meetings add constraint early_meetings_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table disclosure.early_meetings add constraint early_meetings_municipality_id_matter_id_fkey FOREIGN KEY (municipality_id, matter_id) REFERENCES disclosure.early_matters(municipality_id, id);

alter table disclosure.early_meetings add constraint early_meetings_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.early_meetings add constraint early_meetings_check CHECK (((ordinal = 1) OR (special_reason <> ''::text) OR (consent_id IS NOT NULL)));

alter table disclosure.early_meetings add constraint early_meetings_check1 CHECK (((ordinal <= 2) OR (consent_id IS NOT NULL)));

alter table disclosure.early_meetings add constraint early_meetings_ordinal_check CHECK (((ordinal >= 1) AND (ordinal <= 99)));

alter table disclosure.early_meetings add constraint early_meetings_special_reason_check CHECK ((length(special_reason) <= 1000));

alter table disclosure.endings add constraint endings_pkey PRIMARY KEY (municipality_id, exchange_id);

alter table disclosure.endings add constraint endings_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.endings add constraint endings_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.exchanges(municipality_id, id);

alter table disclosure.endings add constraint endings_kind_check CHECK ((kind = ANY (ARRAY['revoked'::text, 'given-back'::text, 'declined'::text, 'consent-withdrawn'::text, 'taken-back'::text])));

alter table disclosure.endings add constraint endings_reason_check CHECK ((length(reason) <= 500));

alter table disclosure.exchanges add constraint exchanges_pkey PRIMARY KEY (municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_municipality_id_holder_id_fkey FOREIGN KEY (municipality_id, holder_id) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_municipality_id_holder_organisation_id_fkey FOREIGN KEY (municipality_id, holder_organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_municipality_id_receiver_id_fkey FOREIGN KEY (municipality_id, receiver_id) REFERENCES access.accounts(municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_municipality_id_receiver_organisation_id_fkey FOREIGN KEY (municipality_id, receiver_organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table disclosure.exchanges add constraint exchanges_basis_check CHECK ((basis = ANY (ARRAY['ssp'::text, 'psp'::text, 'ksp'::text, 'info-house'::text, 'exit'::text, 'early-exchange'::text, 'consent'::text, 'administrative'::text])));

alter table disclosure.exchanges add constraint exchanges_check CHECK ((holder_id <> receiver_id));

alter table disclosure.exchanges add constraint exchanges_check1 CHECK ((((direction = 'offer'::text) AND (asked_by = holder_id)) OR ((direction = 'request'::text) AND (asked_by = receiver_id) AND (wanted <> ''::text))));

alter table disclosure.exchanges add constraint exchanges_direction_check CHECK ((direction = ANY (ARRAY['offer'::text, 'request'::text])));

alter table disclosure.exchanges add constraint exchanges_necessity_check CHECK (((length(necessity) >= 1) AND (length(necessity) <= 1000)));

alter table disclosure.exchanges add constraint exchanges_purpose_check CHECK ((purpose = ANY (ARRAY['crime-prevention'::text, 'early-help'::text, 'exposed-person'::text, 'release'::text, 'extremism-prevention'::text, 'leaving-gang'::text, 'wellbeing'::text, 'own-task'::text])));

alter table disclosure.exchanges add constraint exchanges_wanted_check CHECK ((length(wanted) <= 2000));

alter table disclosure.items add constraint items_pkey PRIMARY KEY (municipality_id, exchange_id, "position");

alter table disclosure.items add constraint items_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.decisions(municipality_id, exchange_id);

alter table disclosure.items add constraint items_municipality_id_note_id_fkey FOREIGN KEY (municipality_id, note_id) REFERENCES cases.notes(municipality_id, id);

alter table disclosure.items add constraint items_body_check CHECK (((length(body) >= 1) AND (length(body) <= 20000)));

alter table disclosure.items add constraint items_data_class_check CHECK ((data_class = ANY (ARRAY['ordinary'::text, 'cpr'::text, 'confidential-social'::text, 'special'::text, 'criminal'::text])));

alter table disclosure.items add constraint items_kind_check CHECK ((kind = ANY (ARRAY['subject'::text, 'note'::text, 'fact'::text, 'sentence'::text])));

alter table disclosure.items add constraint items_position_check CHECK ((("position" >= 0) AND ("position" <= 100)));

alter table disclosure.items add constraint items_source_check CHECK ((length(source) <= 300));

alter table disclosure.mentions add constraint mentions_pkey PRIMARY KEY (municipality_id, exchange_id, "position");

alter table disclosure.mentions add constraint mentions_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.decisions(municipality_id, exchange_id);

alter table disclosure.mentions add constraint mentions_described_as_check CHECK (((length(described_as) >= 1) AND (length(described_as) <= 200)));

alter table disclosure.mentions add constraint mentions_necessity_check CHECK (((length(necessity) >= 1) AND (length(necessity) <= 1000)));

alter table disclosure.tellings add constraint tellings_pkey PRIMARY KEY (municipality_id, exchange_id, about);

alter table disclosure.tellings add constraint tellings_municipality_id_exchange_id_fkey FOREIGN KEY (municipality_id, exchange_id) REFERENCES disclosure.exchanges(municipality_id, id);

alter table disclosure.tellings add constraint tellings_about_check CHECK ((about = 'ending'::text));

alter table events.contacts add constraint contacts_pkey PRIMARY KEY (municipality_id, id);

alter table events.contacts add constraint contacts_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.contacts add constraint contacts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table events.contacts add constraint contacts_part_check CHECK ((part = ANY (ARRAY['police'::text, 'organiser'::text, 'venue'::text, 'transport'::text, 'duty-line'::text, 'other'::text])));

alter table events.contacts add constraint contacts_phone_check CHECK ((length(phone) <= 50));

alter table events.evaluations add constraint evaluations_pkey PRIMARY KEY (municipality_id, id);

alter table events.evaluations add constraint evaluations_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.evaluations add constraint evaluations_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table events.evaluations add constraint evaluations_learned_check CHECK (((length(learned) >= 1) AND (length(learned) <= 4000)));

alter table events.evaluations add constraint evaluations_next_year_check CHECK ((length(next_year) <= 4000));

alter table events.evaluations add constraint evaluations_went_well_check CHECK ((length(went_well) <= 4000));

alter table events.events add constraint events_pkey PRIMARY KEY (municipality_id, id);

alter table events.events add constraint events_municipality_id_copied_from_fkey FOREIGN KEY (municipality_id, copied_from) REFERENCES events.events(municipality_id, id);

alter table events.events add constraint events_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table events.events add constraint events_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table events.events add constraint events_aim_check CHECK ((length(aim) <= 2000));

alter table events.events add constraint events_check CHECK (((last_day >= first_day) AND (last_day < (first_day + 31))));

alter table events.events add constraint events_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table events.events add constraint events_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'evaluated'::text, 'cancelled'::text])));

alter table events.events add constraint events_template_check CHECK ((template = ANY (ARRAY['sidste-skoledag'::text, 'blaa-mandag'::text, 'byfest'::text, 'j-dag'::text, 'nytaar'::text, 'other'::text])));

alter table events.head_counts add constraint head_counts_pkey PRIMARY KEY (municipality_id, id);

alter table events.head_counts add constraint head_counts_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.head_counts add constraint head_counts_municipality_id_event_id_post_id_fkey FOREIGN KEY (municipality_id, event_id, post_id) REFERENCES events.posts(municipality_id, event_id, id);

alter table events.head_counts add constraint head_counts_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table events.head_counts add constraint head_counts_number_check CHECK (((number >= 0) AND (number <= 100000)));

alter table events.incidents add constraint incidents_pkey PRIMARY KEY (municipality_id, id);

alter table events.incidents add constraint incidents_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.incidents add constraint incidents_municipality_id_event_id_post_id_fkey FOREIGN KEY (municipality_id, event_id, post_id) REFERENCES events.posts(municipality_id, event_id, id);

alter table events.incidents add constraint incidents_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table events.incidents add constraint incidents_actions_check CHECK ((cardinality(actions) <= 12));

alter table events.incidents add constraint incidents_head_band_check CHECK ((head_band = ANY (ARRAY['0'::text, '1-5'::text, '6-15'::text, '16+'::text, 'unknown'::text])));

alter table events.incidents add constraint incidents_kind_check CHECK ((kind = ANY (ARRAY['fight'::text, 'alcohol'::text, 'drugs'::text, 'injury'::text, 'vandalism'::text, 'lost'::text, 'traffic'::text, 'fireworks'::text, 'harassment'::text, 'good'::text, 'other'::text])));

alter table events.incidents add constraint incidents_note_check CHECK ((length(note) <= 2000));

alter table events.posts add constraint posts_municipality_id_event_id_id_key UNIQUE (municipality_id, event_id, id);

alter table events.posts add constraint posts_pkey PRIMARY KEY (municipality_id, id);

alter table events.posts add constraint posts_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.posts add constraint posts_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table events.posts add constraint posts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table events.shift_people add constraint shift_people_pkey PRIMARY KEY (municipality_id, id);

alter table events.shift_people add constraint shift_people_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table events.shift_people add constraint shift_people_municipality_id_event_id_shift_id_fkey FOREIGN KEY (municipality_id, event_id, shift_id) REFERENCES events.shifts(municipality_id, event_id, id);

alter table events.shift_people add constraint shift_people_municipality_id_event_id_volunteer_id_fkey FOREIGN KEY (municipality_id, event_id, volunteer_id) REFERENCES events.volunteers(municipality_id, event_id, id);

alter table events.shift_people add constraint shift_people_check CHECK (((account_id IS NULL) <> (volunteer_id IS NULL)));

alter table events.shifts add constraint shifts_municipality_id_event_id_id_key UNIQUE (municipality_id, event_id, id);

alter table events.shifts add constraint shifts_pkey PRIMARY KEY (municipality_id, id);

alter table events.shifts add constraint shifts_municipality_id_event_id_post_id_fkey FOREIGN KEY (municipality_id, event_id, post_id) REFERENCES events.posts(municipality_id, event_id, id);

alter table events.shifts add constraint shifts_check CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '24:00:00'::interval))));

alter table events.shifts add constraint shifts_needed_check CHECK (((needed >= 1) AND (needed <= 50)));

alter table events.turns add constraint turns_pkey PRIMARY KEY (municipality_id, id);

alter table events.turns add constraint turns_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.turns add constraint turns_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table events.turns add constraint turns_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'moved'::text, 'held'::text, 'evaluated'::text, 'cancelled'::text, 'taken-up'::text])));

alter table events.turns add constraint turns_reason_check CHECK ((length(reason) <= 500));

alter table events.volunteers add constraint volunteers_municipality_id_event_id_id_key UNIQUE (municipality_id, event_id, id);

alter table events.volunteers add constraint volunteers_pkey PRIMARY KEY (municipality_id, id);

alter table events.volunteers add constraint volunteers_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES access.accounts(municipality_id, id);

alter table events.volunteers add constraint volunteers_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table events.volunteers add constraint volunteers_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table events.volunteers add constraint volunteers_check CHECK (((sealed IS NULL) = (erased_at IS NOT NULL)));

alter table fora.action_outcomes add constraint action_outcomes_pkey PRIMARY KEY (municipality_id, action_point_id);

alter table fora.action_outcomes add constraint action_outcomes_municipality_id_action_point_id_fkey FOREIGN KEY (municipality_id, action_point_id) REFERENCES fora.action_points(municipality_id, id);

alter table fora.action_outcomes add constraint action_outcomes_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.action_outcomes add constraint action_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'not-needed'::text])));

alter table fora.action_points add constraint action_points_pkey PRIMARY KEY (municipality_id, id);

alter table fora.action_points add constraint action_points_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES fora.agenda_items(municipality_id, id);

alter table fora.action_points add constraint action_points_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table fora.action_points add constraint action_points_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.action_points add constraint action_points_check CHECK (((owner_id IS NULL) <> (outside_owner = ''::text)));

alter table fora.action_points add constraint action_points_outside_owner_check CHECK ((length(outside_owner) <= 200));

alter table fora.action_points add constraint action_points_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)));

alter table fora.addenda add constraint addenda_pkey PRIMARY KEY (municipality_id, id);

alter table fora.addenda add constraint addenda_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES fora.agenda_items(municipality_id, id);

alter table fora.addenda add constraint addenda_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.addenda add constraint addenda_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)));

alter table fora.agenda_items add constraint agenda_items_pkey PRIMARY KEY (municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_municipality_id_meeting_id_unit_id_allows_per_fkey FOREIGN KEY (municipality_id, meeting_id, unit_id, allows_persons) REFERENCES fora.meetings(municipality_id, id, unit_id, allows_persons);

alter table fora.agenda_items add constraint agenda_items_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table fora.agenda_items add constraint agenda_items_check CHECK ((allows_persons OR ((part = 'open'::text) AND (case_id IS NULL) AND (inquiry_id IS NULL) AND (person_id IS NULL))));

alter table fora.agenda_items add constraint agenda_items_check1 CHECK (((part = 'closed'::text) OR ((case_id IS NULL) AND (inquiry_id IS NULL) AND (person_id IS NULL))));

alter table fora.agenda_items add constraint agenda_items_check2 CHECK (((kind <> ALL (ARRAY['case'::text, 'inquiry'::text, 'person'::text])) OR (part = 'closed'::text)));

alter table fora.agenda_items add constraint agenda_items_check3 CHECK (((kind = 'case'::text) = (case_id IS NOT NULL)));

alter table fora.agenda_items add constraint agenda_items_check4 CHECK (((kind = 'inquiry'::text) = (inquiry_id IS NOT NULL)));

alter table fora.agenda_items add constraint agenda_items_check5 CHECK (((hotspot_id IS NULL) OR (kind = 'place'::text)));

alter table fora.agenda_items add constraint agenda_items_kind_check CHECK ((kind = ANY (ARRAY['free'::text, 'case'::text, 'inquiry'::text, 'person'::text, 'place'::text, 'standing'::text])));

alter table fora.agenda_items add constraint agenda_items_part_check CHECK ((part = ANY (ARRAY['open'::text, 'closed'::text])));

alter table fora.agenda_items add constraint agenda_items_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)));

alter table fora.attendees add constraint attendees_pkey PRIMARY KEY (municipality_id, id);

alter table fora.attendees add constraint attendees_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table fora.attendees add constraint attendees_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES fora.meetings(municipality_id, id);

alter table fora.attendees add constraint attendees_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table fora.attendees add constraint attendees_check CHECK (((account_id IS NULL) <> (outside_name = ''::text)));

alter table fora.attendees add constraint attendees_outside_name_check CHECK ((length(outside_name) <= 200));

alter table fora.attendees add constraint attendees_outside_organisation_check CHECK ((length(outside_organisation) <= 200));

alter table fora.attendees add constraint attendees_part_check CHECK ((part = ANY (ARRAY['chair'::text, 'minute-taker'::text, 'member'::text, 'guest'::text])));

alter table fora.item_bases add constraint item_bases_pkey PRIMARY KEY (municipality_id, id);

alter table fora.item_bases add constraint item_bases_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table fora.item_bases add constraint item_bases_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.item_bases add constraint item_bases_municipality_id_early_matter_id_fkey FOREIGN KEY (municipality_id, early_matter_id) REFERENCES disclosure.early_matters(municipality_id, id);

alter table fora.item_bases add constraint item_bases_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table fora.item_bases add constraint item_bases_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES fora.agenda_items(municipality_id, id);

alter table fora.item_bases add constraint item_bases_basis_check CHECK ((basis = ANY (ARRAY['ssp'::text, 'psp'::text, 'ksp'::text, 'info-house'::text, 'exit'::text, 'early-exchange'::text, 'consent'::text, 'administrative'::text])));

alter table fora.item_bases add constraint item_bases_check CHECK (((basis = 'early-exchange'::text) = (early_matter_id IS NOT NULL)));

alter table fora.item_bases add constraint item_bases_check1 CHECK (((basis <> ALL (ARRAY['consent'::text, 'exit'::text])) OR (consent_id IS NOT NULL)));

alter table fora.item_bases add constraint item_bases_necessity_check CHECK (((length(necessity) >= 1) AND (length(necessity) <= 1000)));

alter table fora.item_bases add constraint item_bases_purpose_check CHECK ((purpose = ANY (ARRAY['crime-prevention'::text, 'early-help'::text, 'exposed-person'::text, 'release'::text, 'extremism-prevention'::text, 'leaving-gang'::text, 'wellbeing'::text, 'own-task'::text])));

alter table fora.item_bases add constraint item_bases_reason_check CHECK ((length(reason) <= 2000));

alter table fora.item_turns add constraint item_turns_pkey PRIMARY KEY (municipality_id, id);

alter table fora.item_turns add constraint item_turns_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table fora.item_turns add constraint item_turns_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES fora.agenda_items(municipality_id, id);

alter table fora.item_turns add constraint item_turns_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.item_turns add constraint item_turns_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'paused'::text, 'finished'::text])));

alter table fora.meeting_turns add constraint meeting_turns_pkey PRIMARY KEY (municipality_id, id);

alter table fora.meeting_turns add constraint meeting_turns_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.meeting_turns add constraint meeting_turns_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES fora.meetings(municipality_id, id);

alter table fora.meeting_turns add constraint meeting_turns_kind_check CHECK ((kind = ANY (ARRAY['called'::text, 'moved'::text, 'cancelled'::text, 'started'::text, 'ended'::text, 'approved'::text])));

alter table fora.meetings add constraint meetings_municipality_id_id_unit_id_allows_persons_key UNIQUE (municipality_id, id, unit_id, allows_persons);

alter table fora.meetings add constraint meetings_pkey PRIMARY KEY (municipality_id, id);

alter table fora.meetings add constraint meetings_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.meetings add constraint meetings_municipality_id_series_id_unit_id_allows_persons_fkey FOREIGN KEY (municipality_id, series_id, unit_id, allows_persons) REFERENCES fora.series(municipality_id, id, unit_id, allows_persons);

alter table fora.meetings add constraint meetings_check CHECK ((ends_at > starts_at));

alter table fora.meetings add constraint meetings_place_check CHECK ((length(place) <= 200));

alter table fora.meetings add constraint meetings_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'called'::text, 'cancelled'::text, 'running'::text, 'ended'::text, 'approved'::text])));

alter table fora.member_endings add constraint member_endings_pkey PRIMARY KEY (municipality_id, member_id);

alter table fora.member_endings add constraint member_endings_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES fora.members(municipality_id, id);

alter table fora.members add constraint members_pkey PRIMARY KEY (municipality_id, id);

alter table fora.members add constraint members_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table fora.members add constraint members_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table fora.members add constraint members_municipality_id_series_id_fkey FOREIGN KEY (municipality_id, series_id) REFERENCES fora.series(municipality_id, id);

alter table fora.members add constraint members_check CHECK (((account_id IS NULL) <> (outside_name = ''::text)));

alter table fora.members add constraint members_outside_name_check CHECK ((length(outside_name) <= 200));

alter table fora.members add constraint members_outside_organisation_check CHECK ((length(outside_organisation) <= 200));

alter table fora.members add constraint members_part_check CHECK ((part = ANY (ARRAY['chair'::text, 'minute-taker'::text, 'member'::text])));

alter table fora.minutes add constraint minutes_municipality_id_item_id_id_key UNIQUE (municipality_id, item_id, id);

alter table fora.minutes add constraint minutes_pkey PRIMARY KEY (municipality_id, id);

alter table fora.minutes add constraint minutes_municipality_id_item_id_builds_on_fkey FOREIGN KEY (municipality_id, item_id, builds_on) REFERENCES fora.minutes(municipality_id, item_id, id);

alter table fora.minutes add constraint minutes_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES fora.agenda_items(municipality_id, id);

alter table fora.minutes add constraint minutes_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.minutes add constraint minutes_body_check CHECK (((length(body) >= 1) AND (length(body) <= 20000)));

alter table fora.name_decisions add constraint name_decisions_pkey PRIMARY KEY (municipality_id, row_id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_action_point_id_fkey FOREIGN KEY (municipality_id, action_point_id) REFERENCES fora.action_points(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES notices.notices(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_municipality_id_row_id_fkey FOREIGN KEY (municipality_id, row_id) REFERENCES fora.name_rows(municipality_id, id);

alter table fora.name_decisions add constraint name_decisions_check CHECK (((decision = 'drop'::text) OR ((sealed IS NOT NULL) AND (owner_id IS NOT NULL) AND (due_on IS NOT NULL) AND (finding_id IS NOT NULL))));

alter table fora.name_decisions add constraint name_decisions_decision_check CHECK ((decision = ANY (ARRAY['drop'::text, 'talk'::text, 'concern'::text, 'notification'::text])));

alter table fora.name_lists add constraint name_lists_pkey PRIMARY KEY (municipality_id, id);

alter table fora.name_lists add constraint name_lists_municipality_id_handed_in_by_fkey FOREIGN KEY (municipality_id, handed_in_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.name_lists add constraint name_lists_municipality_id_meeting_id_unit_id_allows_perso_fkey FOREIGN KEY (municipality_id, meeting_id, unit_id, allows_persons) REFERENCES fora.meetings(municipality_id, id, unit_id, allows_persons);

alter table fora.name_lists add constraint name_lists_allows_persons_check CHECK (allows_persons);

alter table fora.name_lists add constraint name_lists_lines_read_check CHECK (((lines_read >= 0) AND (lines_read <= 1000)));

alter table fora.name_lists add constraint name_lists_source_check CHECK ((source = ANY (ARRAY['pasted'::text, 'typed'::text, 'file'::text])));

alter table fora.name_rows add constraint name_rows_pkey PRIMARY KEY (municipality_id, id);

alter table fora.name_rows add constraint name_rows_municipality_id_list_id_fkey FOREIGN KEY (municipality_id, list_id) REFERENCES fora.name_lists(municipality_id, id);

alter table fora.presences add constraint presences_pkey PRIMARY KEY (municipality_id, id);

alter table fora.presences add constraint presences_municipality_id_attendee_id_fkey FOREIGN KEY (municipality_id, attendee_id) REFERENCES fora.attendees(municipality_id, id);

alter table fora.presences add constraint presences_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES fora.meetings(municipality_id, id);

alter table fora.presences add constraint presences_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.presences add constraint presences_state_check CHECK ((state = ANY (ARRAY['in'::text, 'out'::text, 'absent'::text])));

alter table fora.purges add constraint purges_pkey PRIMARY KEY (municipality_id, list_id);

alter table fora.purges add constraint purges_municipality_id_list_id_fkey FOREIGN KEY (municipality_id, list_id) REFERENCES fora.name_lists(municipality_id, id);

alter table fora.purges add constraint purges_rule_check CHECK (((length(rule) >= 1) AND (length(rule) <= 200)));

alter table fora.series add constraint series_municipality_id_id_unit_id_allows_persons_key UNIQUE (municipality_id, id, unit_id, allows_persons);

alter table fora.series add constraint series_pkey PRIMARY KEY (municipality_id, id);

alter table fora.series add constraint series_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table fora.series add constraint series_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES directory.organisations(municipality_id, id);

alter table fora.series add constraint series_cadence_days_check CHECK (((cadence_days >= 1) AND (cadence_days <= 730)));

alter table fora.series add constraint series_check CHECK ((allows_persons OR (bases = '{}'::text[])));

alter table fora.series add constraint series_check1 CHECK ((allows_persons OR (setting <> ALL (ARRAY['handover-meeting'::text, 'early-exchange-meeting'::text, 'case-meeting'::text]))));

alter table fora.series add constraint series_check2 CHECK (((NOT (publishable AND allows_persons)) OR (setting = ANY (ARRAY['local-council'::text, 'local-group'::text]))));

alter table fora.series add constraint series_check3 CHECK (((setting <> ALL (ARRAY['district-council'::text, 'ssp-kreds'::text, 'leaders-forum'::text, 'professional-committee'::text])) OR (NOT allows_persons)));

alter table fora.series add constraint series_mandate_check CHECK (((length(mandate) >= 1) AND (length(mandate) <= 4000)));

alter table fora.series add constraint series_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table fora.series add constraint series_setting_check CHECK ((setting = ANY (ARRAY['handover-meeting'::text, 'local-group'::text, 'case-meeting'::text, 'early-exchange-meeting'::text, 'local-council'::text, 'local-council-plus'::text, 'district-council'::text, 'ssp-kreds'::text, 'leaders-forum'::text, 'professional-committee'::text])));

alter table fora.series add constraint series_template_check CHECK ((template = ANY (ARRAY['kredsraad'::text, 'lokalraad'::text, 'lokalraad-plus'::text, 'ssp-kreds'::text, 'lederforum'::text, 'iki'::text, 'fagudvalg'::text, 'lokalgruppe'::text, 'overlevering'::text, 'ssd'::text, 'ad-hoc'::text])));

alter table fora.series_endings add constraint series_endings_pkey PRIMARY KEY (municipality_id, series_id);

alter table fora.series_endings add constraint series_endings_municipality_id_series_id_fkey FOREIGN KEY (municipality_id, series_id) REFERENCES fora.series(municipality_id, id);

alter table hotspots.analyses add constraint analyses_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.analyses add constraint analyses_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.analyses add constraint analyses_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.analyses add constraint analyses_times_check CHECK (((length(times) >= 1) AND (length(times) <= 1000)));

alter table hotspots.analyses add constraint analyses_what_check CHECK (((length(what) >= 1) AND (length(what) <= 2000)));

alter table hotspots.analyses add constraint analyses_whom_check CHECK (((length(whom) >= 1) AND (length(whom) <= 1000)));

alter table hotspots.analyses add constraint analyses_why_check CHECK (((length(why) >= 1) AND (length(why) <= 2000)));

alter table hotspots.dismissals add constraint dismissals_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.dismissals add constraint dismissals_municipality_id_dismissed_by_fkey FOREIGN KEY (municipality_id, dismissed_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.dismissals add constraint dismissals_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table hotspots.dismissals add constraint dismissals_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)));

alter table hotspots.hotspots add constraint hotspots_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.hotspots add constraint hotspots_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.hotspots add constraint hotspots_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.hotspots add constraint hotspots_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table hotspots.hotspots add constraint hotspots_stage_check CHECK ((stage = ANY (ARRAY['open'::text, 'analysed'::text, 'planned'::text, 'active'::text, 'closed'::text])));

alter table hotspots.measure_endings add constraint measure_endings_pkey PRIMARY KEY (municipality_id, measure_id);

alter table hotspots.measure_endings add constraint measure_endings_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.measure_endings add constraint measure_endings_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES hotspots.measures(municipality_id, id);

alter table hotspots.measure_endings add constraint measure_endings_outcome_check CHECK ((length(outcome) <= 500));

alter table hotspots.measures add constraint measures_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.measures add constraint measures_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.measures add constraint measures_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.measures add constraint measures_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.measures add constraint measures_check CHECK (((owner_id IS NULL) <> (outside_owner = ''::text)));

alter table hotspots.measures add constraint measures_kind_check CHECK ((kind = ANY (ARRAY['presence'::text, 'activity'::text, 'light'::text, 'parents'::text, 'shop'::text, 'police'::text, 'other'::text])));

alter table hotspots.measures add constraint measures_outside_owner_check CHECK ((length(outside_owner) <= 200));

alter table hotspots.measures add constraint measures_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500)));

alter table hotspots.observations add constraint observations_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.observations add constraint observations_municipality_id_district_id_fkey FOREIGN KEY (municipality_id, district_id) REFERENCES places.districts(municipality_id, id);

alter table hotspots.observations add constraint observations_municipality_id_observer_id_fkey FOREIGN KEY (municipality_id, observer_id) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.observations add constraint observations_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table hotspots.observations add constraint observations_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table hotspots.observations add constraint observations_check1 CHECK (((source = 'public'::text) = (observer_id IS NULL)));

alter table hotspots.observations add constraint observations_check2 CHECK (((place_id IS NOT NULL) OR (where_words <> ''::text) OR (latitude IS NOT NULL)));

alter table hotspots.observations add constraint observations_head_band_check CHECK ((head_band = ANY (ARRAY['0'::text, '1-5'::text, '6-15'::text, '16+'::text, 'unknown'::text])));

alter table hotspots.observations add constraint observations_latitude_check CHECK (((latitude >= 54.4) AND (latitude <= 57.9)));

alter table hotspots.observations add constraint observations_longitude_check CHECK (((longitude >= 7.9) AND (longitude <= 15.3)));

alter table hotspots.observations add constraint observations_note_check CHECK ((length(note) <= 2000));

alter table hotspots.observations add constraint observations_source_check CHECK ((source = ANY (ARRAY['street'::text, 'colleague'::text, 'public'::text])));

alter table hotspots.observations add constraint observations_themes_check CHECK ((cardinality(themes) <= 12));

alter table hotspots.observations add constraint observations_where_words_check CHECK ((length(where_words) <= 200));

alter table hotspots.outside_counts add constraint outside_counts_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.outside_counts add constraint outside_counts_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.outside_counts add constraint outside_counts_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.outside_counts add constraint outside_counts_check CHECK ((last_day >= first_day));

alter table hotspots.outside_counts add constraint outside_counts_kind_check CHECK ((kind = ANY (ARRAY['police-calls'::text, 'shop-reports'::text, 'resident-reports'::text, 'damage-reports'::text])));

alter table hotspots.outside_counts add constraint outside_counts_number_check CHECK (((number >= 0) AND (number <= 10000)));

alter table hotspots.presences add constraint presences_pkey PRIMARY KEY (municipality_id, visit_id);

alter table hotspots.presences add constraint presences_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.presences add constraint presences_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.presences add constraint presences_head_band_check CHECK ((head_band = ANY (ARRAY['0'::text, '1-5'::text, '6-15'::text, '16+'::text, 'unknown'::text])));

alter table hotspots.presences add constraint presences_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)));

alter table hotspots.presences add constraint presences_staff_count_check CHECK (((staff_count >= 1) AND (staff_count <= 20)));

alter table hotspots.public_words add constraint public_words_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.public_words add constraint public_words_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.public_words add constraint public_words_municipality_id_published_by_fkey FOREIGN KEY (municipality_id, published_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.public_words add constraint public_words_body_check CHECK (((length(body) >= 1) AND (length(body) <= 1000)));

alter table hotspots.public_words add constraint public_words_place_name_check CHECK (((length(place_name) >= 1) AND (length(place_name) <= 200)));

alter table hotspots.receipts add constraint receipts_pkey PRIMARY KEY (municipality_id, observation_id);

alter table hotspots.receipts add constraint receipts_municipality_id_observation_id_fkey FOREIGN KEY (municipality_id, observation_id) REFERENCES hotspots.observations(municipality_id, id);

alter table hotspots.reviews add constraint reviews_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.reviews add constraint reviews_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.reviews add constraint reviews_municipality_id_reviewed_by_fkey FOREIGN KEY (municipality_id, reviewed_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.reviews add constraint reviews_check CHECK (((next_on IS NULL) OR (next_on > reviewed_on)));

alter table hotspots.reviews add constraint reviews_finding_check CHECK ((finding = ANY (ARRAY['better'::text, 'same'::text, 'worse'::text])));

alter table hotspots.reviews add constraint reviews_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)));

alter table hotspots.rules add constraint rules_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.rules add constraint rules_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table hotspots.rules add constraint rules_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.rules add constraint rules_quiet_days_check CHECK (((quiet_days >= 7) AND (quiet_days <= 180)));

alter table hotspots.rules add constraint rules_review_days_check CHECK (((review_days >= 1) AND (review_days <= 60)));

alter table hotspots.rules add constraint rules_signal_count_check CHECK (((signal_count >= 2) AND (signal_count <= 20)));

alter table hotspots.rules add constraint rules_signal_days_check CHECK (((signal_days >= 1) AND (signal_days <= 90)));

alter table hotspots.set_aside add constraint set_aside_pkey PRIMARY KEY (municipality_id, observation_id);

alter table hotspots.set_aside add constraint set_aside_municipality_id_observation_id_fkey FOREIGN KEY (municipality_id, observation_id) REFERENCES hotspots.observations(municipality_id, id);

alter table hotspots.set_aside add constraint set_aside_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.set_aside add constraint set_aside_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)));

alter table hotspots.turns add constraint turns_pkey PRIMARY KEY (municipality_id, id);

alter table hotspots.turns add constraint turns_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table hotspots.turns add constraint turns_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table hotspots.turns add constraint turns_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'analysed'::text, 'planned'::text, 'activated'::text, 'reviewed'::text, 'closed'::text, 'reopened'::text, 'given'::text])));

alter table hotspots.turns add constraint turns_note_check CHECK ((length(note) <= 2000));

alter table law.applied_rules add constraint applied_rules_pkey PRIMARY KEY (municipality_id, finding_id, rule_id);

alter table law.applied_rules add constraint applied_rules_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table law.applied_rules add constraint applied_rules_outcome_check CHECK ((outcome = ANY (ARRAY['allow'::text, 'ask'::text, 'deny'::text])));

alter table law.applied_rules add constraint applied_rules_rule_id_check CHECK ((rule_id ~ '^[A-Z0-9a-z-]{2,40}$'::text));

alter table law.applied_rules add constraint applied_rules_rule_version_check CHECK ((rule_version ~ '^[0-9]+\.[0-9]+$'::text));

alter table law.confirmations add constraint confirmations_pkey PRIMARY KEY (municipality_id, id);

alter table law.confirmations add constraint confirmations_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table law.confirmations add constraint confirmations_jurist_check CHECK (((length(jurist) >= 1) AND (length(jurist) <= 200)));

alter table law.confirmations add constraint confirmations_kind_check CHECK ((kind = ANY (ARRAY['confirmed'::text, 'withdrawn'::text])));

alter table law.confirmations add constraint confirmations_remark_check CHECK ((length(remark) <= 2000));

alter table law.confirmations add constraint confirmations_rule_id_check CHECK ((rule_id ~ '^[A-Z0-9a-z-]{2,40}$'::text));

alter table law.confirmations add constraint confirmations_rule_version_check CHECK ((rule_version ~ '^[0-9]+\.[0-9]+$'::text));

alter table law.findings add constraint findings_pkey PRIMARY KEY (municipality_id, id);

alter table law.findings add constraint findings_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table law.findings add constraint findings_about_kind_check CHECK ((about_kind = ANY (ARRAY['exchange'::text, 'agenda-item'::text, 'consent'::text, 'notification'::text, 'inquiry'::text, 'name-row'::text])));

alter table law.findings add constraint findings_outcome_check CHECK ((outcome = ANY (ARRAY['allow'::text, 'ask'::text, 'deny'::text])));

alter table law.findings add constraint findings_topic_check CHECK ((topic = ANY (ARRAY['exchange'::text, 'consent'::text, 'notification'::text, 'route-of-concern'::text])));

alter table law.local_choices add constraint local_choices_pkey PRIMARY KEY (municipality_id, id);

alter table law.local_choices add constraint local_choices_municipality_id_chosen_by_fkey FOREIGN KEY (municipality_id, chosen_by) REFERENCES access.accounts(municipality_id, id);

alter table law.local_choices add constraint local_choices_key_check CHECK ((key ~ '^[a-zA-Z-]{2,60}$'::text));

alter table law.local_choices add constraint local_choices_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)));

alter table law.local_choices add constraint local_choices_value_check CHECK (((length(value) >= 1) AND (length(value) <= 200)));

alter table mail.outbox add constraint outbox_pkey PRIMARY KEY (municipality_id, id);

alter table mail.outbox add constraint outbox_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table mail.outbox add constraint meeting_letters_have_their_meeting CHECK ((num_nonnulls(meeting_id, meeting_sequence, meeting_name, meeting_place, meeting_starts_at, meeting_ends_at) =
CASE
    WHEN (letter ~~ 'meeting-%'::text) THEN 6
    ELSE 0
END));

alter table mail.outbox add constraint outbox_check CHECK ((meeting_ends_at > meeting_starts_at));

alter table mail.outbox add constraint outbox_last_fault_check CHECK ((last_fault ~ '^[a-z0-9-]{1,40}$'::text));

alter table mail.outbox add constraint outbox_letter_check CHECK ((letter = ANY (ARRAY['news'::text, 'waiting'::text, 'deadline'::text, 'meeting-called'::text, 'meeting-changed'::text, 'meeting-cancelled'::text])));

alter table mail.outbox add constraint outbox_meeting_name_check CHECK (((length(meeting_name) >= 1) AND (length(meeting_name) <= 200)));

alter table mail.outbox add constraint outbox_meeting_place_check CHECK ((length(meeting_place) <= 200));

alter table mail.outbox add constraint outbox_meeting_sequence_check CHECK ((meeting_sequence >= 0));

alter table mail.outbox add constraint outbox_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'skipped'::text, 'given-up'::text])));

alter table mail.outbox add constraint outbox_reason_check CHECK ((reason = ANY (ARRAY['no-address'::text, 'account-closed'::text, 'demonstration'::text, 'too-late'::text])));

alter table mail.outbox add constraint settled_with_an_outcome CHECK (((outcome IS NULL) = (settled_at IS NULL)));

alter table mail.outbox add constraint unsent_for_a_reason CHECK (((reason IS NOT NULL) = (COALESCE(outcome, 'sent'::text) <> 'sent'::text)));

alter table notices.contents add constraint contents_pkey PRIMARY KEY (municipality_id, notice_id);

alter table notices.contents add constraint contents_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES notices.notices(municipality_id, id);

alter table notices.erasures add constraint erasures_pkey PRIMARY KEY (municipality_id, notice_id);

alter table notices.erasures add constraint erasures_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES notices.notices(municipality_id, id);

alter table notices.erasures add constraint erasures_rule_check CHECK (((length(rule) >= 1) AND (length(rule) <= 200)));

alter table notices.meeting_outcomes add constraint meeting_outcomes_pkey PRIMARY KEY (municipality_id, meeting_id);

alter table notices.meeting_outcomes add constraint meeting_outcomes_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES notices.meetings(municipality_id, id);

alter table notices.meeting_outcomes add constraint meeting_outcomes_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table notices.meeting_outcomes add constraint meeting_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['attended'::text, 'not-attended'::text, 'cancelled'::text])));

alter table notices.meeting_tasks add constraint meeting_tasks_pkey PRIMARY KEY (municipality_id, id);

alter table notices.meeting_tasks add constraint meeting_tasks_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES notices.meetings(municipality_id, id);

alter table notices.meeting_tasks add constraint meeting_tasks_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES access.accounts(municipality_id, id);

alter table notices.meeting_tasks add constraint meeting_tasks_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table notices.meeting_tasks add constraint meeting_tasks_check CHECK (((done_at IS NULL) = (done_by IS NULL)));

alter table notices.meeting_tasks add constraint meeting_tasks_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)));

alter table notices.meetings add constraint meetings_pkey PRIMARY KEY (municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_attendee_id_fkey FOREIGN KEY (municipality_id, attendee_id) REFERENCES access.accounts(municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_called_by_fkey FOREIGN KEY (municipality_id, called_by) REFERENCES directory.organisations(municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES notices.notices(municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table notices.meetings add constraint meetings_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES directory.organisations(municipality_id, id);

alter table notices.meetings add constraint meetings_place_check CHECK ((length(place) <= 200));

alter table notices.notices add constraint notices_pkey PRIMARY KEY (municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases.case_files(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_receiver_id_fkey FOREIGN KEY (municipality_id, receiver_id) REFERENCES directory.organisations(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES directory.organisations(municipality_id, id);

alter table notices.notices add constraint notices_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table notices.steps add constraint steps_pkey PRIMARY KEY (municipality_id, id);

alter table notices.steps add constraint steps_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES notices.notices(municipality_id, id);

alter table notices.steps add constraint steps_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table notices.steps add constraint steps_channel_check CHECK ((channel = ANY (ARRAY[''::text, 'digital-post'::text, 'secure-mail'::text, 'portal'::text, 'phone'::text, 'by-hand'::text])));

alter table notices.steps add constraint steps_check CHECK (((kind = 'sent'::text) = (channel <> ''::text)));

alter table notices.steps add constraint steps_check1 CHECK (((kind <> ALL (ARRAY['receipt'::text, 'feedback'::text])) OR (remark = ''::text)));

alter table notices.steps add constraint steps_kind_check CHECK ((kind = ANY (ARRAY['sent'::text, 'receipt'::text, 'feedback'::text, 'parents-told'::text, 'danger-called'::text, 'dropped'::text])));

alter table notices.steps add constraint steps_remark_check CHECK ((length(remark) <= 500));

alter table outreach.absences add constraint absences_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.absences add constraint absences_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.absences add constraint absences_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.absences add constraint absences_check CHECK (((last_day >= first_day) AND (last_day < (first_day + 400))));

alter table outreach.breach_reasons add constraint breach_reasons_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.breach_reasons add constraint breach_reasons_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.breach_reasons add constraint breach_reasons_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.breach_reasons add constraint breach_reasons_code_check CHECK ((code = ANY (ARRAY['staffing'::text, 'place-closed'::text, 'place-asked'::text, 'other-priority'::text, 'weather'::text, 'other'::text])));

alter table outreach.breach_reasons add constraint breach_reasons_words_check CHECK ((length(words) <= 500));

alter table outreach.cadences add constraint cadences_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.cadences add constraint cadences_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.cadences add constraint cadences_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.cadences add constraint cadences_calendar_check CHECK ((calendar = ANY (ARRAY['school-term'::text, 'season'::text, 'always'::text])));

alter table outreach.cadences add constraint cadences_check CHECK (((season_from IS NULL) = (season_to IS NULL)));

alter table outreach.cadences add constraint cadences_check1 CHECK (((calendar = 'season'::text) = (season_from IS NOT NULL)));

alter table outreach.cadences add constraint cadences_every_days_check CHECK (((every_days >= 1) AND (every_days <= 366)));

alter table outreach.cadences add constraint cadences_season_from_check CHECK ((season_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text));

alter table outreach.cadences add constraint cadences_season_to_check CHECK ((season_to ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text));

alter table outreach.devices add constraint devices_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.devices add constraint devices_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.due_places add constraint due_places_pkey PRIMARY KEY (municipality_id, place_id);

alter table outreach.due_places add constraint due_places_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.held_decisions add constraint held_decisions_pkey PRIMARY KEY (municipality_id, held_id);

alter table outreach.held_decisions add constraint held_decisions_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.held_decisions add constraint held_decisions_municipality_id_held_id_fkey FOREIGN KEY (municipality_id, held_id) REFERENCES outreach.held_entries(municipality_id, id);

alter table outreach.held_decisions add constraint held_decisions_decision_check CHECK ((decision = ANY (ARRAY['taken-in'::text, 'left-out'::text])));

alter table outreach.held_decisions add constraint held_decisions_reason_check CHECK ((length(reason) <= 500));

alter table outreach.held_entries add constraint held_entries_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.held_entries add constraint held_entries_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.held_entries add constraint held_entries_municipality_id_device_id_fkey FOREIGN KEY (municipality_id, device_id) REFERENCES outreach.devices(municipality_id, id);

alter table outreach.held_entries add constraint held_entries_why_check CHECK ((why = ANY (ARRAY['role-lost'::text, 'account-closed'::text, 'signed-out'::text, 'device-expired'::text])));

alter table outreach.keepers add constraint keepers_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.keepers add constraint keepers_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.keepers add constraint keepers_municipality_id_given_by_fkey FOREIGN KEY (municipality_id, given_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.keepers add constraint keepers_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.keepers add constraint keepers_check CHECK (((until IS NULL) OR (until >= since)));

alter table outreach.planned_endings add constraint planned_endings_pkey PRIMARY KEY (municipality_id, planned_id);

alter table outreach.planned_endings add constraint planned_endings_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.planned_endings add constraint planned_endings_municipality_id_planned_id_fkey FOREIGN KEY (municipality_id, planned_id) REFERENCES outreach.planned_visits(municipality_id, id);

alter table outreach.planned_endings add constraint planned_endings_check CHECK (((kind = 'cancelled'::text) OR (visit_id IS NOT NULL)));

alter table outreach.planned_endings add constraint planned_endings_kind_check CHECK ((kind = ANY (ARRAY['done'::text, 'cancelled'::text])));

alter table outreach.planned_endings add constraint planned_endings_reason_check CHECK ((length(reason) <= 500));

alter table outreach.planned_visits add constraint planned_visits_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.planned_visits add constraint planned_visits_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.planned_visits add constraint planned_visits_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table outreach.planned_visits add constraint planned_visits_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.planned_visits add constraint planned_visits_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.planned_visits add constraint planned_visits_minutes_check CHECK (((minutes >= 5) AND (minutes <= 720)));

alter table outreach.planned_visits add constraint planned_visits_note_check CHECK ((length(note) <= 500));

alter table outreach.planned_visits add constraint planned_visits_source_check CHECK ((source = ANY (ARRAY['hand'::text, 'suggested'::text])));

alter table outreach.promotions add constraint promotions_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.promotions add constraint promotions_municipality_id_inquiry_id_fkey FOREIGN KEY (municipality_id, inquiry_id) REFERENCES contact.inquiries(municipality_id, id);

alter table outreach.promotions add constraint promotions_municipality_id_promoted_by_fkey FOREIGN KEY (municipality_id, promoted_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.promotions add constraint promotions_municipality_id_visit_id_fkey FOREIGN KEY (municipality_id, visit_id) REFERENCES outreach.visits(municipality_id, id);

alter table outreach.settings add constraint settings_pkey PRIMARY KEY (municipality_id);

alter table outreach.settings add constraint settings_municipality_id_base_place_id_fkey FOREIGN KEY (municipality_id, base_place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.settings add constraint settings_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table outreach.settings add constraint settings_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.settings add constraint settings_amber_share_check CHECK (((amber_share >= 0.1) AND (amber_share <= 0.99)));

alter table outreach.settings add constraint settings_detour_check CHECK (((detour >= (1)::numeric) AND (detour <= (3)::numeric)));

alter table outreach.settings add constraint settings_kilometres_per_hour_check CHECK (((kilometres_per_hour >= 5) AND (kilometres_per_hour <= 130)));

alter table outreach.settings add constraint settings_visit_minutes_check CHECK (((visit_minutes >= 5) AND (visit_minutes <= 480)));

alter table outreach.visit_choices add constraint visit_choices_pkey PRIMARY KEY (municipality_id, version_id);

alter table outreach.visit_choices add constraint visit_choices_municipality_id_chosen_by_fkey FOREIGN KEY (municipality_id, chosen_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.visit_choices add constraint visit_choices_municipality_id_kept_fkey FOREIGN KEY (municipality_id, kept) REFERENCES outreach.visit_versions(municipality_id, id);

alter table outreach.visit_choices add constraint visit_choices_municipality_id_version_id_fkey FOREIGN KEY (municipality_id, version_id) REFERENCES outreach.visit_conflicts(municipality_id, version_id);

alter table outreach.visit_conflicts add constraint visit_conflicts_pkey PRIMARY KEY (municipality_id, version_id);

alter table outreach.visit_conflicts add constraint visit_conflicts_municipality_id_version_id_fkey FOREIGN KEY (municipality_id, version_id) REFERENCES outreach.visit_versions(municipality_id, id);

alter table outreach.visit_conflicts add constraint visit_conflicts_municipality_id_visit_id_fkey FOREIGN KEY (municipality_id, visit_id) REFERENCES outreach.visits(municipality_id, id);

alter table outreach.visit_versions add constraint visit_versions_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.visit_versions add constraint visit_versions_municipality_id_device_id_fkey FOREIGN KEY (municipality_id, device_id) REFERENCES outreach.devices(municipality_id, id);

alter table outreach.visit_versions add constraint visit_versions_municipality_id_visit_id_fkey FOREIGN KEY (municipality_id, visit_id) REFERENCES outreach.visits(municipality_id, id);

alter table outreach.visit_versions add constraint visit_versions_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.visits add constraint visits_pkey PRIMARY KEY (municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_device_id_fkey FOREIGN KEY (municipality_id, device_id) REFERENCES outreach.devices(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_district_id_fkey FOREIGN KEY (municipality_id, district_id) REFERENCES places.districts(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES events.events(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_hotspot_id_fkey FOREIGN KEY (municipality_id, hotspot_id) REFERENCES hotspots.hotspots(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_planned_id_fkey FOREIGN KEY (municipality_id, planned_id) REFERENCES outreach.planned_visits(municipality_id, id);

alter table outreach.visits add constraint visits_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table outreach.visits add constraint visits_actions_check CHECK ((cardinality(actions) <= 12));

alter table outreach.visits add constraint visits_age_band_check CHECK ((age_band = ANY (ARRAY['under-13'::text, '13-14'::text, '15-17'::text, '18-plus'::text, 'mixed'::text, 'unknown'::text])));

alter table outreach.visits add constraint visits_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table outreach.visits add constraint visits_check1 CHECK (((place_id IS NOT NULL) OR (kind = 'street'::text)));

alter table outreach.visits add constraint visits_check2 CHECK ((happened_on = ((happened_at AT TIME ZONE 'Europe/Copenhagen'::text))::date));

alter table outreach.visits add constraint visits_follow_up_check CHECK ((length(follow_up) <= 500));

alter table outreach.visits add constraint visits_head_band_check CHECK ((head_band = ANY (ARRAY['0'::text, '1-5'::text, '6-15'::text, '16+'::text, 'unknown'::text])));

alter table outreach.visits add constraint visits_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'street'::text])));

alter table outreach.visits add constraint visits_latitude_check CHECK (((latitude >= 54.4) AND (latitude <= 57.9)));

alter table outreach.visits add constraint visits_longitude_check CHECK (((longitude >= 7.9) AND (longitude <= 15.3)));

alter table outreach.visits add constraint visits_met_check CHECK ((cardinality(met) <= 12));

alter table outreach.visits add constraint visits_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)));

alter table outreach.visits add constraint visits_mood_check CHECK ((mood = ANY (ARRAY['calm'::text, 'lively'::text, 'tense'::text, 'unrest'::text, 'unknown'::text])));

alter table outreach.visits add constraint visits_note_check CHECK ((length(note) <= 2000));

alter table outreach.visits add constraint visits_occasion_check CHECK ((occasion = ANY (ARRAY['regular'::text, 'as-needed'::text, 'event'::text, 'hotspot'::text])));

alter table outreach.visits add constraint visits_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'cancelled'::text, 'retracted'::text])));

alter table outreach.visits add constraint visits_staff_count_check CHECK (((staff_count >= 1) AND (staff_count <= 20)));

alter table outreach.visits add constraint visits_themes_check CHECK ((cardinality(themes) <= 12));

alter table outreach.visits add constraint visits_where_words_check CHECK ((length(where_words) <= 200));

alter table outreach.working_hours add constraint working_hours_pkey PRIMARY KEY (municipality_id, account_id, weekday);

alter table outreach.working_hours add constraint working_hours_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table outreach.working_hours add constraint working_hours_check CHECK ((to_time > from_time));

alter table outreach.working_hours add constraint working_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)));

alter table people.consent_endings add constraint consent_endings_pkey PRIMARY KEY (municipality_id, consent_id);

alter table people.consent_endings add constraint consent_endings_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table people.consent_endings add constraint consent_endings_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES access.accounts(municipality_id, id);

alter table people.consent_endings add constraint consent_endings_kind_check CHECK ((kind = ANY (ARRAY['withdrawn'::text, 'replaced'::text])));

alter table people.consent_endings add constraint consent_endings_remark_check CHECK ((length(remark) <= 500));

alter table people.consent_endings add constraint consent_endings_told_by_check CHECK (((length(told_by) >= 1) AND (length(told_by) <= 200)));

alter table people.consent_givers add constraint consent_givers_pkey PRIMARY KEY (municipality_id, consent_id, "position");

alter table people.consent_givers add constraint consent_givers_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table people.consent_givers add constraint consent_givers_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table people.consent_givers add constraint consent_givers_part_check CHECK ((part = ANY (ARRAY['custody-holder'::text, 'young-person'::text])));

alter table people.consent_receivers add constraint consent_receivers_pkey PRIMARY KEY (municipality_id, consent_id, organisation_id);

alter table people.consent_receivers add constraint consent_receivers_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table people.consent_receivers add constraint consent_receivers_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table people.consents add constraint consents_pkey PRIMARY KEY (municipality_id, id);

alter table people.consents add constraint consents_municipality_id_finding_id_fkey FOREIGN KEY (municipality_id, finding_id) REFERENCES law.findings(municipality_id, id);

alter table people.consents add constraint consents_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table people.consents add constraint consents_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES access.accounts(municipality_id, id);

alter table people.consents add constraint consents_check CHECK ((review_on > given_on));

alter table people.consents add constraint consents_how_check CHECK ((how = ANY (ARRAY['written'::text, 'spoken'::text, 'digital'::text])));

alter table people.consents add constraint consents_judgement_check CHECK ((length(judgement) <= 2000));

alter table people.consents add constraint consents_kind_check CHECK ((kind = ANY (ARRAY['take-part'::text, 'share'::text, 'activity'::text])));

alter table people.consents add constraint consents_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 1000)));

alter table people.consents add constraint consents_scope_check CHECK (((length(scope) >= 1) AND (length(scope) <= 2000)));

alter table people.persons add constraint persons_pkey PRIMARY KEY (municipality_id, id);

alter table people.persons add constraint persons_municipality_id_open_to_unit_fkey FOREIGN KEY (municipality_id, open_to_unit) REFERENCES directory.organisations(municipality_id, id);

alter table people.persons add constraint persons_municipality_id_school_id_fkey FOREIGN KEY (municipality_id, school_id) REFERENCES directory.organisations(municipality_id, id);

alter table people.persons add constraint persons_age_band_check CHECK ((age_band = ANY (ARRAY['0-9'::text, '10-12'::text, '13-14'::text, '15-17'::text, '18-25'::text])));

alter table people.persons add constraint persons_check CHECK (((given_name <> ''::text) OR (family_name <> ''::text) OR (described_as <> ''::text)));

alter table people.persons add constraint persons_check1 CHECK (((cpr_sealed IS NULL) = (cpr_index IS NULL)));

alter table people.persons add constraint persons_described_as_check CHECK ((length(described_as) <= 200));

alter table people.persons add constraint persons_family_name_check CHECK ((length(family_name) <= 100));

alter table people.persons add constraint persons_given_name_check CHECK ((length(given_name) <= 100));

alter table people.review_outcomes add constraint review_outcomes_pkey PRIMARY KEY (municipality_id, task_id);

alter table people.review_outcomes add constraint review_outcomes_municipality_id_done_by_fkey FOREIGN KEY (municipality_id, done_by) REFERENCES access.accounts(municipality_id, id);

alter table people.review_outcomes add constraint review_outcomes_municipality_id_task_id_fkey FOREIGN KEY (municipality_id, task_id) REFERENCES people.review_tasks(municipality_id, id);

alter table people.review_outcomes add constraint review_outcomes_remark_check CHECK ((length(remark) <= 500));

alter table people.review_tasks add constraint review_tasks_pkey PRIMARY KEY (municipality_id, id);

alter table people.review_tasks add constraint review_tasks_municipality_id_consent_id_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES people.consents(municipality_id, id);

alter table people.review_tasks add constraint review_tasks_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people.persons(municipality_id, id);

alter table people.review_tasks add constraint review_tasks_check CHECK (((kind = 'consent-review'::text) = (consent_id IS NOT NULL)));

alter table people.review_tasks add constraint review_tasks_kind_check CHECK ((kind = ANY (ARRAY['consent-review'::text, 'turns-15'::text, 'turns-18'::text])));

alter table places.closures add constraint closures_pkey PRIMARY KEY (municipality_id, id);

alter table places.closures add constraint closures_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES access.accounts(municipality_id, id);

alter table places.closures add constraint closures_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table places.closures add constraint closures_check CHECK (((last_day >= first_day) AND (last_day < (first_day + 400))));

alter table places.closures add constraint closures_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));

alter table places.contacts add constraint contacts_pkey PRIMARY KEY (municipality_id, id);

alter table places.contacts add constraint contacts_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES access.accounts(municipality_id, id);

alter table places.contacts add constraint contacts_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES places.places(municipality_id, id);

alter table places.contacts add constraint contacts_check CHECK (((until IS NULL) OR (until >= since)));

alter table places.contacts add constraint contacts_email_check CHECK ((length(email) <= 320));

alter table places.contacts add constraint contacts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table places.contacts add constraint contacts_phone_check CHECK ((length(phone) <= 50));

alter table places.contacts add constraint contacts_title_check CHECK ((length(title) <= 200));

alter table places.districts add constraint districts_pkey PRIMARY KEY (municipality_id, id);

alter table places.districts add constraint districts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table places.districts add constraint districts_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table places.districts add constraint districts_latitude_check CHECK (((latitude >= 54.4) AND (latitude <= 57.9)));

alter table places.districts add constraint districts_longitude_check CHECK (((longitude >= 7.9) AND (longitude <= 15.3)));

alter table places.districts add constraint districts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)));

alter table places.outlines add constraint outlines_pkey PRIMARY KEY (municipality_id);

alter table places.outlines add constraint outlines_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES directory.municipalities(municipality_id);

alter table places.outlines add constraint outlines_outline_check CHECK ((pg_column_size(outline) <= 1000000));

alter table places.outlines add constraint outlines_source_check CHECK ((length(source) <= 300));

alter table places.places add constraint places_pkey PRIMARY KEY (municipality_id, id);

alter table places.places add constraint places_municipality_id_district_id_fkey FOREIGN KEY (municipality_id, district_id) REFERENCES places.districts(municipality_id, id);

alter table places.places add constraint places_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table places.places add constraint places_address_check CHECK ((length(address) <= 200));

alter table places.places add constraint places_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table places.places add constraint places_check1 CHECK (((closed_on IS NULL) OR (closed_on >= since)));

alter table places.places add constraint places_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'fgu'::text, 'club'::text, 'youth-education'::text, 'workshop'::text, 'street'::text, 'station'::text, 'shop'::text, 'sports'::text, 'park'::text, 'event-site'::text, 'other'::text])));

alter table places.places add constraint places_latitude_check CHECK (((latitude >= 54.4) AND (latitude <= 57.9)));

alter table places.places add constraint places_longitude_check CHECK (((longitude >= 7.9) AND (longitude <= 15.3)));

alter table places.places add constraint places_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

alter table places.places add constraint places_town_check CHECK ((length(town) <= 100));

CREATE INDEX absences_by_account ON outreach.absences USING btree (municipality_id, account_id, first_day);

CREATE INDEX accounts_by_email ON access.accounts USING btree (municipality_id, lower(email)) WHERE (email IS NOT NULL);

CREATE INDEX accounts_by_name ON access.accounts USING btree (municipality_id, display_name COLLATE "da-x-icu");

CREATE INDEX accounts_by_organisation ON access.accounts USING btree (municipality_id, organisation_id);

CREATE INDEX action_points_by_item ON fora.action_points USING btree (municipality_id, item_id);

CREATE INDEX action_points_by_owner ON fora.action_points USING btree (municipality_id, owner_id, due_on) WHERE (owner_id IS NOT NULL);

CREATE INDEX agenda_items_by_case ON fora.agenda_items USING btree (municipality_id, case_id) WHERE (case_id IS NOT NULL);

CREATE INDEX agenda_items_by_hotspot ON fora.agenda_items USING btree (municipality_id, hotspot_id) WHERE (hotspot_id IS NOT NULL);

CREATE INDEX agenda_items_by_meeting ON fora.agenda_items USING btree (municipality_id, meeting_id, "position");

CREATE INDEX analyses_by_hotspot ON hotspots.analyses USING btree (municipality_id, hotspot_id, written_at DESC);

CREATE INDEX applied_rules_by_rule ON law.applied_rules USING btree (municipality_id, rule_id, rule_version);

CREATE INDEX attachments_by_inquiry ON contact.attachments USING btree (municipality_id, inquiry_id);

CREATE INDEX attendees_by_account ON fora.attendees USING btree (municipality_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX attendees_by_meeting ON fora.attendees USING btree (municipality_id, meeting_id);

CREATE INDEX breach_reasons_by_place ON outreach.breach_reasons USING btree (municipality_id, place_id, broken_on DESC);

CREATE INDEX cadences_by_place ON outreach.cadences USING btree (municipality_id, place_id, since DESC, set_at DESC);

CREATE INDEX case_files_by_inquiry ON cases.case_files USING btree (municipality_id, inquiry_id);

CREATE INDEX case_files_by_owner ON cases.case_files USING btree (municipality_id, owner_id, status, touched_at DESC) INCLUDE (open_to_unit, id);

CREATE INDEX case_files_by_person ON cases.case_files USING btree (municipality_id, person_id);

CREATE INDEX case_files_by_unit ON cases.case_files USING btree (municipality_id, open_to_unit, status, touched_at DESC) INCLUDE (id);

CREATE INDEX closures_by_place ON places.closures USING btree (municipality_id, place_id, first_day);

CREATE INDEX confirmations_by_rule ON law.confirmations USING btree (municipality_id, rule_id, rule_version, recorded_at DESC);

CREATE INDEX consents_by_person ON people.consents USING btree (municipality_id, person_id, given_on DESC);

CREATE INDEX contacts_by_event ON events.contacts USING btree (municipality_id, event_id, "position");

CREATE INDEX contacts_by_place ON places.contacts USING btree (municipality_id, place_id);

CREATE INDEX decisions_by_consent ON disclosure.decisions USING btree (municipality_id, consent_id) WHERE (consent_id IS NOT NULL);

CREATE INDEX decisions_by_finding ON disclosure.decisions USING btree (municipality_id, finding_id);

CREATE INDEX decisions_by_person ON disclosure.decisions USING btree (municipality_id, person_id, decided_at DESC) WHERE (person_id IS NOT NULL);

CREATE INDEX decisions_lately ON contact.decisions USING btree (municipality_id, decided_at DESC);

CREATE INDEX devices_by_account ON outreach.devices USING btree (municipality_id, account_id) WHERE (ended_at IS NULL);

CREATE INDEX devices_by_session ON outreach.devices USING btree (session_hash) WHERE (ended_at IS NULL);

CREATE INDEX dismissals_by_place ON hotspots.dismissals USING btree (municipality_id, place_id, until DESC);

CREATE INDEX early_matters_by_person ON disclosure.early_matters USING btree (municipality_id, person_id);

CREATE INDEX entries_by_account ON audit.entries USING btree (municipality_id, account_id, at DESC);

CREATE INDEX entries_by_sequence ON audit.entries USING btree (municipality_id, sequence);

CREATE INDEX entries_by_subject ON audit.entries USING gin (subjects);

CREATE INDEX entries_by_time ON audit.entries USING btree (municipality_id, at DESC);

CREATE INDEX evaluations_by_event ON events.evaluations USING btree (municipality_id, event_id, written_at DESC);

CREATE INDEX events_by_day ON events.events USING btree (municipality_id, first_day DESC);

CREATE INDEX events_by_origin ON events.events USING btree (municipality_id, copied_from) WHERE (copied_from IS NOT NULL);

CREATE INDEX exchanges_by_holder ON disclosure.exchanges USING btree (municipality_id, holder_id, asked_at DESC);

CREATE INDEX exchanges_by_receiver ON disclosure.exchanges USING btree (municipality_id, receiver_id, asked_at DESC);

CREATE INDEX findings_by_object ON law.findings USING btree (municipality_id, about_id, made_at DESC);

CREATE INDEX follow_ups_by_case ON cases.follow_ups USING btree (municipality_id, case_id);

CREATE INDEX follow_ups_waiting ON cases.follow_ups USING btree (municipality_id, owner_id, due_on) WHERE (ended_at IS NULL);

CREATE INDEX grants_by_account ON access.grants USING btree (municipality_id, account_id, object_id);

CREATE INDEX grants_by_object ON access.grants USING btree (municipality_id, object_id);

CREATE INDEX head_counts_by_event ON events.head_counts USING btree (municipality_id, event_id, counted_at);

CREATE INDEX held_files_by_end ON contact.held_files USING btree (municipality_id, held_until);

CREATE INDEX hotspots_by_stage ON hotspots.hotspots USING btree (municipality_id, stage, review_on);

CREATE INDEX identities_by_account ON access.identities USING btree (municipality_id, account_id);

CREATE INDEX incidents_by_event ON events.incidents USING btree (municipality_id, event_id, happened_at);

CREATE INDEX inquiries_by_filer ON contact.inquiries USING btree (municipality_id, filed_by, received_at DESC);

CREATE INDEX inquiries_by_owner ON contact.inquiries USING btree (municipality_id, owner_id, status);

CREATE INDEX inquiries_lately ON contact.inquiries USING btree (municipality_id, received_at DESC);

CREATE INDEX inquiries_merged ON contact.inquiries USING btree (municipality_id, merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX inquiries_waiting ON contact.inquiries USING btree (municipality_id, open_to_unit, status, due_at);

CREATE INDEX item_bases_by_item ON fora.item_bases USING btree (municipality_id, item_id, decided_at DESC);

CREATE INDEX item_turns_by_item ON fora.item_turns USING btree (municipality_id, item_id, made_at DESC);

CREATE INDEX keepers_by_account ON outreach.keepers USING btree (municipality_id, account_id);

CREATE INDEX keepers_by_place ON outreach.keepers USING btree (municipality_id, place_id, since DESC);

CREATE INDEX local_choices_newest ON law.local_choices USING btree (municipality_id, key, chosen_at DESC);

CREATE INDEX measures_by_hotspot ON hotspots.measures USING btree (municipality_id, hotspot_id, begins_on);

CREATE INDEX meeting_tasks_waiting ON notices.meeting_tasks USING btree (municipality_id, owner_id, due_on) WHERE (done_at IS NULL);

CREATE INDEX meeting_turns_by_meeting ON fora.meeting_turns USING btree (municipality_id, meeting_id, made_at);

CREATE INDEX meetings_by_attendee ON notices.meetings USING btree (municipality_id, attendee_id, starts_at);

CREATE INDEX meetings_by_series ON fora.meetings USING btree (municipality_id, series_id, starts_at DESC);

CREATE INDEX meetings_by_time ON fora.meetings USING btree (municipality_id, unit_id, starts_at);

CREATE INDEX members_by_account ON fora.members USING btree (municipality_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX members_by_series ON fora.members USING btree (municipality_id, series_id);

CREATE INDEX messages_by_inquiry ON contact.messages USING btree (municipality_id, inquiry_id, written_at);

CREATE INDEX minutes_by_item ON fora.minutes USING btree (municipality_id, item_id, written_at DESC);

CREATE INDEX name_lists_by_meeting ON fora.name_lists USING btree (municipality_id, meeting_id);

CREATE INDEX name_lists_to_purge ON fora.name_lists USING btree (municipality_id, purge_on);

CREATE INDEX name_rows_by_list ON fora.name_rows USING btree (municipality_id, list_id, "position");

CREATE INDEX notes_by_case ON cases.notes USING btree (municipality_id, case_id, happened_on DESC, written_at DESC);

CREATE INDEX notes_by_words ON cases.notes USING gin (to_tsvector('danish'::regconfig, body));

CREATE INDEX notices_by_case ON notices.notices USING btree (municipality_id, case_id) WHERE (case_id IS NOT NULL);

CREATE INDEX notices_by_person ON notices.notices USING btree (municipality_id, person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX notices_by_unit ON notices.notices USING btree (municipality_id, unit_id, begun_at DESC);

CREATE INDEX observations_by_observer ON hotspots.observations USING btree (municipality_id, observer_id, seen_at DESC);

CREATE INDEX observations_by_place ON hotspots.observations USING btree (municipality_id, place_id, seen_at DESC);

CREATE INDEX observations_by_time ON hotspots.observations USING btree (municipality_id, seen_at DESC);

CREATE INDEX observations_without_place ON hotspots.observations USING btree (municipality_id, recorded_at DESC) WHERE (place_id IS NULL);

CREATE INDEX organisations_by_name ON directory.organisations USING btree (municipality_id, name COLLATE "da-x-icu");

CREATE INDEX outbox_settled ON mail.outbox USING btree (municipality_id, settled_at) WHERE (outcome IS NOT NULL);

CREATE INDEX outbox_unsettled ON mail.outbox USING btree (municipality_id, asked_at) WHERE (outcome IS NULL);

CREATE INDEX outside_counts_by_hotspot ON hotspots.outside_counts USING btree (municipality_id, hotspot_id, first_day);

CREATE INDEX ownerships_by_case ON cases.ownerships USING btree (municipality_id, case_id, given_at DESC);

CREATE INDEX ownerships_by_inquiry ON contact.ownerships USING btree (municipality_id, inquiry_id, taken_at DESC);

CREATE INDEX participants_by_account ON cases.participants USING btree (municipality_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX participants_by_case ON cases.participants USING btree (municipality_id, case_id);

CREATE INDEX persons_by_birth_date ON people.persons USING btree (municipality_id, birth_date);

CREATE INDEX persons_by_name_key ON people.persons USING gin (name_key gin_trgm_ops);

CREATE INDEX persons_by_unit ON people.persons USING btree (municipality_id, open_to_unit, id);

CREATE INDEX places_by_district ON places.places USING btree (municipality_id, district_id);

CREATE INDEX places_by_name ON places.places USING btree (municipality_id, name COLLATE "da-x-icu");

CREATE INDEX places_by_organisation ON places.places USING btree (municipality_id, organisation_id) WHERE (organisation_id IS NOT NULL);

CREATE INDEX planned_visits_by_day ON outreach.planned_visits USING btree (municipality_id, planned_on, account_id);

CREATE INDEX planned_visits_by_place ON outreach.planned_visits USING btree (municipality_id, place_id, planned_on DESC);

CREATE INDEX posts_by_event ON events.posts USING btree (municipality_id, event_id, "position");

CREATE INDEX presences_by_hotspot ON hotspots.presences USING btree (municipality_id, hotspot_id, happened_at DESC);

CREATE INDEX presences_by_meeting ON fora.presences USING btree (municipality_id, meeting_id, attendee_id, recorded_at DESC);

CREATE INDEX promotions_by_visit ON outreach.promotions USING btree (municipality_id, visit_id);

CREATE INDEX public_texts_newest ON directory.public_texts USING btree (municipality_id, key, language, written_at DESC);

CREATE INDEX public_words_newest ON hotspots.public_words USING btree (municipality_id, published_at DESC);

CREATE INDEX redactions_by_message ON contact.redactions USING btree (municipality_id, message_id, redacted_at DESC);

CREATE INDEX review_tasks_by_day ON people.review_tasks USING btree (municipality_id, due_on);

CREATE INDEX reviews_by_hotspot ON hotspots.reviews USING btree (municipality_id, hotspot_id, reviewed_on DESC);

CREATE INDEX role_assignments_by_account ON access.role_assignments USING btree (municipality_id, account_id) WHERE (ended_at IS NULL);

CREATE INDEX rules_newest ON hotspots.rules USING btree (municipality_id, set_at DESC);

CREATE INDEX series_by_unit ON fora.series USING btree (municipality_id, unit_id, name);

CREATE INDEX sessions_by_account ON auth.sessions USING btree (municipality_id, account_id, seen_at DESC);

CREATE INDEX shift_people_by_account ON events.shift_people USING btree (municipality_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX shifts_by_event ON events.shifts USING btree (municipality_id, event_id, starts_at);

CREATE INDEX shifts_by_post ON events.shifts USING btree (municipality_id, post_id);

CREATE INDEX subject_hints_by_name ON contact.subject_hints USING btree (municipality_id, name_index);

CREATE INDEX tokens_by_account ON auth.tokens USING btree (municipality_id, account_id, created_at DESC);

CREATE INDEX turns_by_case ON cases.turns USING btree (municipality_id, case_id, made_at);

CREATE INDEX turns_by_event ON events.turns USING btree (municipality_id, event_id, made_at);

CREATE INDEX turns_by_hotspot ON hotspots.turns USING btree (municipality_id, hotspot_id, made_at);

CREATE INDEX visit_conflicts_by_visit ON outreach.visit_conflicts USING btree (municipality_id, visit_id);

CREATE INDEX visit_versions_by_visit ON outreach.visit_versions USING btree (municipality_id, visit_id, received_at);

CREATE INDEX visits_by_account ON outreach.visits USING btree (municipality_id, account_id, happened_on DESC, id);

CREATE INDEX visits_by_day ON outreach.visits USING btree (municipality_id, happened_on DESC, id);

CREATE INDEX visits_by_event ON outreach.visits USING btree (municipality_id, event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX visits_by_hotspot ON outreach.visits USING btree (municipality_id, hotspot_id, happened_on DESC) WHERE (hotspot_id IS NOT NULL);

CREATE INDEX visits_by_place ON outreach.visits USING btree (municipality_id, place_id, happened_on DESC) WHERE (outcome = 'held'::text);

CREATE INDEX volunteers_by_event ON events.volunteers USING btree (municipality_id, event_id);

CREATE INDEX volunteers_to_erase ON events.volunteers USING btree (municipality_id, event_id) WHERE (erased_at IS NULL);

CREATE UNIQUE INDEX action_points_by_submission ON fora.action_points USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX addenda_by_submission ON fora.addenda USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX agenda_items_by_submission ON fora.agenda_items USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX analyses_by_submission ON hotspots.analyses USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX attendees_once ON fora.attendees USING btree (municipality_id, meeting_id, account_id) WHERE (account_id IS NOT NULL);

CREATE UNIQUE INDEX case_files_by_number ON cases.case_files USING btree (municipality_id, unit_id, number);

CREATE UNIQUE INDEX case_files_by_submission ON cases.case_files USING btree (municipality_id, submission_key) WHERE (submission_key IS NOT NULL);

CREATE UNIQUE INDEX consents_by_submission ON people.consents USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX decisions_in_order ON contact.decisions USING btree (municipality_id, inquiry_id, ordinal);

CREATE UNIQUE INDEX devices_by_secret ON outreach.devices USING btree (secret_hash);

CREATE UNIQUE INDEX districts_by_name ON places.districts USING btree (municipality_id, lower(name)) WHERE (closed_on IS NULL);

CREATE UNIQUE INDEX early_matters_first ON disclosure.early_matters USING btree (municipality_id, person_id) WHERE (why_new = ''::text);

CREATE UNIQUE INDEX early_meetings_by_item ON disclosure.early_meetings USING btree (municipality_id, agenda_item_id) WHERE (agenda_item_id IS NOT NULL);

CREATE UNIQUE INDEX evaluations_by_submission ON events.evaluations USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX events_by_submission ON events.events USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX exchanges_by_submission ON disclosure.exchanges USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX head_counts_by_submission ON events.head_counts USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX hotspots_by_submission ON hotspots.hotspots USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX hotspots_live_once ON hotspots.hotspots USING btree (municipality_id, place_id) WHERE (stage <> 'closed'::text);

CREATE UNIQUE INDEX incidents_by_submission ON events.incidents USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX inquiries_by_submission ON contact.inquiries USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX keepers_live_once ON outreach.keepers USING btree (municipality_id, place_id) WHERE (until IS NULL);

CREATE UNIQUE INDEX measures_by_submission ON hotspots.measures USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX meetings_by_submission ON fora.meetings USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX meetings_by_submission ON notices.meetings USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX minutes_by_submission ON fora.minutes USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX name_lists_by_submission ON fora.name_lists USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX notes_by_submission ON cases.notes USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX notes_corrected_once ON cases.notes USING btree (municipality_id, corrects) WHERE (corrects IS NOT NULL);

CREATE UNIQUE INDEX notices_by_submission ON notices.notices USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX observations_by_origin ON hotspots.observations USING btree (municipality_id, origin_id) WHERE (origin_id IS NOT NULL);

CREATE UNIQUE INDEX observations_by_submission ON hotspots.observations USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX outbox_says_it_once ON mail.outbox USING btree (municipality_id, account_id, letter) WHERE ((outcome IS NULL) AND (meeting_id IS NULL));

CREATE UNIQUE INDEX outside_counts_by_submission ON hotspots.outside_counts USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX persons_by_cpr ON people.persons USING btree (municipality_id, cpr_index) WHERE (cpr_index IS NOT NULL);

CREATE UNIQUE INDEX places_by_submission ON places.places USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX planned_visits_by_submission ON outreach.planned_visits USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX public_words_by_submission ON hotspots.public_words USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX receipts_by_code ON contact.receipts USING btree (municipality_id, code_index);

CREATE UNIQUE INDEX receipts_by_code ON hotspots.receipts USING btree (municipality_id, code_hash);

CREATE UNIQUE INDEX review_tasks_once ON people.review_tasks USING btree (municipality_id, person_id, kind, due_on, COALESCE(consent_id, '00000000-0000-0000-0000-000000000000'::uuid));

CREATE UNIQUE INDEX reviews_by_submission ON hotspots.reviews USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX role_assignments_once ON access.role_assignments USING btree (municipality_id, account_id, role, organisation_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX series_by_submission ON fora.series USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX sessions_by_secret ON auth.sessions USING btree (secret_hash);

CREATE UNIQUE INDEX shift_accounts_once ON events.shift_people USING btree (municipality_id, shift_id, account_id) WHERE (account_id IS NOT NULL);

CREATE UNIQUE INDEX shift_volunteers_once ON events.shift_people USING btree (municipality_id, shift_id, volunteer_id) WHERE (volunteer_id IS NOT NULL);

CREATE UNIQUE INDEX steps_once ON notices.steps USING btree (municipality_id, notice_id, kind) WHERE (kind = ANY (ARRAY['sent'::text, 'receipt'::text, 'feedback'::text, 'dropped'::text]));

CREATE UNIQUE INDEX tokens_by_secret ON auth.tokens USING btree (secret_hash);

create policy administered on access.accounts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('administrator'::text)));

create policy changed_by_administrator on access.accounts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (access.has_role('administrator'::text) AND (id <> access.account()))));

create policy readable on access.accounts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = ANY (ARRAY['staff'::text, 'system'::text])) OR (EXISTS ( SELECT
   FROM directory.consultant_profiles p
  WHERE ((p.municipality_id = accounts.municipality_id) AND (p.account_id = accounts.id) AND p.published))) OR (EXISTS ( SELECT
   FROM contact.messages m
  WHERE ((m.municipality_id = accounts.municipality_id) AND (m.inquiry_id = access.inquiry()) AND (m.author_id = accounts.id))))));

create policy ended_by_unit on access.grant_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((cardinality(access.units()) > 0) AND (ended_by = access.account()) AND (EXISTS ( SELECT
   FROM access.grants g
  WHERE ((g.municipality_id = grant_endings.municipality_id) AND (g.id = grant_endings.grant_id)))))));

create policy readable on access.grant_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM access.grants g
  WHERE ((g.municipality_id = grant_endings.municipality_id) AND (g.id = grant_endings.grant_id)))));

create policy given_by_unit_or_gate on access.grants for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((given_by = access.account()) AND
CASE object_kind
    WHEN 'exchange'::text THEN ((relation = 'disclosed'::text) AND disclosure.may_grant(object_id, account_id, valid_until))
    WHEN 'agenda-item'::text THEN ((relation = 'disclosed'::text) AND fora.is_in_the_room(object_id, account_id) AND (valid_until <= (now() + '91 days'::interval)))
    ELSE ((cardinality(access.units()) > 0) AND access.sees(object_kind, object_id))
END)));

create policy readable on access.grants for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (account_id = access.account()) OR (object_id = ANY (( SELECT access.objects() AS objects)::uuid[])) OR ((cardinality(( SELECT access.units() AS units)) > 0) AND access.sees(object_kind, object_id))));

create policy by_login on access.identities for all to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text))
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy administered on access.role_assignments for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (access.has_role('administrator'::text) AND (account_id <> access.account()) AND (given_by = access.account()))));

create policy administered_end on access.role_assignments for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (access.has_role('administrator'::text) AND (account_id <> access.account()))))
  with check ((municipality_id = access.municipality()) AND (ended_at IS NOT NULL) AND ((access.kind() = 'system'::text) OR (ended_by = access.account())));

create policy readable on access.role_assignments for select to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['staff'::text, 'system'::text])));

create policy added_in_own_name on audit.entries for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (actor_kind = access.kind()) AND (NOT (account_id IS DISTINCT FROM access.account())));

create policy read_by_reviewers on audit.entries for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('data-protection-officer'::text)));

create policy read_by_operations on audit.seals for select to medspil_app
  using ((municipality_id = access.municipality()) AND access.has_role('administrator'::text));

create policy read_by_reviewers on audit.seals for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('data-protection-officer'::text)));

create policy sealed_by_system on audit.seals for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy own on auth.drafts for all to medspil_app
  using ((municipality_id = access.municipality()) AND ((account_id = access.account()) OR (access.kind() = 'system'::text)))
  with check ((municipality_id = access.municipality()) AND (account_id = access.account()));

create policy own_or_administered_end on auth.sessions for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((account_id = access.account()) OR access.has_role('administrator'::text)))
  with check ((municipality_id = access.municipality()) AND (ended_at IS NOT NULL));

create policy own_or_administered_select on auth.sessions for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((account_id = access.account()) OR access.has_role('administrator'::text) OR (access.kind() = 'system'::text)));

create policy started_by_login on auth.sessions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy administered_revoke on auth.tokens for update to medspil_app
  using ((municipality_id = access.municipality()) AND access.has_role('administrator'::text))
  with check ((municipality_id = access.municipality()) AND (revoked_at IS NOT NULL));

create policy administered_select on auth.tokens for select to medspil_app
  using ((municipality_id = access.municipality()) AND access.has_role('administrator'::text));

create policy own_insert on auth.tokens for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (account_id = access.account()));

create policy own_revoke on auth.tokens for update to medspil_app
  using ((municipality_id = access.municipality()) AND (account_id = access.account()))
  with check ((municipality_id = access.municipality()) AND (revoked_at IS NOT NULL));

create policy own_select on auth.tokens for select to medspil_app
  using ((municipality_id = access.municipality()) AND (account_id = access.account()));

create policy changed_by_unit on cases.case_files for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND ((open_to_unit IS NOT NULL) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[]))))))
  with check (municipality_id = access.municipality());

create policy opened_by_unit on cases.case_files for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((unit_id = ANY (access.units())) AND (opened_by = access.account()))) AND ((open_to_unit IS NULL) OR (open_to_unit = unit_id)) AND ((person_id IS NULL) OR (EXISTS ( SELECT
   FROM people.persons p
  WHERE ((p.municipality_id = case_files.municipality_id) AND (p.id = case_files.person_id))))) AND ((inquiry_id IS NULL) OR (EXISTS ( SELECT
   FROM contact.inquiries i
  WHERE ((i.municipality_id = case_files.municipality_id) AND (i.id = case_files.inquiry_id))))));

create policy own_unit_or_let_in on cases.case_files for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[]))));

create policy counted_by_unit on cases.case_numbers for all to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (unit_id = ANY (( SELECT access.units() AS units)::uuid[]))))
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (unit_id = ANY (access.units()))));

create policy follows_follow_up on cases.follow_up_outcomes for select to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_follow_up_visible(follow_up_id));

create policy recorded_by_unit on cases.follow_up_outcomes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_follow_up_workable(follow_up_id) AND ((access.kind() = 'system'::text) OR (recorded_by = access.account())));

create policy ended_by_unit on cases.follow_ups for update to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_workable(case_id));

create policy own_unit_or_let_in on cases.follow_ups for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) OR (case_id = ANY (( SELECT access.objects() AS objects)::uuid[]))));

create policy set_by_unit on cases.follow_ups for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_workable(case_id) AND ((access.kind() = 'system'::text) OR (set_by = access.account())) AND (NOT (open_to_unit IS DISTINCT FROM cases.reading_unit(case_id))));

create policy own on cases.looks for all to medspil_app
  using ((municipality_id = access.municipality()) AND (account_id = access.account()))
  with check ((municipality_id = access.municipality()) AND (account_id = access.account()) AND cases.is_visible(case_id));

create policy own_unit_or_let_in on cases.notes for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) OR (case_id = ANY (( SELECT access.objects() AS objects)::uuid[]))));

create policy written_by_unit on cases.notes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_workable(case_id) AND ((access.kind() = 'system'::text) OR (written_by = access.account())) AND (NOT (open_to_unit IS DISTINCT FROM cases.reading_unit(case_id))));

create policy follows_case on cases.ownerships for select to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_visible(case_id));

create policy given_by_unit on cases.ownerships for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_workable(case_id) AND ((access.kind() = 'system'::text) OR (given_by = access.account())));

create policy ended_by_unit on cases.participant_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_participant_workable(participant_id) AND ((access.kind() = 'system'::text) OR (ended_by = access.account())));

create policy follows_participant on cases.participant_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_participant_visible(participant_id));

create policy added_by_unit on cases.participants for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_workable(case_id) AND ((access.kind() = 'system'::text) OR (added_by = access.account())));

create policy follows_case on cases.participants for select to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_visible(case_id));

create policy follows_case on cases.turns for select to medspil_app
  using ((municipality_id = access.municipality()) AND cases.is_visible(case_id));

create policy made_by_unit on cases.turns for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND cases.is_workable(case_id) AND ((access.kind() = 'system'::text) OR (made_by = access.account())));

create policy readable on contact.attachments for select to medspil_app
  using ((municipality_id = access.municipality()) AND (contact.is_open_to_unit(inquiry_id) OR (inquiry_id = access.inquiry()) OR (EXISTS ( SELECT
   FROM contact.inquiries i
  WHERE ((i.municipality_id = attachments.municipality_id) AND (i.id = attachments.inquiry_id) AND (access.kind() = 'staff'::text) AND (i.filed_by = access.account()))))));

create policy sent on contact.attachments for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR contact.is_being_sent(inquiry_id) OR contact.is_own_filing(inquiry_id) OR (inquiry_id = access.inquiry())));

create policy given on contact.circumstances for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR contact.is_being_sent(inquiry_id) OR contact.is_own_filing(inquiry_id)));

create policy readable on contact.circumstances for select to medspil_app
  using ((municipality_id = access.municipality()) AND (contact.is_open_to_unit(inquiry_id) OR (EXISTS ( SELECT
   FROM contact.inquiries i
  WHERE ((i.municipality_id = circumstances.municipality_id) AND (i.id = circumstances.inquiry_id) AND (access.kind() = 'staff'::text) AND (i.filed_by = access.account()))))));

create policy decided on contact.decisions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id) AND ((access.kind() = 'system'::text) OR (decided_by = access.account())));

create policy readable on contact.decisions for select to medspil_app
  using ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id));

create policy cleared_by_system on contact.held_files for all to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy held on contact.held_files for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['visitor'::text, 'sender'::text, 'staff'::text])));

create policy changed_by_unit on contact.inquiries for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) AND ((NOT limited) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[]))))))
  with check ((municipality_id = access.municipality()) AND ((merged_into IS NULL) OR contact.is_open_to_unit(merged_into)));

create policy readable on contact.inquiries for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) AND ((NOT limited) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[])))) OR (id = access.inquiry()) OR ((access.kind() = 'staff'::text) AND (filed_by = access.account())) OR ((organisation_id = ANY (( SELECT access.led_organisations() AS led_organisations)::uuid[])) AND (NOT limited))));

create policy sent_by_anyone on contact.inquiries for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((owner_id IS NULL) AND (status = 'new'::text) AND contact.is_unit(open_to_unit) AND (((access.kind() = 'visitor'::text) AND (channel = 'web'::text) AND (filed_by IS NULL) AND (organisation_id IS NULL)) OR ((access.kind() = 'staff'::text) AND (channel <> 'web'::text) AND (filed_by = access.account()) AND ((organisation_id IS NULL) OR (organisation_id = access.own_organisation())))))));

create policy readable on contact.messages for select to medspil_app
  using ((municipality_id = access.municipality()) AND (contact.is_open_to_unit(inquiry_id) OR ((direction <> 'internal'::text) AND ((inquiry_id = access.inquiry()) OR (EXISTS ( SELECT
   FROM contact.inquiries i
  WHERE ((i.municipality_id = messages.municipality_id) AND (i.id = messages.inquiry_id) AND (access.kind() = 'staff'::text) AND (i.filed_by = access.account()))))))));

create policy written on contact.messages for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((direction = 'from-sender'::text) AND (author_id IS NULL) AND (contact.is_being_sent(inquiry_id) OR (inquiry_id = access.inquiry()))) OR ((access.kind() = 'staff'::text) AND (author_id = access.account()) AND (contact.is_open_to_unit(inquiry_id) OR ((direction = 'from-sender'::text) AND contact.is_own_filing(inquiry_id))))));

create policy readable on contact.ownerships for select to medspil_app
  using ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id));

create policy taken on contact.ownerships for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id) AND ((access.kind() = 'system'::text) OR (taken_by = access.account())));

create policy given on contact.receipts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR contact.is_being_sent(inquiry_id) OR contact.is_own_filing(inquiry_id)));

create policy own on contact.receipts for select to medspil_app
  using ((municipality_id = access.municipality()) AND (inquiry_id = access.inquiry()));

create policy returned on contact.receipts for update to medspil_app
  using ((municipality_id = access.municipality()) AND (inquiry_id = access.inquiry()));

create policy made on contact.redactions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id) AND (redacted_by = access.account()));

create policy readable on contact.redactions for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM contact.inquiries i
  WHERE ((i.municipality_id = redactions.municipality_id) AND (i.id = redactions.inquiry_id)))));

create policy given on contact.sender_details for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR contact.is_being_sent(inquiry_id) OR contact.is_own_filing(inquiry_id)));

create policy readable on contact.sender_details for select to medspil_app
  using ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id));

create policy given on contact.subject_hints for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR contact.is_being_sent(inquiry_id) OR contact.is_own_filing(inquiry_id)));

create policy readable on contact.subject_hints for select to medspil_app
  using ((municipality_id = access.municipality()) AND contact.is_open_to_unit(inquiry_id));

create policy kept on directory.consultant_profiles for all to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR ((account_id = access.account()) AND (cardinality(access.units()) > 0))))
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR ((account_id = access.account()) AND (cardinality(access.units()) > 0))));

create policy same_municipality on directory.consultant_profiles for select to medspil_app
  using (municipality_id = access.municipality());

create policy kept on directory.coverage for all to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text)))
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text)));

create policy same_municipality on directory.coverage for select to medspil_app
  using (municipality_id = access.municipality());

create policy founded_by_system on directory.municipalities for insert to medspil_app
  with check ((access.kind() = 'system'::text) AND (municipality_id = access.municipality()));

create policy known_to_all on directory.municipalities for select to medspil_app
  using true;

create policy changed_by_unit_or_administrator on directory.organisations for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('administrator'::text) OR access.has_role('ssp-leader'::text)));

create policy kept_by_unit_or_administrator on directory.organisations for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('administrator'::text) OR access.has_role('ssp-leader'::text)));

create policy same_municipality on directory.organisations for select to medspil_app
  using (municipality_id = access.municipality());

create policy same_municipality on directory.public_texts for select to medspil_app
  using (municipality_id = access.municipality());

create policy written_by_leader on directory.public_texts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (access.has_role('ssp-leader'::text) AND (written_by = access.account()))));

create policy kept on directory.school_holidays for all to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('administrator'::text)))
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('administrator'::text)));

create policy same_municipality on directory.school_holidays for select to medspil_app
  using (municipality_id = access.municipality());

create policy changed on directory.settings for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('administrator'::text) OR (access.has_role('ssp-leader'::text) AND (key <> 'login-roles'::text))))
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (written_by = access.account())));

create policy kept on directory.settings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((written_by = access.account()) AND (access.has_role('administrator'::text) OR (access.has_role('ssp-leader'::text) AND (key <> 'login-roles'::text))))));

create policy same_municipality on directory.settings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((key <> 'login-roles'::text) OR (access.kind() = ANY (ARRAY['staff'::text, 'system'::text]))));

create policy by_receiver on disclosure.answers for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (answered_by = access.account()) AND (exchange_id = ANY (access.objects())) AND disclosure.is_receiver_still_there(exchange_id));

create policy follows_exchange on disclosure.answers for select to medspil_app
  using ((municipality_id = access.municipality()) AND disclosure.is_visible(exchange_id));

create policy decided_by_holder on disclosure.decisions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (decided_by = access.account()) AND disclosure.is_undecided_holder(exchange_id) AND ((person_id IS NULL) OR people.is_visible(person_id)) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((case_id IS NULL) OR (person_id IS NULL) OR disclosure.is_case_about(case_id, person_id)) AND ((consent_id IS NULL) OR disclosure.consent_covers(consent_id, person_id, exchange_id)) AND disclosure.is_finding_of(finding_id, exchange_id) AND ((choice = 'keep'::text) OR disclosure.is_free_to_share(finding_id, reason, exchange_id, basis, purpose, person_id, consent_id)));

create policy follows_exchange on disclosure.decisions for select to medspil_app
  using ((municipality_id = access.municipality()) AND disclosure.is_visible(exchange_id));

create policy begun_by_unit on disclosure.early_matters for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (begun_by = access.account()) AND people.is_workable(person_id));

create policy follows_person on disclosure.early_matters for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_workable(person_id));

create policy follows_matter on disclosure.early_meetings for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM disclosure.early_matters m
  WHERE ((m.municipality_id = early_meetings.municipality_id) AND (m.id = early_meetings.matter_id)))));

create policy recorded_by_unit on disclosure.early_meetings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND (ordinal = disclosure.next_meeting(matter_id)) AND ((consent_id IS NULL) OR disclosure.is_live_consent_of(consent_id, matter_id)) AND (EXISTS ( SELECT
   FROM disclosure.early_matters m
  WHERE ((m.municipality_id = early_meetings.municipality_id) AND (m.id = early_meetings.matter_id)))));

create policy by_either_side on disclosure.endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (ended_by = access.account()) AND
CASE kind
    WHEN 'revoked'::text THEN (disclosure.is_shared(exchange_id) AND disclosure.is_giving_side(exchange_id))
    WHEN 'given-back'::text THEN (disclosure.is_accepted(exchange_id) AND disclosure.is_receiver(exchange_id))
    WHEN 'declined'::text THEN (disclosure.is_shared(exchange_id) AND disclosure.is_receiver(exchange_id) AND (NOT disclosure.is_accepted(exchange_id)))
    WHEN 'taken-back'::text THEN disclosure.is_asker_of_undecided(exchange_id)
    ELSE false
END);

create policy follows_exchange on disclosure.endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND disclosure.is_visible(exchange_id));

create policy asked_in_own_name on disclosure.exchanges for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (asked_by = access.account()) AND disclosure.works_in(holder_id, holder_organisation_id) AND disclosure.works_in(receiver_id, receiver_organisation_id));

create policy between_two_or_ledger on disclosure.exchanges for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (holder_id = ( SELECT access.account() AS account)) OR (receiver_id = ( SELECT access.account() AS account)) OR ((cardinality(( SELECT access.units() AS units)) > 0) AND disclosure.is_of_own_unit(id))));

create policy kept_or_received on disclosure.items for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR disclosure.is_giving_side(exchange_id) OR ((exchange_id = ANY (( SELECT access.objects() AS objects)::uuid[])) AND disclosure.is_accepted(exchange_id) AND disclosure.is_receiver_still_there(exchange_id))));

create policy with_decision on disclosure.items for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND disclosure.is_being_decided(exchange_id) AND disclosure.is_told_to_rules(exchange_id, kind, data_class, note_id));

create policy giving_side on disclosure.mentions for select to medspil_app
  using ((municipality_id = access.municipality()) AND disclosure.is_giving_side(exchange_id));

create policy with_decision on disclosure.mentions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND disclosure.is_being_decided(exchange_id) AND (("position" >= 0) AND ("position" <= (disclosure.other_persons(exchange_id) - 1))));

create policy by_house on disclosure.tellings for all to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text))
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy by_unit on events.contacts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit());

create policy changed_by_unit on events.contacts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy removed_by_unit on events.contacts for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on events.contacts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.evaluations for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (written_by = access.account()));

create policy within_unit on events.evaluations for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.events for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()) AND (status = 'planned'::text));

create policy changed_by_unit on events.events for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on events.events for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.head_counts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()));

create policy within_unit on events.head_counts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.incidents for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()));

create policy within_unit on events.incidents for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.posts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit());

create policy changed_by_unit on events.posts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy removed_by_unit on events.posts for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on events.posts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.shift_people for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (added_by = access.account()));

create policy removed_by_unit on events.shift_people for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on events.shift_people for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.shifts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit());

create policy changed_by_unit on events.shifts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy removed_by_unit on events.shifts for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on events.shifts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.turns for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()));

create policy within_unit on events.turns for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on events.volunteers for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (added_by = access.account()));

create policy changed_by_unit_erased_by_house on events.volunteers for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy within_unit on events.volunteers for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy follows_action_point on fora.action_outcomes for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM fora.action_points p
  WHERE ((p.municipality_id = action_outcomes.municipality_id) AND (p.id = action_outcomes.action_point_id)))));

create policy recorded_by_owner_or_unit on fora.action_outcomes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND (EXISTS ( SELECT
   FROM fora.action_points p
  WHERE ((p.municipality_id = action_outcomes.municipality_id) AND (p.id = action_outcomes.action_point_id) AND ((p.owner_id = access.account()) OR fora.is_item_ours(p.item_id))))));

create policy follows_item_or_own on fora.action_points for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((owner_id = ( SELECT access.account() AS account)) OR fora.is_item_visible(item_id)));

create policy set_by_unit on fora.action_points for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (set_by = access.account()) AND fora.is_item_ours(item_id) AND (NOT fora.is_item_locked(item_id)) AND ((owner_id IS NULL) OR fora.may_owe(item_id, owner_id)));

create policy follows_item on fora.addenda for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_item_visible(item_id));

create policy written_by_unit on fora.addenda for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (written_by = access.account()) AND fora.is_item_ours(item_id) AND fora.is_item_locked(item_id));

create policy added_by_unit on fora.agenda_items for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (added_by = access.account()) AND (unit_id = ANY (access.units())) AND (NOT fora.is_locked(meeting_id)) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((inquiry_id IS NULL) OR contact.is_visible(inquiry_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)));

create policy open_to_forum_closed_to_few on fora.agenda_items for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ((part = 'open'::text) AND fora.is_meeting_visible(meeting_id)) OR ((part = 'closed'::text) AND ((id = ANY (( SELECT access.objects() AS objects)::uuid[])) OR ((unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((inquiry_id IS NULL) OR contact.is_visible(inquiry_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)))))));

create policy ordered_by_unit on fora.agenda_items for update to medspil_app
  using ((municipality_id = access.municipality()) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND (NOT fora.is_locked(meeting_id)))
  with check (municipality_id = access.municipality());

create policy taken_off_by_unit on fora.agenda_items for delete to medspil_app
  using ((municipality_id = access.municipality()) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND (NOT fora.is_locked(meeting_id)));

create policy added_by_unit on fora.attendees for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (added_by = access.account()) AND fora.is_meeting_ours(meeting_id) AND (NOT fora.is_locked(meeting_id)) AND (fora.is_as_known(account_id, organisation_id, party) OR fora.has_seat(meeting_id, account_id, organisation_id, party)));

create policy follows_meeting on fora.attendees for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_meeting_visible(meeting_id));

create policy decided_by_unit on fora.item_bases for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (decided_by = access.account()) AND fora.is_item_ours(item_id) AND (NOT fora.is_item_locked(item_id)) AND fora.is_rule_passed(finding_id, item_id, basis, purpose, reason) AND ((consent_id IS NULL) OR fora.is_carried_by(item_id, basis, consent_id)));

create policy giving_side on fora.item_bases for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_item_visible(item_id));

create policy follows_item on fora.item_turns for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_item_visible(item_id));

create policy made_by_unit on fora.item_turns for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (made_by = access.account()) AND fora.is_item_ours(item_id) AND (NOT fora.is_item_locked(item_id)) AND ((kind <> 'opened'::text) OR (EXISTS ( SELECT
   FROM fora.agenda_items i
  WHERE ((i.municipality_id = item_turns.municipality_id) AND (i.id = item_turns.item_id) AND ((i.part = 'open'::text) OR (fora.is_about_the_room(item_turns.finding_id, item_turns.item_id) AND ( SELECT (fora.is_rule_passed(item_turns.finding_id, b.item_id, b.basis, b.purpose, b.reason) AND ((b.consent_id IS NULL) OR fora.is_carried_by(b.item_id, b.basis, b.consent_id)))
           FROM fora.item_bases b
          WHERE ((b.municipality_id = i.municipality_id) AND (b.item_id = i.id))
          ORDER BY b.decided_at DESC, b.id DESC
         LIMIT 1))))))));

create policy follows_meeting on fora.meeting_turns for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_meeting_visible(meeting_id));

create policy made_by_unit on fora.meeting_turns for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (made_by = access.account()) AND fora.is_meeting_ours(meeting_id));

create policy changed_by_unit on fora.meetings for update to medspil_app
  using ((municipality_id = access.municipality()) AND (status <> 'approved'::text) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[])))
  with check (municipality_id = access.municipality());

create policy made_by_unit on fora.meetings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (made_by = access.account()) AND (unit_id = ANY (access.units())));

create policy unit_or_asked on fora.meetings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (unit_id = ANY (( SELECT access.units() AS units)::uuid[])) OR ((status <> 'planned'::text) AND (fora.is_member(series_id) OR fora.is_asked(id)))));

create policy ended_by_unit on fora.member_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (ended_by = access.account()) AND (EXISTS ( SELECT
   FROM fora.members m
  WHERE ((m.municipality_id = member_endings.municipality_id) AND (m.id = member_endings.member_id) AND fora.is_series_ours(m.series_id)))));

create policy follows_member on fora.member_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM fora.members m
  WHERE ((m.municipality_id = member_endings.municipality_id) AND (m.id = member_endings.member_id)))));

create policy added_by_unit on fora.members for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (added_by = access.account()) AND fora.is_series_ours(series_id) AND fora.is_as_known(account_id, organisation_id, party));

create policy follows_series on fora.members for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_series_visible(series_id));

create policy follows_item on fora.minutes for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_item_visible(item_id));

create policy written_by_unit on fora.minutes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (written_by = access.account()) AND fora.is_item_ours(item_id) AND (NOT fora.is_item_locked(item_id)) AND (EXISTS ( SELECT
   FROM fora.agenda_items i
  WHERE ((i.municipality_id = minutes.municipality_id) AND (i.id = minutes.item_id) AND ((i.part = 'open'::text) OR (EXISTS ( SELECT
           FROM fora.item_bases b
          WHERE ((b.municipality_id = i.municipality_id) AND (b.item_id = i.id)))))))));

create policy decided_by_unit on fora.name_decisions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (decided_by = access.account()) AND fora.is_row_ours(row_id) AND (NOT fora.is_row_due(row_id)) AND ((decision = 'drop'::text) OR (EXISTS ( SELECT
   FROM law.findings f
  WHERE ((f.municipality_id = name_decisions.municipality_id) AND (f.id = name_decisions.finding_id) AND (f.about_kind = 'name-row'::text) AND (f.about_id = name_decisions.row_id) AND (f.made_by = access.account()) AND (f.outcome <> 'deny'::text))))));

create policy purged_by_house on fora.name_decisions for delete to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text) AND fora.is_row_due(row_id));

create policy unit_only on fora.name_decisions for select to medspil_app
  using ((municipality_id = access.municipality()) AND (((access.kind() = 'system'::text) AND fora.is_row_visible(row_id)) OR fora.is_row_ours(row_id)));

create policy handed_in on fora.name_lists for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (handed_in_by = access.account()) AND ((unit_id = ANY (access.units())) OR fora.is_police_at(meeting_id)) AND (NOT fora.is_locked(meeting_id)) AND fora.is_purge_in_time(meeting_id, purge_on));

create policy moved_with_meeting on fora.name_lists for update to medspil_app
  using ((municipality_id = access.municipality()) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[])))
  with check ((municipality_id = access.municipality()) AND fora.is_purge_in_time(meeting_id, purge_on));

create policy unit_or_giver on fora.name_lists for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (unit_id = ANY (( SELECT access.units() AS units)::uuid[])) OR (handed_in_by = ( SELECT access.account() AS account))));

create policy follows_list on fora.name_rows for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_list_visible(list_id));

create policy purged_by_house on fora.name_rows for delete to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text) AND fora.is_list_due(list_id));

create policy with_list on fora.name_rows for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND fora.is_list_new(list_id));

create policy follows_meeting on fora.presences for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_meeting_visible(meeting_id));

create policy recorded_by_unit on fora.presences for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND fora.is_meeting_ours(meeting_id) AND (NOT fora.is_locked(meeting_id)) AND (EXISTS ( SELECT
   FROM fora.attendees a
  WHERE ((a.municipality_id = presences.municipality_id) AND (a.id = presences.attendee_id) AND (a.meeting_id = presences.meeting_id)))));

create policy by_house on fora.purges for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text) AND fora.is_list_due(list_id));

create policy follows_list on fora.purges for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('data-protection-officer'::text) OR fora.is_list_visible(list_id)));

create policy changed_by_unit on fora.series for update to medspil_app
  using ((municipality_id = access.municipality()) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[])))
  with check (municipality_id = access.municipality());

create policy made_by_unit on fora.series for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (made_by = access.account()) AND (unit_id = ANY (access.units())));

create policy unit_or_member on fora.series for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (unit_id = ANY (( SELECT access.units() AS units)::uuid[])) OR fora.is_member(id) OR fora.is_asked_to_series(id)));

create policy ended_by_unit on fora.series_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (ended_by = access.account()) AND fora.is_series_ours(series_id));

create policy follows_series on fora.series_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND fora.is_series_visible(series_id));

create policy by_unit on hotspots.analyses for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (written_by = access.account()));

create policy within_unit on hotspots.analyses for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.dismissals for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (dismissed_by = access.account()));

create policy within_unit on hotspots.dismissals for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.hotspots for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (opened_by = access.account()) AND (stage = 'open'::text));

create policy moved_by_unit on hotspots.hotspots for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on hotspots.hotspots for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.measure_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (ended_by = access.account()));

create policy within_unit on hotspots.measure_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.measures for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()));

create policy within_unit on hotspots.measures for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy placed_by_unit on hotspots.observations for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy told on hotspots.observations for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (((access.kind() = 'visitor'::text) AND (source = 'public'::text) AND (origin_id IS NULL) AND (recorded_at > (now() - '00:01:00'::interval))) OR ((access.kind() = 'staff'::text) AND (observer_id IS NOT NULL) AND ((observer_id = access.account()) OR access.has_role('ssp-leader'::text)) AND ((source = 'colleague'::text) OR access.is_in_unit()))));

create policy unit_or_own on hotspots.observations for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit) OR (observer_id = ( SELECT access.account() AS account))));

create policy by_unit on hotspots.outside_counts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()));

create policy within_unit on hotspots.outside_counts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.presences for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()));

create policy in_step on hotspots.presences for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy taken_back on hotspots.presences for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on hotspots.presences for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy published on hotspots.public_words for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((withdrawn_at IS NULL) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy published_by_unit on hotspots.public_words for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (published_by = access.account()));

create policy withdrawn_by_unit on hotspots.public_words for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy by_visitor on hotspots.receipts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'visitor'::text));

create policy by_unit on hotspots.reviews for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (reviewed_by = access.account()));

create policy within_unit on hotspots.reviews for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.rules for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.has_role('ssp-leader'::text) AND (set_by = access.account()));

create policy within_unit on hotspots.rules for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.set_aside for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (set_by = access.account()));

create policy counted_again on hotspots.set_aside for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on hotspots.set_aside for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on hotspots.turns for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()));

create policy within_unit on hotspots.turns for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy follows_finding on law.applied_rules for select to medspil_app
  using ((municipality_id = access.municipality()) AND law.is_finding_visible(finding_id));

create policy with_finding on law.applied_rules for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND law.is_own_finding(finding_id));

create policy by_jurist on law.confirmations for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.has_role('legal-adviser'::text) AND (recorded_by = access.account()));

create policy known_to_staff on law.confirmations for select to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['staff'::text, 'system'::text])));

create policy concerned on law.findings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (made_by = ( SELECT access.account() AS account)) OR (made_by = ANY (( SELECT law.colleagues() AS colleagues)::uuid[])) OR ( SELECT access.has_role('legal-adviser'::text) AS has_role) OR ( SELECT access.has_role('data-protection-officer'::text) AS has_role)));

create policy made_in_own_name on law.findings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((access.kind() = 'staff'::text) AND (made_by = access.account()))));

create policy by_jurist on law.local_choices for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.has_role('legal-adviser'::text) AND (chosen_by = access.account()));

create policy known_to_staff on law.local_choices for select to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['staff'::text, 'system'::text])));

create policy asked_for_by_anybody on mail.outbox for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['staff'::text, 'system'::text, 'sender'::text, 'visitor'::text])));

create policy cleared_by_system on mail.outbox for delete to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text) AND (outcome IS NOT NULL));

create policy settled_by_system on mail.outbox for update to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text) AND (outcome IS NULL))
  with check (municipality_id = access.municipality());

create policy worked_by_system on mail.outbox for select to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy by_author on notices.contents for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (saved_by = access.account()) AND notices.is_author(notice_id) AND (NOT notices.is_ended(notice_id)));

create policy changed_by_author on notices.contents for update to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_author(notice_id) AND (NOT notices.is_ended(notice_id)))
  with check ((municipality_id = access.municipality()) AND (saved_by = access.account()));

create policy erased on notices.contents for delete to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_erasure_proven(notice_id) AND (((access.kind() = 'system'::text) AND notices.is_ended(notice_id)) OR (notices.is_author(notice_id) AND notices.has_step(notice_id, '{dropped}'::text[]))));

create policy follows_notice on notices.contents for select to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_visible(notice_id));

create policy by_house_or_author on notices.erasures for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (((access.kind() = 'system'::text) AND notices.is_ended(notice_id)) OR (notices.is_author(notice_id) AND notices.has_step(notice_id, '{dropped}'::text[]))));

create policy follows_notice on notices.erasures for select to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_visible(notice_id));

create policy follows_meeting on notices.meeting_outcomes for select to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_meeting_visible(meeting_id));

create policy recorded_by_unit on notices.meeting_outcomes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND notices.is_meeting_visible(meeting_id));

create policy done_by_unit on notices.meeting_tasks for update to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_meeting_visible(meeting_id) AND (done_at IS NULL))
  with check ((municipality_id = access.municipality()) AND (done_by = access.account()));

create policy follows_meeting on notices.meeting_tasks for select to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_meeting_visible(meeting_id));

create policy set_by_unit on notices.meeting_tasks for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (set_by = access.account()) AND notices.is_meeting_visible(meeting_id));

create policy recorded_by_unit on notices.meetings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND (unit_id = ANY (access.units())) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)) AND ((notice_id IS NULL) OR notices.is_visible(notice_id)));

create policy unit_that_sees_the_matter on notices.meetings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (attendee_id = ( SELECT access.account() AS account)) OR ((unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND ((notice_id IS NULL) OR notices.is_visible(notice_id)) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)))));

create policy answered_again_by_author on notices.notices for update to medspil_app
  using ((municipality_id = access.municipality()) AND (written_by = ( SELECT access.account() AS account)) AND (NOT notices.is_ended(id)))
  with check ((municipality_id = access.municipality()) AND (written_by = access.account()));

create policy unit_that_sees_the_matter on notices.notices for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ((written_by = ( SELECT access.account() AS account)) AND (unit_id = ANY (( SELECT access.units() AS units)::uuid[]))) OR ((unit_id = ANY (( SELECT access.units() AS units)::uuid[])) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((inquiry_id IS NULL) OR contact.is_visible(inquiry_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)))));

create policy written_by_unit on notices.notices for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (written_by = access.account()) AND (unit_id = ANY (access.units())) AND ((case_id IS NULL) OR cases.is_visible(case_id)) AND ((inquiry_id IS NULL) OR contact.is_visible(inquiry_id)) AND ((person_id IS NULL) OR people.is_visible(person_id)));

create policy follows_notice on notices.steps for select to medspil_app
  using ((municipality_id = access.municipality()) AND notices.is_visible(notice_id));

create policy recorded_by_unit on notices.steps for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND notices.is_visible(notice_id) AND ((kind <> ALL (ARRAY['sent'::text, 'dropped'::text])) OR (notices.is_author(notice_id) AND (NOT notices.is_ended(notice_id)))) AND ((kind <> ALL (ARRAY['receipt'::text, 'feedback'::text])) OR notices.has_step(notice_id, '{sent}'::text[])));

create policy by_unit on outreach.absences for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (entered_by = access.account()));

create policy removed_by_unit on outreach.absences for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on outreach.absences for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.breach_reasons for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()));

create policy within_unit on outreach.breach_reasons for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.cadences for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (set_by = access.account()));

create policy within_unit on outreach.cadences for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy own on outreach.devices for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (account_id = access.account()));

create policy own_or_system on outreach.devices for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (account_id = access.account())));

create policy within_unit on outreach.devices for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy reckoned on outreach.due_places for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.is_in_unit()));

create policy reckoned_anew on outreach.due_places for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy within_unit on outreach.due_places for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_leader on outreach.held_decisions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.has_role('ssp-leader'::text) AND (decided_by = access.account()));

create policy leader_or_system on outreach.held_decisions for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.has_role('ssp-leader'::text) AS has_role)));

create policy by_system on outreach.held_entries for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy leader_or_system on outreach.held_entries for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.has_role('ssp-leader'::text) AS has_role)));

create policy by_unit on outreach.keepers for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (given_by = access.account()));

create policy ended_by_unit on outreach.keepers for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on outreach.keepers for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.planned_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (ended_by = access.account()));

create policy undone_by_unit on outreach.planned_endings for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on outreach.planned_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.planned_visits for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()));

create policy moved_by_unit on outreach.planned_visits for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on outreach.planned_visits for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.promotions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (promoted_by = access.account()));

create policy within_unit on outreach.promotions for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy changed_by_unit on outreach.settings for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit))
  with check ((municipality_id = access.municipality()) AND (set_by = access.account()));

create policy kept_by_leader on outreach.settings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (set_by = access.account()));

create policy within_unit on outreach.settings for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.visit_choices for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (chosen_by = access.account()));

create policy within_unit on outreach.visit_choices for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.visit_conflicts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit());

create policy within_unit on outreach.visit_conflicts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy by_unit on outreach.visit_versions for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND ((written_by = access.account()) OR access.has_role('ssp-leader'::text)));

create policy within_unit on outreach.visit_versions for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy corrected_by_unit on outreach.visits for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy own_or_leader on outreach.visits for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (recorded_by = access.account()) AND ((account_id = access.account()) OR access.has_role('ssp-leader'::text)));

create policy within_unit on outreach.visits for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy own_or_leader on outreach.working_hours for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (set_by = access.account()) AND ((account_id = access.account()) OR access.has_role('ssp-leader'::text)));

create policy own_or_leader_changed on outreach.working_hours for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit) AND ((account_id = access.account()) OR access.has_role('ssp-leader'::text)));

create policy own_or_leader_removed on outreach.working_hours for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit) AND ((account_id = access.account()) OR access.has_role('ssp-leader'::text)));

create policy within_unit on outreach.working_hours for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy ended_by_unit on people.consent_endings for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (ended_by = access.account()) AND people.is_consent_visible(consent_id));

create policy follows_consent on people.consent_endings for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_consent_visible(consent_id));

create policy follows_consent on people.consent_givers for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_consent_visible(consent_id));

create policy with_consent on people.consent_givers for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND people.is_consent_new(consent_id));

create policy follows_consent on people.consent_receivers for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_consent_visible(consent_id));

create policy with_consent on people.consent_receivers for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND people.is_consent_new(consent_id));

create policy follows_person on people.consents for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_workable(person_id));

create policy recorded_by_unit on people.consents for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (recorded_by = access.account()) AND people.is_workable(person_id) AND (EXISTS ( SELECT
   FROM law.findings f
  WHERE ((f.municipality_id = consents.municipality_id) AND (f.id = consents.finding_id) AND (f.topic = 'consent'::text) AND (f.about_kind = 'consent'::text) AND (f.about_id = consents.id) AND (f.made_by = access.account()) AND ((f.outcome = 'allow'::text) OR ((f.outcome = 'ask'::text) AND (length(TRIM(BOTH FROM consents.judgement)) > 0)))))));

create policy added_by_unit on people.persons for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((open_to_unit = ANY (access.units())) AND (created_by = access.account()))));

create policy changed_by_unit on people.persons for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[]))))
  with check (municipality_id = access.municipality());

create policy own_unit_or_let_in on people.persons for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[]))));

create policy done_by_unit on people.review_outcomes for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (done_by = access.account()) AND (EXISTS ( SELECT
   FROM people.review_tasks t
  WHERE ((t.municipality_id = review_outcomes.municipality_id) AND (t.id = review_outcomes.task_id)))));

create policy follows_task on people.review_outcomes for select to medspil_app
  using ((municipality_id = access.municipality()) AND (EXISTS ( SELECT
   FROM people.review_tasks t
  WHERE ((t.municipality_id = review_outcomes.municipality_id) AND (t.id = review_outcomes.task_id)))));

create policy follows_person on people.review_tasks for select to medspil_app
  using ((municipality_id = access.municipality()) AND people.is_workable(person_id));

create policy raised_by_house on people.review_tasks for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND (access.kind() = 'system'::text));

create policy made_by_unit on places.closures for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (made_by = access.account()));

create policy removed_by_unit on places.closures for delete to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on places.closures for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy added_by_unit on places.contacts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND access.is_in_unit() AND (added_by = access.account()));

create policy changed_by_unit on places.contacts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ( SELECT access.is_in_unit() AS is_in_unit));

create policy within_unit on places.contacts for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy changed_by_unit on places.districts for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy kept_by_unit on places.districts for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.is_in_unit()));

create policy known_to_all on places.districts for select to medspil_app
  using (municipality_id = access.municipality());

create policy staff_read on places.outlines for select to medspil_app
  using ((municipality_id = access.municipality()) AND (access.kind() = ANY (ARRAY['staff'::text, 'system'::text])));

create policy uploaded on places.outlines for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('administrator'::text)));

create policy uploaded_anew on places.outlines for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR access.has_role('ssp-leader'::text) OR access.has_role('administrator'::text)));

create policy changed_by_unit on places.places for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ( SELECT access.is_in_unit() AS is_in_unit)));

create policy kept_by_unit on places.places for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (access.is_in_unit() AND (made_by = access.account()))));

create policy known_to_all on places.places for select to medspil_app
  using (municipality_id = access.municipality());

create view cases.chronology with (security_invoker=true) as
 SELECT n.municipality_id,
    n.case_id,
    n.id,
    'note'::text AS entry,
    n.kind AS detail,
    n.body AS text,
    n.source,
    n.happened_on AS day,
    n.written_at AS at,
    n.written_by AS by_account,
    NULL::uuid AS other_account,
    ''::text AS other_name,
    NULL::date AS due_on,
    n.corrects
   FROM cases.notes n
UNION ALL
 SELECT c.municipality_id,
    c.id AS case_id,
    c.id,
    'opened'::text AS entry,
    COALESCE(c.opened_tier, c.tier) AS detail,
    c.purpose AS text,
    ''::text AS source,
    ((c.opened_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    c.opened_at AS at,
    c.opened_by AS by_account,
    NULL::uuid AS other_account,
    ''::text AS other_name,
    NULL::date AS due_on,
    NULL::uuid AS corrects
   FROM cases.case_files c
UNION ALL
 SELECT t.municipality_id,
    t.case_id,
    t.id,
    t.kind AS entry,
    COALESCE(t.outcome, t.tier, ''::text) AS detail,
    t.reason AS text,
    ''::text AS source,
    ((t.made_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    t.made_at AS at,
    t.made_by AS by_account,
    NULL::uuid AS other_account,
    ''::text AS other_name,
    NULL::date AS due_on,
    NULL::uuid AS corrects
   FROM cases.turns t
UNION ALL
 SELECT f.municipality_id,
    f.case_id,
    f.id,
    'follow-up-set'::text AS entry,
    ''::text AS detail,
    f.what AS text,
    ''::text AS source,
    ((f.set_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    f.set_at AS at,
    f.set_by AS by_account,
    f.owner_id AS other_account,
    ''::text AS other_name,
    f.due_on,
    NULL::uuid AS corrects
   FROM cases.follow_ups f
UNION ALL
 SELECT o.municipality_id,
    f.case_id,
    o.follow_up_id AS id,
    'follow-up-ended'::text AS entry,
    o.outcome AS detail,
    f.what AS text,
    o.remark AS source,
    ((o.recorded_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    o.recorded_at AS at,
    o.recorded_by AS by_account,
    f.owner_id AS other_account,
    ''::text AS other_name,
    f.due_on,
    NULL::uuid AS corrects
   FROM (cases.follow_up_outcomes o
     JOIN cases.follow_ups f ON (((f.municipality_id = o.municipality_id) AND (f.id = o.follow_up_id))))
UNION ALL
 SELECT p.municipality_id,
    p.case_id,
    p.id,
    'participant-added'::text AS entry,
    p.part AS detail,
    ''::text AS text,
    ''::text AS source,
    ((p.added_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    p.added_at AS at,
    p.added_by AS by_account,
    p.account_id AS other_account,
    p.outside_name AS other_name,
    NULL::date AS due_on,
    NULL::uuid AS corrects
   FROM cases.participants p
UNION ALL
 SELECT e.municipality_id,
    p.case_id,
    e.participant_id AS id,
    'participant-ended'::text AS entry,
    p.part AS detail,
    ''::text AS text,
    ''::text AS source,
    ((e.ended_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    e.ended_at AS at,
    e.ended_by AS by_account,
    p.account_id AS other_account,
    p.outside_name AS other_name,
    NULL::date AS due_on,
    NULL::uuid AS corrects
   FROM (cases.participant_endings e
     JOIN cases.participants p ON (((p.municipality_id = e.municipality_id) AND (p.id = e.participant_id))))
UNION ALL
 SELECT o.municipality_id,
    o.case_id,
    o.id,
    'handed-over'::text AS entry,
    ''::text AS detail,
    ''::text AS text,
    ''::text AS source,
    ((o.given_at AT TIME ZONE 'Europe/Copenhagen'::text))::date AS day,
    o.given_at AS at,
    o.given_by AS by_account,
    o.owner_id AS other_account,
    ''::text AS other_name,
    NULL::date AS due_on,
    NULL::uuid AS corrects
   FROM (cases.ownerships o
     JOIN cases.case_files c ON (((c.municipality_id = o.municipality_id) AND (c.id = o.case_id))))
  WHERE (o.given_at > c.opened_at);

create view cases.due_items with (security_invoker=true) as
 SELECT f.municipality_id,
    f.id,
    f.case_id,
    f.owner_id,
    f.what,
    f.due_on,
    c.number,
    c.tier,
    c.person_id,
    c.group_name
   FROM (cases.follow_ups f
     JOIN cases.case_files c ON (((c.municipality_id = f.municipality_id) AND (c.id = f.case_id))))
  WHERE ((c.status = 'open'::text) AND (f.ended_at IS NULL));

create view cases.search_items with (security_invoker=true) as
 SELECT municipality_id,
    id,
    number,
    tier,
    status,
    person_id,
    group_name,
    owner_id,
    touched_at
   FROM cases.case_files c;

create view contact.answered_items with (security_invoker=true) as
 SELECT municipality_id,
    id,
    filed_by,
    received_at,
    concerns
   FROM contact.inquiries i
  WHERE ((status = 'with-sender'::text) AND (filed_by IS NOT NULL) AND (merged_into IS NULL));

create view contact.due_items with (security_invoker=true) as
 SELECT municipality_id,
    id,
    owner_id,
    due_at,
    received_at,
    status,
    channel,
    sender_role,
    concerns,
    escalated_at
   FROM contact.inquiries i
  WHERE ((status = ANY (ARRAY['new'::text, 'with-us'::text])) AND (merged_into IS NULL) AND (released_at <= now()) AND ((access.kind() = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[]))));

create view disclosure.waiting_items with (security_invoker=true) as
 SELECT e.municipality_id,
    e.id,
    e.holder_id AS account_id,
    'to-decide'::text AS waits_for,
    e.asked_at AS since,
    e.answer_by
   FROM disclosure.exchanges e
  WHERE ((NOT (EXISTS ( SELECT
           FROM disclosure.decisions d
          WHERE ((d.municipality_id = e.municipality_id) AND (d.exchange_id = e.id))))) AND (NOT (EXISTS ( SELECT
           FROM disclosure.endings n
          WHERE ((n.municipality_id = e.municipality_id) AND (n.exchange_id = e.id))))))
UNION ALL
 SELECT e.municipality_id,
    e.id,
    e.receiver_id AS account_id,
    'to-receive'::text AS waits_for,
    d.decided_at AS since,
    (d.valid_until)::date AS answer_by
   FROM (disclosure.exchanges e
     JOIN disclosure.decisions d ON (((d.municipality_id = e.municipality_id) AND (d.exchange_id = e.id) AND (d.choice = 'share'::text) AND (d.valid_until > now()))))
  WHERE ((NOT (EXISTS ( SELECT
           FROM disclosure.answers a
          WHERE ((a.municipality_id = e.municipality_id) AND (a.exchange_id = e.id))))) AND (NOT (EXISTS ( SELECT
           FROM disclosure.endings n
          WHERE ((n.municipality_id = e.municipality_id) AND (n.exchange_id = e.id))))));

create view events.due_items with (security_invoker=true) as
 SELECT s.municipality_id,
    e.id,
    e.name AS what,
    p.account_id,
    s.starts_at,
    s.ends_at
   FROM ((events.shift_people p
     JOIN events.shifts s ON (((s.municipality_id = p.municipality_id) AND (s.id = p.shift_id))))
     JOIN events.events e ON (((e.municipality_id = s.municipality_id) AND (e.id = s.event_id))))
  WHERE ((p.account_id IS NOT NULL) AND (e.status = 'planned'::text));

create view fora.coming_meetings with (security_invoker=true) as
 SELECT m.municipality_id,
    m.id,
    m.series_id,
    s.name,
    m.starts_at,
    m.ends_at,
    m.place,
    m.status
   FROM (fora.meetings m
     JOIN fora.series s ON (((s.municipality_id = m.municipality_id) AND (s.id = m.series_id))))
  WHERE (m.status = ANY (ARRAY['called'::text, 'running'::text]));

create view fora.due_items with (security_invoker=true) as
 SELECT municipality_id,
    id,
    item_id,
    owner_id AS account_id,
    what,
    due_on
   FROM fora.action_points p
  WHERE ((owner_id IS NOT NULL) AND (NOT (EXISTS ( SELECT
           FROM fora.action_outcomes o
          WHERE ((o.municipality_id = p.municipality_id) AND (o.action_point_id = p.id))))));

create view hotspots.due_items with (security_invoker=true) as
 SELECT h.municipality_id,
    h.id,
    p.name AS what,
    h.owner_id AS account_id,
    h.review_on AS due_on
   FROM (hotspots.hotspots h
     JOIN places.places p ON (((p.municipality_id = h.municipality_id) AND (p.id = h.place_id))))
  WHERE ((h.stage <> 'closed'::text) AND (h.review_on IS NOT NULL));

create view notices.due_items with (security_invoker=true) as
 SELECT n.municipality_id,
    n.id,
    n.written_by AS account_id,
    'draft'::text AS waits_for,
    n.begun_at AS since,
    NULL::timestamp with time zone AS sent_at
   FROM notices.notices n
  WHERE (NOT (EXISTS ( SELECT
           FROM notices.steps s
          WHERE ((s.municipality_id = n.municipality_id) AND (s.notice_id = n.id) AND (s.kind = ANY (ARRAY['sent'::text, 'dropped'::text]))))))
UNION ALL
 SELECT n.municipality_id,
    n.id,
    n.written_by AS account_id,
    'receipt'::text AS waits_for,
    n.begun_at AS since,
    s.happened_at AS sent_at
   FROM (notices.notices n
     JOIN notices.steps s ON (((s.municipality_id = n.municipality_id) AND (s.notice_id = n.id) AND (s.kind = 'sent'::text))))
  WHERE (NOT (EXISTS ( SELECT
           FROM notices.steps r
          WHERE ((r.municipality_id = n.municipality_id) AND (r.notice_id = n.id) AND (r.kind = ANY (ARRAY['receipt'::text, 'feedback'::text, 'dropped'::text]))))));

create view notices.due_meetings with (security_invoker=true) as
 SELECT m.municipality_id,
    m.id,
    m.attendee_id AS account_id,
    'meeting'::text AS waits_for,
    m.starts_at,
    NULL::text AS what,
    NULL::date AS due_on
   FROM notices.meetings m
  WHERE (NOT (EXISTS ( SELECT
           FROM notices.meeting_outcomes o
          WHERE ((o.municipality_id = m.municipality_id) AND (o.meeting_id = m.id)))))
UNION ALL
 SELECT t.municipality_id,
    t.meeting_id AS id,
    t.owner_id AS account_id,
    'task'::text AS waits_for,
    NULL::timestamp with time zone AS starts_at,
    t.what,
    t.due_on
   FROM notices.meeting_tasks t
  WHERE (t.done_at IS NULL);

create view outreach.due_cadences with (security_invoker=true) as
 SELECT d.municipality_id,
    d.place_id AS id,
    p.name AS what,
    k.account_id,
    d.amber_on,
    d.due_on
   FROM ((outreach.due_places d
     JOIN places.places p ON (((p.municipality_id = d.municipality_id) AND (p.id = d.place_id) AND (p.closed_on IS NULL))))
     LEFT JOIN outreach.keepers k ON (((k.municipality_id = d.municipality_id) AND (k.place_id = d.place_id) AND (k.until IS NULL))))
  WHERE (d.due_on IS NOT NULL);

create view outreach.due_visits with (security_invoker=true) as
 SELECT v.municipality_id,
    v.id,
    p.name AS what,
    v.account_id,
    v.planned_on,
    v.from_time
   FROM (outreach.planned_visits v
     JOIN places.places p ON (((p.municipality_id = v.municipality_id) AND (p.id = v.place_id))))
  WHERE (NOT (EXISTS ( SELECT
           FROM outreach.planned_endings e
          WHERE ((e.municipality_id = v.municipality_id) AND (e.planned_id = v.id)))));

create view outreach.waiting_conflicts with (security_invoker=true) as
 SELECT c.municipality_id,
    c.visit_id AS id,
    v.account_id,
    c.found_at
   FROM (outreach.visit_conflicts c
     JOIN outreach.visits v ON (((v.municipality_id = c.municipality_id) AND (v.id = c.visit_id))))
  WHERE (NOT (EXISTS ( SELECT
           FROM outreach.visit_choices x
          WHERE ((x.municipality_id = c.municipality_id) AND (x.version_id = c.version_id)))));

create view outreach.waiting_held with (security_invoker=true) as
 SELECT municipality_id,
    id,
    received_at
   FROM outreach.held_entries h
  WHERE (NOT (EXISTS ( SELECT
           FROM outreach.held_decisions d
          WHERE ((d.municipality_id = h.municipality_id) AND (d.held_id = h.id)))));

create view people.due_items with (security_invoker=true) as
 SELECT municipality_id,
    id,
    person_id,
    kind,
    due_on
   FROM people.review_tasks t
  WHERE (NOT (EXISTS ( SELECT
           FROM people.review_outcomes o
          WHERE ((o.municipality_id = t.municipality_id) AND (o.task_id = t.id)))));

create view people.resting_exchanges with (security_invoker=true) as
 SELECT d.municipality_id,
    d.consent_id,
    d.exchange_id,
    e.receiver_organisation_id,
    d.valid_until,
    n.kind AS ended_by_what
   FROM ((disclosure.decisions d
     JOIN disclosure.exchanges e ON (((e.municipality_id = d.municipality_id) AND (e.id = d.exchange_id))))
     LEFT JOIN disclosure.endings n ON (((n.municipality_id = d.municipality_id) AND (n.exchange_id = d.exchange_id))))
  WHERE ((d.consent_id IS NOT NULL) AND (d.choice = 'share'::text));

create view people.search_items with (security_invoker=true) as
 SELECT p.municipality_id,
    p.id,
    p.given_name,
    p.family_name,
    p.described_as,
    p.birth_date,
    p.age_band,
    s.name AS school_name
   FROM (people.persons p
     LEFT JOIN directory.organisations s ON (((s.municipality_id = p.municipality_id) AND (s.id = p.school_id))));

CREATE OR REPLACE FUNCTION access.account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION access.enter(municipality integer, kind text, account uuid, inquiry uuid)
 RETURNS text[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION access.has_role(role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (role = ANY (COALESCE((NULLIF(current_setting('app.roles'::text, true), ''::text))::text[], '{}'::text[])))
;

CREATE OR REPLACE FUNCTION access.include(object uuid)
 RETURNS void
 LANGUAGE sql
AS $function$ select set_config('app.objects', (access.objects() || object)::text, true) $function$
;

CREATE OR REPLACE FUNCTION access.inquiry()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.inquiry_id'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION access.is_in_unit()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (cardinality(access.units()) > 0)
;

CREATE OR REPLACE FUNCTION access.kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.kind'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION access.led_organisations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.led_organisations'::text, true), ''::text))::uuid[], '{}'::uuid[])
;

CREATE OR REPLACE FUNCTION access.municipality()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.municipality_id'::text, true), ''::text))::integer
;

CREATE OR REPLACE FUNCTION access.objects()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.objects'::text, true), ''::text))::uuid[], '{}'::uuid[])
;

CREATE OR REPLACE FUNCTION access.own_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select a.organisation_id from access.accounts a where a.municipality_id = access.municipality() and a.id = access.account() $function$
;

CREATE OR REPLACE FUNCTION access.sees(kind text, object uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select case kind
    when 'case' then exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = object)
    when 'person' then exists (select from people.persons p where p.municipality_id = access.municipality() and p.id = object)
    when 'exchange' then disclosure.is_giving_side(object)
    when 'agenda-item' then fora.is_item_ours(object)
    when 'inquiry' then exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = object)
    else false end
$function$
;

CREATE OR REPLACE FUNCTION access.set_own_language(chosen text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update access.accounts a set language = chosen
   where a.municipality_id = access.municipality() and a.id = access.account() and access.kind() = 'staff'
$function$
;

CREATE OR REPLACE FUNCTION access.units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.units'::text, true), ''::text))::uuid[], '{}'::uuid[])
;

CREATE OR REPLACE FUNCTION audit.entries_about(subject uuid)
 RETURNS SETOF audit.entries
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select * from audit.entries e
   where e.municipality_id = access.municipality()
     and (access.has_role('ssp-leader') or access.has_role('data-protection-officer'))
     and e.subjects @> array[subject]
   order by e.at desc
$function$
;

CREATE OR REPLACE FUNCTION auth.end_session(presented bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update auth.sessions s set ended_at = now() where s.secret_hash = presented and s.ended_at is null
$function$
;

CREATE OR REPLACE FUNCTION auth.lapsed_session_of(presented bytea)
 RETURNS TABLE(municipality_id integer, session_id uuid, account_id uuid, display_name text, language text, csrf_token text, idle_ends_at timestamp with time zone, ends_at timestamp with time zone, assignments jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select c.municipality_id, s.id, c.id, c.display_name, c.language, s.csrf_token, s.seen_at, s.ends_at, '[]'::jsonb
    from auth.sessions s
    join access.accounts c on c.municipality_id = s.municipality_id and c.id = s.account_id
   where s.secret_hash = presented and s.ended_at is null and c.disabled_at is null
     and (s.ends_at <= now() or s.seen_at + make_interval(secs => s.idle_seconds) <= now())
     and s.seen_at > now() - interval '1 day'
$function$
;

CREATE OR REPLACE FUNCTION auth.session_of(presented bytea)
 RETURNS TABLE(municipality_id integer, session_id uuid, account_id uuid, display_name text, language text, csrf_token text, idle_ends_at timestamp with time zone, ends_at timestamp with time zone, assignments jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION auth.token_of(presented bytea)
 RETURNS TABLE(municipality_id integer, token_id uuid, account_id uuid, display_name text, language text, scopes text[], assignments jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION cases.chronology_of(case_file uuid)
 RETURNS SETOF cases.chronology
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return query select * from cases.chronology e where e.municipality_id = access.municipality() and e.case_id = case_file; end $function$
;

CREATE OR REPLACE FUNCTION cases.is_follow_up_visible(follow_up uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.follow_ups f where f.municipality_id = access.municipality() and f.id = follow_up) $function$
;

CREATE OR REPLACE FUNCTION cases.is_follow_up_workable(follow_up uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.follow_ups f where f.municipality_id = access.municipality() and f.id = follow_up and cases.is_workable(f.case_id)) $function$
;

CREATE OR REPLACE FUNCTION cases.is_participant_visible(participant uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.participants p where p.municipality_id = access.municipality() and p.id = participant) $function$
;

CREATE OR REPLACE FUNCTION cases.is_participant_workable(participant uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.participants p where p.municipality_id = access.municipality() and p.id = participant and cases.is_workable(p.case_id)) $function$
;

CREATE OR REPLACE FUNCTION cases.is_visible(case_file uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file) $function$
;

CREATE OR REPLACE FUNCTION cases.is_workable(case_file uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file
                        and (access.kind() = 'system' or c.unit_id = any(access.units()))) $function$
;

CREATE OR REPLACE FUNCTION cases.notes_matching(words text, most integer)
 RETURNS TABLE(note_id uuid, rank real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select n.id, ts_rank(to_tsvector('danish', n.body), q)
    from cases.notes n, websearch_to_tsquery('danish', words) q
   where n.municipality_id = access.municipality()
     and (n.open_to_unit = any(access.units()) or n.case_id = any(access.objects()))
     and to_tsvector('danish', n.body) @@ q
   order by 2 desc, n.written_at desc
   limit least(most, 100)
$function$
;

CREATE OR REPLACE FUNCTION cases.reading_unit(case_file uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select c.open_to_unit from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file $function$
;

CREATE OR REPLACE FUNCTION contact.held_bytes(at timestamp with time zone)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(sum(f.size), 0) from contact.held_files f
   where f.municipality_id = access.municipality() and f.held_until > held_bytes.at
$function$
;

CREATE OR REPLACE FUNCTION contact.inquiry_of_receipt(municipality integer, presented bytea)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select r.inquiry_id from contact.receipts r
   where r.municipality_id = inquiry_of_receipt.municipality and r.code_index = presented
$function$
;

CREATE OR REPLACE FUNCTION contact.is_being_sent(inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select access.kind() = 'visitor'
     and exists (select from contact.inquiries i
                  where i.municipality_id = access.municipality() and i.id = is_being_sent.inquiry and i.channel = 'web' and i.filed_by is null)
     and not exists (select from contact.receipts r
                      where r.municipality_id = access.municipality() and r.inquiry_id = is_being_sent.inquiry)
$function$
;

CREATE OR REPLACE FUNCTION contact.is_open_to_unit(inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = inquiry
                  and (access.kind() = 'system'
                       or (i.open_to_unit = any(access.units()) and (not i.limited or i.id = any(access.objects())))))
$function$
;

CREATE OR REPLACE FUNCTION contact.is_own_filing(inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select access.kind() = 'staff' and exists (select from contact.inquiries i
                                              where i.municipality_id = access.municipality() and i.id = inquiry and i.filed_by = access.account())
$function$
;

CREATE OR REPLACE FUNCTION contact.is_unit(organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from directory.organisations o where o.municipality_id = access.municipality() and o.id = organisation and o.kind = 'ssp-unit') $function$
;

CREATE OR REPLACE FUNCTION contact.is_visible(inquiry uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = inquiry) $function$
;

CREATE OR REPLACE FUNCTION contact.keep_door_closed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.limited and not new.limited then
    raise insufficient_privilege using message = 'what is behind closed doors stays there';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION contact.sender_wrote(inquiry uuid, due timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  board uuid;
begin
  select coalesce(i.merged_into, i.id) into board from contact.inquiries i
   where i.municipality_id = access.municipality() and i.id = sender_wrote.inquiry
     and (i.id = access.inquiry() or (access.kind() = 'staff' and i.filed_by = access.account()))
     for update;
  update contact.inquiries t set status = 'with-us', due_at = sender_wrote.due, escalated_at = null
   where t.municipality_id = access.municipality() and t.id = board and t.status in ('with-sender', 'decided');
end $function$
;

CREATE OR REPLACE FUNCTION contact.take_held_file(held uuid, at timestamp with time zone)
 RETURNS TABLE(kind text, size integer, content_sealed bytea, scanned boolean)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  delete from contact.held_files f
   where f.municipality_id = access.municipality() and f.id = take_held_file.held and f.held_until > take_held_file.at
  returning f.kind, f.size, f.content_sealed, f.scanned
$function$
;

CREATE OR REPLACE FUNCTION disclosure.case_of(exchange uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select d.case_id from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
$function$
;

CREATE OR REPLACE FUNCTION disclosure.cases_of(person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select c.id from cases.case_files c where c.municipality_id = access.municipality() and c.person_id = person
$function$
;

CREATE OR REPLACE FUNCTION disclosure.consent_covers(consent uuid, person uuid, exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from people.consents c
                   join people.consent_receivers r on r.municipality_id = c.municipality_id and r.consent_id = c.id
                   join disclosure.exchanges e on e.municipality_id = c.municipality_id and e.id = exchange and e.receiver_organisation_id = r.organisation_id
                  where c.municipality_id = access.municipality() and c.id = consent and c.person_id = person and c.kind = 'share'
                    and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.end_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.grant_endings (municipality_id, grant_id, ended_by, reason)
  select g.municipality_id, g.id, new.ended_by, new.kind
    from access.grants g
   where g.municipality_id = new.municipality_id and g.object_kind = 'exchange' and g.object_id = new.exchange_id
  on conflict do nothing;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION disclosure.hold_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform from people.consents c where c.municipality_id = new.municipality_id and c.id = new.consent_id for key share;
  if exists (select from people.consent_endings n where n.municipality_id = new.municipality_id and n.consent_id = new.consent_id) then
    raise exception 'the consent has ended';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION disclosure.is_accepted(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.answers a where a.municipality_id = access.municipality() and a.exchange_id = exchange and a.choice = 'accepted')
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_asker_of_undecided(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.asked_by = access.account()
                  and not exists (select from disclosure.decisions d where d.municipality_id = e.municipality_id and d.exchange_id = e.id))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_at_work()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('app.roles', true), '')::text[], '{}') <> '{}'
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_being_decided(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
                  and d.choice = 'share' and d.decided_by = access.account() and d.decided_at = now())
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_case_about(case_file uuid, person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file and (c.person_id is null or c.person_id = person))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_finding_of(finding uuid, exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding and f.topic = 'exchange'
                  and f.about_kind = 'exchange' and f.about_id = exchange and f.made_by = access.account() and f.made_at = now())
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_free_to_share(finding uuid, reason text, exchange uuid, basis text, purpose text, person uuid, consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select law.is_of_today(finding) and exists (
    select from law.findings f join disclosure.exchanges e on e.municipality_id = f.municipality_id and e.id = exchange
     where f.municipality_id = access.municipality() and f.id = finding
       and (f.outcome = 'allow' or (f.outcome = 'ask' and length(trim(reason)) > 0))
       and f.facts ->> 'wish' = 'share' and f.facts ->> 'basis' = is_free_to_share.basis and f.facts ->> 'purpose' = is_free_to_share.purpose
       and (e.direction = 'request' or (e.basis = is_free_to_share.basis and e.purpose = is_free_to_share.purpose))
       and f.facts -> 'sender' = law.party_of(e.holder_organisation_id) and f.facts -> 'receiver' = law.party_of(e.receiver_organisation_id)
       and f.facts ->> 'setting' = 'direct' and f.facts -> 'present' = '[]' and f.facts ->> 'necessity' = 'stated'
       and (person is null or f.facts -> 'subject' ->> 'identified' = 'true')
       and (f.facts -> 'subject' ->> 'consent' = 'given') = (consent is not null)
       and (is_free_to_share.basis not in ('consent', 'exit') or f.facts -> 'subject' ->> 'identified' = 'false' or consent is not null)
       and (is_free_to_share.basis <> 'exit' or consent is null or exists (
         select from people.consents c where c.municipality_id = f.municipality_id and c.id = consent and c.how <> 'spoken')))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_giving_side(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange
                  and disclosure.is_at_work()
                  and (e.holder_id = access.account() or (e.receiver_id <> access.account() and disclosure.is_of_own_unit(exchange))))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_live_consent_of(consent uuid, early uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from people.consents c
                   join disclosure.early_matters m on m.municipality_id = c.municipality_id and m.id = early and m.person_id = c.person_id
                  where c.municipality_id = access.municipality() and c.id = consent
                    and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_of_own_unit(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select cardinality(access.units()) > 0 and people.is_visible(disclosure.subject_of(exchange))
     and (disclosure.case_of(exchange) is null or cases.is_visible(disclosure.case_of(exchange)))
      or cardinality(access.units()) > 0 and disclosure.subject_of(exchange) is null and cases.is_visible(disclosure.case_of(exchange))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_receiver(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = access.account())
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_receiver_still_there(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = access.account()
                  and disclosure.works_in(e.receiver_id, e.receiver_organisation_id))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_shared(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange and d.choice = 'share')
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_told_to_rules(exchange uuid, kind text, data_class text, note uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from disclosure.decisions d join law.findings f on f.municipality_id = d.municipality_id and f.id = d.finding_id
     where d.municipality_id = access.municipality() and d.exchange_id = exchange
       and case kind when 'subject' then f.facts -> 'subject' ->> 'identified' = 'true' else f.facts -> 'content' -> 'classes' ? data_class end
       and (note is null or exists (select from cases.notes n where n.municipality_id = d.municipality_id and n.id = note and n.case_id = d.case_id)))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_undecided_holder(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.holder_id = access.account()
                  and not exists (select from disclosure.endings n where n.municipality_id = e.municipality_id and n.exchange_id = e.id))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.is_visible(exchange uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange)
$function$
;

CREATE OR REPLACE FUNCTION disclosure.item_count(exchange uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select count(*)::integer from disclosure.items i
    join disclosure.exchanges e on e.municipality_id = i.municipality_id and e.id = i.exchange_id
   where i.municipality_id = access.municipality() and i.exchange_id = exchange and i.kind <> 'subject'
     and access.account() in (e.holder_id, e.receiver_id)
$function$
;

CREATE OR REPLACE FUNCTION disclosure.may_grant(exchange uuid, receiver uuid, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select disclosure.is_being_decided(exchange) and exists (
    select from disclosure.exchanges e join disclosure.decisions d on d.municipality_id = e.municipality_id and d.exchange_id = e.id
     where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = receiver and d.valid_until = until)
$function$
;

CREATE OR REPLACE FUNCTION disclosure.next_meeting(early uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  select count(*)::integer + 1 from disclosure.early_meetings m where m.municipality_id = access.municipality() and m.matter_id = early
$function$
;

CREATE OR REPLACE FUNCTION disclosure.other_persons(exchange uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_array_length(f.facts -> 'content' -> 'otherPersons')
    from disclosure.decisions d join law.findings f on f.municipality_id = d.municipality_id and f.id = d.finding_id
   where d.municipality_id = access.municipality() and d.exchange_id = exchange
$function$
;

CREATE OR REPLACE FUNCTION disclosure.stop_what_rested_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  -- Waits for whoever is deciding on it at this moment (their foreign key holds the row), and then stops that too.
  perform from people.consents c where c.municipality_id = new.municipality_id and c.id = new.consent_id for update;
  insert into disclosure.endings (municipality_id, exchange_id, kind, ended_by)
  select d.municipality_id, d.exchange_id, 'consent-withdrawn', new.ended_by
    from disclosure.decisions d
   where d.municipality_id = new.municipality_id and d.consent_id = new.consent_id and d.choice = 'share'
  on conflict do nothing;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION disclosure.subject_of(exchange uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select d.person_id from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
$function$
;

CREATE OR REPLACE FUNCTION disclosure.wait_for_consent(consent uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform from people.consents c where c.municipality_id = access.municipality() and c.id = consent for key share;
end $function$
;

CREATE OR REPLACE FUNCTION disclosure.why(exchange uuid)
 RETURNS TABLE(asked text, necessity text, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select case when e.direction = 'request' or s.knows then e.necessity else '' end,
         case when s.knows then coalesce(d.necessity, '') else '' end,
         case when e.receiver_id <> access.account() then coalesce(d.reason, '') else '' end
    from disclosure.exchanges e
    left join disclosure.decisions d on d.municipality_id = e.municipality_id and d.exchange_id = e.id
    cross join lateral (select e.receiver_id <> access.account() or (e.id = any(access.objects())
      and exists (select from disclosure.answers a where a.municipality_id = e.municipality_id and a.exchange_id = e.id and a.choice = 'accepted')) as knows) s
   where e.municipality_id = access.municipality() and e.id = exchange
     and (access.account() in (e.holder_id, e.receiver_id) or e.holder_organisation_id = any(access.units()))
$function$
;

CREATE OR REPLACE FUNCTION disclosure.works_in(account uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from access.accounts a where a.municipality_id = access.municipality() and a.id = account and a.disabled_at is null
                  and (a.organisation_id = organisation or exists (
                    select from access.role_assignments r where r.municipality_id = a.municipality_id and r.account_id = a.id
                       and r.organisation_id = organisation and r.ended_at is null)))
$function$
;

CREATE OR REPLACE FUNCTION fora.closed_items(meeting uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select count(*) from fora.agenda_items i
   where i.municipality_id = access.municipality() and i.meeting_id = meeting and i.part = 'closed'
     and (access.kind() = 'system' or fora.is_asked(meeting)
       or exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting
                   and (m.unit_id = any(access.units()) or fora.is_member(m.series_id))))
$function$
;

CREATE OR REPLACE FUNCTION fora.has_seat(meeting uuid, account uuid, organisation uuid, party jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from fora.meetings m join fora.members s on s.municipality_id = m.municipality_id and s.series_id = m.series_id
                  where m.municipality_id = access.municipality() and m.id = meeting and s.account_id = account and s.organisation_id = organisation and s.party = has_seat.party)
$function$
;

CREATE OR REPLACE FUNCTION fora.hold_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION fora.is_about_the_room(finding uuid, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select (select array_agg(s.party order by s.party::text)
            from (select f.facts -> 'receiver' as party from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                  union all
                  select jsonb_array_elements(f.facts -> 'present') from law.findings f where f.municipality_id = access.municipality() and f.id = finding) s)
       = (select array_agg(a.party order by a.party::text)
            from fora.agenda_items i join fora.attendees a on a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id
           where i.municipality_id = access.municipality() and i.id = item
             and (select p.state from fora.presences p where p.municipality_id = a.municipality_id and p.attendee_id = a.id order by p.recorded_at desc limit 1) = 'in')
$function$
;

CREATE OR REPLACE FUNCTION fora.is_as_known(account uuid, organisation uuid, party jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select account is null or (disclosure.works_in(account, organisation) and party = law.party_of(organisation))
$function$
;

CREATE OR REPLACE FUNCTION fora.is_asked(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from fora.attendees a where a.municipality_id = access.municipality() and a.meeting_id = meeting and a.account_id = access.account())
$function$
;

CREATE OR REPLACE FUNCTION fora.is_asked_to_series(series uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from fora.attendees a join fora.meetings m on m.municipality_id = a.municipality_id and m.id = a.meeting_id
                  where a.municipality_id = access.municipality() and m.series_id = series and a.account_id = access.account())
$function$
;

CREATE OR REPLACE FUNCTION fora.is_carried_by(item uuid, basis text, consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from people.consents c
      join fora.agenda_items i on i.municipality_id = c.municipality_id and i.id = item
      left join cases.case_files f on f.municipality_id = i.municipality_id and f.id = i.case_id
     where c.municipality_id = access.municipality() and c.id = consent and c.kind = 'share'
       and c.person_id = coalesce(f.person_id, i.person_id) and (basis <> 'exit' or c.how <> 'spoken')
       and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$function$
;

CREATE OR REPLACE FUNCTION fora.is_in_the_room(item uuid, account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from fora.agenda_items i
      join fora.attendees a on a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id and a.account_id = account
     where i.municipality_id = access.municipality() and i.id = item and i.part = 'closed' and i.unit_id = any(access.units())
       and exists (
         select from (select t.kind, t.made_at from fora.item_turns t where t.municipality_id = i.municipality_id and t.item_id = i.id order by t.made_at desc limit 1) opening,
                     (select p.state, p.recorded_at from fora.presences p where p.municipality_id = i.municipality_id and p.attendee_id = a.id order by p.recorded_at desc limit 1) arrival
          where opening.kind = 'opened' and arrival.state = 'in' and arrival.recorded_at <= opening.made_at))
$function$
;

CREATE OR REPLACE FUNCTION fora.is_item_locked(item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item and fora.is_locked(i.meeting_id)) $function$
;

CREATE OR REPLACE FUNCTION fora.is_item_ours(item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item and i.unit_id = any(access.units())) $function$
;

CREATE OR REPLACE FUNCTION fora.is_item_visible(item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item) $function$
;

CREATE OR REPLACE FUNCTION fora.is_list_due(list uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list and l.purge_on <= (now() at time zone 'Europe/Copenhagen')::date) $function$
;

CREATE OR REPLACE FUNCTION fora.is_list_new(list uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list and l.handed_in_by = access.account() and l.handed_in_at = now()) $function$
;

CREATE OR REPLACE FUNCTION fora.is_list_visible(list uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_lists l where l.municipality_id = access.municipality() and l.id = list) $function$
;

CREATE OR REPLACE FUNCTION fora.is_locked(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting and m.status = 'approved') $function$
;

CREATE OR REPLACE FUNCTION fora.is_meeting_ours(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting and m.unit_id = any(access.units())) $function$
;

CREATE OR REPLACE FUNCTION fora.is_meeting_visible(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting) $function$
;

CREATE OR REPLACE FUNCTION fora.is_member(series uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from fora.members m where m.municipality_id = access.municipality() and m.series_id = series and m.account_id = access.account()
                  and m.since <= (now() at time zone 'Europe/Copenhagen')::date
                  and not exists (select from fora.member_endings e where e.municipality_id = m.municipality_id and e.member_id = m.id and e.until < (now() at time zone 'Europe/Copenhagen')::date))
$function$
;

CREATE OR REPLACE FUNCTION fora.is_police_at(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.attendees a where a.municipality_id = access.municipality() and a.meeting_id = meeting
                        and a.account_id = access.account() and a.party ->> 'kind' = 'police') $function$
;

CREATE OR REPLACE FUNCTION fora.is_purge_in_time(meeting uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.meetings m where m.municipality_id = access.municipality() and m.id = meeting
                        and day <= (m.ends_at at time zone 'Europe/Copenhagen')::date + 14) $function$
;

CREATE OR REPLACE FUNCTION fora.is_row_due(name_row uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_rows r where r.municipality_id = access.municipality() and r.id = name_row and fora.is_list_due(r.list_id)) $function$
;

CREATE OR REPLACE FUNCTION fora.is_row_ours(name_row uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_rows r join fora.name_lists l on l.municipality_id = r.municipality_id and l.id = r.list_id
                        where r.municipality_id = access.municipality() and r.id = name_row and l.unit_id = any(access.units())) $function$
;

CREATE OR REPLACE FUNCTION fora.is_row_visible(name_row uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.name_rows r where r.municipality_id = access.municipality() and r.id = name_row) $function$
;

CREATE OR REPLACE FUNCTION fora.is_rule_passed(finding uuid, item uuid, basis text, purpose text, reason text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION fora.is_series_ours(series uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.series s where s.municipality_id = access.municipality() and s.id = series and s.unit_id = any(access.units())) $function$
;

CREATE OR REPLACE FUNCTION fora.is_series_visible(series uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from fora.series s where s.municipality_id = access.municipality() and s.id = series) $function$
;

CREATE OR REPLACE FUNCTION fora.may_owe(item uuid, account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from fora.agenda_items i where i.municipality_id = access.municipality() and i.id = item
       and (disclosure.works_in(account, i.unit_id)
         or (i.part = 'open' and exists (select from fora.attendees a where a.municipality_id = i.municipality_id and a.meeting_id = i.meeting_id and a.account_id = account))
         or exists (select from access.grants g where g.municipality_id = i.municipality_id and g.object_id = i.id and g.account_id = account and g.valid_until > now()
              and not exists (select from access.grant_endings e where e.municipality_id = g.municipality_id and e.grant_id = g.id))))
$function$
;

CREATE OR REPLACE FUNCTION fora.stop_what_rested_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.grant_endings (municipality_id, grant_id, ended_by, reason)
  select g.municipality_id, g.id, new.ended_by, 'consent-withdrawn'
    from access.grants g
   where g.municipality_id = new.municipality_id and g.object_kind = 'agenda-item'
     and (select b.consent_id from fora.item_bases b where b.municipality_id = g.municipality_id and b.item_id = g.object_id
           order by b.decided_at desc, b.id desc limit 1) = new.consent_id
  on conflict do nothing;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION fora.turn_one_way()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION hotspots.report_of(code bytea)
 RETURNS TABLE(reported_at timestamp with time zone, seen_by_us boolean, stage text, words text, told_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select o.recorded_at, o.place_id is not null or s.observation_id is not null, h.stage, w.body, w.published_at
    from hotspots.receipts r
    join hotspots.observations o on o.municipality_id = r.municipality_id and o.id = r.observation_id
    left join hotspots.set_aside s on s.municipality_id = o.municipality_id and s.observation_id = o.id
    left join lateral (select * from hotspots.hotspots x where x.municipality_id = o.municipality_id and x.place_id = o.place_id order by x.opened_at desc limit 1) h on true
    left join lateral (select * from hotspots.public_words x where x.municipality_id = h.municipality_id and x.hotspot_id = h.id and x.withdrawn_at is null order by x.published_at desc limit 1) w on true
   where r.municipality_id = access.municipality() and r.code_hash = code
$function$
;

CREATE OR REPLACE FUNCTION hotspots.turn_one_way()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if access.kind() is null or new.stage = old.stage then return new; end if;
  if not (old.stage, new.stage) in (('open', 'analysed'), ('analysed', 'planned'), ('planned', 'active'), ('open', 'closed'), ('analysed', 'closed'), ('planned', 'closed'), ('active', 'closed'), ('closed', 'open')) then
    raise exception 'a hotspot goes one way';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION law.colleagues()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(distinct r.account_id), '{}') from access.role_assignments r
   where r.municipality_id = access.municipality() and r.organisation_id = any(access.units())
$function$
;

CREATE OR REPLACE FUNCTION law.is_finding_visible(finding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding) $function$
;

CREATE OR REPLACE FUNCTION law.is_of_today(finding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                  and f.facts ->> 'on' = f.as_of::text and abs(f.as_of - (now() at time zone 'Europe/Copenhagen')::date) <= 1)
$function$
;

CREATE OR REPLACE FUNCTION law.is_own_finding(finding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                        and (access.kind() = 'system' or (f.made_by = access.account() and f.made_at = now()))) $function$
;

CREATE OR REPLACE FUNCTION law.party_by_kind(kind text, standing text, drawn_in boolean)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select jsonb_build_object(
    'kind', case kind
      when 'fgu' then 'youth-education' when 'family-unit' then 'social-services' when 'guidance' then 'youth-guidance'
      when 'club' then case standing when 'private' then 'association' else 'youth-club' end
      when 'partner' then case standing when 'authority' then 'other-authority' else 'association' end
      else kind end,
    'standing', standing, 'publicTask', standing <> 'private', 'drawnIn', drawn_in or (standing = 'authority' and kind <> 'partner'))
$function$
;

CREATE OR REPLACE FUNCTION law.party_of(organisation uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select law.party_by_kind(o.kind, o.standing, o.drawn_in) from directory.organisations o where o.municipality_id = access.municipality() and o.id = organisation
$function$
;

CREATE OR REPLACE FUNCTION mail.figures()
 RETURNS TABLE(waiting integer, without_server integer, failing integer, sent integer, skipped integer, given_up integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select (count(*) filter (where o.outcome is null))::integer,
         (count(*) filter (where o.outcome is null and o.last_fault = 'no-server'))::integer,
         (count(*) filter (where o.outcome is null and o.last_fault <> 'no-server'))::integer,
         (count(*) filter (where o.outcome = 'sent'))::integer,
         (count(*) filter (where o.outcome = 'skipped'))::integer,
         (count(*) filter (where o.outcome = 'given-up'))::integer
    from mail.outbox o where o.municipality_id = access.municipality() and o.asked_at > now() - interval '30 days'
     and (access.kind() = 'system' or access.has_role('administrator') or access.has_role('ssp-leader'))
$function$
;

CREATE OR REPLACE FUNCTION notices.has_step(notice uuid, kinds text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from notices.steps s where s.municipality_id = access.municipality() and s.notice_id = notice and s.kind = any(kinds)) $function$
;

CREATE OR REPLACE FUNCTION notices.is_author(notice uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from notices.notices n where n.municipality_id = access.municipality() and n.id = notice and n.written_by = access.account()) $function$
;

CREATE OR REPLACE FUNCTION notices.is_ended(notice uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select notices.has_step(notice, '{sent,dropped}') $function$
;

CREATE OR REPLACE FUNCTION notices.is_erasure_proven(notice uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from notices.erasures e where e.municipality_id = access.municipality() and e.notice_id = notice) $function$
;

CREATE OR REPLACE FUNCTION notices.is_meeting_visible(meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from notices.meetings m where m.municipality_id = access.municipality() and m.id = meeting) $function$
;

CREATE OR REPLACE FUNCTION notices.is_visible(notice uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from notices.notices n where n.municipality_id = access.municipality() and n.id = notice) $function$
;

CREATE OR REPLACE FUNCTION outreach.device_of(secret bytea)
 RETURNS TABLE(municipality_id integer, device_id uuid, account_id uuid, display_name text, language text, state text, assignments jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select d.municipality_id, d.id, d.account_id, a.display_name, a.language,
         case when a.disabled_at is not null then 'account-closed'
              when not exists (select from access.role_assignments r where r.municipality_id = d.municipality_id and r.account_id = d.account_id
                                 and r.ended_at is null and r.role in ('ssp-consultant', 'ssp-leader')) then 'role-lost'
              when d.ended_at is not null then 'signed-out'
              when d.seen_at < now() - interval '30 days' then 'device-expired'
              else 'live' end,
         coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'organisation', r.organisation_id)) from access.role_assignments r
                    where r.municipality_id = d.municipality_id and r.account_id = d.account_id and r.ended_at is null), '[]'::jsonb)
    from outreach.devices d
    join access.accounts a on a.municipality_id = d.municipality_id and a.id = d.account_id
   where d.secret_hash = secret
$function$
;

CREATE OR REPLACE FUNCTION outreach.end_device()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update outreach.devices d set ended_at = now()
   where d.municipality_id = new.municipality_id and d.session_hash = new.secret_hash and d.ended_at is null;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION people.is_consent_new(consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from people.consents c where c.municipality_id = access.municipality() and c.id = consent
                        and c.recorded_at = now() and c.recorded_by = access.account()) $function$
;

CREATE OR REPLACE FUNCTION people.is_consent_visible(consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from people.consents c where c.municipality_id = access.municipality() and c.id = consent) $function$
;

CREATE OR REPLACE FUNCTION people.is_visible(person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select from people.persons p where p.municipality_id = access.municipality() and p.id = person) $function$
;

CREATE OR REPLACE FUNCTION people.is_workable(person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select (access.kind() = 'system' or cardinality(access.units()) > 0) and people.is_visible(person) $function$
;

CREATE OR REPLACE FUNCTION people.similar_persons(key text, most integer)
 RETURNS TABLE(person_id uuid, likeness real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id, greatest(word_similarity(key, p.name_key), similarity(key, p.name_key))
    from people.persons p
   where p.municipality_id = access.municipality()
     and (p.open_to_unit = any(access.units()) or p.id = any(access.objects()))
     and key <> '' and (key <% p.name_key or p.name_key % key)
   order by 2 desc, p.id
   limit least(most, 100)
$function$
;

CREATE OR REPLACE FUNCTION queue.add(task text, payload json, run_at timestamp with time zone, job_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  begin
    if (payload ->> 'municipality')::integer is distinct from queue.municipality() then
      raise insufficient_privilege using message = 'a job belongs to the municipality that asks for it';
    end if;
    perform graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 12);
  end $function$
;

CREATE OR REPLACE FUNCTION queue.failed(municipality integer)
 RETURNS TABLE(id bigint, task text, attempts integer, last_error text, created_at timestamp with time zone, run_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select j.id, t.identifier, j.attempts::integer, left(j.last_error, 300), j.created_at, j.run_at
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where j.last_error is not null and j.locked_at is null and municipality = queue.municipality()
       and coalesce((j.payload ->> 'municipality')::integer, municipality) = municipality
     order by j.created_at desc limit 200
  $function$
;

CREATE OR REPLACE FUNCTION queue.municipality()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
    select nullif(current_setting('app.municipality_id', true), '')::integer
  $function$
;

CREATE OR REPLACE FUNCTION queue.retry(job bigint, municipality integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  begin
    update graphile_worker._private_jobs j set attempts = 0, run_at = now()
     where j.id = job and j.locked_at is null and municipality = queue.municipality()
       and coalesce((j.payload ->> 'municipality')::integer, municipality) = municipality;
    return found;
  end $function$
;

CREATE TRIGGER end_device AFTER UPDATE OF ended_at ON auth.sessions FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION outreach.end_device();

CREATE TRIGGER keep_door_closed BEFORE UPDATE OF limited ON contact.inquiries FOR EACH ROW EXECUTE FUNCTION contact.keep_door_closed();

CREATE TRIGGER hold_consent BEFORE INSERT ON disclosure.decisions FOR EACH ROW WHEN ((new.consent_id IS NOT NULL)) EXECUTE FUNCTION disclosure.hold_consent();

CREATE TRIGGER end_grant AFTER INSERT ON disclosure.endings FOR EACH ROW EXECUTE FUNCTION disclosure.end_grant();

CREATE TRIGGER hold_consent BEFORE INSERT ON fora.item_bases FOR EACH ROW EXECUTE FUNCTION fora.hold_consent();

CREATE TRIGGER hold_consent BEFORE INSERT ON fora.item_turns FOR EACH ROW EXECUTE FUNCTION fora.hold_consent();

CREATE TRIGGER turn_one_way BEFORE UPDATE ON fora.meetings FOR EACH ROW EXECUTE FUNCTION fora.turn_one_way();

CREATE TRIGGER turn_one_way BEFORE UPDATE ON hotspots.hotspots FOR EACH ROW EXECUTE FUNCTION hotspots.turn_one_way();

CREATE TRIGGER stop_what_rested_on AFTER INSERT ON people.consent_endings FOR EACH ROW EXECUTE FUNCTION disclosure.stop_what_rested_on();

CREATE TRIGGER stop_what_rested_on_in_meetings AFTER INSERT ON people.consent_endings FOR EACH ROW EXECUTE FUNCTION fora.stop_what_rested_on();

grant insert (demonstration, display_name, email, id, language, municipality_id, organisation_id, title) on access.accounts to medspil_app;

grant select on access.accounts to medspil_app;

grant update (disabled_at, display_name, email, language, organisation_id, title) on access.accounts to medspil_app;

grant insert (ended_by, grant_id, municipality_id, reason) on access.grant_endings to medspil_app;

grant select on access.grant_endings to medspil_app;

grant insert (account_id, given_by, id, municipality_id, object_id, object_kind, relation, valid_until) on access.grants to medspil_app;

grant select on access.grants to medspil_app;

grant insert (account_id, issuer, municipality_id, subject) on access.identities to medspil_app;

grant select on access.identities to medspil_app;

grant insert (account_id, given_by, id, municipality_id, organisation_id, role, source) on access.role_assignments to medspil_app;

grant select on access.role_assignments to medspil_app;

grant update (ended_at, ended_by) on access.role_assignments to medspil_app;

grant insert (account_id, action, actor_kind, details, id, municipality_id, outcome, purpose, reasons, request, subjects) on audit.entries to medspil_app;

grant select on audit.entries to medspil_app;

grant insert (entry_count, first_sequence, hash, id, last_sequence, municipality_id, previous_hash) on audit.seals to medspil_app;

grant select on audit.seals to medspil_app;

grant delete on auth.drafts to medspil_app;

grant insert (account_id, key, municipality_id, saved_at, sealed) on auth.drafts to medspil_app;

grant select on auth.drafts to medspil_app;

grant update (saved_at, sealed) on auth.drafts to medspil_app;

grant insert (account_id, csrf_token, ends_at, id, idle_seconds, municipality_id, secret_hash) on auth.sessions to medspil_app;

grant select (account_id, ended_at, ends_at, id, idle_seconds, municipality_id, seen_at, started_at) on auth.sessions to medspil_app;

grant update (ended_at) on auth.sessions to medspil_app;

grant insert (account_id, expires_at, id, municipality_id, name, scopes, secret_hash) on auth.tokens to medspil_app;

grant select (account_id, created_at, expires_at, id, last_used_on, municipality_id, name, revoked_at, scopes) on auth.tokens to medspil_app;

grant update (revoked_at) on auth.tokens to medspil_app;

grant insert (group_name, id, inquiry_id, municipality_id, number, open_to_unit, opened_at, opened_by, opened_tier, owner_id, person_id, purpose, submission_key, tier, touched_at, unit_id) on cases.case_files to medspil_app;

grant select on cases.case_files to medspil_app;

grant update (owner_id, purpose, status, tier, touched_at) on cases.case_files to medspil_app;

grant insert (last_number, municipality_id, unit_id, year) on cases.case_numbers to medspil_app;

grant select on cases.case_numbers to medspil_app;

grant update (last_number) on cases.case_numbers to medspil_app;

grant select on cases.chronology to medspil_app;

grant select on cases.due_items to medspil_app;

grant insert (follow_up_id, municipality_id, outcome, recorded_at, recorded_by, remark) on cases.follow_up_outcomes to medspil_app;

grant select on cases.follow_up_outcomes to medspil_app;

grant insert (case_id, due_on, id, municipality_id, open_to_unit, owner_id, set_at, set_by, what) on cases.follow_ups to medspil_app;

grant select on cases.follow_ups to medspil_app;

grant update (ended_at) on cases.follow_ups to medspil_app;

grant insert (account_id, case_id, looked_at, municipality_id) on cases.looks to medspil_app;

grant select on cases.looks to medspil_app;

grant update (looked_at) on cases.looks to medspil_app;

grant insert (body, case_id, corrects, happened_on, id, kind, municipality_id, open_to_unit, source, submission_key, written_at, written_by) on cases.notes to medspil_app;

grant select on cases.notes to medspil_app;

grant insert (case_id, given_at, given_by, id, municipality_id, owner_id) on cases.ownerships to medspil_app;

grant select on cases.ownerships to medspil_app;

grant insert (ended_at, ended_by, municipality_id, participant_id) on cases.participant_endings to medspil_app;

grant select on cases.participant_endings to medspil_app;

grant insert (account_id, added_at, added_by, case_id, id, municipality_id, outside_name, part, since) on cases.participants to medspil_app;

grant select on cases.participants to medspil_app;

grant select on cases.search_items to medspil_app;

grant insert (case_id, id, kind, made_at, made_by, municipality_id, outcome, reason, tier) on cases.turns to medspil_app;

grant select on cases.turns to medspil_app;

grant select on contact.answered_items to medspil_app;

grant insert (content_sealed, file_name, id, inquiry_id, kind, message_id, municipality_id, scanned, size) on contact.attachments to medspil_app;

grant select on contact.attachments to medspil_app;

grant insert (circumstances_sealed, inquiry_id, municipality_id) on contact.circumstances to medspil_app;

grant select on contact.circumstances to medspil_app;

grant insert (case_id, decided_at, decided_by, duty_shown, facts, id, inquiry_id, municipality_id, ordinal, reason, route, rule_id, rule_version) on contact.decisions to medspil_app;

grant select on contact.decisions to medspil_app;

grant select on contact.due_items to medspil_app;

grant delete on contact.held_files to medspil_app;

grant insert (content_sealed, held_until, id, kind, municipality_id, scanned, size) on contact.held_files to medspil_app;

grant select (held_until, id, municipality_id) on contact.held_files to medspil_app;

grant insert (anonymous, channel, concerns, due_at, filed_by, id, language, municipality_id, open_to_unit, organisation_id, owner_id, received_at, released_at, sender_role, status, submission_key) on contact.inquiries to medspil_app;

grant select on contact.inquiries to medspil_app;

grant update (due_at, escalated_at, limited, merged_into, owner_id, status) on contact.inquiries to medspil_app;

grant insert (author_id, body_sealed, direction, id, inquiry_id, municipality_id, written_at) on contact.messages to medspil_app;

grant select on contact.messages to medspil_app;

grant insert (id, inquiry_id, municipality_id, owner_id, taken_at, taken_by) on contact.ownerships to medspil_app;

grant select on contact.ownerships to medspil_app;

grant insert (code_index, inquiry_id, municipality_id) on contact.receipts to medspil_app;

grant select (closed_at, first_return_at, inquiry_id, municipality_id) on contact.receipts to medspil_app;

grant update (closed_at, first_return_at) on contact.receipts to medspil_app;

grant insert (body_sealed, id, inquiry_id, message_id, municipality_id, redacted_at, redacted_by) on contact.redactions to medspil_app;

grant select on contact.redactions to medspil_app;

grant insert (details_sealed, inquiry_id, municipality_id) on contact.sender_details to medspil_app;

grant select on contact.sender_details to medspil_app;

grant insert (inquiry_id, municipality_id, name_index) on contact.subject_hints to medspil_app;

grant select on contact.subject_hints to medspil_app;

grant insert (account_id, email, greeting, municipality_id, phone, public_name, published, title) on directory.consultant_profiles to medspil_app;

grant select on directory.consultant_profiles to medspil_app;

grant update (email, greeting, phone, public_name, published, title) on directory.consultant_profiles to medspil_app;

grant insert (account_id, id, municipality_id, organisation_id, since, town, until) on directory.coverage to medspil_app;

grant select on directory.coverage to medspil_app;

grant update (until) on directory.coverage to medspil_app;

grant insert (demonstration, host_names, municipality_id, name) on directory.municipalities to medspil_app;

grant select on directory.municipalities to medspil_app;

grant insert (drawn_in, id, kind, municipality_id, name, phone, standing, town) on directory.organisations to medspil_app;

grant select on directory.organisations to medspil_app;

grant update (closed_at, drawn_in, kind, name, phone, standing, town) on directory.organisations to medspil_app;

grant insert (body, id, key, language, municipality_id, written_by) on directory.public_texts to medspil_app;

grant select on directory.public_texts to medspil_app;

grant delete on directory.school_holidays to medspil_app;

grant insert (first_day, id, last_day, municipality_id, name) on directory.school_holidays to medspil_app;

grant select on directory.school_holidays to medspil_app;

grant update (first_day, last_day, name) on directory.school_holidays to medspil_app;

grant insert (key, municipality_id, value, written_at, written_by) on directory.settings to medspil_app;

grant select on directory.settings to medspil_app;

grant update (value, written_at, written_by) on directory.settings to medspil_app;

grant insert (answered_by, choice, exchange_id, municipality_id) on disclosure.answers to medspil_app;

grant select on disclosure.answers to medspil_app;

grant insert (basis, case_id, choice, consent_id, decided_by, exchange_id, finding_id, municipality_id, necessity, person_id, purpose, reason, valid_until) on disclosure.decisions to medspil_app;

grant select (basis, case_id, choice, consent_id, decided_at, decided_by, exchange_id, finding_id, municipality_id, person_id, purpose, valid_until) on disclosure.decisions to medspil_app;

grant insert (begun_by, id, matter, municipality_id, person_id, why_new) on disclosure.early_matters to medspil_app;

grant select on disclosure.early_matters to medspil_app;

grant insert (agenda_item_id, consent_id, held_on, matter_id, municipality_id, ordinal, recorded_by, special_reason) on disclosure.early_meetings to medspil_app;

grant select on disclosure.early_meetings to medspil_app;

grant insert (ended_by, exchange_id, kind, municipality_id, reason) on disclosure.endings to medspil_app;

grant select on disclosure.endings to medspil_app;

grant insert (answer_by, asked_by, basis, direction, holder_id, holder_organisation_id, id, municipality_id, necessity, purpose, receiver_id, receiver_organisation_id, submission_key, wanted) on disclosure.exchanges to medspil_app;

grant select (answer_by, asked_at, asked_by, basis, direction, holder_id, holder_organisation_id, id, municipality_id, purpose, receiver_id, receiver_organisation_id, submission_key, wanted) on disclosure.exchanges to medspil_app;

grant insert (body, data_class, exchange_id, happened_on, kind, municipality_id, note_id, position, source) on disclosure.items to medspil_app;

grant select on disclosure.items to medspil_app;

grant insert (described_as, exchange_id, municipality_id, necessity, position) on disclosure.mentions to medspil_app;

grant select on disclosure.mentions to medspil_app;

grant insert (about, exchange_id, municipality_id) on disclosure.tellings to medspil_app;

grant select on disclosure.tellings to medspil_app;

grant select on disclosure.waiting_items to medspil_app;

grant delete on events.contacts to medspil_app;

grant insert (event_id, id, municipality_id, name, part, phone, position) on events.contacts to medspil_app;

grant select on events.contacts to medspil_app;

grant update (name, part, phone, position) on events.contacts to medspil_app;

grant select on events.due_items to medspil_app;

grant insert (event_id, id, learned, municipality_id, next_year, submission_key, went_well, written_by) on events.evaluations to medspil_app;

grant select on events.evaluations to medspil_app;

grant insert (aim, copied_from, first_day, id, last_day, made_by, municipality_id, name, submission_key, template) on events.events to medspil_app;

grant select on events.events to medspil_app;

grant update (aim, first_day, last_day, name, status) on events.events to medspil_app;

grant insert (counted_at, event_id, id, municipality_id, number, post_id, recorded_by, submission_key) on events.head_counts to medspil_app;

grant select on events.head_counts to medspil_app;

grant insert (actions, event_id, happened_at, head_band, id, kind, municipality_id, note, post_id, recorded_by, submission_key) on events.incidents to medspil_app;

grant select on events.incidents to medspil_app;

grant delete on events.posts to medspil_app;

grant insert (event_id, id, municipality_id, name, place_id, position) on events.posts to medspil_app;

grant select on events.posts to medspil_app;

grant update (name, place_id, position) on events.posts to medspil_app;

grant delete on events.shift_people to medspil_app;

grant insert (account_id, added_by, event_id, id, municipality_id, shift_id, volunteer_id) on events.shift_people to medspil_app;

grant select on events.shift_people to medspil_app;

grant delete on events.shifts to medspil_app;

grant insert (ends_at, event_id, id, municipality_id, needed, post_id, starts_at) on events.shifts to medspil_app;

grant select on events.shifts to medspil_app;

grant update (ends_at, needed, post_id, starts_at) on events.shifts to medspil_app;

grant insert (event_id, id, kind, made_by, municipality_id, reason) on events.turns to medspil_app;

grant select on events.turns to medspil_app;

grant insert (added_by, event_id, id, municipality_id, organisation_id, sealed) on events.volunteers to medspil_app;

grant select on events.volunteers to medspil_app;

grant update (erased_at, organisation_id, sealed) on events.volunteers to medspil_app;

grant insert (action_point_id, municipality_id, outcome, recorded_by) on fora.action_outcomes to medspil_app;

grant select on fora.action_outcomes to medspil_app;

grant insert (due_on, id, item_id, municipality_id, outside_owner, owner_id, set_by, submission_key, what) on fora.action_points to medspil_app;

grant select on fora.action_points to medspil_app;

grant insert (body, id, item_id, municipality_id, submission_key, written_by) on fora.addenda to medspil_app;

grant select on fora.addenda to medspil_app;

grant delete on fora.agenda_items to medspil_app;

grant insert (added_by, allows_persons, case_id, hotspot_id, id, inquiry_id, kind, meeting_id, municipality_id, part, person_id, position, submission_key, title, unit_id) on fora.agenda_items to medspil_app;

grant select on fora.agenda_items to medspil_app;

grant update (position, title) on fora.agenda_items to medspil_app;

grant insert (account_id, added_by, id, meeting_id, municipality_id, organisation_id, outside_name, outside_organisation, part, party) on fora.attendees to medspil_app;

grant select on fora.attendees to medspil_app;

grant select on fora.coming_meetings to medspil_app;

grant select on fora.due_items to medspil_app;

grant insert (basis, consent_id, decided_by, early_matter_id, finding_id, id, item_id, municipality_id, necessity, purpose, reason) on fora.item_bases to medspil_app;

grant select on fora.item_bases to medspil_app;

grant insert (finding_id, id, item_id, kind, made_by, municipality_id) on fora.item_turns to medspil_app;

grant select on fora.item_turns to medspil_app;

grant insert (id, kind, made_by, meeting_id, municipality_id) on fora.meeting_turns to medspil_app;

grant select on fora.meeting_turns to medspil_app;

grant insert (allows_persons, ends_at, id, made_by, municipality_id, place, series_id, starts_at, submission_key, unit_id) on fora.meetings to medspil_app;

grant select on fora.meetings to medspil_app;

grant update (ends_at, place, sequence, starts_at, status) on fora.meetings to medspil_app;

grant insert (ended_by, member_id, municipality_id, until) on fora.member_endings to medspil_app;

grant select on fora.member_endings to medspil_app;

grant insert (account_id, added_by, id, municipality_id, organisation_id, outside_name, outside_organisation, part, party, series_id, since) on fora.members to medspil_app;

grant select on fora.members to medspil_app;

grant insert (body, builds_on, id, item_id, municipality_id, submission_key, written_by) on fora.minutes to medspil_app;

grant select on fora.minutes to medspil_app;

grant delete on fora.name_decisions to medspil_app;

grant insert (action_point_id, decided_by, decision, due_on, finding_id, inquiry_id, municipality_id, notice_id, owner_id, row_id, sealed) on fora.name_decisions to medspil_app;

grant select on fora.name_decisions to medspil_app;

grant insert (handed_in_by, id, left_out, lines_read, meeting_id, municipality_id, purge_on, source, submission_key, unit_id) on fora.name_lists to medspil_app;

grant select on fora.name_lists to medspil_app;

grant update (purge_on) on fora.name_lists to medspil_app;

grant delete on fora.name_rows to medspil_app;

grant insert (id, list_id, municipality_id, position, sealed) on fora.name_rows to medspil_app;

grant select on fora.name_rows to medspil_app;

grant insert (agenda_item_id, attendee_id, id, meeting_id, municipality_id, recorded_by, state) on fora.presences to medspil_app;

grant select on fora.presences to medspil_app;

grant insert (decisions, list_id, municipality_id, rows_erased, rule) on fora.purges to medspil_app;

grant select on fora.purges to medspil_app;

grant insert (allows_persons, bases, cadence_days, id, made_by, mandate, municipality_id, name, publishable, setting, submission_key, template, unit_id) on fora.series to medspil_app;

grant select on fora.series to medspil_app;

grant update (bases, cadence_days, mandate, name, publishable) on fora.series to medspil_app;

grant insert (ended_by, municipality_id, series_id) on fora.series_endings to medspil_app;

grant select on fora.series_endings to medspil_app;

grant insert (hotspot_id, id, municipality_id, submission_key, times, what, whom, why, written_by) on hotspots.analyses to medspil_app;

grant select on hotspots.analyses to medspil_app;

grant insert (dismissed_by, id, municipality_id, place_id, reason, until) on hotspots.dismissals to medspil_app;

grant select on hotspots.dismissals to medspil_app;

grant select on hotspots.due_items to medspil_app;

grant insert (id, municipality_id, opened_by, owner_id, place_id, review_on, stage, submission_key) on hotspots.hotspots to medspil_app;

grant select on hotspots.hotspots to medspil_app;

grant update (owner_id, review_on, stage) on hotspots.hotspots to medspil_app;

grant insert (ended_by, ended_on, measure_id, municipality_id, outcome) on hotspots.measure_endings to medspil_app;

grant select on hotspots.measure_endings to medspil_app;

grant insert (begins_on, hotspot_id, id, kind, made_by, municipality_id, outside_owner, owner_id, submission_key, what) on hotspots.measures to medspil_app;

grant select on hotspots.measures to medspil_app;

grant insert (district_id, head_band, id, latitude, longitude, municipality_id, note, observer_id, origin_id, place_id, seen_at, source, submission_key, themes, where_words) on hotspots.observations to medspil_app;

grant select on hotspots.observations to medspil_app;

grant update (district_id, head_band, latitude, longitude, note, place_id, seen_at, themes, where_words) on hotspots.observations to medspil_app;

grant insert (first_day, hotspot_id, id, kind, last_day, municipality_id, number, recorded_by, submission_key) on hotspots.outside_counts to medspil_app;

grant select on hotspots.outside_counts to medspil_app;

grant delete on hotspots.presences to medspil_app;

grant insert (happened_at, head_band, hotspot_id, minutes, municipality_id, recorded_by, staff_count, visit_id) on hotspots.presences to medspil_app;

grant select on hotspots.presences to medspil_app;

grant update (happened_at, head_band, hotspot_id, minutes, staff_count) on hotspots.presences to medspil_app;

grant insert (body, hotspot_id, id, municipality_id, place_name, published_by, submission_key) on hotspots.public_words to medspil_app;

grant select on hotspots.public_words to medspil_app;

grant update (withdrawn_at, withdrawn_by) on hotspots.public_words to medspil_app;

grant insert (code_hash, municipality_id, observation_id) on hotspots.receipts to medspil_app;

grant insert (finding, hotspot_id, id, municipality_id, next_on, reviewed_by, reviewed_on, submission_key, words) on hotspots.reviews to medspil_app;

grant select on hotspots.reviews to medspil_app;

grant insert (id, municipality_id, quiet_days, review_days, set_by, signal_count, signal_days) on hotspots.rules to medspil_app;

grant select on hotspots.rules to medspil_app;

grant delete on hotspots.set_aside to medspil_app;

grant insert (municipality_id, observation_id, reason, set_by, withdrawn) on hotspots.set_aside to medspil_app;

grant select on hotspots.set_aside to medspil_app;

grant insert (hotspot_id, id, kind, made_by, municipality_id, note) on hotspots.turns to medspil_app;

grant select on hotspots.turns to medspil_app;

grant insert (finding_id, municipality_id, outcome, position, reason, rule_id, rule_version) on law.applied_rules to medspil_app;

grant select on law.applied_rules to medspil_app;

grant insert (confirmed_on, id, jurist, kind, municipality_id, recorded_by, remark, rule_id, rule_version) on law.confirmations to medspil_app;

grant select on law.confirmations to medspil_app;

grant insert (about_id, about_kind, as_of, facts, id, made_by, municipality_id, outcome, topic) on law.findings to medspil_app;

grant select on law.findings to medspil_app;

grant insert (chosen_by, id, key, municipality_id, reason, value) on law.local_choices to medspil_app;

grant select on law.local_choices to medspil_app;

grant delete on mail.outbox to medspil_app;

grant insert (account_id, asked_at, id, letter, meeting_ends_at, meeting_id, meeting_name, meeting_place, meeting_sequence, meeting_starts_at, municipality_id) on mail.outbox to medspil_app;

grant select on mail.outbox to medspil_app;

grant update (attempts, last_fault, outcome, reason, settled_at, taken_until) on mail.outbox to medspil_app;

grant delete on notices.contents to medspil_app;

grant insert (municipality_id, notice_id, saved_by, sealed, version) on notices.contents to medspil_app;

grant select on notices.contents to medspil_app;

grant update (saved_at, saved_by, sealed, version) on notices.contents to medspil_app;

grant select on notices.due_items to medspil_app;

grant select on notices.due_meetings to medspil_app;

grant insert (municipality_id, notice_id, rule) on notices.erasures to medspil_app;

grant select on notices.erasures to medspil_app;

grant insert (meeting_id, municipality_id, outcome, recorded_by) on notices.meeting_outcomes to medspil_app;

grant select on notices.meeting_outcomes to medspil_app;

grant insert (due_on, id, meeting_id, municipality_id, owner_id, set_by, what) on notices.meeting_tasks to medspil_app;

grant select on notices.meeting_tasks to medspil_app;

grant update (done_at, done_by) on notices.meeting_tasks to medspil_app;

grant insert (attendee_id, called_by, case_id, id, municipality_id, notice_id, person_id, place, recorded_by, starts_at, submission_key, unit_id) on notices.meetings to medspil_app;

grant select on notices.meetings to medspil_app;

grant insert (case_id, finding_id, id, inquiry_id, municipality_id, person_id, receiver_id, submission_key, unit_id, written_by) on notices.notices to medspil_app;

grant select on notices.notices to medspil_app;

grant update (finding_id, receiver_id) on notices.notices to medspil_app;

grant insert (channel, happened_at, id, kind, municipality_id, notice_id, recorded_by, remark) on notices.steps to medspil_app;

grant select on notices.steps to medspil_app;

grant delete on outreach.absences to medspil_app;

grant insert (account_id, entered_by, first_day, id, last_day, municipality_id) on outreach.absences to medspil_app;

grant select on outreach.absences to medspil_app;

grant insert (broken_on, code, id, municipality_id, place_id, recorded_by, words) on outreach.breach_reasons to medspil_app;

grant select on outreach.breach_reasons to medspil_app;

grant insert (calendar, every_days, id, municipality_id, place_id, season_from, season_to, set_by, since) on outreach.cadences to medspil_app;

grant select on outreach.cadences to medspil_app;

grant insert (account_id, id, municipality_id, secret_hash, session_hash) on outreach.devices to medspil_app;

grant select (account_id, ended_at, id, municipality_id, registered_at, seen_at) on outreach.devices to medspil_app;

grant update (ended_at, seen_at, session_hash) on outreach.devices to medspil_app;

grant select on outreach.due_cadences to medspil_app;

grant insert (amber_on, due_on, last_on, municipality_id, place_id, reckoned_at) on outreach.due_places to medspil_app;

grant select on outreach.due_places to medspil_app;

grant update (amber_on, due_on, last_on, reckoned_at) on outreach.due_places to medspil_app;

grant select on outreach.due_visits to medspil_app;

grant insert (decided_by, decision, held_id, municipality_id, reason) on outreach.held_decisions to medspil_app;

grant select on outreach.held_decisions to medspil_app;

grant insert (account_id, device_id, id, municipality_id, sealed, why) on outreach.held_entries to medspil_app;

grant select on outreach.held_entries to medspil_app;

grant insert (account_id, given_by, id, municipality_id, place_id, since) on outreach.keepers to medspil_app;

grant select on outreach.keepers to medspil_app;

grant update (until) on outreach.keepers to medspil_app;

grant delete on outreach.planned_endings to medspil_app;

grant insert (ended_by, kind, municipality_id, planned_id, reason, visit_id) on outreach.planned_endings to medspil_app;

grant select on outreach.planned_endings to medspil_app;

grant insert (account_id, from_time, hotspot_id, id, made_by, minutes, municipality_id, note, place_id, planned_on, source, submission_key, why) on outreach.planned_visits to medspil_app;

grant select on outreach.planned_visits to medspil_app;

grant update (account_id, from_time, minutes, note, planned_on) on outreach.planned_visits to medspil_app;

grant insert (id, inquiry_id, municipality_id, promoted_by, visit_id) on outreach.promotions to medspil_app;

grant select on outreach.promotions to medspil_app;

grant insert (amber_share, base_place_id, detour, kilometres_per_hour, municipality_id, set_by, visit_minutes) on outreach.settings to medspil_app;

grant select on outreach.settings to medspil_app;

grant update (amber_share, base_place_id, detour, kilometres_per_hour, set_at, set_by, visit_minutes) on outreach.settings to medspil_app;

grant insert (chosen_by, kept, municipality_id, version_id) on outreach.visit_choices to medspil_app;

grant select on outreach.visit_choices to medspil_app;

grant insert (municipality_id, version_id, visit_id) on outreach.visit_conflicts to medspil_app;

grant select on outreach.visit_conflicts to medspil_app;

grant insert (builds_on, content, device_id, id, municipality_id, visit_id, written_at, written_by) on outreach.visit_versions to medspil_app;

grant select on outreach.visit_versions to medspil_app;

grant insert (account_id, actions, age_band, device_id, district_id, event_id, follow_up, happened_at, happened_on, head_band, hotspot_id, id, kind, latitude, longitude, met, minutes, mood, municipality_id, note, occasion, outcome, phone_at, place_id, planned_id, recorded_by, skew_seconds, staff_count, themes, version_id, where_words) on outreach.visits to medspil_app;

grant select on outreach.visits to medspil_app;

grant update (actions, age_band, district_id, event_id, follow_up, happened_at, happened_on, head_band, hotspot_id, kind, latitude, longitude, met, minutes, mood, note, occasion, outcome, place_id, planned_id, staff_count, themes, version_id, where_words) on outreach.visits to medspil_app;

grant select on outreach.waiting_conflicts to medspil_app;

grant select on outreach.waiting_held to medspil_app;

grant delete on outreach.working_hours to medspil_app;

grant insert (account_id, from_time, municipality_id, set_by, to_time, weekday) on outreach.working_hours to medspil_app;

grant select on outreach.working_hours to medspil_app;

grant update (from_time, set_at, set_by, to_time) on outreach.working_hours to medspil_app;

grant insert (consent_id, ended_by, ended_on, kind, municipality_id, remark, told_by) on people.consent_endings to medspil_app;

grant select on people.consent_endings to medspil_app;

grant insert (consent_id, municipality_id, name, part, position) on people.consent_givers to medspil_app;

grant select on people.consent_givers to medspil_app;

grant insert (consent_id, municipality_id, organisation_id) on people.consent_receivers to medspil_app;

grant select on people.consent_receivers to medspil_app;

grant insert (finding_id, given_on, how, id, judgement, kind, municipality_id, person_id, purpose, recorded_by, review_on, scope, submission_key) on people.consents to medspil_app;

grant select on people.consents to medspil_app;

grant select on people.due_items to medspil_app;

grant insert (address_protected_until, age_band, birth_date, cpr_index, cpr_sealed, created_by, described_as, family_name, given_name, id, municipality_id, name_key, open_to_unit, school_id) on people.persons to medspil_app;

grant select on people.persons to medspil_app;

grant update (address_protected_until, age_band, birth_date, cpr_index, cpr_sealed, described_as, family_name, given_name, name_key, school_id) on people.persons to medspil_app;

grant select on people.resting_exchanges to medspil_app;

grant insert (done_by, municipality_id, remark, task_id) on people.review_outcomes to medspil_app;

grant select on people.review_outcomes to medspil_app;

grant insert (consent_id, due_on, id, kind, municipality_id, person_id) on people.review_tasks to medspil_app;

grant select on people.review_tasks to medspil_app;

grant select on people.search_items to medspil_app;

grant delete on places.closures to medspil_app;

grant insert (first_day, id, last_day, made_by, municipality_id, name, place_id) on places.closures to medspil_app;

grant select on places.closures to medspil_app;

grant insert (added_by, email, id, municipality_id, name, phone, place_id, since, title) on places.contacts to medspil_app;

grant select on places.contacts to medspil_app;

grant update (email, name, phone, title, until) on places.contacts to medspil_app;

grant insert (id, latitude, longitude, made_by, municipality_id, name) on places.districts to medspil_app;

grant select on places.districts to medspil_app;

grant update (closed_on, latitude, longitude, name) on places.districts to medspil_app;

grant insert (approximate, municipality_id, outline, source, uploaded_by) on places.outlines to medspil_app;

grant select on places.outlines to medspil_app;

grant update (approximate, outline, source, uploaded_at, uploaded_by) on places.outlines to medspil_app;

grant insert (address, district_id, id, kind, latitude, longitude, made_by, municipality_id, name, organisation_id, since, submission_key, town) on places.places to medspil_app;

grant select on places.places to medspil_app;

grant update (address, closed_on, district_id, kind, latitude, longitude, name, organisation_id, since, town) on places.places to medspil_app;
