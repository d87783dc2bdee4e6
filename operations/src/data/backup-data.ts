import { dateInZone, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const backupData: HandlerOf<'backupData'> = async (ports) => {
  const bytes = await ports.vault.backup()
  const day = dateInZone(ports.clock(), ports.machineZone())
  const base64 = ports.bytes.toBase64(bytes)
  return success({ file: { name: `roundtwo-${day}.sqlite`, mediaType: 'application/vnd.sqlite3', base64 } })
}
