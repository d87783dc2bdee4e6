import type { Figure, PlainDate } from '@roundtwo/model'
import { blankDraft, type Draft, tidied } from '../ledger/draft.ts'
import { dueIn } from '../ledger/due-date.ts'
import { figuresIn } from '../ledger/read-figures.ts'
import type { Spoken } from './spoken-sentences.ts'

const myPromise =
  /\b(?:i(?:'ll| will| can|'m going to| am going to)|let me) (?:also |definitely |happily |then |gladly )*(?<what>(?:send|e-?mail|forward|share|get back|follow up|put together|prepare|dig out|write up|look (?:it|that) up|provide|bring|draft|confirm|check (?:and|with))\b.*)$/i
const theirPromise =
  /\b(?:(?:we|i|they|he|she|hr|\p{Lu}[\p{L}'-]+|the (?:board|team|panel|recruiter|company))(?:'ll| will| should| would| shall| aim to| hope to| plan to| are going to|'re going to)|i can) (?:also |then |probably |definitely |hopefully )*(?<what>(?:get back|come back|let (?:you|all|every|the) |be in touch|contact|call|ring|phone|e-?mail|send|share|write|decide|make (?:a|our|the) (?:final )?decision|confirm|arrange|set up|schedule|introduce|organi[sz]e|follow up|update|forward|invite|give you|have (?:a|an|our) (?:decision|answer)|(?:show|take|walk|tell|meet|join) you)\b.*)$|\byou(?:'ll| will| should)(?: then)? (?<heard>(?:hear|receive|get (?:an?|our|the))\b.*)$/iu
const doubting =
  /\b(?:(?:i'm|i am|we're|we are|i was|we were|i'd be|we'd be|i would be) (?:a (?:bit|little) |slightly |somewhat |just |still |quite |rather )*(?:worried|concerned|nervous|unsure|not (?:entirely |quite |so |really )?(?:sure|convinced)|sceptical|skeptical|hesitant)|(?:one|my|our|the only|a|another|the main|my main|my only) (?:small |main |only |slight )*(?:concern|worry|hesitation|reservation|doubt)|(?:it|that) (?:worries|concerns) (?:me|us)|you(?:'ve| have)(?:n't| not| never) (?:really |actually |yet )*(?:done|managed|worked|led|had|used|been)|you (?:don't|do not) (?:seem to |really )?have (?:much|any|a lot|the)|you(?:'d| would) be new to|i don't see (?:much|any|a lot))\b/i
const tellingOf =
  /^(?:(?:at the moment|right now|currently|today|here|next (?:year|spring|month|quarter)|this year|in (?:spring|summer|autumn|winter|\p{Lu}?\p{L}+))[\s,]+)?(?:we(?:'re|'ve| are| have| use| run| work| just| currently| also| still| don't| do| recently| mainly| mostly| sell| make| build| serve| operate| plan| want| need| moved| started| opened| launched| hired| lost| report)|our (?:\p{L}+ ){1,4}(?:is|are|has|have|uses|runs|works|will|was|were)|there(?:'s| is| are| will be)|the (?:\p{L}+ ){1,4}(?:is|are|has|have|uses|runs|works|will|was|were|opens|starts|reports|sits|moves|closes|meets)|you(?:'d|'ll| would| will) (?:report|be reporting|work|be working|join|sit|be based|start|lead|own|have|need)|they(?:'re| are| use| work| have)|it's (?:a|an)\b)/iu
const leaning =
  /\b(?:i (?:really |do |particularly |absolutely )*(?:like|love|appreciate) (?:that|how|the)|that(?:'s| is| was| sounds) (?:really |very |so |super |quite |exactly )*(?:interesting|impressive|fascinating|great|brilliant|what we(?:'re| are) looking for|exciting|relevant|useful)|i(?:'d| would) love to (?:hear|see|know) more|tell (?:me|us) more about|that's exactly (?:what|the)|impressive|fascinating)\b/i
const undecided =
  /\b(?:we (?:don't|do not) know yet|(?:not|n't|hasn't been|nothing has been) (?:yet )?decided|(?:we|they) haven't decided|still to be (?:decided|confirmed|agreed)|(?:is|are) still open)\b/i
const vague =
  /\b(?:that|it|this|those|they|them|very|good|nice|lovely|great|happy|fine|sorry|welcome|glad|pleased)\b/i

const promiseFrom = (sentence: string, what: string, by: 'me' | 'them', today: PlainDate): Draft => ({
  ...blankDraft('promise', tidied(what), 0.85),
  by,
  due: dueIn(sentence, today),
})

/** Subjects that are asked about in every process, and compared between rounds. */
const central = /^(?:notice|pay expectation|current pay|experience|team size|pay budget)/
const counted =
  /^(?:half|lot|bit|couple|minutes?|hours?|moment|first|second|things?|times?|ways?|examples?|questions?|reasons?|points?|parts?|of|others?)\b/

/** "What was your budget for that?" asks for the budget. */
const askedFor =
  /^(?:and |so )?(?:what(?:'s| is| was| are| were)|how (?:big|large|high|long|much|many people) (?:is|was|are|were)) (?:your|the|their|its) (?<what>\p{L}+(?: \p{L}+)?)(?= for| of| in| on| at| then|\?|$)/iu

/** "Between 60 and 65" to "What are you looking for?": the question tells what it is of. */
const figuresAfter = (sentence: string, question: string, by: 'me' | 'them') => {
  const topic = askedFor.exec(question)?.groups?.['what'] ?? question.replace(/[?.!,;:]+/g, ' ')
  const asked = question === '' ? [] : figuresIn(`${topic}: ${sentence}`, by, true)
  const shift = question === '' ? 0 : topic.length + 2
  const alone = figuresIn(sentence, by, true)
  return alone
    .map((figure) => {
      const withQuestion = asked.find(({ from }) => from - shift === figure.from)
      const better =
        withQuestion &&
        central.test(withQuestion.figure.subject) &&
        !central.test(figure.figure.subject) &&
        figure.figure.unit !== '%'
      return better ? withQuestion : figure
    })
    .concat(alone.length === 0 ? asked.filter(({ from }) => from >= shift) : [])
}

/** Shares, money, and counts of something done tell more than other numbers. */
const telling = ({ subject, unit }: Figure): boolean =>
  unit === '%' ||
  /^[A-Z$]/.test(unit) ||
  /\b(?:\p{L}+ed|led|sold|won|built|run|written|taught|made) *$/u.test(subject)

const figureDrafts = (sentence: Spoken, question: string, by: 'me' | 'them'): Draft[] =>
  figuresAfter(sentence.bare, question, by)
    .filter(({ figure, plain }) => plain && figure.unit !== '' && !counted.test(figure.subject))
    .map(({ figure }) => ({
      ...blankDraft(
        'figure',
        tidied(sentence.bare),
        central.test(figure.subject) ? 0.9 : telling(figure) ? 0.65 : 0.45,
      ),
      figure,
      by,
    }))

/** What a sentence stands behind. */
export interface Before {
  /** The question just asked by the other side; empty when something else was said since. */
  question: string
  /** What was asked last. */
  topic: string
  /** The sentence before, in the same turn. */
  before: string
  today: PlainDate
}

/** What the candidate's sentence states or promises. */
export const myStatements = (sentence: Spoken, { question, today }: Before): Draft[] => {
  if (sentence.asks) return []
  const what = myPromise.exec(sentence.bare)?.groups?.['what']
  if (what !== undefined) return [promiseFrom(sentence.bare, what, 'me', today)]
  return figureDrafts(sentence, question, 'me')
}

const doubtOf = (sentence: Spoken, before: string): Draft => {
  // "You have not worked nights. That worries me."
  if (/^(?:that|this|it)\b/i.test(sentence.bare) && before !== '')
    return {
      ...blankDraft(
        'doubt',
        tidied(before.replace(/,? (?:have|do|did|are|were|is|was) (?:you|it|they)\?$/i, '')),
        0.85,
      ),
      spoken: true,
    }
  const about = sentence.bare.replace(
    /^.*?\b(?:is|are|was|be|worried|concerned|sure|convinced|nervous)\s+(?:that|about|whether|if|how)\s+/i,
    '',
  )
  return { ...blankDraft('doubt', tidied(about), 0.85), spoken: true }
}

const interestOf = (sentence: Spoken, topic: string): Draft => {
  const own = /\b(?:like|love|appreciate|about) (?:that |how |the way )?(?<what>.{8,})$/i.exec(sentence.bare)
    ?.groups?.['what']
  const said = own === undefined || (vague.test(own) && own.split(' ').length < 4) ? topic : own
  return blankDraft('interest', tidied(said.replace(/\?+$/, '')), own === undefined ? 0.5 : 0.7)
}

/** What another's sentence promises, doubts, leans into or tells. */
export const theirStatements = (sentence: Spoken, { question, topic, before, today }: Before): Draft[] => {
  if (sentence.asks) return []
  const promised = theirPromise.exec(sentence.bare)?.groups
  const what = promised?.['what'] ?? promised?.['heard']
  if (what !== undefined) return [promiseFrom(sentence.bare, what, 'them', today)]
  if (doubting.test(sentence.bare)) return [doubtOf(sentence, before)]
  if (leaning.test(sentence.bare))
    return topic === '' && !/\b(?:like|love)\b/i.test(sentence.bare) ? [] : [interestOf(sentence, topic)]
  const tells = tellingOf.test(sentence.bare)
  const figures = figureDrafts(sentence, question, 'them').filter(
    ({ confidence }) => tells || confidence > 0.8,
  )
  if (undecided.test(sentence.bare)) return [blankDraft('open', tidied(sentence.bare), 0.5)]
  const words = sentence.bare.split(/\s+/).length
  if (figures.length > 0) return figures
  const firm =
    tells &&
    words >= 4 &&
    words <= 45 &&
    !/\b(?:i think|i guess|kind of|sort of|you know)\b/i.test(sentence.bare) &&
    !(words < 8 && vague.test(sentence.bare))
  return firm
    ? [
        {
          ...blankDraft(
            'fact',
            tidied(sentence.bare),
            /\b(?:use|using|plan|planning|opens?|moving|migrat\w+|team|report|stack|launch\w*|hir\w+)\b/i.test(
              sentence.bare,
            )
              ? 0.65
              : 0.45,
          ),
          by: 'them',
        },
      ]
    : []
}
