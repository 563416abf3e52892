import {
  Alert,
  Button,
  ButtonRow,
  CopyBox,
  Details,
  Form,
  PhoneDrawing,
  PublicPage,
  type Speech,
  SpeechThread,
  TextArea,
} from '../index.ts'

export function ReceiptSample() {
  return (
    <PublicPage
      title="Tak. Din besked er sendt"
      lead="En af os læser den i dag eller næste hverdag."
      illustration={<PhoneDrawing />}
      hideContact
      hidden
    >
      <Alert tone="success" title="Vi har den" announce>
        <p>Gem koden her. Den er din eneste vej tilbage, og vi kan ikke finde den til dig igen.</p>
      </Alert>
      <CopyBox code="4821 0937 7715 3048" label="Din kode" />
      <Details summary="Hvad bruger jeg koden til?">
        <p>Med koden kan du læse vores svar og skrive mere. Den, der har koden, kan læse det hele.</p>
      </Details>
    </PublicPage>
  )
}

const speeches: readonly Speech[] = [
  {
    id: '1',
    from: 'sender',
    at: new Date('2026-11-22T20:14:00Z'),
    text: 'Hej. Min lillebror er begyndt at hænge ud med nogle store drenge nede ved stationen. Han vil ikke fortælle, hvad de laver.\n\nJeg tør ikke sige det til vores mor.',
  },
  {
    id: '2',
    from: 'ssp',
    author: 'Karen',
    at: new Date('2026-11-23T08:02:00Z'),
    text: 'Hej. Godt, at du skriver. Det er ikke dumt at være bekymret.\n\nMå jeg spørge om to ting:\n- Hvor gammel er din bror?\n- Er han kommet hjem med nye ting eller penge?',
  },
  {
    id: '3',
    from: 'sender',
    at: new Date('2026-11-24T06:40:00Z'),
    text: 'Han er 13. Ja, en ny telefon.',
  },
]

export function DialogueSample() {
  return (
    <PublicPage title="Din samtale med SSP" narrow hideContact hidden>
      <SpeechThread label="Samtalen" reader="sender" speeches={speeches} />
      <Form action="/dit-svar">
        <TextArea name="message" label="Skriv mere" maxLength={4000} rows={4} />
        <ButtonRow>
          <Button icon="send">Send</Button>
          <Button tone="quiet" name="act" value="luk">
            Luk samtalen
          </Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  )
}
