import type { ZoneName } from '@roundtwo/units'
import { useSettings } from '../calls/queries.ts'

/** The zone the user chose, else the machine's; null while that is being asked. */
export const useOwnZone = (): ZoneName | null => {
  const { data } = useSettings()
  return data ? (data.zone ?? data.machineZone) : null
}
