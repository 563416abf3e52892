import { Button, Details, Form, HiddenFields, Select, useView } from '../../../platform/ui/index.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { InquiryViewProps } from './inquiry-view-props.ts'

/** Who answers for it, and the ways to take it or hand it over. */
export function OwnerBox({ opened, me, forms }: InquiryViewProps) {
  const words = inquiryMessages(useView().language).owner
  const { inquiry, colleagues } = opened
  const { owner } = inquiry
  const seen = { seenOwner: owner?.id }
  const others = colleagues.filter(({ id }) => id !== owner?.id)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{owner === null ? words.nobody : owner.id === me ? words.you : words.other(owner.name)}</p>
      {owner?.id !== me && !inquiry.mergedInto && (
        <Form action={inquiryHref(inquiry.id, '/tag')} label={words.title} compact>
          <HiddenFields values={seen} />
          <Button tone={owner ? 'secondary' : 'primary'} small>
            {owner ? words.takeOver : words.take}
          </Button>
        </Form>
      )}
      {others.length > 0 && !inquiry.mergedInto && (
        <Details summary={words.give} open={forms.give.errors.length > 0}>
          <Form action={inquiryHref(inquiry.id, '/giv')} label={words.give} compact>
            <HiddenFields values={seen} />
            <Select
              form={forms.give}
              name="colleague"
              label={words.to}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button tone="secondary" small>
              {words.giveIt}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  )
}
