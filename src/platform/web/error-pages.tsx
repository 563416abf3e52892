import type { Reason, Refused } from '../../kernel/outcome.ts'
import { ButtonLink, PlainPage } from '../ui/index.ts'
import { useLink, useView } from '../ui/view-context.tsx'
import type { ViewAnswer } from './answers.ts'
import { UnreadableForm } from './form-body.ts'
import { webMessages } from './messages.ts'
import type { RequestContext } from './request-context.ts'

type Situation =
  | 'missing'
  | 'forbidden'
  | 'conflict'
  | 'rule'
  | 'busy'
  | 'fault'
  | 'csrf'
  | 'encoding'
  | 'too-large'
  | 'malformed'
  | 'not-set-up'

const statuses: Record<Situation, number> = {
  missing: 404,
  forbidden: 403,
  conflict: 409,
  rule: 409,
  busy: 503,
  fault: 500,
  csrf: 403,
  encoding: 400,
  'too-large': 413,
  malformed: 400,
  'not-set-up': 503,
}

/** Not there, or not for this reader. The same page in both cases. */
export function missingAnswer(context: RequestContext): ViewAnswer {
  return situation(context, 'missing')
}

/** Nobody has set a municipality up: the page says how, to the one person who can. */
export function notSetUpAnswer(context: RequestContext): ViewAnswer {
  return situation(context, 'not-set-up')
}

export function csrfAnswer(context: RequestContext): ViewAnswer {
  return situation(context, 'csrf')
}

/** A fault becomes a page with a number that leads to the log; what was wrong stays in the log. */
export function errorAnswer(context: RequestContext, fault: unknown): ViewAnswer {
  if (fault instanceof UnreadableForm) return situation(context, fault.code)
  const status = statusOf(fault)
  if (status === 413) return situation(context, 'too-large')
  if (status !== null && status < 500) return situation(context, 'malformed')
  logFault(context, fault)
  return situation(context, 'fault', webMessages(context.language).fault.reference(context.request.id.slice(0, 8)))
}

/**
 * The page for a refusal the module has no page of its own for. `sentences` gives the module's words for its
 * reason codes; a code without words gets the general ones of its kind.
 */
export function refusalView(refused: Refused, sentences: (reason: Reason) => string | undefined): ViewAnswer {
  const spoken = refused.reasons.map(sentences).filter((sentence) => sentence !== undefined)
  return { kind: 'view', status: statuses[refused.kind], view: <RefusalPage kind={refused.kind} sentences={spoken} /> }
}

function situation(context: RequestContext, name: Situation, extra?: string): ViewAnswer {
  const words = webMessages(context.language)[name]
  return {
    kind: 'view',
    status: statuses[name],
    view: (
      <ErrorPage
        title={words.title}
        paragraphs={extra ? [words.body, extra] : [words.body]}
        words={webMessages(context.language)}
      />
    ),
  }
}

function RefusalPage({ kind, sentences }: { kind: Refused['kind']; sentences: readonly string[] }) {
  const { language } = useView()
  const words = webMessages(language)
  const paragraphs = sentences.length > 0 ? sentences : [words[kind].body]
  return <ErrorPage title={words[kind].title} paragraphs={paragraphs} words={words} />
}

function ErrorPage({
  title,
  paragraphs,
  words,
}: {
  title: string
  paragraphs: readonly string[]
  words: ReturnType<typeof webMessages>
}) {
  const { staff } = useView()
  const link = useLink()
  return (
    <PlainPage title={title}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        {staff ? (
          <ButtonLink href="/i-dag">{words.backToday}</ButtonLink>
        ) : (
          <ButtonLink href={link('/')}>{words.backHome}</ButtonLink>
        )}
      </p>
    </PlainPage>
  )
}

function statusOf(fault: unknown): number | null {
  return fault instanceof Error && 'statusCode' in fault && typeof fault.statusCode === 'number'
    ? fault.statusCode
    : null
}

export function logFault(context: RequestContext, fault: unknown): void {
  context.request.log.error({ fault: describeFault(fault) }, 'fault')
}

/**
 * Enough to find the place in the code. The words of the database, and of a reader of JSON or addresses, may quote what
 * somebody typed, so they stay out.
 */
export function describeFault(fault: unknown): Record<string, string> {
  if (!(fault instanceof Error)) return { name: 'unknown' }
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  const place = (fault.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n')
  const mayQuote = 'severity' in fault || fault instanceof SyntaxError || fault instanceof URIError
  const message = mayQuote ? '' : fault.message
  return { name: fault.name, code, message, place }
}
