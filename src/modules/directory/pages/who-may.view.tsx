import { type Role, roles } from '../../../kernel/actor.ts'
import { Icon, StaffPage, Table, useView, VisuallyHidden } from '../../../platform/ui/index.ts'
import { accessMessages } from '../access-messages.ts'
import { accountMessages } from '../account-messages.ts'
import type { PermissionLine } from '../actions/open-account.ts'
import { roleMessages } from '../login-messages.ts'
import { permissionMessages } from '../permission-messages.ts'

/** Every permission by every role. */
export function WhoMayView({ permissions }: { permissions: readonly PermissionLine[] }) {
  const { language } = useView()
  const words = accessMessages(language).whoMay
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: '/konti', label: accountMessages(language).account.back }}
      wide
    >
      <Table
        caption={words.title}
        captionHidden
        columns={[
          {
            header: words.permission,
            cell: ({ permission }) => permissionMessages(language)[permission],
            rowHeading: true,
          },
          ...roles.map((role) => ({
            header: roleMessages(language)[role],
            cell: (line: PermissionLine) => <MayOrNot may={holds(line, role)} />,
          })),
        ]}
        rows={permissions}
        rowKey={({ permission }) => permission}
      />
    </StaffPage>
  )
}

function MayOrNot({ may }: { may: boolean }) {
  const words = accessMessages(useView().language).whoMay
  return (
    <>
      {may ? <Icon name="check" /> : <span aria-hidden="true">–</span>}
      <VisuallyHidden> {may ? words.yes : words.no}</VisuallyHidden>
    </>
  )
}

function holds(line: PermissionLine, role: Role): boolean {
  return line.roles.includes(role)
}
