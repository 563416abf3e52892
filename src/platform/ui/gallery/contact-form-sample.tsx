import {
  AnswersReview,
  Button,
  Choices,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  freshForm,
  type HashStep,
  HashSteps,
  HelpLines,
  Notice,
  ProofOfWork,
  PublicPage,
  Select,
  stepOfError,
  TextArea,
  TextField,
} from '../index.ts'
import { helpLines } from './front-sample.tsx'

type Fields = 'who' | 'school' | 'message' | 'reach' | 'phone' | 'file'

const wrongForm: FormState<Fields> = {
  values: { who: 'ung', message: '', reach: 'telefon', phone: '12 34' },
  errors: [
    { field: 'message', message: 'Skriv, hvad du vil fortælle' },
    { field: 'phone', message: 'Skriv et telefonnummer med otte cifre' },
  ],
}

const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    keyLength: 32,
    keyPrefix: '0',
    nonce: '1b09f1f0aa1c8b0ecf4e0b1a0a1b2c3d',
    salt: '5f0e9a1d2c3b4a59687766554433221f',
  },
  signature: '00',
}

export function ContactFormSample({ wrong = false }: { wrong?: boolean }) {
  const form = wrong ? wrongForm : freshForm<Fields>()
  return (
    <PublicPage title="Skriv til os" narrow hideContact>
      <ErrorSummary errors={form.errors} />
      <Form action="/skriv-til-os" multipart>
        <HashSteps
          steps={[before(), who(form), message(form), reach(form), send()]}
          startAt={stepOfError(form.errors, {
            hvem: ['who', 'school'],
            hvad: ['message', 'file'],
            svar: ['reach', 'phone'],
          })}
        />
        <ProofOfWork challenge={challenge} />
      </Form>
    </PublicPage>
  )
}

function before(): HashStep {
  return {
    id: 'foer-du-skriver',
    title: 'Før du skriver',
    next: 'Det er forstået',
    content: (
      <>
        <Notice title="Det lover vi dig, og det kan vi ikke love">
          <ul>
            <li>Du kan være anonym. Så ved vi ikke, hvem du er.</li>
            <li>Skriver du dit navn, har vi pligt til at skrive ned, hvad du fortæller.</li>
            <li>Er et barn i fare, skal vi sige det videre. Det siger vi til dig først, hvis vi kan.</li>
          </ul>
        </Notice>
        <HelpLines lines={helpLines.slice(0, 2)} />
      </>
    ),
  }
}

function who(form: FormState<Fields>): HashStep {
  return {
    id: 'hvem',
    title: 'Hvem er du?',
    content: (
      <>
        <Choices
          form={form}
          name="who"
          label="Vælg det, der passer bedst"
          choices={[
            { value: 'ung', label: 'Jeg er ung' },
            { value: 'foraelder', label: 'Jeg er forælder' },
            { value: 'fagperson', label: 'Jeg arbejder med børn og unge', hint: 'Skole, klub, dagtilbud, sundhed' },
            { value: 'nabo', label: 'Jeg er nabo eller bekendt' },
          ]}
        />
        <Select
          form={form}
          name="school"
          label="Hvilken skole handler det om?"
          hint="Så kommer din besked hen til den rigtige med det samme."
          optional
          options={[
            { value: 'aaloekke', label: 'Åløkkeskolen' },
            { value: 'soender', label: 'Søndermarksskolen' },
          ]}
        />
      </>
    ),
  }
}

function message(form: FormState<Fields>): HashStep {
  return {
    id: 'hvad',
    title: 'Hvad vil du fortælle?',
    content: (
      <>
        <TextArea
          form={form}
          name="message"
          label="Skriv med dine egne ord"
          hint="Hvad er der sket? Hvor længe har det stået på? Hvem er det gået ud over?"
          maxLength={4000}
          rows={8}
        />
        <FileField
          form={form}
          name="file"
          label="Vil du sende et billede eller et dokument?"
          types="Billede, PDF eller Word"
          accept="image/jpeg,image/png,application/pdf"
          maxSize="10 MB"
          optional
        />
      </>
    ),
  }
}

function reach(form: FormState<Fields>): HashStep {
  return {
    id: 'svar',
    title: 'Hvordan vil du have svar?',
    content: (
      <Choices
        form={form}
        name="reach"
        label="Vælg en måde"
        labelHidden
        choices={[
          { value: 'kode', label: 'Anonymt, med en kode', hint: 'Du får en kode. Med den kan du læse svaret her.' },
          {
            value: 'telefon',
            label: 'Ring til mig',
            content: (
              <TextField form={form} name="phone" label="Dit telefonnummer" type="tel" inputMode="tel" width="m" />
            ),
          },
        ]}
      />
    ),
  }
}

function send(): HashStep {
  return {
    id: 'send',
    title: 'Læs det igennem',
    lead: 'Ingen har set det endnu. Det bliver først sendt, når du trykker på Send.',
    content: (
      <>
        <AnswersReview
          answers={[
            { name: 'who', label: 'Hvem du er', step: 'hvem' },
            { name: 'school', label: 'Skole', step: 'hvem' },
            { name: 'message', label: 'Det, du fortæller', step: 'hvad' },
            { name: 'reach', label: 'Sådan får du svar', step: 'svar' },
          ]}
        />
        <Button icon="send" wide>
          Send
        </Button>
      </>
    ),
  }
}
