-- Underretning: the statutory notification of concern, and the meetings it leads to. The authority owns the case; here
-- is kept that it was sent, when, by whom, to which unit, by which channel, the receipt and the feedback (rule RU-10).
create schema notices;
comment on schema notices is 'Statutory notifications (barnets lov §§ 133-138): draft, clocks, receipt, feedback; notification meetings.';
grant usage on schema notices to medspil_app;

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
  begun_at timestamptz not null default now(),
  submission_key uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, unit_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, inquiry_id) references contact.inquiries (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, receiver_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, written_by) references access.accounts (municipality_id, id)
);
comment on table notices.notices is 'One notification, from draft to feedback. The duty is personal: it has one author (rule RU-01).';
comment on column notices.notices.receiver_id is 'The unit it goes to: the family unit of the municipality.';
create unique index notices_by_submission on notices.notices (municipality_id, submission_key);
create index notices_by_unit on notices.notices (municipality_id, unit_id, begun_at desc);
create index notices_by_case on notices.notices (municipality_id, case_id) where case_id is not null;
create index notices_by_person on notices.notices (municipality_id, person_id) where person_id is not null;

create table notices.contents (
  municipality_id integer not null,
  notice_id uuid not null,
  sealed bytea not null,
  version integer not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (municipality_id, notice_id),
  foreign key (municipality_id, notice_id) references notices.notices (municipality_id, id)
);
comment on table notices.contents is 'The words of a notification, sealed. Erased some time after it was sent: the authority keeps it, and so does the journal.';

create table notices.steps (
  municipality_id integer not null,
  id uuid not null,
  notice_id uuid not null,
  kind text not null check (kind in ('sent', 'receipt', 'feedback', 'parents-told', 'danger-called', 'dropped')),
  happened_at timestamptz not null,
  channel text not null default '' check (channel in ('', 'digital-post', 'secure-mail', 'portal', 'phone', 'by-hand')),
  remark text not null default '' check (length(remark) <= 500),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, notice_id) references notices.notices (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id),
  check ((kind = 'sent') = (channel <> '')),
  check (kind not in ('receipt', 'feedback') or remark = '')
);
comment on table notices.steps is 'What happened to a notification: that and when. What the authority judged is not ours to keep.';
create unique index steps_once on notices.steps (municipality_id, notice_id, kind) where kind in ('sent', 'receipt', 'feedback', 'dropped');

create table notices.erasures (
  municipality_id integer not null,
  notice_id uuid not null,
  rule text not null check (length(rule) between 1 and 200),
  erased_at timestamptz not null default now(),
  primary key (municipality_id, notice_id),
  foreign key (municipality_id, notice_id) references notices.notices (municipality_id, id)
);
comment on table notices.erasures is 'Proof that the words of a notification were erased: when and by which rule.';

create table notices.meetings (
  municipality_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  notice_id uuid,
  case_id uuid,
  person_id uuid,
  called_by uuid not null,
  starts_at timestamptz not null,
  place text not null default '' check (length(place) <= 200),
  attendee_id uuid not null,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, unit_id) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, notice_id) references notices.notices (municipality_id, id),
  foreign key (municipality_id, case_id) references cases.case_files (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, called_by) references directory.organisations (municipality_id, id),
  foreign key (municipality_id, attendee_id) references access.accounts (municipality_id, id)
);
comment on table notices.meetings is 'An underretningssamtale the authority calls: when, where, who of SSP goes. Nothing of the authority''s case is kept.';
create unique index meetings_by_submission on notices.meetings (municipality_id, submission_key);
create index meetings_by_attendee on notices.meetings (municipality_id, attendee_id, starts_at);

