import {
  ButtonLink,
  ButtonRow,
  DoorDrawing,
  PlainPage,
  sitePaths,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import { loginMessages } from '../login-messages.ts'

/** Signed out, and what is left to do on a shared computer. */
export function GoodbyeView() {
  const words = loginMessages(useView().language).goodbye
  const link = useLink()
  return (
    <PlainPage title={words.title} illustration={<DoorDrawing />}>
      <p>{words.text}</p>
      <ButtonRow>
        <ButtonLink href={link(sitePaths.house.login)}>{words.again}</ButtonLink>
        <ButtonLink href={link(sitePaths.public.front)} tone="quiet">
          {words.front}
        </ButtonLink>
      </ButtonRow>
    </PlainPage>
  )
}
