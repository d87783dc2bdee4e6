import type { Figure } from '@roundtwo/model'

const groupedAmount = (amount: number): string => {
  const [whole = '', part] = String(amount).split('.')
  const thousands = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',') : whole
  return part === undefined ? thousands : `${thousands}.${part}`
}

const isOne = ({ amount, upTo }: Figure): boolean => amount === 1 && upTo === null

/** "GBP/year" as "GBP a year". */
const unitWords = (figure: Figure): string => {
  const unit = figure.unit
    .trim()
    .replace(/\s*\/\s*(?=hours?\b|[aeio])/iu, ' an ')
    .replace(/\s*\/\s*(?=\p{L})/u, ' a ')
    .trim()
  return isOne(figure) ? unit.replace(/^(day|week|month|year|hour)s$/u, '$1') : unit
}

/** The number with what it counts: "55,000 to 60,000 GBP a year", "40 %". */
export const amountWords = (figure: Figure): string => {
  const upTo = figure.upTo === null ? '' : ` to ${groupedAmount(figure.upTo)}`
  return `${groupedAmount(figure.amount)}${upTo} ${unitWords(figure)}`.trim()
}

export const subjectWords = (figure: Figure): string => figure.subject.replace(/\s+/gu, ' ').trim()

/** The subject and the number: "notice, 4 weeks". */
export const figureWords = (figure: Figure): string => {
  const subject = subjectWords(figure)
  return subject === '' ? amountWords(figure) : `${subject}, ${amountWords(figure)}`
}
