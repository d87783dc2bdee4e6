import type { AskBack, Posting } from '@roundtwo/model'

/** A matter that postings often settle: asks about it are idle then. */
interface Matter {
  ask: RegExp
  settled: (posting: Posting) => boolean
}

const says =
  (pattern: RegExp) =>
  (posting: Posting): boolean =>
    pattern.test(posting.text)

const matters: readonly Matter[] = [
  {
    ask: new RegExp(
      [
        String.raw`\bhow many days\b|\bwhich days\b|\b(?:remote|home|hybrid)\b.*\b(?:possible|allowed|policy|`,
        String.raw`days|arrangement)\b|\b(?:work|working) (?:from home|remotely)\b`,
      ].join(''),
      'i',
    ),
    settled: ({ mode }) => mode !== 'unknown',
  },
  {
    ask: /\bsalary\b|\bpay\b|\bwhat range\b|\bcompensation\b/i,
    settled: ({ pay }) => pay !== null,
  },
  {
    ask: /\bwhere\b.*\b(?:based|located)\b|\bwhich (?:office|site)\b/i,
    settled: ({ place }) => place !== null,
  },
  {
    ask: /\bstart date\b|\b(?:begin|start)\b.*\bhow firm\b|\bwhen\b.*\b(?:begin|start)\b/i,
    settled: says(
      new RegExp(
        [
          String.raw`\bstart(?:ing)?(?: date)?\b[^.\n]{0,30}\b(?:january|february|march|april|may|june|july|`,
          String.raw`august|september|october|november|december|immediately|asap|as soon as possible|\d{4})\b`,
        ].join(''),
        'i',
      ),
    ),
  },
  {
    ask: /\bwhich checks\b|\bchecks does an offer\b/i,
    settled: says(
      /\b(?:dbs|background check|vetting|drug (?:test|screen)|pre-employment (?:medical|checks?)|security clearance|reference checks?)\b/i,
    ),
  },
  {
    ask: /\banother (?:stage|round)\b|\bhow many (?:rounds|stages|interviews)\b|\bfurther round\b/i,
    settled: says(
      /\b(?:one|two|three|four|2|3|4)[- ](?:stage|round|step)|\b(?:final|second|last) (?:stage|round|interview)\b/i,
    ),
  },
  {
    ask: /\bhow (?:many|big|large)\b[^?]*\bteam\b/i,
    settled: says(/\bteam of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b/i),
  },
  {
    ask: /\bevenings?\b[^?]*\bweekends?\b|\bon[- ]call\b|\bovertime\b/i,
    settled: says(/\bon[- ]call\b|\bweekends?\b|\brota\b|\bshift pattern\b|\bovertime\b/i),
  },
  {
    ask: /\bwhen\b[^?]*\bexpect to hear\b|\bwhen will (?:you|the) deci/i,
    settled: says(
      new RegExp(
        [
          String.raw`\b(?:decision|hear from us|successful candidates?)\b[^.\n]{0,40}\b(?:by|within|on) (?:\d|`,
          String.raw`monday|tuesday|wednesday|thursday|friday|the end)`,
        ].join(''),
        'i',
      ),
    ),
  },
]

/** What an ask takes for granted, which the posting must bear out. */
const premises: readonly { ask: RegExp; holds: (posting: Posting) => boolean }[] = [
  {
    ask: /\b(?:merger|acquisition|takeover)\b/i,
    holds: says(/\b(?:merg(?:er|ed|ing)|acquisition|acquired|takeover|joined forces)\b/i),
  },
  {
    ask: /\bnot in the office\b|\bcannot see them\b|\bdistributed team\b/i,
    holds: ({ mode }) => mode !== 'onsite',
  },
]

/** Whether the answer to an ask stands in the posting. */
export const isAnswered = (ask: AskBack, posting: Posting): boolean =>
  matters.some((matter) => matter.ask.test(ask.text) && matter.settled(posting))

/** Whether an ask takes something for granted that the posting does not bear out. */
export const isOutOfPlace = (ask: AskBack, posting: Posting): boolean =>
  premises.some((premise) => premise.ask.test(ask.text) && !premise.holds(posting))
