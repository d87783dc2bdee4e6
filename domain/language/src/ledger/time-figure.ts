import { timeUnits } from './figure-data.ts'
import { type Named, perPeriod, type Surroundings } from './figure-named.ts'
import { nounBefore, phraseAt } from './noun-phrases.ts'

const noticeWords =
  /\b(?:notice|kündigungsfrist|préavis|(?:start|begin|join) (?:in|within|after)|available (?:in|within|after)|free (?:in|after))\b/i
export const asTime = ({ clause, behind, before }: Surroundings): Named | null => {
  const { unit, noun, rest } = behind
  if (unit === null || !timeUnits.has(unit)) return null
  if (noticeWords.test(clause)) return { subject: 'notice', unit, plain: true }
  if (/^(?:years|months)$/.test(unit)) {
    const experienced = noun[0] === 'experience' || /^\s*(?:of )?(?:\p{L}+ )?experience\b/iu.test(rest)
    const field = phraseAt(rest.replace(/^\s*(?:of\s+)?(?:\p{L}+\s+)?experience\b/iu, ''))
    const led = /^\s*(?:of|in|as|doing|working)\b/i.test(
      rest.replace(/^\s*(?:of\s+)?(?:\p{L}+\s+)?experience\b/iu, ''),
    )
    const known = experienced || /\bexperience\b(?:\s+(?:is|of|:))?\s*(?:of )?$/i.test(before)
    if (known || (led && noun.length === 0 && field.length > 0))
      return {
        subject:
          led && field.length > 0
            ? `experience ${/^\s*as\b/i.test(rest) ? 'as' : 'in'} ${field.join(' ')}`
            : 'experience',
        unit,
        plain: true,
      }
  }
  const of = nounBefore(before)
  if (/ed$|^won$/.test(noun[0] ?? ''))
    return { subject: `${unit} ${noun[0]}`, unit: perPeriod(unit, behind.period), plain: true }
  if (/^(?:years|months)$/.test(unit) && /^(?!\w*(?:early|late)\b)\p{L}+ing$/u.test(noun[0] ?? ''))
    return { subject: `experience in ${noun.join(' ')}`, unit, plain: true }
  if (noun.length > 0) return { subject: noun.join(' '), unit, plain: !/s$/.test(noun.at(-1) ?? '') }
  if (behind.period !== null && /^\s*(?:in|at|from|on)\b/i.test(rest) && phraseAt(rest).length > 0)
    return {
      subject: `${unit} ${/\w+/.exec(rest)?.[0] ?? 'in'} ${phraseAt(rest).join(' ')}`,
      unit: perPeriod(unit, behind.period),
      plain: true,
    }
  return of.length > 0 ? { subject: of.join(' '), unit: perPeriod(unit, behind.period), plain: true } : null
}
