import {
  Button,
  Card,
  DescriptionList,
  FilterChips,
  Form,
  IdentityBar,
  Prose,
  SinceStrip,
  StaffPage,
  StepGuide,
  TextArea,
  Timeline,
  type TimelineItem,
} from '../index.ts'

const items: readonly TimelineItem[] = [
  {
    id: '5',
    at: new Date('2026-11-24T09:15:00Z'),
    icon: 'chat',
    kind: { label: 'Egne ord', tone: 'calm' },
    author: 'Karen Østergaard',
    body: <Prose text="»Jeg gider godt snakke med hende fra klubben. Bare ikke når de andre er der.«" />,
  },
  {
    id: '4',
    at: new Date('2026-11-24T08:30:00Z'),
    icon: 'document',
    kind: { label: 'Oplysning' },
    author: 'Mads Bruun',
    title: 'Fraværet er faldet',
    body: <Prose text="Klasselæreren oplyser, at der ikke har været fravær i to uger. Kilde: samtale på skolen." />,
    href: '/sager/1/notater/4',
  },
  {
    id: '3',
    at: new Date('2026-11-18T13:00:00Z'),
    writtenAt: new Date('2026-11-23T07:45:00Z'),
    icon: 'groups',
    kind: { label: 'Aftale', tone: 'neutral' },
    author: 'Karen Østergaard',
    title: 'Møde med forældrene',
    body: <Prose text={'Vi aftalte:\n- Fast træning tirsdag og torsdag\n- Karen ringer om fredagen'} />,
  },
  {
    id: '2',
    at: new Date('2026-11-10T10:00:00Z'),
    icon: 'folder-open',
    kind: { label: 'Sag åbnet', tone: 'tier2' },
    author: 'Karen Østergaard',
    body: <Prose text="Åbnet på baggrund af en henvendelse fra skolen." />,
  },
]

export function CaseSample() {
  return (
    <StaffPage
      title="Sag 2026-114"
      back={{ href: '/sager', label: 'Sager' }}
      action={{ href: '/sager/1/notater/nyt', label: 'Nyt notat', icon: 'edit' }}
      identity={
        <IdentityBar
          name="Noah Lindqvist"
          age={13}
          tier={2}
          worker="Karen Østergaard"
          flags={['Adressebeskyttelse']}
          restricted="Få har adgang"
        />
      }
      aside={<WhatNow />}
    >
      <SinceStrip
        since={new Date('2026-11-22T15:10:00Z')}
        changes={[
          { text: '2 notater', href: '#entry-5' },
          { text: '1 aftale', href: '#entry-3' },
        ]}
        markRead="/sager/1/set"
      />
      <Form action="/sager/1/notater" draft="note-1">
        <TextArea name="note" label="Skriv et notat" rows={3} maxLength={8000} />
        <Button small>Gem notat</Button>
      </Form>
      <FilterChips
        chips={[
          { href: '/sager/1', label: 'Alt', count: 4, current: true },
          { href: '/sager/1?slags=egne-ord', label: 'Egne ord', count: 1, current: false },
          { href: '/sager/1?slags=oplysning', label: 'Oplysninger', count: 1, current: false },
          { href: '/sager/1?slags=aftale', label: 'Aftaler', count: 1, current: false },
        ]}
      />
      <Timeline label="Forløbet" items={items} />
    </StaffPage>
  )
}

function WhatNow() {
  return (
    <>
      <Card title="Hvad nu" level={2}>
        <StepGuide
          label="Forløbet i trin"
          steps={[
            { label: 'Åbnet', state: 'done', href: '/sager/1#entry-2' },
            { label: 'Plan med den unge', state: 'current', href: '/sager/1/plan', information: 'Senest 8. december' },
            { label: 'Opfølgning', state: 'todo' },
            { label: 'Afslutning', state: 'todo' },
          ]}
        />
      </Card>
      <Card title="Kort fortalt" level={2}>
        <DescriptionList
          facts={[
            { term: 'Skole', value: 'Åløkkeskolen, 7.A' },
            { term: 'Formål', value: 'Et trygt fritidsliv uden for gruppen ved stationen' },
            { term: 'Samtykke', value: 'Begge forældre', action: { href: '/sager/1/samtykke', label: 'Se' } },
          ]}
        />
      </Card>
    </>
  )
}
