-- The legal gate. Nobody is let into a case to read one thing: what is shared is written down here as it was previewed,
-- and read by whoever holds a live grant and has accepted. Without a decision no grant, without a finding of the rules
-- that does not say no, no decision, and none without an end.
create schema disclosure;
comment on schema disclosure is 'Exchanges between school, social services and police: asked, decided, received, ended.';
grant usage on schema disclosure to medspil_app;

alter table access.grants drop constraint grants_object_kind_check;
alter table access.grants add constraint grants_object_kind_check check (object_kind in ('case', 'person', 'inquiry', 'exchange', 'agenda-item'));
alter table access.grants add constraint grants_of_the_gate_end check (object_kind not in ('exchange', 'agenda-item') or valid_until is not null);

create table disclosure.exchanges (
  municipality_id integer not null,
  id uuid not null,
  direction text not null check (direction in ('offer', 'request')),
  asked_by uuid not null,
  holder_id uuid not null,
  holder_organisation_id uuid not null,
  receiver_id uuid not null,
  receiver_organisation_id uuid not null,
  basis text not null check (basis in ('ssp', 'psp', 'ksp', 'info-house', 'exit', 'early-exchange', 'consent', 'administrative')),
  purpose text not null check (purpose in ('crime-prevention', 'early-help', 'exposed-person', 'release', 'extremism-prevention', 'leaving-gang', 'wellbeing', 'own-task')),
  necessity text not null check (length(necessity) between 1 and 1000),
  wanted text not null default '' check (length(wanted) <= 2000),
  answer_by date,
  submission_key uuid not null,
  asked_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, asked_by) references access.accounts (municipality_id, id),
  foreign key (municipality_id, holder_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, receiver_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, holder_organisation_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, receiver_organisation_id) references directory.organisations (municipality_id, id),
  check (holder_id <> receiver_id),
  check ((direction = 'offer' and asked_by = holder_id) or (direction = 'request' and asked_by = receiver_id and wanted <> ''))
);
comment on table disclosure.exchanges is 'Somebody offers, or asks for, something that is known: between two persons in two bodies, on one basis, for one purpose. Investigation is no purpose here (retsplejeloven § 115(2)).';
comment on column disclosure.exchanges.wanted is 'What a request asks for, in the words of the one who asks.';
create unique index exchanges_by_submission on disclosure.exchanges (municipality_id, submission_key);
create index exchanges_by_holder on disclosure.exchanges (municipality_id, holder_id, asked_at desc);
create index exchanges_by_receiver on disclosure.exchanges (municipality_id, receiver_id, asked_at desc);

create table disclosure.decisions (
  municipality_id integer not null,
  exchange_id uuid not null,
  choice text not null check (choice in ('share', 'keep')),
  basis text not null check (basis in ('ssp', 'psp', 'ksp', 'info-house', 'exit', 'early-exchange', 'consent', 'administrative')),
  purpose text not null check (purpose in ('crime-prevention', 'early-help', 'exposed-person', 'release', 'extremism-prevention', 'leaving-gang', 'wellbeing', 'own-task')),
  necessity text not null default '' check (length(necessity) <= 1000),
  reason text not null default '' check (length(reason) <= 2000),
  person_id uuid,
  case_id uuid,
  consent_id uuid,
  finding_id uuid not null,
  valid_until timestamptz,
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (municipality_id, exchange_id),
  foreign key (municipality_id, exchange_id) references disclosure.exchanges (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, decided_by) references access.accounts (municipality_id, id),
  check ((choice = 'share') = (valid_until is not null)),
  check (valid_until is null or (valid_until > decided_at and valid_until <= decided_at + interval '366 days')),
  check (choice = 'keep' or necessity <> ''),
  check (choice = 'keep' or basis not in ('consent', 'exit') or person_id is null or consent_id is not null),
  check (consent_id is null or person_id is not null)
);
comment on table disclosure.decisions is 'Shared, or kept to oneself. Keeping needs no reason (retsplejeloven § 115(4)). One per exchange, never edited.';
comment on column disclosure.decisions.reason is 'The human reason where a rule asks for one.';
create index decisions_by_person on disclosure.decisions (municipality_id, person_id, decided_at desc) where person_id is not null;
create index decisions_by_consent on disclosure.decisions (municipality_id, consent_id) where consent_id is not null;
create index decisions_by_finding on disclosure.decisions (municipality_id, finding_id);

