import type { SpokenLength } from '@roundtwo/model'

/** Seconds a story may take: the band that its bar shows. */
export const shortest = 90
export const longest = 150

export type LengthVerdict = 'empty' | 'short' | 'good' | 'long'

export const verdictOf = ({ words, seconds }: SpokenLength): LengthVerdict => {
  if (words === 0) return 'empty'
  if (seconds < shortest) return 'short'
  return seconds <= longest ? 'good' : 'long'
}

const step = 10

/** “1 min 40 s”, to the nearest ten seconds: more would say too much. */
export const aboutTime = (seconds: number): string => {
  const round = Math.max(step, Math.round(seconds / step) * step)
  const minutes = Math.floor(round / 60)
  const rest = round % 60
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** “about 2 min, good”. */
export const shortLength = (length: SpokenLength): string => {
  const verdict = verdictOf(length)
  return verdict === 'empty' ? 'nothing written yet' : `about ${aboutTime(length.seconds)}, ${verdict}`
}
