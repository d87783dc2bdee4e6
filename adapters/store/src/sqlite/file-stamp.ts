import type { Clock } from '@roundtwo/model'

/** The moment as it may stand in a file's name: `20261201T093000000Z`. */
export const fileStamp = (clock: Clock): string => clock().replace(/[-:.]/g, '')
