import type { Token } from '../document/token.ts'
import names from './calendar-names.json' with { type: 'json' }

// What words mean in a date. Names of months and weekdays are the platform's (CLDR, eleven languages); the others are
// those with which English, German, French, Spanish, Dutch, Portuguese and Italian writers count days.

export type Which = 'this' | 'that' | 'following' | 'afterNext' | 'coming' | 'next' | 'last'
export type PartOfSpan = 'start' | 'mid' | 'end'
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'fortnight' | 'month'

/** What a word may stand for in a date; a word may have several meanings. */
export interface DateWord {
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number
  /** From 1. */
  month?: number
  /** A short name, or one that is an ordinary word as well: it counts only beside a day's number. */
  isWeak?: boolean
  /** Days from the reference. */
  offset?: number
  /** "2nite", "2morrow": counts only behind that number. */
  isBehindTwo?: boolean
  /** A day of each year: month and day. */
  feast?: [number, number]
  which?: Which
  /** "mardi prochain": stands behind what it belongs to. */
  isBehind?: boolean
  part?: PartOfSpan
  unit?: Unit
  /** "working days". */
  isWorking?: boolean
  /** Joins the words of a date and means nothing of its own. */
  isGlue?: boolean
  /** "3rd": stands behind a number. */
  isOrdinal?: boolean
}

const words = (text: string): string[] => text.trim().split(/\s+/)

const roles: readonly [DateWord, string][] = [
  [
    { offset: 0 },
    'today tonight tonite heute heut aujourdhui hoy vandaag hoje oggi idag dzis vanavond vanmiddag stasera',
  ],
  [
    { offset: 1 },
    'tomorrow tomorow tommorow tmrw tmr tomoz tomorra morra morgen demain manana amanha domani jutro imorgon morgenavond morgenochtend morgenmiddag',
  ],
  [{ offset: 0, isBehindTwo: true }, 'nite night'],
  [{ offset: 1, isBehindTwo: true }, 'moro morrow mrw'],
  [{ offset: 2 }, 'ubermorgen overmorgen dopodomani pojutrze'],
  [{ offset: -1 }, 'yesterday gestern ayer gisteren ontem ieri wczoraj'],
  [{ which: 'this' }, 'this diese dieser diesen dieses cette ce esta este deze dit nesta questa questo'],
  [{ which: 'that' }, 'that same jener mismo'],
  [{ which: 'coming' }, 'coming upcoming kommenden kommende kommender aanstaande komende'],
  [
    { which: 'next' },
    'next nxt nachste nachsten nachster prochains prochaines proximos proximas prossimi prossime volgende',
  ],
  [{ which: 'following' }, 'following folgende folgenden siguiente suivant'],
  [
    { which: 'next', isBehind: true },
    'prochain prochaine proximo proxima viene vem entrante prossimo prossima',
  ],
  [{ which: 'last' }, 'last past previous letzte letzten letzter vorige afgelopen'],
  [
    { which: 'last', isBehind: true },
    'dernier derniere passe passee pasado pasada passado passada scorso scorsa',
  ],
  [{ part: 'end' }, 'end ende fin fins final finales late eind einde fim fine later'],
  [{ part: 'start' }, 'beginning start early earlier anfang debut principios comienzos begin inicio inizio'],
  [{ part: 'mid' }, 'mid middle mitte mi mediados meados meta'],
  [{ unit: 'hour' }, 'hour hours hrs hr h stunden stunde heures heure horas hora uur ore'],
  [{ unit: 'day' }, 'day days tag tage tagen jour jours dia dias dag dagen giorno giorni'],
  [{ unit: 'day', isWorking: true }, 'werktage werktagen arbeitstage arbeitstagen werkdagen'],
  [
    { unit: 'week' },
    'week wk weeks wks woche wochen semaine semaines semana semanas weken settimana settimane kw',
  ],
  [{ unit: 'weekend' }, 'weekend wochenende'],
  [{ unit: 'fortnight' }, 'fortnight'],
  [{ unit: 'month' }, 'month months monat monats monate monaten mois mes meses maand maanden mese mesi'],
  [{ part: 'end', unit: 'month' }, 'monatsende eom'],
  [{ part: 'end', unit: 'week' }, 'eow'],
  [{ isWorking: true }, 'working business work ouvres ouvrables habiles laborables uteis lavorativi'],
  [{ feast: [12, 25] }, 'christmas xmas weihnachten noel navidad natale natal kerst kerstmis'],
  [
    { isGlue: true },
    'the of de den der dem des le el il al la du del della do da di dia on am vom i commencing om op que',
  ],
  [{ isOrdinal: true }, 'st nd rd th er re eme º ª a o'],
]

