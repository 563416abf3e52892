import { Button, ButtonRow, Card, CardGrid, Form, HiddenFields, Notice, useView } from '../../../platform/ui/index.ts'
import type { OpenedVisit } from '../actions/open-visit.ts'
import { visitMessages } from '../visit-messages.ts'
import { WordingFacts } from './wording-facts.view.tsx'

/** Wordings that met another, side by side with the one that stands, each with its button. */
export function VisitConflicts({ opened: { visit, standing, conflicts, places } }: { readonly opened: OpenedVisit }) {
  const words = visitMessages(useView().language).visit
  return (
    <>
      {conflicts.map((other) => (
        <Notice key={other.id} title={words.twoWordings} level={2}>
          <p>{words.twoBody}</p>
          <Form action={`/besoeg/${visit.id}/vaelg`} compact>
            <HiddenFields values={{ version: other.id }} />
            <CardGrid>
              <Card title={words.standing}>
                <WordingFacts version={standing} places={places} owner={standing.writtenBy} />
                <ButtonRow>
                  <Button name="keep" value="standing" tone="secondary">
                    {words.keepStanding}
                  </Button>
                </ButtonRow>
              </Card>
              <Card title={words.other(other.writtenBy)}>
                <WordingFacts version={other} places={places} owner={other.writtenBy} />
                <ButtonRow>
                  <Button name="keep" value="other" tone="secondary">
                    {words.keepOther}
                  </Button>
                </ButtonRow>
              </Card>
            </CardGrid>
          </Form>
        </Notice>
      ))}
    </>
  )
}
