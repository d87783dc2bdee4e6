import type { DaySheet, Fit, Pay, Posting, Resume } from '@roundtwo/model'
import { figuresIn } from '@roundtwo/text'

type FigureToRemember = DaySheet['figures'][number]

const most = 8
/** With fewer that back a requirement, those of the latest work are added. */
const fewest = 5
const latestJobs = 2

/** The whole text at a JSON Resume path (`work.0.highlights.2`), or nothing when the path leads elsewhere. */
const textAt = (resume: Resume | null, path: string): string | null => {
  let value: unknown = resume
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null
    value = Reflect.get(value, step)
  }
  return typeof value === 'string' ? value : null
}

const fromEvidence = (fit: Fit, resume: Resume | null): FigureToRemember[] => {
  const seen = new Set<string>()
  return fit.matches
    .filter(({ strength }) => strength !== 'gap')
    .sort((one, other) => rank(one.requirement.level) - rank(other.requirement.level))
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ quote, where }) => {
      const text = textAt(resume, where) ?? quote
      return text
        .split(/\n+/u)
        .flatMap((line) => figuresIn(line).map((figure) => ({ figure, quote: line.trim(), where })))
    })
    .filter(({ figure, quote }) => {
      const key = `${figure}\n${quote}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}

const rank = (level: 'must' | 'nice'): number => (level === 'must' ? 0 : 1)

const grouped = (amount: number): string => {
  const [whole = '', part] = String(amount).split('.')
  const thousands = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',')
  return part === undefined ? thousands : `${thousands}.${part.padEnd(2, '0')}`
}

const payWords = ({ min, max, currency, period }: Pay): string => {
  const amount = min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`
  return `${amount} ${currency} ${period === 'hour' ? 'an' : 'a'} ${period}`
}

const digitsOf = (text: string): string => text.replace(/[^\d\n]/gu, '')

/** The posting's line that gives the pay, else an empty quote. */
const payLine = (posting: Posting, pay: Pay): string => {
  const forms = [String(pay.max), String(pay.min), `${pay.max / 1000}k`, `${pay.min / 1000}k`]
  const lines = posting.text.split(/\n+/u).map((line) => line.trim())
  const holds = (line: string): boolean =>
    forms.some((form) => (form.endsWith('k') ? line.toLowerCase().includes(form) : digitsOf(line).includes(form)))
  return lines.find(holds)?.slice(0, 200) ?? ''
}

const fromPay = (posting: Posting | null): FigureToRemember[] => {
  const pay = posting?.pay
  if (posting === null || pay === null || pay === undefined) return []
  return [{ figure: payWords(pay), quote: payLine(posting, pay), where: 'posting' }]
}

const fromLatestWork = (resume: Resume | null): FigureToRemember[] =>
  (resume?.work ?? [])
    .slice(0, latestJobs)
    .flatMap((job, place) =>
      (job.highlights ?? []).flatMap((text, line) =>
        figuresIn(text).map((figure) => ({ figure, quote: text, where: `work.${place}.highlights.${line}` })),
      ),
    )

/**
 * Figures of the CV that back a requirement, those of required ones first, a few of the latest work, and the pay when
 * the posting states it.
 */
export const figuresToRemember = (
  fit: Fit | null,
  resume: Resume | null,
  posting: Posting | null,
): FigureToRemember[] => {
  const pay = fromPay(posting)
  const backing = fit === null ? [] : fromEvidence(fit, resume)
  const quoted = new Set(backing.map(({ quote }) => quote))
  const others = fromLatestWork(resume).filter(({ quote }) => !quoted.has(quote))
  const filled = [...backing, ...others.slice(0, Math.max(0, fewest - backing.length))]
  return [...filled.slice(0, most - pay.length), ...pay]
}
