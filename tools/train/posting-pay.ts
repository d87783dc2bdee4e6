import { type PayCandidate, payCandidates, payFeatures } from '@roundtwo/reading'
import { type Classifier, readDocument } from '@roundtwo/text'
import { type Example, fitClassifier } from './fit-classifier.ts'

export interface PaidPosting {
  id: string
  text: string
  pay: { min: number; max: number } | null
}

function isPay({ amount: { amount, upTo } }: PayCandidate, pay: PaidPosting['pay']): boolean {
  return pay !== null && Math.abs(amount - pay.min) < 0.01 && Math.abs((upTo ?? amount) - pay.max) < 0.01
}

/** Which of a posting's amounts is the pay. */
export function trainPay(postings: readonly PaidPosting[]): Classifier {
  const examples = postings.flatMap(({ text, pay }) =>
    payCandidates(readDocument(text)).map(
      (candidate): Example => ({
        features: payFeatures(candidate),
        label: isPay(candidate, pay) ? 'pay' : 'other',
      }),
    ),
  )
  return fitClassifier(examples, { labels: ['other', 'pay'], l2: 0.03, epochs: 30, rate: 0.03 })
}
