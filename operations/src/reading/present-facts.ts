import type { FormerOrigins } from '@roundtwo/language'
import type { Origins } from '@roundtwo/model'

// The readers of today tell their facts in a form of their own; here they become those of the model.

/** Only what stands in a field made for it is sure: what these readers find in prose is not to be relied on. */
export const presentOrigins = (origins: FormerOrigins): Origins =>
  Object.fromEntries(
    Object.entries(origins).map(([path, { certainty, quote, where }]) => [
      path,
      { certainty: certainty === 'stated' ? 'sure' : 'doubtful', quote, where, confirmed: false },
    ]),
  )
