import { betterWhen, questionNoun, topicFirst, topicOnly } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { draftQuestion } from './piece-drafts.ts'
import { ratingIn } from './ratings.ts'
import { clear, type Readers, type Reading } from './reading.ts'

/** "The first question was why I left." */
const theQuestion =
  /^(?:the |their |her |his |my |one )?(?:(?:first|second|third|fourth|next|last|final|main|opening|other|another|hardest|toughest|trickiest|only|one) )?question (?:was|is|were|being)(?: about| on)?:? (?<topic>(?!fine|ok|okay|good|bad|easy|hard|tough|great).{4,})$/i
const shouldAsk =
  /^(?:i )?(?:should have|should've|could have|wish i(?:'d| had)|meant to|wanted to) ask(?:ed)?(?: (?:them|her|him))?(?: about| for)? (?<topic>.{3,})$/i

/** "Could have explained the rules better". */
const couldBetter =
  /^(?:i )?(?:could|should)(?: have|'ve) (?:explained|answered|handled|done|put|told|covered|described|said) (?:the |my )?(?<topic>.{3,60}?) (?:better|more clearly|clearer|more calmly|with more detail)$/i

/** "My weakest answer: mentoring". */
const bestOrWorst =
  /^(?:my )?(?<how>weakest|worst|best|strongest) (?:answer|question|one)(?: (?:was|is))?(?: (?:about|on|to))?[:\s-]+(?<topic>.{3,})$/i

/** "Hesitated on the drug calculation", "nailed the design question". */
const performed =
  /^(?:i )?(?:(?:really|kind of|sort of|a bit|totally|completely|then|also) )*(?<how>hesitated|struggled|stumbled|blanked|froze|waffled|rambled|fluffed|bombed|nailed|aced|smashed|messed up|botched|fumbled|did (?:well|badly|ok|okay|great)|(?:was )?(?:weak|strong|good|bad|shaky|vague|solid|confident)(?= (?:on|at|with|about|when)\b))(?: (?:on|at|with|over|about|through|during|when it came to))? (?:the |my |their |that )?(?<topic>(?!it\b|that\b|because\b|and\b)\p{L}.{2,})$/iu

/** Sentences that tell by their shape what was asked; null for all others. */
export const byShape = (reading: Reading, readers: Readers): Draft[] | null => {
  const { words } = reading
  const better = betterWhen.exec(words)?.groups
  if (better)
    return [
      {
        ...draftQuestion(better['topic'] ?? '', 0.85, clear(readers.people.mentions(better['who'] ?? ''))),
        better: tidied(better['better'] ?? ''),
      },
    ]
  const first = topicFirst.exec(words)?.groups
  if (first)
    return [
      {
        ...draftQuestion(first['topic'] ?? '', 0.75, clear(reading.mentions)),
        answer: tidied(first['answer'] ?? ''),
      },
    ]
  const only = topicOnly.exec(words)?.groups
  if (only) return [draftQuestion(only['topic'] ?? '', 0.7, clear(reading.mentions))]
  const extreme = bestOrWorst.exec(words)?.groups
  if (extreme) {
    const rating = /weak|worst|bad/i.test(extreme['how'] ?? '') ? 2 : 5
    return [{ ...draftQuestion(extreme['topic'] ?? '', 0.75, clear(reading.mentions)), rating }]
  }
  const improvable = couldBetter.exec(words)?.groups?.['topic']
  if (improvable !== undefined)
    return [{ ...draftQuestion(improvable, 0.7, clear(reading.mentions)), rating: 2 }]
  const ordinal = theQuestion.exec(words)?.groups
  if (ordinal) return [draftQuestion(ordinal['topic'] ?? '', 0.85, clear(reading.mentions))]
  const missed = shouldAsk.exec(words)?.groups
  if (missed)
    return [
      { ...blankDraft('open', tidied(missed['topic'] ?? ''), 0.85), personIds: clear(reading.mentions) },
    ]
  const struggle = performed.exec(words)?.groups
  const rating = struggle ? ratingIn(struggle['how'] ?? '') : null
  if (struggle && rating)
    return [
      {
        ...draftQuestion((struggle['topic'] ?? '').replace(/ question$/i, ''), 0.75, clear(reading.mentions)),
        rating: rating.rating,
      },
    ]
  const noun = questionNoun.exec(words)?.groups
  if (noun)
    return [
      draftQuestion(noun['topic'] ?? noun['short'] ?? noun['before'] ?? '', 0.8, clear(reading.mentions)),
    ]
  return null
}
