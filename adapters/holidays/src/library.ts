import { createRequire } from 'node:module'
import type Library from 'date-holidays'

const load = createRequire(import.meta.url)

let loaded: typeof Library | undefined

/** A fifth of a second and some 40 MB, which a start without holidays need not pay: hence at the first question. */
export const library = (): typeof Library => {
  loaded ??= load('date-holidays')
  if (loaded === undefined) throw new Error('date-holidays did not load')
  return loaded
}