/** Further short forms people use, by weekday. */
const usualShort = ['', 'tues', 'weds wedns', 'thur thurs thurd', '', '', '']

/** Names of days that are more often something else. */
const ordinary = new Set(words('segunda terca quarta quinta sexta'))
const ordinaryMonths = new Set(words('may march set out ago'))

function made(): ReadonlyMap<string, DateWord> {
  const known = new Map<string, DateWord>()
  const add = (name: string, word: DateWord) => {
    known.set(name, { ...known.get(name), ...word })
  }
  for (const [word, list] of roles) for (const name of words(list)) add(name, word)
  names.weekdays.short.forEach((list, index) => {
    // The first is English and told by three letters or more.
    for (const [place, name] of words(list).entries()) add(name, { weekday: index + 1, isWeak: place > 0 })
  })
  usualShort.forEach((list, index) => {
    for (const name of list ? words(list) : []) add(name, { weekday: index + 1, isWeak: false })
  })
  names.weekdays.long.forEach((list, index) => {
    for (const name of words(list)) {
      // "terça-feira" is known by its first half.
      const half = name.split('-')[0] ?? name
      add(half, { weekday: index + 1, isWeak: ordinary.has(half) })
    }
  })
  for (const style of [names.months.short, names.months.long])
    style.forEach((list, index) => {
      for (const name of words(list)) {
        const before = known.get(name)
        const isWeak = before?.weekday !== undefined || ordinaryMonths.has(name) || name.length < 3
        known.set(name, { ...before, month: index + 1, isWeak })
      }
    })
  return known
}

let table: ReadonlyMap<string, DateWord> | undefined

/** Parts of the day that Germanic languages write together with the weekday: "Montagabend". */
const daytimes = words('abend morgen vormittag nachmittag mittag fruh avond ochtend middag')

/** What a folded word may mean in a date; nothing for most words. */
export function dateWord(folded: string): DateWord | undefined {
  table ??= made()
  const known = table.get(folded)
  if (known || folded.length < 9) return known
  const daytime = daytimes.find((end) => folded.endsWith(end))
  const day = daytime === undefined ? undefined : table.get(folded.slice(0, -daytime.length))
  return day?.weekday !== undefined && !day.isWeak ? { weekday: day.weekday } : undefined
}

/** What a word means in a date, the ending of "Friday's" left out. */
export function dateWordOf({ kind, text, folded }: Token): DateWord | undefined {
  if (kind !== 'word') return undefined
  return dateWord(/['’]s$/.test(text) ? folded.slice(0, -1) : folded)
}

/** Numbers in words up to twelve, and the few larger ones people spell, by language. */
const numberLists: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'une deux trois quatre cinq six sept huit neuf dix onze douze',
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  'um dois tres quatro cinco seis sete oito nove dez onze doze',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici',
]
const otherNumbers =
  'a:1 an:1 eine:1 einem:1 einer:1 eins:1 un:1 couple:2 few:3 zwo:2 fifteen:15 twenty:20 thirty:30 forty:40 fortyfive:45 fifty:50 sixty:60 ninety:90'

let numbers: ReadonlyMap<string, number> | undefined

function madeNumbers(): ReadonlyMap<string, number> {
  const lists = numberLists.flatMap((list) => words(list).map((word, index) => [word, index + 1] as const))
  const others = words(otherNumbers).map((pair) => {
    const [word = '', value] = pair.split(':')
    return [word, Number(value)] as const
  })
  return new Map([...lists, ...others])
}

/** The number a folded word or figure stands for, up to 999; undefined when it is none. */
export function numberOf(folded: string): number | undefined {
  if (/^\d{1,3}$/.test(folded)) return Number(folded)
  numbers ??= madeNumbers()
  return numbers.get(folded)
}
