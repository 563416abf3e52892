import { plainDate } from '../../../kernel/dates.ts'
import {
  Alert,
  Button,
  ButtonLine,
  ButtonRows,
  type Column,
  Day,
  Details,
  Form,
  Icon,
  Notice,
  Prose,
  Spotlight,
  StaffPage,
  Stat,
  StatRow,
  StepProgress,
  Table,
  Tag,
  TextField,
  TierTag,
  Time,
  VisuallyHidden,
} from '../index.ts'

type SchoolRow = { school: string; visits: number; last: string; state: 'calm' | 'amber' }

const rows: readonly SchoolRow[] = [
  { school: 'Åløkkeskolen', visits: 21, last: '2026-11-17', state: 'calm' },
  { school: 'Søndermarksskolen', visits: 18, last: '2026-11-19', state: 'calm' },
  { school: 'FGU Lindå', visits: 4, last: '2026-10-13', state: 'amber' },
]

const columns: readonly Column<SchoolRow>[] = [
  {
    header: 'Skole',
    cell: (row) => row.school,
    rowHeading: true,
    sort: { href: '/tal?efter=skole', direction: 'ascending' },
  },
  {
    header: 'Besøg i år',
    cell: (row) => row.visits,
    numeric: true,
    sort: { href: '/tal?efter=besoeg', direction: 'none' },
  },
  { header: 'Sidst', cell: (row) => <Day date={plainDate(row.last)} /> },
  {
    header: 'Rytme',
    cell: (row) => <Tag tone={row.state}>{row.state === 'calm' ? 'Holdt' : 'Brudt'}</Tag>,
  },
]

export function OverviewSample() {
  return (
    <StaffPage title="Tal" subtitle={<Day date={plainDate('2026-11-24')} full />}>
      <StatRow label="I år">
        <Stat value="143" label="Henvendelser" note="12 flere end sidste år" />
        <Stat value="38" label="Åbne sager" />
        <Stat value="2,4 dage" label="Fra henvendelse til svar" note="Målet er 1 dag" />
        <Stat value="< 5" label="Sager i Exit" note="Små tal vises ikke" />
      </StatRow>
      <Form action="/tal" method="get" inline>
        <TextField name="aar" label="År" width="s" inputMode="numeric" />
        <Button tone="secondary">Vis</Button>
      </Form>
      <Table caption="Besøg på skolerne" columns={columns} rows={rows} rowKey={(row) => row.school} />
      <h2>Ord og former</h2>
      <p>
        <TierTag tier={1} /> <TierTag tier={2} /> <TierTag tier={3} /> <Tag>Ny</Tag> <Tag tone="calm">I rytme</Tag>{' '}
        <Tag tone="amber">Plan brudt</Tag> <Tag tone="red">Frist brudt</Tag>
      </p>
      <StepProgress step={2} of={5} />
      <Spotlight headline="Åløkkeskolen" line="21 besøg i år, sidst den 17. november" />
      <Alert tone="error" title="Det blev ikke gemt">
        <p>Prøv igen om lidt. Det, du skrev, ligger som kladde.</p>
      </Alert>
      <Alert tone="emergency" title="Ring 112, hvis nogen er i fare lige nu" />
      <Notice title="Hvad bruges tallene til?" icon="help">
        <p>Årsberetningen og ledelsen. Ingen kan se, hvem tallene handler om.</p>
      </Notice>
      <Prose text="█████ fra 8.b var der igen." />
      <Form action="/tal" label="Vis tallene for">
        <ButtonRows>
          <ButtonLine name="by" value="linda" title="Lindå" meta="To skoler og en klub" />
          <ButtonLine name="by" value="elkaer" title="Nørre Elkær" meta="En skole og en klub" />
        </ButtonRows>
      </Form>
      <Details summary="Sådan er der talt" open>
        <p>
          Sidst regnet ud <Time at={new Date('2026-11-24T03:00:00Z')} />. <Icon name="lock" />
          <VisuallyHidden>Låst</VisuallyHidden>
        </p>
      </Details>
    </StaffPage>
  )
}
