import { importArchive } from '../archive/index.ts'
import type { HandlerOf } from '../implement.ts'

export const importData: HandlerOf<'importData'> = (ports, { file }) =>
  ports.store.write((records) => importArchive(ports, records, ports.bytes.fromBase64(file.base64)))