create table disclosure.items (
  municipality_id integer not null,
  exchange_id uuid not null,
  position integer not null check (position between 0 and 100),
  kind text not null check (kind in ('subject', 'note', 'fact', 'sentence')),
  data_class text not null check (data_class in ('ordinary', 'cpr', 'confidential-social', 'special', 'criminal')),
  body text not null check (length(body) between 1 and 20000),
  source text not null default '' check (length(source) <= 300),
  happened_on date,
  note_id uuid,
  primary key (municipality_id, exchange_id, position),
  foreign key (municipality_id, exchange_id) references disclosure.decisions (municipality_id, exchange_id),
  foreign key (municipality_id, note_id) references cases.notes (municipality_id, id)
);
comment on table disclosure.items is 'What was shared, exactly as previewed, with what was blacked out already gone. The first may say whom it is about.';

create table disclosure.mentions (
  municipality_id integer not null,
  exchange_id uuid not null,
  position integer not null,
  described_as text not null check (length(described_as) between 1 and 200),
  necessity text not null check (length(necessity) between 1 and 1000),
  primary key (municipality_id, exchange_id, position),
  foreign key (municipality_id, exchange_id) references disclosure.decisions (municipality_id, exchange_id)
);
comment on table disclosure.mentions is 'Other persons who can be recognised in what is shared, each with a necessity of their own (rule R115-13).';

create table disclosure.answers (
  municipality_id integer not null,
  exchange_id uuid not null,
  choice text not null check (choice in ('accepted', 'declined')),
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (municipality_id, exchange_id),
  foreign key (municipality_id, exchange_id) references disclosure.decisions (municipality_id, exchange_id),
  foreign key (municipality_id, answered_by) references access.accounts (municipality_id, id)
);
comment on table disclosure.answers is 'Whether the receiver took what was offered. Nothing is shown before.';

create table disclosure.endings (
  municipality_id integer not null,
  exchange_id uuid not null,
  kind text not null check (kind in ('revoked', 'given-back', 'declined', 'consent-withdrawn', 'taken-back')),
  reason text not null default '' check (length(reason) <= 500),
  ended_by uuid,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, exchange_id),
  foreign key (municipality_id, exchange_id) references disclosure.exchanges (municipality_id, id),
  foreign key (municipality_id, ended_by) references access.accounts (municipality_id, id)
);
comment on table disclosure.endings is 'Why and when it stopped before its day. Taken back: a request nobody has decided yet.';

create table disclosure.tellings (
  municipality_id integer not null,
  exchange_id uuid not null,
  about text not null check (about in ('ending')),
  told_at timestamptz not null default now(),
  primary key (municipality_id, exchange_id, about),
  foreign key (municipality_id, exchange_id) references disclosure.exchanges (municipality_id, id)
);
comment on table disclosure.tellings is 'That a receiver was told by mail, without content, so that it is done once.';

create table disclosure.early_matters (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  matter text not null check (length(matter) between 1 and 300),
  why_new text not null default '' check (length(why_new) <= 1000),
  begun_by uuid not null,
  begun_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, begun_by) references access.accounts (municipality_id, id)
);
comment on table disclosure.early_matters is 'A concern about one child that is talked over under the early-exchange rule; its meetings are counted. Another about the same child needs a reason why it is new.';
create unique index early_matters_first on disclosure.early_matters (municipality_id, person_id) where why_new = '';
create index early_matters_by_person on disclosure.early_matters (municipality_id, person_id);

create table disclosure.early_meetings (
  municipality_id integer not null,
  matter_id uuid not null,
  ordinal integer not null check (ordinal between 1 and 99),
  held_on date not null,
  special_reason text not null default '' check (length(special_reason) <= 1000),
  consent_id uuid,
  agenda_item_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, matter_id, ordinal),
  foreign key (municipality_id, matter_id) references disclosure.early_matters (municipality_id, id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id),
  check (ordinal = 1 or special_reason <> '' or consent_id is not null),
  check (ordinal <= 2 or consent_id is not null)
);
comment on table disclosure.early_meetings is 'Each meeting held about a matter without consent: one, a second only in special cases, no third (rules R49-04 to R49-06).';
create unique index early_meetings_by_item on disclosure.early_meetings (municipality_id, agenda_item_id) where agenda_item_id is not null;

