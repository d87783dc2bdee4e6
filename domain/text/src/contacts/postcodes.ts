const australianStates = 'ACT NSW NT QLD SA TAS VIC WA'.split(' ')

/** How postcodes are written, with their country; `null` where several countries write them so. */
export const postcodes: readonly (readonly [pattern: RegExp, country: string | null])[] = [
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, 'GB'],
  [/\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b/, 'IE'],
  [/\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/, 'CA'],
  [/\b\d{4} ?[A-Z]{2}\b/, 'NL'],
  [/\b[A-Z]{2},? ?\d{5}(?:-\d{4})?\b/, 'US'],
  [new RegExp(String.raw`\b(?:${australianStates.join('|')}) \d{4}\b`), 'AU'],
  [/\b\d{5}-\d{3}\b/, 'BR'],
  [/\b\d{4}-\d{3}\b/, 'PT'],
  [/\b\d{2}-\d{3}\b/, 'PL'],
  [/\b\d{3} \d{2}\b/, null],
  [/\b\d{5,6}\b/, null],
  [/\b(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu}\p{L})/u, null],
]

/** US states, Canadian provinces and Australian states with a zone of their own. */
export const stateZones: ReadonlyMap<string, string> = new Map(
  `
US America/New_York: CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV
US America/Chicago: AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI
US America/Denver: CO ID MT NM UT WY
US America/Phoenix: AZ
US America/Los_Angeles: CA NV OR WA
US America/Anchorage: AK
US Pacific/Honolulu: HI
CA America/Toronto: ON QC
CA America/Vancouver: BC
CA America/Edmonton: AB
CA America/Regina: SK
CA America/Winnipeg: MB
CA America/Halifax: NB NS PE
CA America/St_Johns: NL
AU Australia/Sydney: ACT NSW
AU Australia/Melbourne: VIC
AU Australia/Brisbane: QLD
AU Australia/Adelaide: SA
AU Australia/Perth: WA
AU Australia/Hobart: TAS
AU Australia/Darwin: NT
`
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [head = '', states = ''] = row.split(': ')
      const [country = '', zone = ''] = head.split(' ')
      return states.split(' ').map((state): [string, string] => [`${country} ${state}`, zone])
    }),
)

/** Countries that keep one time nearly everywhere, with the folded names they go by. */
const oneZone = `
GB Europe/London: uk united kingdom england scotland wales
IE Europe/Dublin: ireland
NL Europe/Amsterdam: netherlands nederland
DE Europe/Berlin: germany deutschland
FR Europe/Paris: france
ES Europe/Madrid: spain espana
IT Europe/Rome: italy italia
PT Europe/Lisbon: portugal
PL Europe/Warsaw: poland polska
AT Europe/Vienna: austria osterreich
CH Europe/Zurich: switzerland schweiz suisse
BE Europe/Brussels: belgium belgie belgique
SE Europe/Stockholm: sweden sverige
NO Europe/Oslo: norway norge
DK Europe/Copenhagen: denmark danmark
FI Europe/Helsinki: finland suomi
CZ Europe/Prague: czechia
GR Europe/Athens: greece
IN Asia/Kolkata: india
SG Asia/Singapore: singapore
HK Asia/Hong_Kong: hongkong
JP Asia/Tokyo: japan
KE Africa/Nairobi: kenya
NG Africa/Lagos: nigeria
GH Africa/Accra: ghana
ZA Africa/Johannesburg: southafrica
EG Africa/Cairo: egypt
AE Asia/Dubai: uae
NZ Pacific/Auckland: newzealand aotearoa
PH Asia/Manila: philippines
MY Asia/Kuala_Lumpur: malaysia
CO America/Bogota: colombia
PE America/Lima: peru
AR America/Argentina/Buenos_Aires: argentina
`
const rows = oneZone
  .trim()
  .split('\n')
  .map((row) => {
    const [head = '', names = ''] = row.split(': ')
    const [country = '', zone = ''] = head.split(' ')
    return { country, zone, names: names.split(' ') }
  })
export const countryZones: ReadonlyMap<string, string> = new Map(
  rows.map(({ country, zone }) => [country, zone]),
)
export const countryNames: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ country, names }) => names.map((name): [string, string] => [name, country])),
)
