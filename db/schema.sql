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

-- Young persons, named or not yet.
create schema people;

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
  closed_at timestamp with time zone
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

alter table access.grants add constraint grants_object_kind_check CHECK ((object_kind = ANY (ARRAY['case'::text, 'person'::text, 'inquiry'::text])));

alter table access.grants add constraint grants_relation_check CHECK ((relation = ANY (ARRAY['owner'::text, 'participant'::text, 'disclosed'::text])));

alter table access.identities add constraint identities_pkey PRIMARY KEY (municipality_id, issuer, subject);

alter table access.identities add constraint identities_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_pkey PRIMARY KEY (municipality_id, id);

alter table access.role_assignments add constraint role_assignments_municipality_id_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES access.accounts(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES directory.organisations(municipality_id, id);

alter table access.role_assignments add constraint role_assignments_role_check CHECK ((role = ANY (ARRAY['ssp-consultant'::text, 'ssp-leader'::text, 'contact-person'::text, 'organisation-lead'::text, 'administrator'::text, 'data-protection-officer'::text])));

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

alter table people.persons add constraint persons_pkey PRIMARY KEY (municipality_id, id);

alter table people.persons add constraint persons_municipality_id_open_to_unit_fkey FOREIGN KEY (municipality_id, open_to_unit) REFERENCES directory.organisations(municipality_id, id);

alter table people.persons add constraint persons_municipality_id_school_id_fkey FOREIGN KEY (municipality_id, school_id) REFERENCES directory.organisations(municipality_id, id);

alter table people.persons add constraint persons_age_band_check CHECK ((age_band = ANY (ARRAY['0-9'::text, '10-12'::text, '13-14'::text, '15-17'::text, '18-25'::text])));

alter table people.persons add constraint persons_check CHECK (((given_name <> ''::text) OR (family_name <> ''::text) OR (described_as <> ''::text)));

alter table people.persons add constraint persons_check1 CHECK (((cpr_sealed IS NULL) = (cpr_index IS NULL)));

alter table people.persons add constraint persons_described_as_check CHECK ((length(described_as) <= 200));

alter table people.persons add constraint persons_family_name_check CHECK ((length(family_name) <= 100));

alter table people.persons add constraint persons_given_name_check CHECK ((length(given_name) <= 100));

CREATE INDEX accounts_by_email ON access.accounts USING btree (municipality_id, lower(email)) WHERE (email IS NOT NULL);

CREATE INDEX accounts_by_name ON access.accounts USING btree (municipality_id, display_name COLLATE "da-x-icu");

CREATE INDEX accounts_by_organisation ON access.accounts USING btree (municipality_id, organisation_id);

CREATE INDEX attachments_by_inquiry ON contact.attachments USING btree (municipality_id, inquiry_id);

CREATE INDEX case_files_by_inquiry ON cases.case_files USING btree (municipality_id, inquiry_id);

CREATE INDEX case_files_by_owner ON cases.case_files USING btree (municipality_id, owner_id, status, touched_at DESC) INCLUDE (open_to_unit, id);

CREATE INDEX case_files_by_person ON cases.case_files USING btree (municipality_id, person_id);

CREATE INDEX case_files_by_unit ON cases.case_files USING btree (municipality_id, open_to_unit, status, touched_at DESC) INCLUDE (id);

CREATE INDEX decisions_lately ON contact.decisions USING btree (municipality_id, decided_at DESC);

CREATE INDEX entries_by_account ON audit.entries USING btree (municipality_id, account_id, at DESC);

CREATE INDEX entries_by_sequence ON audit.entries USING btree (municipality_id, sequence);

CREATE INDEX entries_by_subject ON audit.entries USING gin (subjects);

CREATE INDEX entries_by_time ON audit.entries USING btree (municipality_id, at DESC);

CREATE INDEX follow_ups_by_case ON cases.follow_ups USING btree (municipality_id, case_id);

CREATE INDEX follow_ups_waiting ON cases.follow_ups USING btree (municipality_id, owner_id, due_on) WHERE (ended_at IS NULL);

CREATE INDEX grants_by_account ON access.grants USING btree (municipality_id, account_id, object_id);

CREATE INDEX grants_by_object ON access.grants USING btree (municipality_id, object_id);

CREATE INDEX held_files_by_end ON contact.held_files USING btree (municipality_id, held_until);

CREATE INDEX identities_by_account ON access.identities USING btree (municipality_id, account_id);

CREATE INDEX inquiries_by_filer ON contact.inquiries USING btree (municipality_id, filed_by, received_at DESC);

CREATE INDEX inquiries_by_owner ON contact.inquiries USING btree (municipality_id, owner_id, status);

CREATE INDEX inquiries_lately ON contact.inquiries USING btree (municipality_id, received_at DESC);

CREATE INDEX inquiries_merged ON contact.inquiries USING btree (municipality_id, merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX inquiries_waiting ON contact.inquiries USING btree (municipality_id, open_to_unit, status, due_at);

CREATE INDEX messages_by_inquiry ON contact.messages USING btree (municipality_id, inquiry_id, written_at);

CREATE INDEX notes_by_case ON cases.notes USING btree (municipality_id, case_id, happened_on DESC, written_at DESC);

CREATE INDEX notes_by_words ON cases.notes USING gin (to_tsvector('danish'::regconfig, body));

CREATE INDEX organisations_by_name ON directory.organisations USING btree (municipality_id, name COLLATE "da-x-icu");

CREATE INDEX ownerships_by_case ON cases.ownerships USING btree (municipality_id, case_id, given_at DESC);

CREATE INDEX ownerships_by_inquiry ON contact.ownerships USING btree (municipality_id, inquiry_id, taken_at DESC);

CREATE INDEX participants_by_account ON cases.participants USING btree (municipality_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX participants_by_case ON cases.participants USING btree (municipality_id, case_id);

CREATE INDEX persons_by_birth_date ON people.persons USING btree (municipality_id, birth_date);

CREATE INDEX persons_by_name_key ON people.persons USING gin (name_key gin_trgm_ops);

CREATE INDEX persons_by_unit ON people.persons USING btree (municipality_id, open_to_unit, id);

CREATE INDEX public_texts_newest ON directory.public_texts USING btree (municipality_id, key, language, written_at DESC);

CREATE INDEX redactions_by_message ON contact.redactions USING btree (municipality_id, message_id, redacted_at DESC);

CREATE INDEX role_assignments_by_account ON access.role_assignments USING btree (municipality_id, account_id) WHERE (ended_at IS NULL);

CREATE INDEX sessions_by_account ON auth.sessions USING btree (municipality_id, account_id, seen_at DESC);

CREATE INDEX subject_hints_by_name ON contact.subject_hints USING btree (municipality_id, name_index);

CREATE INDEX tokens_by_account ON auth.tokens USING btree (municipality_id, account_id, created_at DESC);

CREATE INDEX turns_by_case ON cases.turns USING btree (municipality_id, case_id, made_at);

CREATE UNIQUE INDEX case_files_by_number ON cases.case_files USING btree (municipality_id, unit_id, number);

CREATE UNIQUE INDEX case_files_by_submission ON cases.case_files USING btree (municipality_id, submission_key) WHERE (submission_key IS NOT NULL);

CREATE UNIQUE INDEX decisions_in_order ON contact.decisions USING btree (municipality_id, inquiry_id, ordinal);

CREATE UNIQUE INDEX inquiries_by_submission ON contact.inquiries USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX notes_by_submission ON cases.notes USING btree (municipality_id, submission_key);

CREATE UNIQUE INDEX notes_corrected_once ON cases.notes USING btree (municipality_id, corrects) WHERE (corrects IS NOT NULL);

CREATE UNIQUE INDEX persons_by_cpr ON people.persons USING btree (municipality_id, cpr_index) WHERE (cpr_index IS NOT NULL);

CREATE UNIQUE INDEX receipts_by_code ON contact.receipts USING btree (municipality_id, code_index);

CREATE UNIQUE INDEX role_assignments_once ON access.role_assignments USING btree (municipality_id, account_id, role, organisation_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX sessions_by_secret ON auth.sessions USING btree (secret_hash);

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

create policy given_by_unit on access.grants for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((cardinality(access.units()) > 0) AND (given_by = access.account()) AND access.sees(object_kind, object_id))));

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

create policy added_by_unit on people.persons for insert to medspil_app
  with check ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR ((open_to_unit = ANY (access.units())) AND (created_by = access.account()))));