alter table disclosure.exchanges enable row level security, force row level security;
alter table disclosure.decisions enable row level security, force row level security;
alter table disclosure.items enable row level security, force row level security;
alter table disclosure.mentions enable row level security, force row level security;
alter table disclosure.answers enable row level security, force row level security;
alter table disclosure.endings enable row level security, force row level security;
alter table disclosure.tellings enable row level security, force row level security;
alter table disclosure.early_matters enable row level security, force row level security;
alter table disclosure.early_meetings enable row level security, force row level security;
create policy definer on disclosure.exchanges to current_user using (true) with check (true);
create policy definer on disclosure.decisions to current_user using (true) with check (true);
create policy definer on disclosure.items to current_user using (true) with check (true);
create policy definer on disclosure.mentions to current_user using (true) with check (true);
create policy definer on disclosure.answers to current_user using (true) with check (true);
create policy definer on disclosure.endings to current_user using (true) with check (true);
create policy definer on disclosure.tellings to current_user using (true) with check (true);
create policy definer on disclosure.early_matters to current_user using (true) with check (true);
create policy definer on disclosure.early_meetings to current_user using (true) with check (true);

-- Whom a decided exchange is about, asked past its own policies so that the policies may ask it.
create function disclosure.subject_of(exchange uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select d.person_id from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
$$;
revoke all on function disclosure.subject_of from public;
grant execute on function disclosure.subject_of to medspil_app;
create function disclosure.case_of(exchange uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select d.case_id from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
$$;
revoke all on function disclosure.case_of from public;
grant execute on function disclosure.case_of to medspil_app;

-- The unit that looks after the person; what came out of a case behind closed doors stays with those who see the case.
create function disclosure.is_of_own_unit(exchange uuid) returns boolean language sql stable as $$
  select cardinality(access.units()) > 0 and people.is_visible(disclosure.subject_of(exchange))
     and (disclosure.case_of(exchange) is null or cases.is_visible(disclosure.case_of(exchange)))
      or cardinality(access.units()) > 0 and disclosure.subject_of(exchange) is null and cases.is_visible(disclosure.case_of(exchange))
$$;
comment on function disclosure.is_of_own_unit is 'Also what was passed on from a case without saying about whom.';
-- Empty for an account that was closed or has no role left.
create function disclosure.is_at_work() returns boolean language sql stable as $$
  select coalesce(nullif(current_setting('app.roles', true), '')::text[], '{}') <> '{}'
$$;

create function disclosure.works_in(account uuid, organisation uuid) returns boolean language sql stable as $$
  select exists (select from access.accounts a where a.municipality_id = access.municipality() and a.id = account and a.disabled_at is null
                  and (a.organisation_id = organisation or exists (
                    select from access.role_assignments r where r.municipality_id = a.municipality_id and r.account_id = a.id
                       and r.organisation_id = organisation and r.ended_at is null)))
$$;
create function disclosure.is_visible(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange)
$$;
create function disclosure.is_receiver(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = access.account())
$$;
create function disclosure.is_receiver_still_there(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = access.account()
                  and disclosure.works_in(e.receiver_id, e.receiver_organisation_id))
$$;
comment on function disclosure.is_receiver_still_there is 'It was told to a body: whoever has left it for another reads no more.';
create function disclosure.is_giving_side(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange
                  and disclosure.is_at_work()
                  and (e.holder_id = access.account() or (e.receiver_id <> access.account() and disclosure.is_of_own_unit(exchange))))
$$;
comment on function disclosure.is_giving_side is 'The one who decided, or the unit that looks after the person; never the receiver.';
create function disclosure.is_undecided_holder(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.holder_id = access.account()
                  and not exists (select from disclosure.endings n where n.municipality_id = e.municipality_id and n.exchange_id = e.id))
$$;
create function disclosure.is_asker_of_undecided(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.exchanges e where e.municipality_id = access.municipality() and e.id = exchange and e.asked_by = access.account()
                  and not exists (select from disclosure.decisions d where d.municipality_id = e.municipality_id and d.exchange_id = e.id))
$$;
create function disclosure.is_shared(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange and d.choice = 'share')
$$;
create function disclosure.is_being_decided(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.decisions d where d.municipality_id = access.municipality() and d.exchange_id = exchange
                  and d.choice = 'share' and d.decided_by = access.account() and d.decided_at = now())
$$;
comment on function disclosure.is_being_decided is 'True in the transaction that decides: nothing is added to what was shared afterwards.';
create function disclosure.is_accepted(exchange uuid) returns boolean language sql stable as $$
  select exists (select from disclosure.answers a where a.municipality_id = access.municipality() and a.exchange_id = exchange and a.choice = 'accepted')
$$;
create function disclosure.is_finding_of(finding uuid, exchange uuid) returns boolean language sql stable as $$
  select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding and f.topic = 'exchange'
                  and f.about_kind = 'exchange' and f.about_id = exchange and f.made_by = access.account() and f.made_at = now())
$$;
comment on function disclosure.is_finding_of is 'What the rules said to the one who decides, of this very exchange, in the transaction of the decision.';
create function disclosure.is_free_to_share(finding uuid, reason text, exchange uuid, basis text, purpose text, person uuid, consent uuid) returns boolean language sql stable as $$
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
$$;
comment on function disclosure.is_free_to_share is 'The rules said yes to exactly what is decided, between these two, today; or asked for a reason and got one. Exit takes it in writing.';
create function disclosure.is_case_about(case_file uuid, person uuid) returns boolean language sql stable as $$
  select exists (select from cases.case_files c where c.municipality_id = access.municipality() and c.id = case_file and (c.person_id is null or c.person_id = person))
$$;
create function disclosure.cases_of(person uuid) returns setof uuid language sql stable as $$
  select c.id from cases.case_files c where c.municipality_id = access.municipality() and c.person_id = person
$$;
comment on function disclosure.cases_of is 'Cases about a person, as far as the actor sees them: what left one unnamed belongs in their ledger too.';
create function disclosure.is_told_to_rules(exchange uuid, kind text, data_class text, note uuid) returns boolean language sql stable as $$
  select exists (
    select from disclosure.decisions d join law.findings f on f.municipality_id = d.municipality_id and f.id = d.finding_id
     where d.municipality_id = access.municipality() and d.exchange_id = exchange
       and case kind when 'subject' then f.facts -> 'subject' ->> 'identified' = 'true' else f.facts -> 'content' -> 'classes' ? data_class end
       and (note is null or exists (select from cases.notes n where n.municipality_id = d.municipality_id and n.id = note and n.case_id = d.case_id)))
$$;
comment on function disclosure.is_told_to_rules is 'What is shared is what the rules were asked about: its kinds, whether somebody is named; and a note of the very case.';
create function disclosure.other_persons(exchange uuid) returns integer language sql stable as $$
  select jsonb_array_length(f.facts -> 'content' -> 'otherPersons')
    from disclosure.decisions d join law.findings f on f.municipality_id = d.municipality_id and f.id = d.finding_id
   where d.municipality_id = access.municipality() and d.exchange_id = exchange
$$;
create function disclosure.consent_covers(consent uuid, person uuid, exchange uuid) returns boolean language sql stable as $$
  select exists (select from people.consents c
                   join people.consent_receivers r on r.municipality_id = c.municipality_id and r.consent_id = c.id
                   join disclosure.exchanges e on e.municipality_id = c.municipality_id and e.id = exchange and e.receiver_organisation_id = r.organisation_id
                  where c.municipality_id = access.municipality() and c.id = consent and c.person_id = person and c.kind = 'share'
                    and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$$;
comment on function disclosure.consent_covers is 'A live consent to share, of this person, that names the receiving body.';
-- The receiver is told how many there are before any of them may be read.
create function disclosure.item_count(exchange uuid) returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from disclosure.items i
    join disclosure.exchanges e on e.municipality_id = i.municipality_id and e.id = i.exchange_id
   where i.municipality_id = access.municipality() and i.exchange_id = exchange and i.kind <> 'subject'
     and access.account() in (e.holder_id, e.receiver_id)
$$;
revoke all on function disclosure.item_count from public;
grant execute on function disclosure.item_count to medspil_app;
create function disclosure.may_grant(exchange uuid, receiver uuid, until timestamptz) returns boolean language sql stable as $$
  select disclosure.is_being_decided(exchange) and exists (
    select from disclosure.exchanges e join disclosure.decisions d on d.municipality_id = e.municipality_id and d.exchange_id = e.id
     where e.municipality_id = access.municipality() and e.id = exchange and e.receiver_id = receiver and d.valid_until = until)
$$;

-- The two it is between; and the unit that looks after the person it is about, for the ledger.
create policy between_two_or_ledger on disclosure.exchanges for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system'
    or holder_id = (select access.account()) or receiver_id = (select access.account())
    or (cardinality((select access.units())) > 0 and disclosure.is_of_own_unit(id))));
