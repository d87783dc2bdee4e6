import { bareWord } from './resume-line.ts'

/** A date as far as it is stated, in ISO 8601: `2019`, `2019-03`, `2019-03-15`. */
export interface DateAtom {
  /** Null for "present". */
  iso: string | null
  from: number
  to: number
  /** A month whose year stands with the end: "June to August 2019". */
  monthOnly?: number
}

const monthNames: [RegExp, number][] = [
  [/^(?:jan|jän|ene|gen)/, 1],
  [/^(?:feb|fev|fév|febr)/, 2],
  [/^(?:mar|mär|mrz|maa|mrt)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|mei|mag|mayo)/, 5],
  [/^(?:june?|jun|juin|giu)/, 6],
  [/^(?:july?|jul|juil|lug)/, 7],
  [/^(?:aug|août|aout|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|ott|out)/, 10],
  [/^(?:nov)/, 11],
  [/^(?:dec|dez|déc|dic)/, 12],
]

const monthNumber = (name: string): number | undefined => {
  const lower = name.toLowerCase()
  return monthNames.find(([pattern]) => pattern.test(lower))?.[1]
}

const month =
  '(?:jan(?:uary|uar|vier|uari)?|jän(?:ner)?|ene(?:ro)?|gen(?:naio)?|janv|feb(?:ruary|ruar|rero|ruari|braio)?|fe[vb](?:ereiro)?|fév(?:rier)?|febr|mar(?:ch|s|zo|ço)?|märz?|mrz|maart|mrt|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|mei|mag(?:gio)?|june?|juni|juin|junio|junho|giu(?:gno)?|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?|aug(?:ust|ustus)?|août|aout|ago(?:sto)?|sept?(?:ember|embre|iembre|tembre)?|set(?:tembre|embro|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?)'
const year = '(?:19[4-9]\\d|20[0-4]\\d)'
const season =
  '(?:spring|summer|autumn|fall|winter|sommer|herbst|frühjahr|frühling|été|automne|hiver|printemps|verano|otoño|invierno|primavera|zomer|herfst|lente|q[1-4]|h[12]|ws|ss|michaelmas|trinity|early|mid|late|circa|c\\.|anfang|ende|mitte)'
const present =
  "(?:present|current(?:ly)?|now|today|ongoing|date|heute|aktuell|laufend|jetzt|gegenwart|actuel(?:lement)?|aujourd[’']hui|ce jour|présent|en cours|actualidad|actual(?:mente)?|presente|hoy|la fecha|heden|nu|oggi|in corso|atual(?:mente)?|hoje)"

/** Longest forms first; every alternative is bounded, so that the search is linear in the text. */
const atom = new RegExp(
  `(?<![\\p{L}\\d])(?:` +
    [
      `(?<isoYear>${year})-(?<isoMonth>0[1-9]|1[0-2])(?:-(?<isoDay>[0-2]\\d|3[01]))?(?!\\d)`,
      `(?<dottedDay>[0-3]?\\d)\\.\\s?(?<dottedMonth>0?[1-9]|1[0-2])\\.\\s?(?<dottedYear>${year})`,
      `(?<slashedOne>[0-3]?\\d)/(?<slashedTwo>[0-3]?\\d)/(?<slashedYear>${year})`,
      `(?<numberMonth>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<numberYear>${year})`,
      `(?<yearFirst>${year})[/.](?<monthSecond>0[1-9]|1[0-2])(?!\\d)`,
      `(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.|º)?\\s(?:de\\s)?(?<dayMonth>${month})\\.?(?:\\sde)?,?\\s(?<dayYear>${year})`,
      `(?<nameMonth>${month})\\.?\\s(?<nameDay>[0-3]?\\d)(?:st|nd|rd|th)?,\\s(?<nameDayYear>${year})`,
      `(?<namedMonth>${month})\\.?(?:\\s(?:de|of))?,?[\\s/-]{0,2}(?:(?<namedYear>${year})|[’'](?<shortYear>\\d\\d))`,
      `(?:${season})\\s?(?:term\\s)?(?<seasonYear>${year})(?:[/-]\\d\\d(?!\\d))?`,
      `(?<numberMonthShort>0[1-9]|1[0-2])/(?<numberYearShort>\\d\\d)(?![\\d/])`,
      `(?<onlyYear>${year})`,
      `[’'](?<tickedYear>\\d\\d)`,
      `(?<present>${present})`,
      `(?<onlyMonth>${month})\\.?(?=\\s?(?:-|–|—|to|bis|à|al?|/)\\s?(?:${month})\\.?,?\\s${year})`,
    ].join('|') +
    ')(?![\\p{L}\\d])',
  'giu',
)

