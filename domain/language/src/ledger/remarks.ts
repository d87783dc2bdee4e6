import type { Rating } from '@roundtwo/model'
import { ratingIn } from './ratings.ts'

/** What a few words say about the entry before them. */
export type Remark =
  /** `exact` when it was a mark: "3/5". */
  | { kind: 'rating'; rating: Rating; exact: boolean }
  | { kind: 'followed-up' }
  | { kind: 'open' }
  | { kind: 'doubted' }
  | { kind: 'reaction' }
  | { kind: 'attribution'; by: 'me' | 'them' }
  | { kind: 'from' }

const followed =
  /^(?:(?:and|then|but|also|so)\s+)?(?:(?:she|he|they|\p{Lu}\p{Ll}+)\s+)?(?:(?:then|also|really)\s+)?(?:follow(?:ed)? up(?: (?:twice|again|several times|a lot|on (?:it|that)))?|asked (?:twice|again|further|more|for more|for details|(?:me )?(?:two|three|four|several|many|lots of|a few|some|more|a lot of) (?:more )?(?:follow[- ]?ups?|questions)(?: about it)?)|(?:two|three|four|several|many|lots of|a few|some) follow[- ]?ups?|push(?:ed|ing)? (?:further|back|me|hard|again|on it)|kept (?:asking|digging|pushing|coming back|going)|dug (?:in|deeper|further)|drilled (?:in|down)|pressed(?: me| further| on)?|wanted (?:more|details|more details?|numbers|to know more|to hear more)|with follow[- ]?ups?)$/iu
const opened =
  /^(?:(?:it|this|that)\s+)?(?:(?:is|was|still|remains?|left)\s+)*(?:unclear|not clear|unanswered|no answer(?: yet)?|never (?:came up|mentioned|answered|discussed)|not (?:mentioned|discussed|covered|answered)|didn't (?:say|come up|answer|get an answer)|did not (?:say|come up|answer)|(?:they )?(?:wouldn't|couldn't|didn't) say|tbc|tbd|don't know(?: yet)?|no idea|open|unknown|still open|(?:ask|check|find out)(?: it)?(?: next time| again| later)?|(?:they|she|he) (?:don't|didn't|doesn't|do not|did not) (?:know|say)(?: yet)?|to (?:ask|find out|check)|need to (?:ask|check|find out)|forgot(?: to ask)?|never asked(?: it)?|didn't (?:get to )?ask(?: it)?|not sure)(?: yet)?$/i
const doubted =
  /^(?:(?:she|he|they|\p{Lu}\p{Ll}+)\s+)?(?:(?:both|all|also|then)\s+)?(?:seem(?:ed|s)?|look(?:ed|s)?|sounded)\s+(?:a bit |slightly |quite |rather |very |not )?(?:bothered|unsure|doubtful|sceptical|skeptical|unconvinced|convinced|worried|concerned|unimpressed|impressed by it|hesitant|uneasy)$/iu
const reaction =
  /^(?:(?:and|but)\s+)?(?:(?:she|he|they|everyone|everybody|the panel|both|all|\p{Lu}\p{Ll}+)\s+)?(?:(?:really|all|both|visibly|seemed to|just|even)\s+)*(?:liked? (?:it|that(?: one)?|this|the story)|lov(?:ed|e) (?:it|that(?: one)?|this|the story)|enjoyed (?:it|that(?: one)?)|nodd(?:ed|ing)(?: (?:a lot|along|throughout))?|no reaction|smil(?:ed|es)|laugh(?:ed|s)(?: a lot)?|(?:big|lots of|a few|some)? ?(?:laughs|smiles|nods)|went down (?:well|badly|a treat|a storm|ok|okay|fine)|impressed|(?:seemed|looked|was|were) (?:very |really |quite )?(?:impressed|happy|interested|pleased|satisfied|ok|okay|fine|content)(?: (?:with|by|about) (?:it|that|this|my answer))?|took notes|landed(?: (?:well|badly))?|used it (?:for|to|as).*|did(?:n't| not) (?:blink|react|flinch|say much|comment|care|mind)|good reaction|positive|silence|awkward silence|fine with (?:it|that|them|her|him)|accepted (?:it|that)|agreed|dodged (?:it|that)|deflected(?: it)?|skipped (?:it|that)|avoided (?:it|that)|admitted (?:it|that)|said so)$/iu
const mine =
  /^(?:(?:as|so|like)\s+)?i (?:said|told (?:them|her|him|\p{Lu}\p{Ll}+)|mentioned|answered|replied|stated)(?: so| that| this)?$|^(?:and )?(?:told|said to) (?:them|her|him|\p{Lu}\p{Ll}+)(?: so| that| this)?$|^i (?:stated|confirmed) (?:that|this|it)$/iu
const theirs =
  /^(?:as )?(?:they|she|he|\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*)?) (?:said|says|told me|mentioned|explained|confirmed|reckons|thinks|thought)(?: so)?$|^(?:said|says|according to|reckons|per|as per|acc\.? to|via) \p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2}$/iu
const from = /^(?:from|by|asked by|with|to) (?:the |our )?\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,3}$/iu

/** A few words that are about the entry before them and tell nothing of their own; null for anything else. */
export const remarkOf = (words: string): Remark | null => {
  const bare = words
    .replace(/[.!…,;:)(]+$/, '')
    .replace(/^[(\s-]+/, '')
    .trim()
  if (bare === '' || bare.length > 90) return null
  if (followed.test(bare)) return { kind: 'followed-up' }
  if (opened.test(bare)) return { kind: 'open' }
  if (doubted.test(bare)) return { kind: 'doubted' }
  if (mine.test(bare)) return { kind: 'attribution', by: 'me' }
  if (reaction.test(bare)) return { kind: 'reaction' }
  const rating = ratingIn(bare)
  if (rating && rating.rest === '') return { kind: 'rating', rating: rating.rating, exact: rating.exact }
  if (theirs.test(bare)) return { kind: 'attribution', by: 'them' }
  return null
}

/** Besides: "(from the chair)". */
export const remarkInBrackets = (words: string): Remark | null =>
  remarkOf(words) ?? (from.test(words.trim()) ? { kind: 'from' } : null)

export const isRemark = (words: string): boolean => remarkOf(words) !== null
