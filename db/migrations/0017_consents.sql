-- What a body is in the law's eyes, and the consents of young persons and their custody holders.

-- The law asks whether a body is an authority, a self-governing institution with public tasks, or private, and whether
-- one of the latter two was drawn into the cooperation (retsplejeloven § 115(3)).
alter table directory.organisations
  add column standing text not null default 'authority' check (standing in ('authority', 'self-governing', 'private')),
  add column drawn_in boolean not null default false;
comment on column directory.organisations.drawn_in is 'Somebody decided that this body, no authority itself, takes part in the SSP cooperation.';
update directory.organisations set standing = 'self-governing' where kind in ('fgu', 'youth-education');
update directory.organisations set standing = 'private' where kind = 'partner';
grant insert (standing, drawn_in), update (standing, drawn_in) on directory.organisations to medspil_app;

-- What a body is in the law's eyes: as the rules are told it (law/domain/party-of.ts), so that no finding stands about another.
create function law.party_by_kind(kind text, standing text, drawn_in boolean) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'kind', case kind
      when 'fgu' then 'youth-education' when 'family-unit' then 'social-services' when 'guidance' then 'youth-guidance'
      when 'club' then case standing when 'private' then 'association' else 'youth-club' end
      when 'partner' then case standing when 'authority' then 'other-authority' else 'association' end
      else kind end,
    'standing', standing, 'publicTask', standing <> 'private', 'drawnIn', drawn_in or (standing = 'authority' and kind <> 'partner'))
$$;
create function law.party_of(organisation uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select law.party_by_kind(o.kind, o.standing, o.drawn_in) from directory.organisations o where o.municipality_id = access.municipality() and o.id = organisation
$$;
revoke all on function law.party_of from public;
grant execute on function law.party_of to medspil_app;
create function law.is_of_today(finding uuid) returns boolean language sql stable as $$
  select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                  and f.facts ->> 'on' = f.as_of::text and abs(f.as_of - (now() at time zone 'Europe/Copenhagen')::date) <= 1)
$$;
comment on function law.is_of_today is 'The rules were asked as they are now, not as they were on a day that suits. A day either way: midnight may pass meanwhile.';

create function people.is_visible(person uuid) returns boolean language sql stable
  as $$ select exists (select from people.persons p where p.municipality_id = access.municipality() and p.id = person) $$;
comment on function people.is_visible is 'Whether the actor sees the person, asked under the person''s own policies.';
create function people.is_workable(person uuid) returns boolean language sql stable
  as $$ select (access.kind() = 'system' or cardinality(access.units()) > 0) and people.is_visible(person) $$;

create table people.consents (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('take-part', 'share', 'activity')),
  scope text not null check (length(scope) between 1 and 2000),
  purpose text not null check (length(purpose) between 1 and 1000),
  how text not null check (how in ('written', 'spoken', 'digital')),
  given_on date not null,
  review_on date not null,
  judgement text not null default '' check (length(judgement) <= 2000),
  finding_id uuid not null,
  submission_key uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id),
  check (review_on > given_on)
);
comment on table people.consents is 'A yes to take part, to share, or to an activity. Never the legal basis of SSP''s own processing. Never edited: it ends, and a new one begins.';
comment on column people.consents.scope is 'Exactly which kinds of information, or which activity.';
comment on column people.consents.judgement is 'Why the yes counts, where a rule asks a human: whether somebody of 15 to 17 understands, for example.';
create index consents_by_person on people.consents (municipality_id, person_id, given_on desc);
create unique index consents_by_submission on people.consents (municipality_id, submission_key);

create table people.consent_givers (
  municipality_id integer not null,
  consent_id uuid not null,
  position integer not null,
  part text not null check (part in ('custody-holder', 'young-person')),
  name text not null check (length(name) between 1 and 200),
  primary key (municipality_id, consent_id, position),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id)
);
comment on table people.consent_givers is 'Who said yes.';

