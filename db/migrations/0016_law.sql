-- The rules of the law as the house applies them: what they said about which decision, who among the municipality's
-- jurists has confirmed them, and the local choices the law leaves open. The rules themselves are files.
create schema law;
comment on schema law is 'Findings of the versioned rules, their confirmation by the jurist, and local choices.';
grant usage on schema law to medspil_app;

alter table access.role_assignments drop constraint role_assignments_role_check;
alter table access.role_assignments add constraint role_assignments_role_check
  check (role in ('ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead', 'administrator', 'data-protection-officer', 'legal-adviser'));

create table law.findings (
  municipality_id integer not null,
  id uuid not null,
  topic text not null check (topic in ('exchange', 'consent', 'notification', 'route-of-concern')),
  about_kind text not null check (about_kind in ('exchange', 'agenda-item', 'consent', 'notification', 'inquiry', 'name-row')),
  about_id uuid not null,
  as_of date not null,
  facts jsonb not null,
  outcome text not null check (outcome in ('allow', 'ask', 'deny')),
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, made_by) references access.accounts (municipality_id, id)
);
comment on table law.findings is 'What the rules said about the facts of one decision. Never edited: the decision stands on it.';
comment on column law.findings.facts is 'As the rules read them: no names and no free text.';
comment on column law.findings.as_of is 'The day the versions of the rules were chosen by.';
create index findings_by_object on law.findings (municipality_id, about_id, made_at desc);

create table law.applied_rules (
  municipality_id integer not null,
  finding_id uuid not null,
  rule_id text not null check (rule_id ~ '^[A-Z0-9a-z-]{2,40}$'),
  rule_version text not null check (rule_version ~ '^[0-9]+\.[0-9]+$'),
  outcome text not null check (outcome in ('allow', 'ask', 'deny')),
  reason jsonb not null,
  position integer not null,
  primary key (municipality_id, finding_id, rule_id),
  foreign key (municipality_id, finding_id) references law.findings (municipality_id, id)
);
comment on table law.applied_rules is 'Each rule that spoke in a finding, in its version of that day, with its reasons.';
create index applied_rules_by_rule on law.applied_rules (municipality_id, rule_id, rule_version);

create table law.confirmations (
  municipality_id integer not null,
  id uuid not null,
  rule_id text not null check (rule_id ~ '^[A-Z0-9a-z-]{2,40}$'),
  rule_version text not null check (rule_version ~ '^[0-9]+\.[0-9]+$'),
  kind text not null check (kind in ('confirmed', 'withdrawn')),
  jurist text not null check (length(jurist) between 1 and 200),
  confirmed_on date not null,
  remark text not null default '' check (length(remark) <= 2000),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, recorded_by) references access.accounts (municipality_id, id)
);
comment on table law.confirmations is 'That the municipality''s jurist has gone through one version of one rule, or no longer stands by it. The newest row counts.';
create index confirmations_by_rule on law.confirmations (municipality_id, rule_id, rule_version, recorded_at desc);

create table law.local_choices (
  municipality_id integer not null,
  id uuid not null,
  key text not null check (key ~ '^[a-zA-Z-]{2,60}$'),
  value text not null check (length(value) between 1 and 200),
  reason text not null check (length(reason) between 1 and 2000),
  chosen_by uuid not null,
  chosen_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, chosen_by) references access.accounts (municipality_id, id)
);
comment on table law.local_choices is 'What the jurist settled where the law leaves it open. Every change is a row; the newest per key counts.';
create index local_choices_newest on law.local_choices (municipality_id, key, chosen_at desc);

alter table law.findings enable row level security, force row level security;
alter table law.applied_rules enable row level security, force row level security;
alter table law.confirmations enable row level security, force row level security;
alter table law.local_choices enable row level security, force row level security;
create policy definer on law.findings to current_user using (true) with check (true);
create policy definer on law.applied_rules to current_user using (true) with check (true);
create policy definer on law.confirmations to current_user using (true) with check (true);
create policy definer on law.local_choices to current_user using (true) with check (true);

-- Everybody who works or has worked in the actor's own units.
create function law.colleagues() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct r.account_id), '{}') from access.role_assignments r
   where r.municipality_id = access.municipality() and r.organisation_id = any(access.units())
$$;
revoke all on function law.colleagues from public;
grant execute on function law.colleagues to medspil_app;
-- What was known of somebody's child is in the facts: the receiver of an exchange does not see them, nor another unit.
create policy concerned on law.findings for select to medspil_app
  using (municipality_id = access.municipality() and ((select access.kind()) = 'system' or made_by = (select access.account())
    or made_by = any((select law.colleagues())::uuid[]) or (select access.has_role('legal-adviser')) or (select access.has_role('data-protection-officer'))));
create policy made_in_own_name on law.findings for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (access.kind() = 'staff' and made_by = access.account())));

create function law.is_finding_visible(finding uuid) returns boolean language sql stable
  as $$ select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding) $$;
create function law.is_own_finding(finding uuid) returns boolean language sql stable
  as $$ select exists (select from law.findings f where f.municipality_id = access.municipality() and f.id = finding
                        and (access.kind() = 'system' or (f.made_by = access.account() and f.made_at = now()))) $$;
comment on function law.is_own_finding is 'True in the transaction that makes the finding: no rule is added to it afterwards.';
create policy follows_finding on law.applied_rules for select to medspil_app
  using (municipality_id = access.municipality() and law.is_finding_visible(finding_id));
create policy with_finding on law.applied_rules for insert to medspil_app
  with check (municipality_id = access.municipality() and law.is_own_finding(finding_id));

create policy known_to_staff on law.confirmations for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() in ('staff', 'system'));
create policy by_jurist on law.confirmations for insert to medspil_app
  with check (municipality_id = access.municipality() and access.has_role('legal-adviser') and recorded_by = access.account());
create policy known_to_staff on law.local_choices for select to medspil_app
  using (municipality_id = access.municipality() and access.kind() in ('staff', 'system'));
create policy by_jurist on law.local_choices for insert to medspil_app
  with check (municipality_id = access.municipality() and access.has_role('legal-adviser') and chosen_by = access.account());

grant select on all tables in schema law to medspil_app;
grant insert (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by) on law.findings to medspil_app;
grant insert (municipality_id, finding_id, rule_id, rule_version, outcome, reason, position) on law.applied_rules to medspil_app;
grant insert (municipality_id, id, rule_id, rule_version, kind, jurist, confirmed_on, remark, recorded_by) on law.confirmations to medspil_app;
grant insert (municipality_id, id, key, value, reason, chosen_by) on law.local_choices to medspil_app;
