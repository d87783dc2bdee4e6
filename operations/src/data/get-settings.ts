import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { loadSettings, withMachineZone } from './settings.ts'

export const getSettings: HandlerOf<'getSettings'> = (ports) =>
  ports.store.read(async (records) => success(withMachineZone(ports, await loadSettings(records))))