create table notices.meeting_outcomes (
  municipality_id integer not null,
  meeting_id uuid not null,
  outcome text not null check (outcome in ('attended', 'not-attended', 'cancelled')),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, meeting_id),
  foreign key (municipality_id, meeting_id) references notices.meetings (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table notices.meeting_outcomes is 'Whether SSP was there.';

create table notices.meeting_tasks (
  municipality_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  what text not null check (length(what) between 1 and 300),
  due_on date not null,
  owner_id uuid not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  done_at timestamptz,
  done_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references notices.meetings (municipality_id, id),
  foreign key (municipality_id, owner_id) references access.accounts (municipality_id, id),
  foreign key (municipality_id, set_by) references access.accounts (municipality_id, id),
  check ((done_at is null) = (done_by is null))
);
comment on table notices.meeting_tasks is 'What SSP itself promised to do; no other tasks are kept here.';
create index meeting_tasks_waiting on notices.meeting_tasks (municipality_id, owner_id, due_on) where done_at is null;

alter table notices.notices enable row level security, force row level security;
alter table notices.contents enable row level security, force row level security;
alter table notices.steps enable row level security, force row level security;
alter table notices.erasures enable row level security, force row level security;
alter table notices.meetings enable row level security, force row level security;
alter table notices.meeting_outcomes enable row level security, force row level security;
alter table notices.meeting_tasks enable row level security, force row level security;
create policy definer on notices.notices to current_user using (true) with check (true);
create policy definer on notices.contents to current_user using (true) with check (true);
create policy definer on notices.steps to current_user using (true) with check (true);
create policy definer on notices.erasures to current_user using (true) with check (true);
create policy definer on notices.meetings to current_user using (true) with check (true);
create policy definer on notices.meeting_outcomes to current_user using (true) with check (true);
create policy definer on notices.meeting_tasks to current_user using (true) with check (true);

create function contact.is_visible(inquiry uuid) returns boolean language sql stable
  as $$ select exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = inquiry) $$;
-- Whoever may not see the case, the inquiry or the person does not see that it led to a notification.
create policy unit_that_sees_the_matter on notices.notices for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or (written_by = (select access.account()) and unit_id = any((select access.units())::uuid[]))
    or (unit_id = any((select access.units())::uuid[])
      and (case_id is null or cases.is_visible(case_id)) and (inquiry_id is null or contact.is_visible(inquiry_id)) and (person_id is null or people.is_visible(person_id)))));
create policy written_by_unit on notices.notices for insert to medspil_app
  with check (municipality_id = access.municipality() and written_by = access.account() and unit_id = any(access.units())
    and (case_id is null or cases.is_visible(case_id)) and (inquiry_id is null or contact.is_visible(inquiry_id)) and (person_id is null or people.is_visible(person_id)));

create function notices.is_visible(notice uuid) returns boolean language sql stable
  as $$ select exists (select from notices.notices n where n.municipality_id = access.municipality() and n.id = notice) $$;
create function notices.is_author(notice uuid) returns boolean language sql stable
  as $$ select exists (select from notices.notices n where n.municipality_id = access.municipality() and n.id = notice and n.written_by = access.account()) $$;
create function notices.has_step(notice uuid, kinds text[]) returns boolean language sql stable
  as $$ select exists (select from notices.steps s where s.municipality_id = access.municipality() and s.notice_id = notice and s.kind = any(kinds)) $$;
create function notices.is_ended(notice uuid) returns boolean language sql stable
  as $$ select notices.has_step(notice, '{sent,dropped}') $$;
create function notices.is_erasure_proven(notice uuid) returns boolean language sql stable
  as $$ select exists (select from notices.erasures e where e.municipality_id = access.municipality() and e.notice_id = notice) $$;
-- The answers the rules read, and the unit it goes to, may change while the author writes.
create policy answered_again_by_author on notices.notices for update to medspil_app
  using (municipality_id = access.municipality() and written_by = (select access.account()) and not notices.is_ended(id))
  with check (municipality_id = access.municipality() and written_by = access.account());

create policy follows_notice on notices.contents for select to medspil_app
  using (municipality_id = access.municipality() and notices.is_visible(notice_id));
create policy by_author on notices.contents for insert to medspil_app
  with check (municipality_id = access.municipality() and saved_by = access.account() and notices.is_author(notice_id) and not notices.is_ended(notice_id));
create policy changed_by_author on notices.contents for update to medspil_app
  using (municipality_id = access.municipality() and notices.is_author(notice_id) and not notices.is_ended(notice_id))
  with check (municipality_id = access.municipality() and saved_by = access.account());
-- The house erases what was sent when its time is up; a draft is thrown away by its author. Neither without proof.
create policy erased on notices.contents for delete to medspil_app
  using (municipality_id = access.municipality() and notices.is_erasure_proven(notice_id)
    and ((access.kind() = 'system' and notices.is_ended(notice_id)) or (notices.is_author(notice_id) and notices.has_step(notice_id, '{dropped}'))));
create policy follows_notice on notices.steps for select to medspil_app
  using (municipality_id = access.municipality() and notices.is_visible(notice_id));
create policy recorded_by_unit on notices.steps for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account() and notices.is_visible(notice_id)
    and (kind not in ('sent', 'dropped') or (notices.is_author(notice_id) and not notices.is_ended(notice_id)))
    and (kind not in ('receipt', 'feedback') or notices.has_step(notice_id, '{sent}')));
create policy follows_notice on notices.erasures for select to medspil_app
  using (municipality_id = access.municipality() and notices.is_visible(notice_id));