create policy asked_in_own_name on disclosure.exchanges for insert to medspil_app
  with check (municipality_id = access.municipality() and asked_by = access.account()
    and disclosure.works_in(holder_id, holder_organisation_id) and disclosure.works_in(receiver_id, receiver_organisation_id));

create policy follows_exchange on disclosure.decisions for select to medspil_app
  using (municipality_id = access.municipality() and disclosure.is_visible(exchange_id));
create policy decided_by_holder on disclosure.decisions for insert to medspil_app
  with check (municipality_id = access.municipality() and decided_by = access.account()
    and disclosure.is_undecided_holder(exchange_id)
    and (person_id is null or people.is_visible(person_id)) and (case_id is null or cases.is_visible(case_id))
    and (case_id is null or person_id is null or disclosure.is_case_about(case_id, person_id))
    and (consent_id is null or disclosure.consent_covers(consent_id, person_id, exchange_id))
    and disclosure.is_finding_of(finding_id, exchange_id)
    and (choice = 'keep' or disclosure.is_free_to_share(finding_id, reason, exchange_id, basis, purpose, person_id, consent_id)));

create policy kept_or_received on disclosure.items for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or disclosure.is_giving_side(exchange_id)
    or (exchange_id = any((select access.objects())::uuid[]) and disclosure.is_accepted(exchange_id) and disclosure.is_receiver_still_there(exchange_id))));
