const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
}

/** Characters that a careless program left written out, `&amp;`, as what they stand for. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) => entities[name] ?? whole)

/** So many characters and lines of a text: nobody writes longer ones of its kind, and a hostile one must not hold up. */
export const beginningOf = (text: string, characters: number, lines: number): string =>
  text.slice(0, characters).split('\n', lines).join('\n')
