// How people write time zones. Rules of the zones themselves are the platform's (IANA); what is here is usage.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Rows of a zone and the words for it: `Europe/London GMT BST`. */
const byWord = (rows: string): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, string[]>()
  for (const row of rows.trim().split('\n')) {
    const [zone = '', ...names] = words(row)
    for (const name of names) table.set(name, [...(table.get(name) ?? []), zone])
  }
  return table
}

/** Abbreviations; one with several zones means the first unless the text points elsewhere. */
export const abbreviations = byWord(`
  Europe/London GMT BST
  Europe/Lisbon WET WEST
  Europe/Berlin CET CEST MEZ MESZ HEC HNEC
  Europe/Helsinki EET EEST OEZ
  Europe/Moscow MSK
  Europe/Istanbul TRT
  America/New_York EST EDT ET EST5EDT
  America/Chicago CST CDT CT CST6CDT
  America/Denver MST MDT MT MST7MDT
  America/Phoenix MST
  America/Los_Angeles PST PDT PT PST8PDT
  America/Anchorage AKST AKDT
  Pacific/Honolulu HST
  America/Halifax AST ADT
  America/St_Johns NST NDT
  America/Sao_Paulo BRT
  America/Argentina/Buenos_Aires ART
  America/Santiago CLT CLST
  America/Bogota COT
  America/Lima PET
  America/Mexico_City CDMX
  Asia/Kolkata IST
  Europe/Dublin IST
  Asia/Jerusalem IST IDT
  Asia/Karachi PKT
  Asia/Dhaka BDT
  Asia/Dubai GST
  Asia/Riyadh AST
  Asia/Singapore SGT
  Asia/Kuala_Lumpur MYT
  Asia/Hong_Kong HKT
  Asia/Shanghai CST
  Asia/Manila PHT PST
  Asia/Bangkok ICT
  Asia/Tokyo JST
  Asia/Seoul KST
  Asia/Jakarta WIB
  Australia/Sydney AEST AEDT AET
  Australia/Brisbane AEST
  Australia/Adelaide ACST ACDT
  Australia/Perth AWST
  Pacific/Auckland NZST NZDT NZT
  Africa/Johannesburg SAST
  Africa/Harare CAT
  Africa/Nairobi EAT
  Africa/Lagos WAT
  UTC UTC Z
`)

/** These are read wherever they stand in capitals; others only beside a time, as they are words or initials too. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  words(
    'GMT BST CET CEST MEZ MESZ UTC AEST AEDT ACST AWST SAST SGT NZST NZDT HKT EST5EDT CST6CDT MST7MDT PST8PDT',
  ),
)

/** What stands before "time": regions of clocks, peoples, short names of countries. A hyphen joins two words. */
export const timeNames = byWord(`
  America/New_York eastern us-eastern new-york nyc et east-coast washington
  America/Chicago central us-central
  America/Denver mountain us-mountain
  America/Los_Angeles pacific us-pacific california west-coast
  America/Phoenix arizona
  America/Anchorage alaska
  Pacific/Honolulu hawaii hawaiian
  America/Halifax atlantic
  America/Mexico_City mexican mexico-city cdmx centro
  America/Sao_Paulo brasilia brazilian
  America/Argentina/Buenos_Aires argentine argentina
  Europe/London uk british greenwich-mean english british-summer
  Europe/Dublin irish irish-standard
  Europe/Berlin german central-european mitteleuropaische deutsche berliner
  Europe/Paris french francaise
  Europe/Amsterdam dutch nederlandse
  Europe/Brussels belgian belge
  Europe/Madrid spanish peninsular
  Europe/Lisbon portuguese western-european
  Europe/Rome italian italiana
  Europe/Zurich swiss schweizer
  Europe/Vienna austrian wiener
  Europe/Warsaw polish polskiego
  Europe/Stockholm swedish
  Europe/Copenhagen danish
  Europe/Oslo norwegian
  Europe/Helsinki finnish eastern-european
  Europe/Athens greek
  Europe/Istanbul turkish
  Africa/Lagos west-africa nigerian west-african
  Africa/Nairobi east-africa kenyan east-african
  Africa/Harare central-africa central-african
  Africa/Johannesburg south-africa south-african
  Africa/Cairo egyptian
  Asia/Kolkata india indian
  Asia/Dubai gulf uae
  Asia/Riyadh arabian saudi
  Asia/Karachi pakistan
  Asia/Singapore singapore
  Asia/Shanghai chinese china
  Asia/Tokyo japan japanese
  Asia/Seoul korea korean
  Asia/Manila philippine manila
  Australia/Sydney australian-eastern nsw
  Australia/Brisbane qld queensland
  Australia/Perth australian-western wa
  Australia/Adelaide australian-central
  Pacific/Auckland nz new-zealand
`)

/** The word for time in a zone's name. */
export const timeWords: ReadonlySet<string> = new Set(
  words('time zeit heure hora horario tijd ora czasu times timezone tz ortszeit'),
)
/** Between a region and "time": "Eastern Standard Time". */
export const seasonWords: ReadonlySet<string> = new Set(
  words('standard daylight summer local winter normale avancee'),
)
/** "heure de Paris", "times in Berlin", "time zone: …" */
export const timeJoints: ReadonlySet<string> = new Set(
  words('de del di da la in zone are is - – : ( normale avancee du'),
)

/** States and provinces by the abbreviation before a postcode, and by name; Australia's too. */
export const states = byWord(`
  America/New_York CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV FL MI IN KY
  America/Chicago AL AR IL IA LA MN MS MO OK TX WI KS NE ND SD TN
  America/Denver CO ID MT NM UT WY
  America/Phoenix AZ
  America/Los_Angeles CA NV OR WA
  America/Anchorage AK
  Pacific/Honolulu HI
  America/Toronto ON QC PQ
  America/Halifax NS NB PE
  America/St_Johns NL
  America/Winnipeg MB
  America/Regina SK
  America/Edmonton AB
  America/Vancouver BC
  Australia/Sydney NSW ACT
  Australia/Melbourne VIC TAS
  Australia/Brisbane QLD
  Australia/Adelaide SA
  Australia/Darwin NT
`)

/** Names of cities that are more often something else. */
export const ordinaryPlaces: ReadonlySet<string> = new Set(
  words(
    'reading bath mobile nice split orange most same sale rugby bury deal central essen march hull sutton garden of rest jobs',
  ),
)

/** Codes by which one calls a country, with its region. */
export const callingCodes: ReadonlyMap<string, string> = new Map(
  words(
    '44:GB 353:IE 49:DE 43:AT 41:CH 33:FR 32:BE 31:NL 34:ES 351:PT 39:IT 48:PL 45:DK 46:SE 47:NO 358:FI 91:IN 65:SG 852:HK 81:JP 82:KR 86:CN 61:AU 64:NZ 27:ZA 234:NG 254:KE 233:GH 971:AE 966:SA 92:PK 880:BD 63:PH 60:MY 62:ID 52:MX 55:BR 54:AR 57:CO 56:CL 90:TR 30:GR 420:CZ 36:HU 40:RO 380:UA 972:IL 20:EG 255:TZ 256:UG 94:LK',
  ).map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
)

/** Offsets from UTC that no zone of whole hours has, in minutes. */
export const oddOffsets: ReadonlyMap<number, string> = new Map([
  [330, 'Asia/Kolkata'],
  [345, 'Asia/Kathmandu'],
  [210, 'Asia/Tehran'],
  [270, 'Asia/Kabul'],
  [390, 'Asia/Yangon'],
  [570, 'Australia/Adelaide'],
  [-210, 'America/St_Johns'],
])