create policy with_decision on disclosure.items for insert to medspil_app
  with check (municipality_id = access.municipality() and disclosure.is_being_decided(exchange_id)
    and disclosure.is_told_to_rules(exchange_id, kind, data_class, note_id));
create policy giving_side on disclosure.mentions for select to medspil_app
  using (municipality_id = access.municipality() and disclosure.is_giving_side(exchange_id));
create policy with_decision on disclosure.mentions for insert to medspil_app
  with check (municipality_id = access.municipality() and disclosure.is_being_decided(exchange_id)
    and position between 0 and disclosure.other_persons(exchange_id) - 1);

create policy follows_exchange on disclosure.answers for select to medspil_app
  using (municipality_id = access.municipality() and disclosure.is_visible(exchange_id));
create policy by_receiver on disclosure.answers for insert to medspil_app
  with check (municipality_id = access.municipality() and answered_by = access.account() and exchange_id = any(access.objects()) and disclosure.is_receiver_still_there(exchange_id));
create policy follows_exchange on disclosure.endings for select to medspil_app
  using (municipality_id = access.municipality() and disclosure.is_visible(exchange_id));
create policy by_either_side on disclosure.endings for insert to medspil_app
  with check (municipality_id = access.municipality() and ended_by = access.account() and case kind
    when 'revoked' then disclosure.is_shared(exchange_id) and disclosure.is_giving_side(exchange_id)
    when 'given-back' then disclosure.is_accepted(exchange_id) and disclosure.is_receiver(exchange_id)
    when 'declined' then disclosure.is_shared(exchange_id) and disclosure.is_receiver(exchange_id) and not disclosure.is_accepted(exchange_id)
    when 'taken-back' then disclosure.is_asker_of_undecided(exchange_id)
    else false end);
create policy by_house on disclosure.tellings to medspil_app
  using (municipality_id = access.municipality() and access.kind() = 'system')
  with check (municipality_id = access.municipality() and access.kind() = 'system');

create policy follows_person on disclosure.early_matters for select to medspil_app
  using (municipality_id = access.municipality() and people.is_workable(person_id));
create policy begun_by_unit on disclosure.early_matters for insert to medspil_app
  with check (municipality_id = access.municipality() and begun_by = access.account() and people.is_workable(person_id));
create policy follows_matter on disclosure.early_meetings for select to medspil_app
  using (municipality_id = access.municipality()
    and exists (select from disclosure.early_matters m where m.municipality_id = early_meetings.municipality_id and m.id = matter_id));
-- Counted one by one, whoever writes: no meeting is skipped and none is counted twice.
create function disclosure.next_meeting(early uuid) returns integer language sql stable as $$
  select count(*)::integer + 1 from disclosure.early_meetings m where m.municipality_id = access.municipality() and m.matter_id = early
