import type { ZoneName } from '@roundtwo/model'
import { useSettings } from '../calls/queries.ts'
import { browserZone } from '../words/branded.ts'

const whileAsking = browserZone()

/** The zone the user chose, else the machine's; while that is being asked, the browser's. */
export const useOwnZone = (): ZoneName | null => {
  const { data } = useSettings()
  return data ? (data.zone ?? data.machineZone) : whileAsking
}
