-- An item about a place may point at the hotspot it is about. A hotspot holds no names, so it may stand in the open part.
alter table fora.agenda_items add column hotspot_id uuid;
alter table fora.agenda_items add foreign key (municipality_id, hotspot_id) references hotspots.hotspots (municipality_id, id);
alter table fora.agenda_items add check (hotspot_id is null or kind = 'place');
comment on column fora.agenda_items.hotspot_id is 'The hotspot an item of the kind place is about, if it is one.';
create index agenda_items_by_hotspot on fora.agenda_items (municipality_id, hotspot_id) where hotspot_id is not null;
grant insert (hotspot_id) on fora.agenda_items to medspil_app;
