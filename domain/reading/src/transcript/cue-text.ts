import { withoutEntities } from '../given-text.ts'

/** The words of a cue, without its tags (WebVTT's, HTML's, SubRip's) and entities. */
export const plainCue = (text: string): string =>
  withoutEntities(text.replace(/<\/?[a-z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{1,40}\}/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()

const clock = /(?<![\d:])(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)(?:\s?([ap])m)?(?![\d:])/i
/** "1 hour 2 minutes 3 seconds", as Teams copies it. */
const spelled = /(?:(\d{1,2}) hours? )?(?:(\d{1,2}) minutes? )?(\d{1,2}) seconds?\b/i

/** The first time in a line, on a clock or from the beginning, and where it stands; one that makes no sense is null. */
export function timeIn(line: string): { seconds: number | null; from: number; to: number } | null {
  const written = clock.exec(line) ?? spelled.exec(line)
  if (!written) return null
  const [whole, hours = '0', minutes = '0', last = '0', noon = ''] = written
  const seconds = Number(last.replace(',', '.'))
  const isSensible = seconds < 60 && (written[1] === undefined || Number(minutes) < 60)
  const later = noon.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0
  const total = (Number(hours) + later) * 3600 + Number(minutes) * 60 + seconds
  return { seconds: isSensible ? total : null, from: written.index, to: written.index + whole.length }
}
