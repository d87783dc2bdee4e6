import { deletionWords, failures } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const deleteData: HandlerOf<'deleteData'> = async (ports, { confirm }) => {
  if (confirm.trim().toLowerCase() !== deletionWords)
    return failure('not-confirmed', `${failures['not-confirmed'].sentence} They are “${deletionWords}”.`)
  await ports.store.erase()
  return success({})
}
