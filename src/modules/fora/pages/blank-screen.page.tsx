import { isId } from '../../../kernel/ids.ts'
import { ButtonLink, PlainPage, useView } from '../../../platform/ui/index.ts'
import { notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { meetingModeMessages } from '../meeting-mode-messages.ts'

/** The blank screen for a browser without script: nothing on it but the way back. */
export const blankScreenPage = staffPage('/moeder/:meetingId/skjul', {
  get({ params, query }) {
    const { meetingId } = params
    const item = query.get('punkt')
    if (!isId(meetingId)) return notFound()
    return ok(<BlankView back={`/moeder/${meetingId}/i-gang${isId(item) ? `/${item}` : ''}`} />)
  },
})

function BlankView({ back }: { back: string }) {
  const words = meetingModeMessages(useView().language).hidden
  return (
    <PlainPage title={words.title} lead={words.body}>
      <p>
        <ButtonLink href={back}>{words.show}</ButtonLink>
      </p>
    </PlainPage>
  )
}
