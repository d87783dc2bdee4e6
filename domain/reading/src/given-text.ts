import entities from './html-entities.json' with { type: 'json' }

const named = new Map(Object.entries(entities))

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '

/** Characters that a careless program left written out, `&amp;` or `&#39;`, as what they stand for. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(x?[0-9a-f]{1,7})|([a-z]{2,6}));/gi, (whole, code?: string, name = '') =>
    code === undefined ? (named.get(name.toLowerCase()) ?? whole) : characterOf(Number(`0${code}`)),
  )

/** So many characters and lines of a text: nobody writes longer ones of its kind, and a hostile one must not hold up. */
export const beginningOf = (text: string, characters: number, lines: number): string =>
  text.slice(0, characters).split('\n', lines).join('\n')

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
