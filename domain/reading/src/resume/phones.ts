import type { Token } from '@roundtwo/text'

const joins = new Set([...'()-–./+'])
const isDial = ({ kind, text }: Token): boolean => (kind === 'number' ? !/[:,]/.test(text) : joins.has(text))

/** A number begins anew at a plus sign, and at a bracket behind a whole number such as a postcode. */
const beginsAnew = (run: readonly Token[], token: Token): boolean =>
  run.length > 0 && (token.text === '+' || (token.text === '(' && /^\d{5,}$/.test(run.at(-1)?.text ?? '')))

/** Telephone numbers among a line's tokens; what dates it holds are none. */
export function phonesIn(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    const open = runs.at(-1)
    if (!isDial(token)) runs.push([])
    else if (open && !beginsAnew(open, token)) open.push(token)
    else runs.push([token])
  }
  return runs.flatMap((run) => {
    const first = run.findIndex(({ text, kind }) => kind === 'number' || '+('.includes(text))
    const last = run.findLastIndex(({ kind }) => kind === 'number')
    const own = run.slice(Math.max(0, first), last + 1)
    const digits = own.map(({ text }) => text.replace(/\D/g, '')).join('')
    const areYears = own.every(({ text, kind }) => kind !== 'number' || /^(?:19|20)\d\d$/.test(text))
    return digits.length >= 7 && digits.length <= 15 && !areYears ? [own] : []
  })
}
