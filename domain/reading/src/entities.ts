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
