import { dateInZone, success } from '@roundtwo/model'
import { exportArchive } from '../archive/index.ts'
import type { HandlerOf } from '../implement.ts'

export const exportData: HandlerOf<'exportData'> = (ports) =>
  ports.store.read(async (records) => {
    const day = dateInZone(ports.clock(), ports.machineZone())
    const bytes = await exportArchive(ports, records)
    const base64 = ports.bytes.toBase64(bytes)
    return success({ file: { name: `roundtwo-export-${day}.zip`, mediaType: 'application/zip', base64 } })
  })
