import { SettingsSchema } from '@roundtwo/contract'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { keepSettings, loadSettings, withMachineZone } from './settings.ts'

export const saveSettings: HandlerOf<'saveSettings'> = (ports, given) =>
  ports.store.write(async (records) => {
    const settings = SettingsSchema.parse({ ...(await loadSettings(records)), ...given })
    await keepSettings(records, settings)
    return success(withMachineZone(ports, settings))
  })
