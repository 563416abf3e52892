import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openSettings, saveSettings } from '../actions/keep-settings.ts'
import { settingMessages } from '../setting-messages.ts'
import { refusedPage } from './house-refusal.ts'
import { type SettingFields, SettingsForm, settingSentences, typedSettings } from './settings.form.ts'
import { SettingsView } from './settings.view.tsx'

/** What is different in this municipality. */
export const settingsPage = staffPage('/indstillinger', {
  async get({ actor, query, language }) {
    const outcome = await openSettings(actor, {})
    if (outcome.refused) return refusedPage(outcome, language)
    const { settings, draft } = outcome.value
    const form: FormState<SettingFields> = freshForm({ ...typedSettings(settings), ...draft })
    return ok(<SettingsView form={form} saved={query.get('gemt') === '1'} />)
  },

  async post({ actor, body, language }) {
    const form = parseForm(SettingsForm, body, language, settingSentences(settingMessages(language)))
    if (!form.ok) return invalid(<SettingsView form={form.state} saved={false} />)
    const outcome = await saveSettings(actor, form.value)
    return outcome.refused ? refusedPage(outcome, language) : redirect('/indstillinger?gemt=1')
  },
})
