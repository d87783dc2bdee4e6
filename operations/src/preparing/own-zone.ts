import type { ZoneName } from '@roundtwo/model'
import { loadSettings } from '../data/settings.ts'
import type { PurePorts, ReadRecords } from '../ports.ts'

export const ownZoneOf = async (records: ReadRecords, ports: PurePorts): Promise<ZoneName> => {
  const settings = await loadSettings(records)
  return settings.zone ?? ports.machineZone()
}
