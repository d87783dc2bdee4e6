import type { Settings } from '@roundtwo/contract'
import { type Anticipate, useChange } from '../calls/change.ts'

interface Hidden {
  standingHidden?: boolean | undefined
}

/** Hidden at once, so that nothing is asked for meanwhile that would be refused. */
const anticipateHidden: Anticipate<Hidden> = (cache, { standingHidden }) => {
  const before = cache.getQueryData<Settings>(['settings'])
  if (before && standingHidden !== undefined) cache.setQueryData(['settings'], { ...before, standingHidden })
  return () => {
    cache.setQueryData(['settings'], before)
  }
}

/** Hides where one stands, everywhere, or shows it again. */
export const useHideStanding = () => {
  const save = useChange('saveSettings', anticipateHidden)
  return {
    isSaving: save.isPending,
    hide: (standingHidden: boolean) => save.mutate({ standingHidden }),
  }
}
