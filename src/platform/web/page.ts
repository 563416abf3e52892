import type { StaffActor, VisitorActor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { Answer } from './answers.ts'
import type { FormBody } from './form-body.ts'

/**
 * A page: an address, and what it answers to GET and POST. It loads, parses, acts and answers; rules, SQL and
 * permission checks are elsewhere. Who may see it is decided by the actions it calls; `audience` only says whether
 * somebody must be signed in.
 */
export type Page = {
  readonly path: string
  readonly audience: 'public' | 'staff'
  readonly get?: Handler<never>
  readonly post?: Handler<never>
}

export type Handler<Request> = (request: Request) => Promise<Answer> | Answer

type Common<Path extends string> = {
  readonly params: PathParams<Path>
  readonly query: URLSearchParams
  readonly body: FormBody
  readonly language: Language
  readonly now: Date
  /** The address people type, as this request had it, without a path: `https://medspil.example.dk`. */
  readonly origin: string
  /** By name. The public site sets none; the login does. */
  readonly cookies: Readonly<Record<string, string | undefined>>
}

/** A request to the public site. `address` is for flood control only and is never written anywhere. */
export type PublicRequest<Path extends string = string> = Common<Path> & {
  readonly actor: VisitorActor
  readonly address: string
}

export type StaffRequest<Path extends string = string> = Common<Path> & {
  readonly actor: StaffActor
  /** When the session ends unless something more is done. */
  readonly sessionEnds: Date
}

/** The named parts of a path: `/sager/:caseId` gives `{ caseId: string }`. */
export type PathParams<Path extends string> = string extends Path
  ? Record<string, string>
  : Path extends `${string}:${infer Name}/${infer Rest}`
    ? { readonly [Key in Name]: string } & PathParams<Rest>
    : Path extends `${string}:${infer Name}`
      ? { readonly [Key in Name]: string }
      : Record<never, never>

/** A page for anyone: no cookie is set or read, and it exists in every language. */
export function publicPage<const Path extends string>(
  path: Path,
  handlers: { get?: Handler<PublicRequest<Path>>; post?: Handler<PublicRequest<Path>> },
): Page {
  return { path, audience: 'public', ...handlers } as Page
}

/** A page for those signed in. Others are sent to the login and back. */
export function staffPage<const Path extends string>(
  path: Path,
  handlers: { get?: Handler<StaffRequest<Path>>; post?: Handler<StaffRequest<Path>> },
): Page {
  return { path, audience: 'staff', ...handlers } as Page
}
