import type { Entry } from './entry.ts'
import { namesBoth } from './header-parts.ts'
import { type Period, periodsIn, withoutPeriod } from './periods.ts'
import { type CvLine, tidy } from './resume-line.ts'

const isProse = (line: CvLine): boolean => {
  const words = line.text.split(/\s+/).length
  return words > 16 || (words >= 8 && /[.!;]$/.test(line.text)) || /^(?:I|My|We|Ich|J['’])\s/.test(line.text)
}

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0

/** "Led science across the school from 2023; results rose": words run into the span and go on behind it. */
const isAmongWords = (text: string, { from, to }: Period): boolean =>
  /\p{Ll}\s*$/u.test(text.slice(0, from)) && wordsIn(text.slice(0, from)) >= 3 && wordsIn(text.slice(to)) >= 3

/** A line that dates an entry: a period and little else. */
const datedBy = (line: CvLine, thisYear: number): Period | undefined => {
  const period = line.text.length > 160 ? undefined : periodsIn(line.text, thisYear)[0]
  if (period === undefined) return undefined
  const rest = withoutPeriod(line.text, period)
  if (line.bullet) {
    // Lists of jobs as bullets: the date leads or ends a short line.
    const atEdge = period.from <= 2 || tidy(line.text.slice(period.to)) === ''
    return atEdge &&
      line.text.length <= 110 &&
      !/[.;]$/.test(line.text) &&
      (!period.single || period.from <= 2)
      ? period
      : undefined
  }
  if (isProse(line) && period.single) return undefined
  if (isAmongWords(line.text, period)) return undefined
  return rest.split(/\s+/).length > 18 ||
    /\b(?:in|by|until|of|for|over) $/.test(line.text.slice(0, period.from))
    ? undefined
    : period
}

const mostHeaderLines = 4

/** Header lines that stand directly above a dated line, after what is said of the entry before. */
const headerStart = (lines: CvLine[], from: number, dated: number, usual: number): number => {
  let start = dated
  while (start > from && dated - start < mostHeaderLines) {
    const line = lines[start - 1]
    if (line === undefined || line.bullet || isProse(line)) break
    const after = lines[start]
    // White space parts entries, unless the first entry showed that a date may stand apart from its header.
    if (start < dated && after?.blankBefore === true) break
    if (start === dated && after?.blankBefore === true && usual === 0) break
    start--
  }
  const withHeading = lines.slice(start, dated).findIndex(({ heading }) => heading)
  return withHeading > 0 ? start + withHeading : start
}

/** Where each entry begins, from the lines that carry dates. */
const entryStarts = (lines: CvLine[], dated: number[]): number[] => {
  const first = dated[0] ?? 0
  const usual = Math.min(first, 3)
  const afterDates = dated.length > 1 && usual === 0
  return dated.map((at, index) => {
    if (index === 0) return 0
    const previous = (dated[index - 1] ?? 0) + 1
    const start = headerStart(lines, previous, at, usual)
    const hasBody = lines.slice(previous, start).some((line) => line.bullet || isProse(line))
    // Nothing but short lines between two dates: they belong as the first entry's lines did.
    if (afterDates && !lines.slice(start, at).some(({ heading }) => heading)) return at
    return hasBody || start > previous || usual === 0 ? start : Math.max(previous, at - usual)
  })
}

/** Below the dated line: lines that still name the job, before those that tell of it. */
const isLateHeader = (line: CvLine, dated: CvLine | undefined, header: Entry['header']): boolean => {
  if (line.bullet || isProse(line) || (line.blankBefore && header.length >= 2)) return false
  const told = /[.;]$/.test(line.text) || line.indent > (dated?.indent ?? 0) + 1
  return !namesBoth({ header }, told)
}

const entryFrom = (lines: CvLine[], dated: CvLine | undefined, period: Period | undefined): Entry => {
  const at = dated === undefined ? 0 : lines.indexOf(dated)
  const header: Entry['header'] = []
  const body: CvLine[] = []
  lines.forEach((line, index) => {
    if (line === dated && period !== undefined) header.push({ text: withoutPeriod(line.text, period), line })
    else if (index <= at && !line.bullet && (!isProse(line) || index === 0))
      header.push({ text: line.text, line })
    else if (index > at && index <= at + 2 && body.length === 0 && isLateHeader(line, dated, header))
      header.push({ text: line.text, line })
    else body.push(line)
  })
  return { header, period: period ?? null, periodLine: dated ?? null, body }
}

/** Without dates: bullets each, or what white space or headings part. */
const undatedEntries = (lines: CvLine[]): Entry[] => {
  const groups: CvLine[][] = []
  const hasText = lines.some(({ bullet }) => !bullet)
  for (const line of lines) {
    const group = groups.at(-1)
    const starts = !hasText || (!line.bullet && (line.blankBefore || line.heading) && !isProse(line))
    if (group === undefined || starts) groups.push([line])
    else group.push(line)
  }
  return groups.map((group) => {
    const [first, ...rest] = group
    if (first?.bullet)
      return { header: [{ text: first.text, line: first }], period: null, periodLine: null, body: rest }
    return entryFrom(group, undefined, undefined)
  })
}

/** Takes the lines of a section apart into its entries. */
export const entriesOf = (lines: CvLine[], thisYear: number): Entry[] => {
  const hasPlain = lines.some((line) => !line.bullet && datedBy(line, thisYear) !== undefined)
  const periods = lines.map((line) => (hasPlain && line.bullet ? undefined : datedBy(line, thisYear)))
  const dated = periods.flatMap((period, index) => (period === undefined ? [] : [index]))
  if (dated.length === 0) return undatedEntries(lines)
  const starts = entryStarts(lines, dated)
  return starts.map((start, index) => {
    const at = dated[index] ?? start
    return entryFrom(lines.slice(start, starts[index + 1]), lines[at], periods[at])
  })
}