const two = (value: number): string => String(value).padStart(2, '0')

const fullYear = (short: string, thisYear: number): string => {
  const value = Number(short)
  return String(value + (value > (thisYear % 100) + 6 ? 1900 : 2000))
}

type Groups = Record<string, string | undefined>

const dayDate = (yearText: string, monthValue: number, dayText: string): string => {
  const day = Number(dayText)
  return day >= 1 && day <= 31
    ? `${yearText}-${two(monthValue)}-${two(day)}`
    : `${yearText}-${two(monthValue)}`
}

/** `04/05/2019` is April to some and May to others: then only the year is sure. */
const slashed = (one: string, other: string, yearText: string): string => {
  const [first, second] = [Number(one), Number(other)]
  if (first > 12 && second >= 1 && second <= 12) return dayDate(yearText, second, one)
  if (second > 12 && first >= 1 && first <= 12) return dayDate(yearText, first, other)
  return first === second && first > 0 ? dayDate(yearText, first, one) : yearText
}

const numericIso = (groups: Groups): string | undefined => {
  const {
    isoYear,
    isoMonth,
    isoDay,
    dottedDay,
    dottedMonth,
    dottedYear,
    slashedOne,
    slashedTwo,
    slashedYear,
  } = groups
  if (isoYear !== undefined)
    return isoDay === undefined ? `${isoYear}-${isoMonth}` : `${isoYear}-${isoMonth}-${isoDay}`
  if (dottedYear !== undefined) return dayDate(dottedYear, Number(dottedMonth), dottedDay ?? '')
  if (slashedYear !== undefined) return slashed(slashedOne ?? '', slashedTwo ?? '', slashedYear)
  const { numberMonth, numberYear, yearFirst, monthSecond } = groups
  if (numberYear !== undefined) return `${numberYear}-${two(Number(numberMonth))}`
  return yearFirst === undefined ? undefined : `${yearFirst}-${monthSecond}`
}

const namedIso = (groups: Groups, thisYear: number): string | undefined => {
  const { day, dayMonth, dayYear, nameMonth, nameDay, nameDayYear, namedMonth, namedYear, shortYear } = groups
  if (dayYear !== undefined) return dayDate(dayYear, monthNumber(dayMonth ?? '') ?? 1, day ?? '')
  if (nameDayYear !== undefined) return dayDate(nameDayYear, monthNumber(nameMonth ?? '') ?? 1, nameDay ?? '')
  if (namedMonth !== undefined) {
    const stated = namedYear ?? fullYear(shortYear ?? '', thisYear)
    return `${stated}-${two(monthNumber(namedMonth) ?? 1)}`
  }
  const { seasonYear, onlyYear, tickedYear, numberMonthShort, numberYearShort } = groups
  if (numberYearShort !== undefined) return `${fullYear(numberYearShort, thisYear)}-${numberMonthShort}`
  return seasonYear ?? onlyYear ?? (tickedYear === undefined ? undefined : fullYear(tickedYear, thisYear))
}

/** All dates in a line, in order. `thisYear` settles the century of two-digit years. */
export const dateAtoms = (text: string, thisYear: number): DateAtom[] =>
  [...text.matchAll(atom)].map((match): DateAtom => {
    const groups: Groups = match.groups ?? {}
    const place = { from: match.index, to: match.index + match[0].length }
    if (groups['present'] !== undefined) return { iso: null, ...place }
    const { onlyMonth } = groups
    if (onlyMonth !== undefined)
      return {
        iso: null,
        ...place,
        monthOnly: monthNumber(bareWord(onlyMonth)) ?? monthNumber(onlyMonth) ?? 1,
      }
    return { iso: numericIso(groups) ?? namedIso(groups, thisYear) ?? '', ...place }
  })
