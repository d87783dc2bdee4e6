import type { Figure } from '@roundtwo/model'

/** “returns: 1.2 to 1.4 %”. */
export const figureWords = ({ subject, amount, upTo, unit }: Figure): string => {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
  const range = upTo === null ? number.format(amount) : `${number.format(amount)} to ${number.format(upTo)}`
  return [subject && `${subject}:`, range, unit].filter(Boolean).join(' ')
}
