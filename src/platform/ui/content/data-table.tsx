import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { classes, useWords } from '../use-words.ts'

export type Column<Row> = {
  readonly header: string
  readonly cell: (row: Row) => ComponentChildren
  /** Right-aligned, figures of one width. */
  readonly numeric?: boolean | undefined
  /** This column names the row for a screen reader. */
  readonly rowHeading?: boolean | undefined
  /** A link that sorts by this column; `direction` says how it is sorted now. No personal query in the address. */
  readonly sort?: { readonly href: string; readonly direction: 'ascending' | 'descending' | 'none' } | undefined
}

/**
 * Rows and columns with a caption. On a phone each row becomes a small card with the headers beside the answers.
 * With no rows, say so with `EmptyState` instead.
 */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
}: {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}) {
  return (
    <table class="table">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.header} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <BodyCell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column
  const sorted = sort && sort.direction !== 'none' ? sort.direction : undefined
  return (
    <th scope="col" class={classes(column.numeric && 'ms-numeric')} aria-sort={sorted}>
      {sort ? <SortLink header={column.header} sort={sort} /> : column.header}
    </th>
  )
}

function SortLink({ header, sort }: { header: string; sort: { href: string; direction: string } }) {
  const words = useWords()
  const icon =
    sort.direction === 'ascending'
      ? 'sort-table-ascending'
      : sort.direction === 'descending'
        ? 'sort-table-descending'
        : 'sort-table-none'
  return (
    <a class="ms-sort" href={sort.href}>
      <span class="sr-only">{words.sort.by} </span>
      {header}
      <Icon name={icon} />
    </a>
  )
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classes(column.numeric && 'ms-numeric')
  if (column.rowHeading) {
    return (
      <th scope="row" class={className} data-title={column.header}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td class={className} data-title={column.header}>
      {column.cell(row)}
    </td>
  )
}