create policy by_house_or_author on notices.erasures for insert to medspil_app
  with check (municipality_id = access.municipality() and ((access.kind() = 'system' and notices.is_ended(notice_id))
    or (notices.is_author(notice_id) and notices.has_step(notice_id, '{dropped}'))));

create policy unit_that_sees_the_matter on notices.meetings for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or attendee_id = (select access.account())
    or (unit_id = any((select access.units())::uuid[]) and (notice_id is null or notices.is_visible(notice_id))
      and (case_id is null or cases.is_visible(case_id)) and (person_id is null or people.is_visible(person_id)))));
create policy recorded_by_unit on notices.meetings for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account() and unit_id = any(access.units())
    and (case_id is null or cases.is_visible(case_id)) and (person_id is null or people.is_visible(person_id)) and (notice_id is null or notices.is_visible(notice_id)));
create function notices.is_meeting_visible(meeting uuid) returns boolean language sql stable
  as $$ select exists (select from notices.meetings m where m.municipality_id = access.municipality() and m.id = meeting) $$;
create policy follows_meeting on notices.meeting_outcomes for select to medspil_app
  using (municipality_id = access.municipality() and notices.is_meeting_visible(meeting_id));
create policy recorded_by_unit on notices.meeting_outcomes for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account() and notices.is_meeting_visible(meeting_id));
create policy follows_meeting on notices.meeting_tasks for select to medspil_app
  using (municipality_id = access.municipality() and notices.is_meeting_visible(meeting_id));
create policy set_by_unit on notices.meeting_tasks for insert to medspil_app
  with check (municipality_id = access.municipality() and set_by = access.account() and notices.is_meeting_visible(meeting_id));
create policy done_by_unit on notices.meeting_tasks for update to medspil_app
  using (municipality_id = access.municipality() and notices.is_meeting_visible(meeting_id) and done_at is null)
  with check (municipality_id = access.municipality() and done_by = access.account());

grant select on all tables in schema notices to medspil_app;
grant insert (municipality_id, id, unit_id, case_id, inquiry_id, person_id, receiver_id, finding_id, written_by, submission_key), update (receiver_id, finding_id) on notices.notices to medspil_app;
grant insert (municipality_id, notice_id, sealed, version, saved_by), update (sealed, version, saved_by, saved_at), delete on notices.contents to medspil_app;
grant insert (municipality_id, id, notice_id, kind, happened_at, channel, remark, recorded_by) on notices.steps to medspil_app;
grant insert (municipality_id, notice_id, rule) on notices.erasures to medspil_app;
grant insert (municipality_id, id, unit_id, notice_id, case_id, person_id, called_by, starts_at, place, attendee_id, submission_key, recorded_by) on notices.meetings to medspil_app;
grant insert (municipality_id, meeting_id, outcome, recorded_by) on notices.meeting_outcomes to medspil_app;
grant insert (municipality_id, id, meeting_id, what, due_on, owner_id, set_by), update (done_at, done_by) on notices.meeting_tasks to medspil_app;

create view notices.due_items with (security_invoker = true) as
  select n.municipality_id, n.id, n.written_by as account_id, 'draft' as waits_for, n.begun_at as since, null::timestamptz as sent_at
    from notices.notices n
   where not exists (select from notices.steps s where s.municipality_id = n.municipality_id and s.notice_id = n.id and s.kind in ('sent', 'dropped'))
  union all
  select n.municipality_id, n.id, n.written_by, 'receipt', n.begun_at, s.happened_at
    from notices.notices n
    join notices.steps s on s.municipality_id = n.municipality_id and s.notice_id = n.id and s.kind = 'sent'
   where not exists (select from notices.steps r where r.municipality_id = n.municipality_id and r.notice_id = n.id and r.kind in ('receipt', 'feedback', 'dropped'));
comment on view notices.due_items is 'Published to the overview: drafts not yet sent, and sent ones that wait for their receipt.';
create view notices.due_meetings with (security_invoker = true) as
  select m.municipality_id, m.id, m.attendee_id as account_id, 'meeting' as waits_for, m.starts_at, null::text as what, null::date as due_on
    from notices.meetings m
   where not exists (select from notices.meeting_outcomes o where o.municipality_id = m.municipality_id and o.meeting_id = m.id)
  union all
  select t.municipality_id, t.meeting_id, t.owner_id, 'task', null, t.what, t.due_on
    from notices.meeting_tasks t where t.done_at is null;
comment on view notices.due_meetings is 'Published to the overview: notification meetings to come, and own tasks from them.';
grant select on notices.due_items, notices.due_meetings to medspil_app;