$$;
create function disclosure.is_live_consent_of(consent uuid, early uuid) returns boolean language sql stable as $$
  select exists (select from people.consents c
                   join disclosure.early_matters m on m.municipality_id = c.municipality_id and m.id = early and m.person_id = c.person_id
                  where c.municipality_id = access.municipality() and c.id = consent
                    and not exists (select from people.consent_endings n where n.municipality_id = c.municipality_id and n.consent_id = c.id))
$$;
create policy recorded_by_unit on disclosure.early_meetings for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account()
    and ordinal = disclosure.next_meeting(matter_id) and (consent_id is null or disclosure.is_live_consent_of(consent_id, matter_id))
    and exists (select from disclosure.early_matters m where m.municipality_id = early_meetings.municipality_id and m.id = matter_id));

-- A grant of the gate is given by whoever decides, in the transaction of the decision; all others as before.
drop policy given_by_unit on access.grants;
create policy given_by_unit_or_gate on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system'
    or (given_by = access.account() and case object_kind
      when 'exchange' then relation = 'disclosed' and disclosure.may_grant(object_id, account_id, valid_until)
      when 'agenda-item' then relation = 'disclosed' and cardinality(access.units()) > 0 and access.sees(object_kind, object_id)
      else cardinality(access.units()) > 0 and access.sees(object_kind, object_id) end)));

-- What ends an exchange ends its grant, whoever could not have ended it by hand.
create function disclosure.end_grant() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into access.grant_endings (municipality_id, grant_id, ended_by, reason)
  select g.municipality_id, g.id, new.ended_by, new.kind
    from access.grants g
   where g.municipality_id = new.municipality_id and g.object_kind = 'exchange' and g.object_id = new.exchange_id
  on conflict do nothing;
  return new;
end $$;
revoke all on function disclosure.end_grant from public;
create trigger end_grant after insert on disclosure.endings for each row execute function disclosure.end_grant();

-- A yes taken back stops at once everything that rested on it, in the same transaction, whoever shared it.
create function disclosure.stop_what_rested_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- Waits for whoever is deciding on it at this moment (their foreign key holds the row), and then stops that too.
  perform from people.consents c where c.municipality_id = new.municipality_id and c.id = new.consent_id for update;
  insert into disclosure.endings (municipality_id, exchange_id, kind, ended_by)
  select d.municipality_id, d.exchange_id, 'consent-withdrawn', new.ended_by
    from disclosure.decisions d
   where d.municipality_id = new.municipality_id and d.consent_id = new.consent_id and d.choice = 'share'
  on conflict do nothing;
  return new;
end $$;
revoke all on function disclosure.stop_what_rested_on from public;
create trigger stop_what_rested_on after insert on people.consent_endings for each row execute function disclosure.stop_what_rested_on();

-- Nor can anything come to rest on a yes that is being taken back at the same moment.
create function disclosure.hold_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform from people.consents c where c.municipality_id = new.municipality_id and c.id = new.consent_id for key share;
  if exists (select from people.consent_endings n where n.municipality_id = new.municipality_id and n.consent_id = new.consent_id) then
    raise exception 'the consent has ended';
  end if;
  return new;
end $$;
revoke all on function disclosure.hold_consent from public;
create trigger hold_consent before insert on disclosure.decisions for each row
  when (new.consent_id is not null) execute function disclosure.hold_consent();

