-- What was set aside by a slip counts again when somebody of the unit says so; until now only a street entry that was put
-- back did that. The log keeps both.
drop policy counted_again on hotspots.set_aside;
create policy counted_again on hotspots.set_aside for delete to medspil_app
  using (municipality_id = access.municipality() and (select access.is_in_unit()));
comment on column hotspots.set_aside.withdrawn is 'The street entry it came from was taken back; put back, the observation counts again by itself. What a person set aside counts again when a person says so.';
