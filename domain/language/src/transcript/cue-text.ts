const named: Readonly<Record<string, string>> = {
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
      return named[(name ?? '').toLowerCase()] ?? whole
    },
  )

/** The words of a cue, without its tags (WebVTT's, HTML's, SubRip's) and entities. */
export const plainCue = (text: string): string =>
  withoutEntities(text.replace(/<\/?[a-z0-9][^<>\n]{0,200}>|<\d[\d:.]{4,12}>|\{\\[^{}\n]{1,40}\}/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()

/** A clock time or a time from the beginning, in seconds: `00:01:02.500`, `1:02`, `10:02:03`, `00:00:03,000`. */
export const secondsOf = (written: string): number | null => {
  const at = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\s*(am|pm)?$/i.exec(written.trim())
  if (!at) return null
  const [hours, minutes, seconds] = [Number(at[1] ?? 0), Number(at[2]), Number(at[3])]
  if (seconds > 59 || (at[1] !== undefined && minutes > 59)) return null
  const fraction = at[4] === undefined ? 0 : Number(`0.${at[4]}`)
  const noon = /pm/i.test(at[5] ?? '') && hours < 12 ? 12 : 0
  return (hours + noon) * 3600 + minutes * 60 + seconds + fraction
}
