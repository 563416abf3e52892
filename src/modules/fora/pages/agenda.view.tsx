import { Button, ButtonLink, ButtonRow, Form, Table, useView, VisuallyHidden } from '../../../platform/ui/index.ts'
import type { AgendaItemRow, OpenedMeeting } from '../actions/open-meeting.ts'
import type { ItemPart } from '../domain/agenda-kinds.ts'
import { isStepAllowed } from '../domain/meeting-steps.ts'
import { meetingMessages } from '../meeting-messages.ts'
import { foraMessages } from '../messages.ts'

type Props = { readonly opened: OpenedMeeting }

/** The agenda: the open part, and, where persons may be talked about, the closed one. */
export function AgendaParts({ opened }: Props) {
  const { language } = useView()
  const words = meetingMessages(language).page
  const { meeting, ours } = opened
  return (
    <section>
      <h2>{words.agenda}</h2>
      <Part opened={opened} part="open" />
      {meeting.allowsPersons && <Part opened={opened} part="closed" />}
      {ours && isStepAllowed('change-agenda', meeting.status) && (
        <ButtonRow>
          <ButtonLink href={`/moeder/${meeting.id}/punkt`} tone="secondary" icon="plus">
            {words.addItem}
          </ButtonLink>
        </ButtonRow>
      )}
    </section>
  )
}

function Part({ opened, part }: Props & { part: ItemPart }) {
  const { language } = useView()
  const words = meetingMessages(language).page
  const items = opened.agenda.filter((item) => item.part === part)
  const title = part === 'open' ? words.openPart : words.closedPart
  const hidden = part === 'closed' ? opened.hiddenItems : 0
  return (
    <>
      <h3>{title}</h3>
      {items.length > 0 && <Items opened={opened} items={items} caption={title} />}
      {hidden > 0 && (
        <p>
          <strong>{words.hidden(hidden)}.</strong> {!opened.ours && words.hiddenBody}
        </p>
      )}
      {items.length === 0 && hidden === 0 && <p>{part === 'open' ? words.emptyOpen : words.emptyClosed}</p>}
    </>
  )
}

function Items({ opened, items, caption }: Props & { items: readonly AgendaItemRow[]; caption: string }) {
  const { language } = useView()
  const words = meetingMessages(language).page
  const all = foraMessages(language)
  const arranged = opened.ours && isStepAllowed('change-agenda', opened.meeting.status)
  const order = {
    header: words.order,
    cell: (item: AgendaItemRow) => <Arrange meetingId={opened.meeting.id} item={item} items={items} />,
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          header: words.item,
          rowHeading: true,
          cell: (item) => <span id={`punkt-${item.id}`}>{item.title}</span>,
        },
        { header: words.kind, cell: (item) => <Kind item={item} label={all.kinds[item.kind]} ours={opened.ours} /> },
        ...(arranged ? [order] : []),
      ]}
    />
  )
}

function Kind({ item, label, ours }: { item: AgendaItemRow; label: string; ours: boolean }) {
  if (ours && item.caseId) return <a href={`/sager/${item.caseId}`}>{label}</a>
  if (ours && item.inquiryId) return <a href={`/henvendelser/${item.inquiryId}`}>{label}</a>
  if (ours && item.hotspotId) return <a href={`/hotspots/${item.hotspotId}`}>{label}</a>
  return <>{label}</>
}

/** Up, down, off: a button each, so that the keyboard and a reader of screens can do it too. */
function Arrange(props: { meetingId: string; item: AgendaItemRow; items: readonly AgendaItemRow[] }) {
  const words = meetingMessages(useView().language).page
  const { meetingId, item, items } = props
  const at = items.indexOf(item)
  const here = `/moeder/${meetingId}/punkt/${item.id}`
  return (
    <Form action={`${here}/op`} compact label={item.title}>
      {at > 0 && (
        <Button tone="quiet" small icon="chevron-up">
          <VisuallyHidden>{words.up}</VisuallyHidden>
        </Button>
      )}
      {at < items.length - 1 && (
        <Button tone="quiet" small icon="chevron-down" formAction={`${here}/ned`}>
          <VisuallyHidden>{words.down}</VisuallyHidden>
        </Button>
      )}
      <Button tone="quiet" small icon="delete" formAction={`${here}/fjern`}>
        <VisuallyHidden>{words.remove}</VisuallyHidden>
      </Button>
    </Form>
  )
}
