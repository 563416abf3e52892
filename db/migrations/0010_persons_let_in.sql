-- Somebody let into a case must be able to see whom it is about. The policy on people.persons has read
-- access.objects() from the start; now a grant may name a person too, given and ended with the case's.
alter table access.grants drop constraint grants_object_kind_check;
alter table access.grants add constraint grants_object_kind_check check (object_kind in ('case', 'person'));
comment on table access.grants is 'Lets one account into one case, and with it to the person the case is about. Written by whoever decides (case ownership now, the legal gate later); read by row policies, so the object need not know who decided.';

-- Nobody lets anyone into what they do not see themselves.
drop policy given_by_unit on access.grants;
create policy given_by_unit on access.grants for insert to medspil_app
  with check (municipality_id = access.municipality() and (access.kind() = 'system' or (cardinality(access.units()) > 0 and case object_kind
    when 'case' then exists (select from cases.case_files c where c.municipality_id = grants.municipality_id and c.id = object_id)
    else exists (select from people.persons p where p.municipality_id = grants.municipality_id and p.id = object_id) end)));
