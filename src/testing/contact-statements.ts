import { newId } from '../kernel/ids.ts'
import type { Statement } from './sql-actor.ts'
import { testMunicipality } from './test-house.ts'

const sealed = Buffer.from('sealed')

/** Statements that add a row to an inquiry, well formed, for asking who the database lets do it. */
export const adding = {
  message: (inquiry: string, direction: string, author: string | null): Statement => [
    'insert into contact.messages (municipality_id, id, inquiry_id, direction, body_sealed, author_id) values ($1, $2, $3, $4, $5, $6)',
    [testMunicipality, newId(), inquiry, direction, sealed, author],
  ],
  details: (inquiry: string): Statement => [
    'insert into contact.sender_details (municipality_id, inquiry_id, details_sealed) values ($1, $2, $3)',
    [testMunicipality, inquiry, sealed],
  ],
  circumstances: (inquiry: string): Statement => [
    'insert into contact.circumstances (municipality_id, inquiry_id, circumstances_sealed) values ($1, $2, $3)',
    [testMunicipality, inquiry, sealed],
  ],
  hint: (inquiry: string): Statement => [
    'insert into contact.subject_hints (municipality_id, inquiry_id, name_index) values ($1, $2, $3)',
    [testMunicipality, inquiry, sealed],
  ],
  receipt: (inquiry: string): Statement => [
    'insert into contact.receipts (municipality_id, inquiry_id, code_index) values ($1, $2, $3)',
    [testMunicipality, inquiry, Buffer.from(newId())],
  ],
  attachment: (inquiry: string, message: string): Statement => [
    `insert into contact.attachments (municipality_id, id, inquiry_id, message_id, kind, file_name, size, content_sealed, scanned)
     values ($1, $2, $3, $4, 'text', 'fil-1.txt', 1, $5, false)`,
    [testMunicipality, newId(), inquiry, message, sealed],
  ],
  redaction: (inquiry: string, message: string, by: string): Statement => [
    'insert into contact.redactions (municipality_id, id, inquiry_id, message_id, body_sealed, redacted_by) values ($1, $2, $3, $4, $5, $6)',
    [testMunicipality, newId(), inquiry, message, sealed, by],
  ],
  ownership: (inquiry: string, owner: string, by: string): Statement => [
    'insert into contact.ownerships (municipality_id, id, inquiry_id, owner_id, taken_by) values ($1, $2, $3, $4, $5)',
    [testMunicipality, newId(), inquiry, owner, by],
  ],
  decision: (inquiry: string, by: string): Statement => [
    `insert into contact.decisions (municipality_id, id, inquiry_id, ordinal, route, reason, decided_by) values ($1, $2, $3, 99, 'advice-only', 'x', $4)`,
    [testMunicipality, newId(), inquiry, by],
  ],
  inquiry(columns: Readonly<Record<string, unknown>>): Statement {
    const all = {
      municipality_id: testMunicipality,
      id: newId(),
      channel: 'web',
      sender_role: 'unknown',
      anonymous: true,
      concerns: 'advice',
      submission_key: newId(),
      due_at: new Date(),
      ...columns,
    }
    const names = Object.keys(all)
    const places = names.map((_name, index) => `$${index + 1}`)
    return [`insert into contact.inquiries (${names.join(', ')}) values (${places.join(', ')})`, Object.values(all)]
  },
} as const
