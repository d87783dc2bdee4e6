import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const restoreData: HandlerOf<'restoreData'> = async (ports, { file }) => {
  const restored = await ports.vault.restore(ports.bytes.fromBase64(file.base64))
  if (!restored.ok) return restored
  return ports.store.read(async (records) => {
    const opportunities = await records.list('opportunity')
    return success({ opportunities: opportunities.filter((opportunity) => !opportunity.deletedAt).length })
  })
}
