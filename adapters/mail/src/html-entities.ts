/** The named references met in mails; XML's five, Latin letters and typography (HTML Living Standard, 13.5). */
const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '', zwnj: '', zwj: '' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', sbquo: '‚' },
  ...{ ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™' },
  ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', deg: '°', times: '×', ensp: ' ', emsp: ' ' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', thinsp: ' ' },
  ...{ agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', aring: 'å', aelig: 'æ', ccedil: 'ç', rarr: '→' },
  ...{ egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï' },
  ...{ ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', oslash: 'ø', ugrave: 'ù', larr: '←' },
  ...{ uacute: 'ú', ucirc: 'û', yacute: 'ý', yuml: 'ÿ', Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Aring: 'Å' },
  ...{ Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Ntilde: 'Ñ', Oacute: 'Ó', Oslash: 'Ø', AElig: 'Æ' },
}

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'

export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (decimal) return character(Number.parseInt(decimal, 10))
      if (hexadecimal) return character(Number.parseInt(hexadecimal, 16))
      return (name && Object.hasOwn(named, name) ? named[name] : undefined) ?? whole
    },
  )
