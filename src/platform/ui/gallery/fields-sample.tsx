import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  Choices,
  ConfirmPanel,
  DateField,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  type FormState,
  Select,
  StaffPage,
  TextArea,
  TextField,
} from '../index.ts'

type Fields = 'name' | 'born' | 'tier' | 'purpose' | 'school' | 'parts' | 'told' | 'file' | 'note'

const form: FormState<Fields> = {
  values: { name: 'Noah', born: '31.2.2013', tier: 'foregribende', parts: ['skole', 'forældre'] },
  errors: [
    { field: 'born', message: 'Den 31. februar findes ikke. Skriv datoen igen' },
    { field: 'purpose', message: 'Skriv, hvad sagen skal føre til' },
    { field: 'told', message: 'Sæt kryds, eller skriv hvorfor ikke' },
  ],
}

export function FieldsSample() {
  return (
    <StaffPage title="Åbn en sag" back={{ href: '/sager', label: 'Sager' }}>
      <Alert tone="warning" title="Findes sagen i forvejen?">
        <p>Der er to sager på den samme skole i år. Se dem, før du åbner en ny.</p>
      </Alert>
      <ErrorSummary errors={form.errors} />
      <Form action="/sager" draft="case-new" multipart>
        <WhoFields />
        <WhyFields />
        <ButtonRow>
          <Button>Åbn sagen</Button>
          <Button tone="secondary" name="act" value="gem">
            Gem kladden
          </Button>
          <ButtonLink href="/sager" tone="quiet">
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </Form>
      <ConfirmPanel
        title="Slet kladden"
        action="/kladder/slet"
        button="Slet kladden"
        tone="danger"
        cancel={{ href: '/sager' }}
      >
        <p>Det, du har skrevet, er væk bagefter. Sagen selv er ikke oprettet endnu.</p>
      </ConfirmPanel>
    </StaffPage>
  )
}

function WhoFields() {
  return (
    <Fieldset legend="Hvem handler det om?" hint="Skriv kun det, du ved, og kun det, der skal bruges.">
      <TextField form={form} name="name" label="Navn" hint="Eller det, I kalder ham eller hende" />
      <DateField form={form} name="born" label="Fødselsdato" optional />
      <Select
        form={form}
        name="school"
        label="Skole"
        options={[
          { label: 'Folkeskoler', options: [{ value: 'a', label: 'Åløkkeskolen' }] },
          { label: 'FGU', options: [{ value: 'f', label: 'FGU Lindå' }] },
        ]}
      />
    </Fieldset>
  )
}

function WhyFields() {
  return (
    <Fieldset legend="Hvorfor nu?">
      <Choices
        form={form}
        name="tier"
        label="Spor"
        choices={[
          { value: 'opbyggende', label: 'Opbyggende', hint: 'For alle: trivsel og viden' },
          {
            value: 'foregribende',
            label: 'Foregribende',
            hint: 'Tegn på, at noget er på vej',
            content: <TextField form={form} name="purpose" label="Formål" />,
          },
          { value: 'indgribende', label: 'Indgribende', hint: 'Når der er sket noget' },
        ]}
      />
      <CheckboxGroup
        form={form}
        name="parts"
        label="Hvem er med?"
        inline
        choices={[
          { value: 'skole', label: 'Skole' },
          { value: 'klub', label: 'Klub' },
          { value: 'forældre', label: 'Forældre' },
        ]}
      />
      <Checkbox form={form} name="told" label="Forældrene ved, at sagen åbnes" />
      <TextArea form={form} name="note" label="Første notat" maxLength={8000} optional />
      <FileField
        form={form}
        name="file"
        label="Bilag"
        types="Billede, PDF eller Word"
        accept="application/pdf"
        maxSize="10 MB"
        optional
      />
    </Fieldset>
  )
}