-- For the app, before it reads whether a yes still stands: waits for whoever is taking it back, and makes them wait.
create function disclosure.wait_for_consent(consent uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform from people.consents c where c.municipality_id = access.municipality() and c.id = consent for key share;
end $$;
revoke all on function disclosure.wait_for_consent from public;
grant execute on function disclosure.wait_for_consent to medspil_app;

grant select on all tables in schema disclosure to medspil_app;
-- Why it was asked and shared may name somebody: told by disclosure.why alone, to each as much as they may know.
revoke select on disclosure.exchanges, disclosure.decisions from medspil_app;
grant select (municipality_id, id, direction, asked_by, holder_id, holder_organisation_id, receiver_id, receiver_organisation_id, basis, purpose, wanted, answer_by, submission_key, asked_at) on disclosure.exchanges to medspil_app;
grant select (municipality_id, exchange_id, choice, basis, purpose, person_id, case_id, consent_id, finding_id, valid_until, decided_by, decided_at) on disclosure.decisions to medspil_app;
create function disclosure.why(exchange uuid) returns table (asked text, necessity text, reason text)
language sql stable security definer set search_path = '' as $$
  select case when e.direction = 'request' or s.knows then e.necessity else '' end,
         case when s.knows then coalesce(d.necessity, '') else '' end,
         case when e.receiver_id <> access.account() then coalesce(d.reason, '') else '' end
    from disclosure.exchanges e
    left join disclosure.decisions d on d.municipality_id = e.municipality_id and d.exchange_id = e.id
    cross join lateral (select e.receiver_id <> access.account() or (e.id = any(access.objects())
      and exists (select from disclosure.answers a where a.municipality_id = e.municipality_id and a.exchange_id = e.id and a.choice = 'accepted')) as knows) s
   where e.municipality_id = access.municipality() and e.id = exchange
     and (access.account() in (e.holder_id, e.receiver_id) or e.holder_organisation_id = any(access.units()))
$$;
comment on function disclosure.why is 'Why it was asked for and shared: to the giving body whole; to the receiver the necessity while they read it, never the human reason.';
revoke all on function disclosure.why from public;
grant execute on function disclosure.why to medspil_app;
grant insert (municipality_id, id, direction, asked_by, holder_id, holder_organisation_id, receiver_id, receiver_organisation_id, basis, purpose, necessity, wanted, answer_by, submission_key) on disclosure.exchanges to medspil_app;
grant insert (municipality_id, exchange_id, choice, basis, purpose, necessity, reason, person_id, case_id, consent_id, finding_id, valid_until, decided_by) on disclosure.decisions to medspil_app;
grant insert (municipality_id, exchange_id, position, kind, data_class, body, source, happened_on, note_id) on disclosure.items to medspil_app;
grant insert (municipality_id, exchange_id, position, described_as, necessity) on disclosure.mentions to medspil_app;
grant insert (municipality_id, exchange_id, choice, answered_by) on disclosure.answers to medspil_app;
grant insert (municipality_id, exchange_id, kind, reason, ended_by) on disclosure.endings to medspil_app;
grant insert (municipality_id, exchange_id, about) on disclosure.tellings to medspil_app;
grant insert (municipality_id, id, person_id, matter, why_new, begun_by) on disclosure.early_matters to medspil_app;
grant insert (municipality_id, matter_id, ordinal, held_on, special_reason, consent_id, agenda_item_id, recorded_by) on disclosure.early_meetings to medspil_app;

create view disclosure.waiting_items with (security_invoker = true) as
  select e.municipality_id, e.id, e.holder_id as account_id, 'to-decide' as waits_for, e.asked_at as since, e.answer_by
    from disclosure.exchanges e
   where not exists (select from disclosure.decisions d where d.municipality_id = e.municipality_id and d.exchange_id = e.id)
     and not exists (select from disclosure.endings n where n.municipality_id = e.municipality_id and n.exchange_id = e.id)
  union all
  select e.municipality_id, e.id, e.receiver_id, 'to-receive', d.decided_at, d.valid_until::date
    from disclosure.exchanges e
    join disclosure.decisions d on d.municipality_id = e.municipality_id and d.exchange_id = e.id and d.choice = 'share' and d.valid_until > now()
   where not exists (select from disclosure.answers a where a.municipality_id = e.municipality_id and a.exchange_id = e.id)
     and not exists (select from disclosure.endings n where n.municipality_id = e.municipality_id and n.exchange_id = e.id);
comment on view disclosure.waiting_items is 'Published to the overview: what somebody is to decide or to receive.';
grant select on disclosure.waiting_items to medspil_app;

-- What rests on a yes, told to the module that keeps consents, which need not know the gate.
create view people.resting_exchanges with (security_invoker = true) as
  select d.municipality_id, d.consent_id, d.exchange_id, e.receiver_organisation_id, d.valid_until, n.kind as ended_by_what
    from disclosure.decisions d
    join disclosure.exchanges e on e.municipality_id = d.municipality_id and e.id = d.exchange_id
    left join disclosure.endings n on n.municipality_id = d.municipality_id and n.exchange_id = d.exchange_id
   where d.consent_id is not null and d.choice = 'share';
comment on view people.resting_exchanges is 'Published to people: what was shared on a consent, to which body, until when, and how it ended.';
grant select on people.resting_exchanges to medspil_app;
