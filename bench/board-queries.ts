export type BenchQuery = { readonly text: string; readonly values: readonly unknown[] }

/** What the days-since board asks the database, in the order it does. */
export function boardQueries(municipality: number): readonly BenchQuery[] {
  const values = [municipality]
  return [
    {
      text: `select p.*, d.name as district_name from places.places p
               left join places.districts d on d.municipality_id = p.municipality_id and d.id = p.district_id
              where p.municipality_id = $1 and (p.closed_on is null or p.closed_on > current_date)
              order by p.name collate "da-x-icu", p.id`,
      values,
    },
    { text: `select * from places.districts where municipality_id = $1 order by name`, values },
    {
      text: `select c.*, a.display_name from outreach.cadences c
               join access.accounts a on a.municipality_id = c.municipality_id and a.id = c.set_by
              where c.municipality_id = $1 order by c.since, c.set_at`,
      values,
    },
    { text: lastVisitsOfOpenPlaces, values },
    { text: `select * from directory.school_holidays where municipality_id = $1`, values },
    { text: `select * from places.closures where municipality_id = $1`, values },
    { text: `select amber_share from outreach.settings where municipality_id = $1`, values },
    {
      text: `select k.*, a.display_name from outreach.keepers k
               join access.accounts a on a.municipality_id = k.municipality_id and a.id = k.account_id
              where k.municipality_id = $1 order by k.since, k.given_at`,
      values,
    },
  ]
}

export const lastVisitsOfOpenPlaces = `
  select p.id, v.happened_on::text from places.places p
   cross join lateral (
     select h.happened_on from outreach.visits h
      where h.municipality_id = $1 and h.place_id = p.id and h.outcome = 'held' and h.happened_on <= current_date
      order by h.happened_on desc limit 1) v
   where p.municipality_id = $1`
