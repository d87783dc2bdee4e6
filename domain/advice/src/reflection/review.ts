import type { LedgerEntry } from '@roundtwo/model'

export const reviewSteps = ['asked', 'well', 'differently', 'feedback', 'unknown'] as const
export type ReviewStep = (typeof reviewSteps)[number]

const introduction = /^(?:they|he|she|\p{Lu}\p{L}+) asked(?: me)?:\s*/iu

/** "The question: what I would say", "Why…? Because…": what was asked and what is said to it. */
const halves = (line: string): [string, string] => {
  const joint = /(?<=\?)["”’]?\s+|\s+(?:->|=>|→|[–—-])\s+|:\s+/u.exec(line)
  if (joint === null) return [line, '']
  const text = line.slice(0, joint.index).trim()
  const rest = line.slice(joint.index + joint[0].length).trim()
  return text === '' || rest === '' ? [line, ''] : [text, rest]
}

const followedUp = new RegExp(
  [
    String.raw`\b(?:follow(?:ed|ing)?[- ]?up|asked (?:further|again|more|twice)|pressed|probed|dug (?:in|`,
    String.raw`deeper)|kept asking|wanted (?:more|details?))\b`,
  ].join(''),
  'iu',
)

const aboutQuestion =
  /\?|\b(?:my answer|i answered|the question|they asked|when asked|asked (?:me )?(?:about|why|how|what))\b/iu

/** "No concerns" is praise, "not enough experience" is a doubt. */
const noDoubt = new RegExp(
  [
    String.raw`\b(?:no|without(?: any)?|not (?:a|an|any)|never (?:a|any)|`,
    String.raw`hardly any)\s+(?:\p{L}+\s)?(?:concerns?|worr(?:y|ies)|doubts?|problems?|issues?|`,
    String.raw`hesitations?|weakness(?:es)?|gaps?|complaints?)\b`,
  ].join(''),
  'giu',
)
const doubting = new RegExp(
  [
    String.raw`\b(?:but|however|although|though|concern(?:s|ed)?|worr(?:y|ies|ied)|doubt(?:s|ed|ful)?|`,
    String.raw`unsure|not|no|n['’]t|lack(?:s|ed|ing)?|missing|weak(?:er|ness(?:es)?)?|too (?:little|much|`,
    String.raw`few|long|short|junior|senior|quiet|fast|slow|vague|general|technical)|little|limited|junior|`,
    String.raw`inexperienced|overqualified|gaps?|hesita\w+|vague|wish(?:ed)?|hoped for more|`,
    String.raw`would have liked|less|risk\w*|problems?|issues?|thin|never)\b|n['’]t\b`,
  ].join(''),
  'iu',
)
const praising = new RegExp(
  [
    String.raw`\b(?:lik(?:ed|es)|lov(?:ed|es)|impress(?:ed|ive)|strong(?:er|est)?|great|good|excellent|`,
    String.raw`enjoyed|well|happy|pleased|keen|excited|perfect|best|clear(?:ly)?|nice|right (?:fit|person)|`,
    String.raw`fits?|interest(?:ed|ing)|prais\w+|convinc\w+|appreciat\w+|no (?:\p{L}+\s)?(?:concerns?|`,
    String.raw`doubts?|worries|problems?|issues?))\b`,
  ].join(''),
  'iu',
)

const feedback = (line: string): LedgerEntry => {
  if (doubting.test(line.replace(noDoubt, ' ')))
    return { kind: 'doubt', text: line, spoken: true, better: '', settled: false }
  if (praising.test(line)) return { kind: 'interest', text: line }
  return { kind: 'fact', text: line, by: 'them' }
}

const asked = (line: string, rating: 5 | 2 | null): LedgerEntry => {
  const [text, rest] = halves(line.replace(introduction, ''))
  const again = followedUp.test(line)
  return rating === 2
    ? { kind: 'question', text, answer: '', rating, better: rest, followedUp: again }
    : { kind: 'question', text, answer: rest, rating, better: '', followedUp: again }
}

/**
 * What a line of the review is in the ledger, for the user to change: asked, a question; what went well, a question
 * rated 5 where it is about one, else an interest; what one would answer differently, a question rated 2 with the
 * better answer; feedback, a doubt spoken where any word of it doubts, an interest where it praises, else a fact; what
 * is not known, an open point. An empty line is nothing.
 */
export const reviewEntry = (step: ReviewStep, line: string): LedgerEntry | null => {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[-*•–]\s*/u, '')
  if (text === '') return null
  switch (step) {
    case 'asked':
      return asked(text, null)
    case 'well':
      return aboutQuestion.test(text) ? asked(text, 5) : { kind: 'interest', text }
    case 'differently':
      return asked(text, 2)
    case 'feedback':
      return feedback(text)
    case 'unknown':
      return { kind: 'open', text, settled: false }
  }
}
