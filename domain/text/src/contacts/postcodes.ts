const australianStates = 'ACT NSW NT QLD SA TAS VIC WA'.split(' ')

/** How postcodes are written, with their country; `null` where several countries write them so. */
export const postcodes: readonly (readonly [pattern: RegExp, country: string | null])[] = [
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, 'GB'],
  [/\b(?:[AC-FHKNPRTV-Y]\d[0-9W]|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b/, 'IE'],
  [/\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/, 'CA'],
  [/\b\d{4} ?(?!SA|SD|SS)[A-Z]{2}\b(?= +\p{Lu}\p{Ll}|$)/u, 'NL'],
  [/\b[A-Z]{2},? ?\d{5}(?:-\d{4})?\b/, 'US'],
  [new RegExp(String.raw`\b(?:${australianStates.join('|')}) \d{4}\b`), 'AU'],
  [/\b\d{5}-\d{3}\b/, 'BR'],
  [/\b\d{4}-\d{3}\b/, 'PT'],
  [/\b\d{2}-\d{3}\b/, 'PL'],
  [/\b\d{3} \d{2}\b/, null],
  [/\b\d{5,6}\b/, null],
  [/\b(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu}\p{L})/u, null],
]
