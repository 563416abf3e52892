import { ButtonLink, DoorDrawing, PublicPage, sitePaths } from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import { dialogueMessages } from '../dialogue-messages.ts'

/** The goodbye: what is left on the device, and what is not. */
export function ClosedDialogueView() {
  const { language } = useView()
  const link = useLink()
  const words = dialogueMessages(language).closed
  return (
    <PublicPage title={words.title} lead={words.body} illustration={<DoorDrawing />} hideContact hidden>
      <p>{words.history}</p>
      <p>
        <ButtonLink href={link(sitePaths.public.dialogue)} tone="secondary">
          {words.again}
        </ButtonLink>
      </p>
    </PublicPage>
  )
}
