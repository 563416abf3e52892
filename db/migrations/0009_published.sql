-- What modules publish to the overview and to privacy: views read under the reader's own policies.
create view people.search_items with (security_invoker = true) as
  select p.municipality_id, p.id, p.given_name, p.family_name, p.described_as, p.birth_date, p.age_band, s.name as school_name
    from people.persons p
    left join directory.organisations s on s.municipality_id = p.municipality_id and s.id = p.school_id;
comment on view people.search_items is 'Published to the overview: the persons the reader may see.';
grant select on people.search_items to medspil_app;

create view cases.search_items with (security_invoker = true) as
  select c.municipality_id, c.id, c.number, c.tier, c.status, c.person_id, c.group_name, c.owner_id, c.touched_at
    from cases.case_files c;
comment on view cases.search_items is 'Published to the overview: the cases the reader may see.';
grant select on cases.search_items to medspil_app;

create view contact.answered_items with (security_invoker = true) as
  select i.municipality_id, i.id, i.filed_by, i.received_at, i.concerns
    from contact.inquiries i
   where i.status = 'with-sender' and i.filed_by is not null and i.merged_into is null;
comment on view contact.answered_items is 'Published to the overview: inquiries a colleague filed that SSP has answered.';
grant select on contact.answered_items to medspil_app;
