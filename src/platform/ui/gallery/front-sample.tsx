import {
  Alert,
  BenchDrawing,
  ButtonLink,
  Card,
  CardGrid,
  DoorDrawing,
  ExplainedList,
  HelpLines,
  PlainPage,
  Prose,
  PublicPage,
  sitePaths,
} from '../index.ts'

export function FrontSample() {
  return (
    <PublicPage
      title="Er der noget, der fylder?"
      lead="Vi hjælper børn og unge i Lindå. Du kan skrive til os om dig selv eller om en, du kender. Du behøver ikke sige, hvem du er."
      illustration={<BenchDrawing />}
      actions={
        <>
          <ButtonLink href={sitePaths.public.write} icon="chat">
            Skriv til os
          </ButtonLink>
          <ButtonLink href={sitePaths.public.dialogue} tone="quiet">
            Læs dit svar
          </ButtonLink>
        </>
      }
    >
      <section>
        <h2>Hvem er du?</h2>
        <CardGrid>
          <Card title="Jeg er ung" href="/ung" icon="person" level={3}>
            <p>Om dig, en ven eller noget, du har set.</p>
          </Card>
          <Card title="Jeg er forælder" href="/foraelder" icon="persons" level={3}>
            <p>Du er bekymret for dit barn, eller du vil bare spørge.</p>
          </Card>
          <Card title="Jeg arbejder med børn" href="/fagperson" icon="student" level={3}>
            <p>Skole, klub, dagtilbud eller sundhed.</p>
          </Card>
          <Card title="Jeg er nabo eller bekendt" href="/nabo" icon="home" level={3}>
            <p>Du har lagt mærke til noget og er i tvivl.</p>
          </Card>
        </CardGrid>
      </section>
      <section>
        <h2>Det er SSP</h2>
        <Prose
          text={`SSP er skolen, socialforvaltningen og politiet i samarbejde. Vi arbejder for, at børn og unge har det godt, og for at ingen havner i kriminalitet.

- Vi lytter først
- Vi gør ikke noget bag din ryg, hvis det kan undgås
- Vi har tavshedspligt`}
        />
        <ExplainedList
          items={[
            { name: 'Skole', explanation: 'dem, der ser børn og unge hver dag' },
            { name: 'Politi', explanation: 'dem, der ved, hvad der sker på gaden og på nettet' },
          ]}
        />
      </section>
    </PublicPage>
  )
}

export const helpLines = [
  {
    name: 'Alarmcentralen',
    phone: '112',
    text: 'Hvis nogen er i fare lige nu.',
    hours: 'Altid åben',
    urgent: true,
  },
  { name: 'Politiet', phone: '114', text: 'Når det ikke er akut, men politiet skal vide det.', hours: 'Altid åben' },
  {
    name: 'Den sociale døgnvagt i Lindå',
    phone: '70 00 00 00',
    text: 'Når et barn har brug for hjælp uden for kommunens åbningstid.',
    hours: 'Hverdage 15–8 og hele weekenden',
  },
  { name: 'BørneTelefonen', phone: '116 111', text: 'Når du vil tale med en voksen og være anonym.' },
]

export function UrgentSample() {
  return (
    <PublicPage
      title="Hvis det haster"
      narrow
      hideContact
      lead="Ring, hvis nogen er i fare. Du skal ikke skrive her først."
    >
      <HelpLines lines={helpLines} />
      <Alert tone="info" title="Vi læser beskeder på hverdage">
        <p>En besked til SSP bliver ikke læst om natten. Er det akut, så ring.</p>
      </Alert>
    </PublicPage>
  )
}

export function GoneSample() {
  return (
    <PlainPage
      title="Siden findes ikke"
      lead="Måske er adressen skrevet forkert, eller siden er flyttet."
      illustration={<DoorDrawing />}
    >
      <p>
        <ButtonLink href="/">Til forsiden</ButtonLink>
      </p>
    </PlainPage>
  )
}
