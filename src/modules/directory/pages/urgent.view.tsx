import { Notice, PublicPage, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import { publicMessages } from '../public-messages.ts'
import { Numbers } from './numbers.view.tsx'
import { ReadMore } from './read-more.view.tsx'
import { TextBlock } from './text-block.view.tsx'

const which = ['emergency', 'duty', 'children', 'police', 'violence', 'suicide'] as const

/** Who to call, the largest thing on the page; then why not to write. */
export function UrgentView({ content }: { content: PublicContent }) {
  const { urgent } = publicMessages(useView().language)
  const hasDutyLine = content.settings['duty-line'].phone !== ''
  return (
    <PublicPage
      title={textOf(content, 'urgent', 'urgent-title')}
      lead={textOf(content, 'urgent', 'urgent-lead')}
      narrow
      hideContact
    >
      <Numbers which={which} settings={content.settings} />
      {!hasDutyLine && <TextBlock text={textOf(content, 'urgent', 'urgent-no-duty-line')} />}
      <Notice title={urgent.notHere} icon="info">
        <TextBlock text={textOf(content, 'urgent', 'urgent-not-here')} level={3} />
      </Notice>
      <ReadMore pages={['exit']} heading={urgent.leave} />
    </PublicPage>
  )
}