create policy changed_by_unit on people.persons for update to medspil_app
  using ((municipality_id = access.municipality()) AND ((access.kind() = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[]))))
  with check (municipality_id = access.municipality());

create policy own_unit_or_let_in on people.persons for select to medspil_app
  using ((municipality_id = access.municipality()) AND ((( SELECT access.kind() AS kind) = 'system'::text) OR (open_to_unit = ANY (( SELECT access.units() AS units)::uuid[])) OR (id = ANY (( SELECT access.objects() AS objects)::uuid[]))));

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
    else exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = object) end
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

CREATE TRIGGER keep_door_closed BEFORE UPDATE OF limited ON contact.inquiries FOR EACH ROW EXECUTE FUNCTION contact.keep_door_closed();

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

grant insert (id, kind, municipality_id, name, phone, town) on directory.organisations to medspil_app;

grant select on directory.organisations to medspil_app;

grant update (closed_at, kind, name, phone, town) on directory.organisations to medspil_app;

grant insert (body, id, key, language, municipality_id, written_by) on directory.public_texts to medspil_app;

grant select on directory.public_texts to medspil_app;

grant delete on directory.school_holidays to medspil_app;

grant insert (first_day, id, last_day, municipality_id, name) on directory.school_holidays to medspil_app;

grant select on directory.school_holidays to medspil_app;

grant update (first_day, last_day, name) on directory.school_holidays to medspil_app;

grant insert (key, municipality_id, value, written_at, written_by) on directory.settings to medspil_app;

grant select on directory.settings to medspil_app;

grant update (value, written_at, written_by) on directory.settings to medspil_app;

grant insert (address_protected_until, age_band, birth_date, cpr_index, cpr_sealed, created_by, described_as, family_name, given_name, id, municipality_id, name_key, open_to_unit, school_id) on people.persons to medspil_app;

grant select on people.persons to medspil_app;

grant update (address_protected_until, age_band, birth_date, cpr_index, cpr_sealed, described_as, family_name, given_name, name_key, school_id) on people.persons to medspil_app;

grant select on people.search_items to medspil_app;