create table people.consent_receivers (
  municipality_id integer not null,
  consent_id uuid not null,
  organisation_id uuid not null,
  primary key (municipality_id, consent_id, organisation_id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  foreign key (municipality_id, organisation_id) references directory.organisations (municipality_id, id)
);
comment on table people.consent_receivers is 'To whom may be told, body by body. A consent to share that names nobody lets nobody know anything.';

create table people.consent_endings (
  municipality_id integer not null,
  consent_id uuid not null,
  kind text not null check (kind in ('withdrawn', 'replaced')),
  ended_on date not null,
  told_by text not null check (length(told_by) between 1 and 200),
  remark text not null default '' check (length(remark) <= 500),
  ended_by uuid not null,
  ended_at timestamptz not null default now(),
  primary key (municipality_id, consent_id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  foreign key (municipality_id, ended_by) references access.accounts (municipality_id, id)
);
comment on table people.consent_endings is 'That a yes was taken back. Not retroactive; what rests on it stops at once (disclosure.stop_what_rested_on).';

create table people.review_tasks (
  municipality_id integer not null,
  id uuid not null,
  person_id uuid not null,
  consent_id uuid,
  kind text not null check (kind in ('consent-review', 'turns-15', 'turns-18')),
  due_on date not null,
  raised_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people.persons (municipality_id, id),
  foreign key (municipality_id, consent_id) references people.consents (municipality_id, id),
  check ((kind = 'consent-review') = (consent_id is not null))
);
comment on table people.review_tasks is 'Raised by the house: a consent to look at again, or a birthday that moves who consents.';
create unique index review_tasks_once on people.review_tasks (municipality_id, person_id, kind, due_on, coalesce(consent_id, '00000000-0000-0000-0000-000000000000'::uuid));
create index review_tasks_by_day on people.review_tasks (municipality_id, due_on);

create table people.review_outcomes (
  municipality_id integer not null,
  task_id uuid not null,
  remark text not null default '' check (length(remark) <= 500),
  done_by uuid not null,
  done_at timestamptz not null default now(),
  primary key (municipality_id, task_id),
  foreign key (municipality_id, task_id) references people.review_tasks (municipality_id, id),
  foreign key (municipality_id, done_by) references access.accounts (municipality_id, id)
);
comment on table people.review_outcomes is 'That somebody has looked.';

alter table people.consents enable row level security, force row level security;
alter table people.consent_givers enable row level security, force row level security;
alter table people.consent_receivers enable row level security, force row level security;
alter table people.consent_endings enable row level security, force row level security;
alter table people.review_tasks enable row level security, force row level security;
alter table people.review_outcomes enable row level security, force row level security;
create policy definer on people.consents to current_user using (true) with check (true);
create policy definer on people.consent_givers to current_user using (true) with check (true);
create policy definer on people.consent_receivers to current_user using (true) with check (true);
create policy definer on people.consent_endings to current_user using (true) with check (true);
create policy definer on people.review_tasks to current_user using (true) with check (true);
create policy definer on people.review_outcomes to current_user using (true) with check (true);

-- Whoever is let into one case about a person sees the person, not the family's consents: those are the unit's.
create policy follows_person on people.consents for select to medspil_app
  using (municipality_id = access.municipality() and people.is_workable(person_id));
create policy recorded_by_unit on people.consents for insert to medspil_app
  with check (municipality_id = access.municipality() and recorded_by = access.account() and people.is_workable(person_id)
    and exists (select from law.findings f where f.municipality_id = consents.municipality_id and f.id = finding_id
                 and f.topic = 'consent' and f.about_kind = 'consent' and f.about_id = consents.id and f.made_by = access.account()
                 and (f.outcome = 'allow' or (f.outcome = 'ask' and length(trim(judgement)) > 0))));
create function people.is_consent_visible(consent uuid) returns boolean language sql stable
  as $$ select exists (select from people.consents c where c.municipality_id = access.municipality() and c.id = consent) $$;
create function people.is_consent_new(consent uuid) returns boolean language sql stable
  as $$ select exists (select from people.consents c where c.municipality_id = access.municipality() and c.id = consent
                        and c.recorded_at = now() and c.recorded_by = access.account()) $$;
comment on function people.is_consent_new is 'True in the transaction that records it: no giver and no receiver is added afterwards.';
create policy follows_consent on people.consent_givers for select to medspil_app
  using (municipality_id = access.municipality() and people.is_consent_visible(consent_id));
create policy with_consent on people.consent_givers for insert to medspil_app
  with check (municipality_id = access.municipality() and people.is_consent_new(consent_id));
create policy follows_consent on people.consent_receivers for select to medspil_app
  using (municipality_id = access.municipality() and people.is_consent_visible(consent_id));
create policy with_consent on people.consent_receivers for insert to medspil_app
  with check (municipality_id = access.municipality() and people.is_consent_new(consent_id));
create policy follows_consent on people.consent_endings for select to medspil_app
  using (municipality_id = access.municipality() and people.is_consent_visible(consent_id));
create policy ended_by_unit on people.consent_endings for insert to medspil_app
  with check (municipality_id = access.municipality() and ended_by = access.account() and people.is_consent_visible(consent_id));
create policy follows_person on people.review_tasks for select to medspil_app
  using (municipality_id = access.municipality() and people.is_workable(person_id));
create policy raised_by_house on people.review_tasks for insert to medspil_app
  with check (municipality_id = access.municipality() and access.kind() = 'system');
create policy follows_task on people.review_outcomes for select to medspil_app
  using (municipality_id = access.municipality()
    and exists (select from people.review_tasks t where t.municipality_id = review_outcomes.municipality_id and t.id = task_id));
create policy done_by_unit on people.review_outcomes for insert to medspil_app
  with check (municipality_id = access.municipality() and done_by = access.account()
    and exists (select from people.review_tasks t where t.municipality_id = review_outcomes.municipality_id and t.id = task_id));

grant select on people.consents, people.consent_givers, people.consent_receivers, people.consent_endings, people.review_tasks, people.review_outcomes to medspil_app;
grant insert (municipality_id, id, person_id, kind, scope, purpose, how, given_on, review_on, judgement, finding_id, submission_key, recorded_by) on people.consents to medspil_app;
grant insert (municipality_id, consent_id, position, part, name) on people.consent_givers to medspil_app;
grant insert (municipality_id, consent_id, organisation_id) on people.consent_receivers to medspil_app;
grant insert (municipality_id, consent_id, kind, ended_on, told_by, remark, ended_by) on people.consent_endings to medspil_app;
grant insert (municipality_id, id, person_id, consent_id, kind, due_on) on people.review_tasks to medspil_app;
grant insert (municipality_id, task_id, remark, done_by) on people.review_outcomes to medspil_app;

create view people.due_items with (security_invoker = true) as
  select t.municipality_id, t.id, t.person_id, t.kind, t.due_on
    from people.review_tasks t
   where not exists (select from people.review_outcomes o where o.municipality_id = t.municipality_id and o.task_id = t.id);
comment on view people.due_items is 'Published to the overview: consents to look at again and birthdays that move who consents.';
grant select on people.due_items to medspil_app;
