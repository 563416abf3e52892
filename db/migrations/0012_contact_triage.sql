-- The infohus works behind closed doors: an inquiry that goes there is seen by those named for it and nobody else in the
-- unit. Whoever decides it names them by a grant, as with a case of limited access.
alter table access.grants drop constraint grants_object_kind_check;
alter table access.grants add constraint grants_object_kind_check check (object_kind in ('case', 'person', 'inquiry'));
comment on table access.grants is 'Lets one account into one case, and with it to the person the case is about, or into one inquiry behind closed doors. Written by whoever decides (case ownership, the triage, the legal gate later); read by row policies, so the object need not know who decided.';
drop policy given_by_unit on access.grants;
create policy given_by_unit on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (cardinality(access.units()) > 0 and case object_kind
    when 'case' then exists (select from cases.case_files c where c.municipality_id = grants.municipality_id and c.id = object_id)
    when 'person' then exists (select from people.persons p where p.municipality_id = grants.municipality_id and p.id = object_id)
    else exists (select from contact.inquiries i where i.municipality_id = grants.municipality_id and i.id = object_id) end)));

alter table contact.inquiries add column limited boolean not null default false;
comment on column contact.inquiries.limited is 'Seen only by those in the unit who hold a grant to it (infohus). Once so, it stays so.';
grant update (limited) on contact.inquiries to medspil_app;

drop policy readable on contact.inquiries;
create policy readable on contact.inquiries for select to medspil_app
  using (municipality_id = access.municipality() and (
    access.kind() = 'system'
    or (open_to_unit = any((select access.units())::uuid[]) and (not limited or id = any((select access.objects())::uuid[])))
    or id = access.inquiry()
    or (access.kind() = 'staff' and filed_by = access.account())
    or (organisation_id = any((select access.led_organisations())::uuid[]) and not limited)));
drop policy changed_by_unit_or_sender on contact.inquiries;
create policy changed_by_unit_or_sender on contact.inquiries for update to medspil_app
  using (municipality_id = access.municipality() and (
    access.kind() = 'system'
    or (open_to_unit = any((select access.units())::uuid[]) and (not limited or id = any((select access.objects())::uuid[])))
    or id = access.inquiry()
    or (access.kind() = 'staff' and filed_by = access.account())));
create or replace function contact.is_open_to_unit(inquiry uuid) returns boolean
language sql stable as $$
  select exists (select from contact.inquiries i where i.municipality_id = access.municipality() and i.id = inquiry
                  and (access.kind() = 'system'
                       or (i.open_to_unit = any(access.units()) and (not i.limited or i.id = any(access.objects())))))
$$;

-- Two inquiries that were joined by mistake are parted by a decision of its own.
alter table contact.decisions drop constraint decisions_route_check;
alter table contact.decisions add constraint decisions_route_check
  check (route in ('advice-only', 'anonymous-sparring', 'notification', 'other-municipality', 'infohus', 'ssp-case', 'nothing-more', 'merged', 'separated'));
create index decisions_lately on contact.decisions (municipality_id, decided_at desc);
create index inquiries_merged on contact.inquiries (municipality_id, merged_into) where merged_into is not null;
