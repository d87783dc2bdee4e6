const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
}

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return characterOf(Number(decimal))
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
      return entities[(name ?? '').toLowerCase()] ?? whole
    },
  )

/** The words of a cue, without its tags (WebVTT's, HTML's, SubRip's) and entities. */
export const plainCue = (text: string): string =>
  withoutEntities(text.replace(/<\/?[a-z0-9][^<>\n]{0,200}>|<\d[\d:.]{4,12}>|\{\\[^{}\n]{1,40}\}/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()

export interface FoundTime {
  /** Null when it makes no sense. */
  seconds: number | null
  from: number
  to: number
}

const clock = /(?<![\d:])(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)(?:\s?([ap])m)?(?![\d:])/i
/** "1 hour 2 minutes 3 seconds", as Teams copies it. */
const spelled = /(?:(\d{1,2}) hours? )?(?:(\d{1,2}) minutes? )?(\d{1,2}) seconds?\b/i

/** The first time in a line: on a clock or from the beginning. */
export function timeIn(line: string): FoundTime | null {
  const written = clock.exec(line) ?? spelled.exec(line)
  if (!written) return null
  const [whole, hours, minutes, last, noon] = written
  const seconds = Number((last ?? '0').replace(',', '.'))
  const isSensible = seconds < 60 && (hours === undefined || Number(minutes ?? 0) < 60)
  const later = noon?.toLowerCase() === 'p' && Number(hours ?? 0) < 12 ? 12 : 0
  const total = (Number(hours ?? 0) + later) * 3600 + Number(minutes ?? 0) * 60 + seconds
  return { seconds: isSensible ? total : null, from: written.index, to: written.index + whole.length }
}
