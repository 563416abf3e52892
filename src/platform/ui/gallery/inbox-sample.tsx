import {
  Board,
  BoardCard,
  BoardColumn,
  Due,
  EmptyState,
  FilterChips,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  Time,
} from '../index.ts'

export function TodaySample() {
  return (
    <StaffPage title="I dag" subtitle="Tirsdag den 24. november. Fire ting venter på dig.">
      <RowList label="I dag">
        <Row
          href="/henvendelser/1"
          title="Anonym henvendelse om stationen"
          meta="Fra en ung, via hjemmesiden"
          tags={<Due at={new Date('2026-11-24T15:00:00Z')} />}
          trailing={<Time at={new Date('2026-11-24T06:40:00Z')} />}
          icon="chat"
          unread
        />
        <Row
          href="/henvendelser/2"
          title="Underretning skal sendes"
          meta="Søndermarksskolen, 7.B"
          tags={<Due at={new Date('2026-11-24T11:30:00Z')} law />}
          trailing={<Time at={new Date('2026-11-23T10:10:00Z')} />}
          icon="send"
          unread
        />
        <Row
          href="/sager/3"
          title="Opfølgning med forældre"
          meta="Sag 2026-114, Åløkkeskolen"
          tags={<Due at={new Date('2026-11-26T09:00:00Z')} />}
          trailing={<Time at={new Date('2026-11-17T09:00:00Z')} ago />}
          icon="folder"
        />
        <Row
          href="/moeder/9"
          title="Lokalråd, dagsorden skal være ude"
          meta="Mødet er torsdag 3. december"
          tags={<Tag tone="calm">Klar</Tag>}
          trailing={<Time at={new Date('2026-11-20T12:00:00Z')} ago />}
          icon="groups"
        />
      </RowList>
      <h2>Senere på ugen</h2>
      <EmptyState
        title="Ikke mere i denne uge"
        body="Har du en time, så se, hvilke skoler det er længst siden, du har besøgt."
        action={{ href: '/konsulenter', label: 'Se skolerne' }}
      />
    </StaffPage>
  )
}

export function InboxSample() {
  return (
    <StaffPage title="Henvendelser" wide action={{ href: '/henvendelser/ny', label: 'Skriv en henvendelse ind' }}>
      <FilterChips
        chips={[
          { href: '/henvendelser', label: 'Alle', count: 7, current: true },
          { href: '/henvendelser?mine=1', label: 'Mine', count: 2, current: false },
          { href: '/henvendelser?uden-ejer=1', label: 'Uden ejer', count: 1, current: false },
        ]}
      />
      <Board label="Henvendelser efter ur">
        <BoardColumn title="Ny" count={2} empty="Ingen nye" hint="Skal have en ejer i dag">
          <BoardCard
            href="/henvendelser/1"
            title="Ung, anonym"
            text="Min lillebror er begyndt at hænge ud med nogle store drenge nede ved stationen. Han vil ikke fortælle, hvad de laver."
            clock={<Due at={new Date('2026-11-24T13:00:00Z')} />}
            owner="Ingen endnu"
            urgency="amber"
          />
          <BoardCard
            href="/henvendelser/2"
            title="Søndermarksskolen"
            text="Elev med 18 % ulovligt fravær i kvartalet."
            tags={<Tag tone="red">Underretning</Tag>}
            clock={<Due at={new Date('2026-11-24T11:30:00Z')} law />}
            owner="Karen Ø."
            urgency="red"
          />
        </BoardColumn>
        <BoardColumn title="Venter på os" count={1} empty="Intet venter på os">
          <BoardCard
            href="/henvendelser/3"
            title="Forælder"
            text="Vil gerne ringes op efter klokken 17."
            clock={<Due at={new Date('2026-11-25T16:00:00Z')} />}
            owner="Mads B."
          />
        </BoardColumn>
        <BoardColumn title="Venter på afsender" count={1} empty="Ingen skylder os svar">
          <BoardCard
            href="/henvendelser/4"
            title="Nabo, Skovvænget"
            text="Spurgt om tidspunkt og sted."
            clock={<Time at={new Date('2026-11-21T09:30:00Z')} ago />}
            owner="Karen Ø."
          />
        </BoardColumn>
        <BoardColumn title="Afgjort" count={0} empty="Intet afgjort i dag" />
      </Board>
      <Pagination page={2} pages={9} hrefFor={(page) => `/henvendelser?side=${page}`} />
    </StaffPage>
  )
}
