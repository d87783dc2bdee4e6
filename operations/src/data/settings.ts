import { type Settings, SettingsSchema } from '@roundtwo/contract'
import { type AvailableHours, minutes } from '@roundtwo/model'
import type { PurePorts, ReadRecords, WriteRecords } from '../ports.ts'

/** An hour and a half on weekday evenings, three hours a day at the weekend: what people with a job manage. */
const usual: Settings = {
  zone: null,
  theme: 'auto',
  minutesByWeekday: [minutes(90), minutes(90), minutes(90), minutes(90), minutes(90), minutes(180), minutes(180)],
  startsAt: { weekday: '18:30', weekend: '10:00' },
  wordsPerMinute: null,
  standingHidden: false,
}

const settingsId = 'settings'

export const loadSettings = async (records: ReadRecords): Promise<Settings> => {
  const kept = await records.get('setting', settingsId)
  const read = SettingsSchema.safeParse({ ...usual, ...(kept?.value as object | undefined) })
  return read.success ? read.data : usual
}

export const keepSettings = (records: WriteRecords, settings: Settings): Promise<void> =>
  records.put('setting', { id: settingsId, value: settings })

export const withMachineZone = (ports: PurePorts, settings: Settings) => ({
  ...settings,
  machineZone: ports.machineZone(),
})

export const hoursOf = (ports: PurePorts, settings: Settings): AvailableHours => ({
  zone: settings.zone ?? ports.machineZone(),
  minutesByWeekday: settings.minutesByWeekday,
  startsAt: settings.startsAt,
})
