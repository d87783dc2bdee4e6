/** A sentence of a turn, as it was said. */
export interface Spoken {
  text: string
  /** Without what people say before they begin: "so, um, great". */
  bare: string
  asks: boolean
}

const opener =
  /^(?:(?:so|ok|okay|well|right|righto|great|perfect|lovely|good|thanks?(?: you)?|thank you(?: very much| for that)?|yeah|yes|yep|no|um+|uh+|er+|erm|hm+|mhm|ah|oh|alright|all right|sure|and|but|then|now|cool|excellent|brilliant|fantastic|interesting|i see|got it|you know|i mean|like|actually|basically|just|also|maybe|perhaps|let's see|first(?: of all)?|finally|next|one more(?: thing)?|my (?:first|next|last) question is)\b[\s,.!:–—-]*)+/i
const requests =
  /^(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|talk about|describe|explain|give (?:me|us)|show (?:me|us)|share (?:an?|with)|(?:could|can|would|will) you (?:please |just |maybe |briefly |also )?(?:tell|walk|talk|describe|explain|give|share|say|elaborate|expand|introduce)|i(?:'d| would) (?:like|love|be interested) to (?:hear|know|understand|learn)|i(?:'m| am) (?:curious|interested|wondering)|i wonder|(?:please )?introduce yourself|think of a|imagine)/i
const questionWords =
  /^(?:what|why|how|where|when|who|which|whose|do|does|did|have|has|had|are|is|was|were|can|could|would|will|should|may|might|in what|at what|for what|on what|to what|with whom|what's|how's|if you)\b/i

/** A question without its mark, wherever it begins: "salary wise what are you expecting". */
const inverted =
  /\b(?:what|why|how|where|when|who|which)\b (?:\p{L}+ )?(?:are|is|do|did|does|would|were|was|have|can|could|will) (?:you|your|that|it|they|we|the)\b.*$/iu
const boundary = /(?<=[.!?…]["'”’)]{0,2})\s+(?=["'“‘(]?[\p{Lu}\p{N}¿])|(?<=[!?]["'”’)]{0,2})\s+/u
const smallBoundary = /(?<=[.!?…]["'”’)]{0,2})\s+/u
const fillers = /(?<![\p{L}\p{N}'])(?:um+|uh+|er|erm|hmm+|mhm)(?![\p{L}\p{N}'])[,.]?\s*/giu

const spokenOf = (part: string): Spoken[] => {
  const text = part.trim()
  if (!/\p{L}/u.test(text)) return []
  const straight = text.replace(/[’‘ʼ]/g, "'")
  const begun = straight.replace(opener, '').replace(fillers, '')
  const marked = /\?["'”’)]*$/.test(text)
  const stopped = /[.!…]["'”’)]*$/.test(text)
  const plainly =
    marked || requests.test(begun) || (!stopped && questionWords.test(begun) && begun.split(' ').length > 3)
  const within = plainly || stopped ? undefined : inverted.exec(begun)?.[0]
  return [
    {
      text,
      bare: (within ?? begun) === '' ? straight : (within ?? begun),
      asks: plainly || within !== undefined,
    },
  ]
}

/** The sentences of a turn. Where nothing has capitals a stop alone must do; without stops it is one. */
export const spokenSentences = (turn: string): Spoken[] =>
  turn
    .slice(0, 20_000)
    .split(/[.!?]\s+\p{Lu}/u.test(turn) ? boundary : smallBoundary)
    .flatMap(spokenOf)

/** "We are twelve, and we use Kafka": each main clause on its own; questions stay whole. */
export const clausesOf = (sentence: Spoken): Spoken[] => {
  if (sentence.asks) return [sentence]
  const parts = sentence.bare.split(
    /,?\s+(?:and|but|so)\s+(?=(?:i|we|our|my|there|you|they)(?:'\p{L}+)?\s)/iu,
  )
  return parts.length === 1 ? [sentence] : parts.map((part) => ({ text: part, bare: part, asks: false }))
}

/** Sound checks, drinks, tags and turns of phrase that ask nothing about the post. */
const smallTalk =
  /\b(?:hear me|see (?:me|my screen|the slides?)|how are you|how's it going|how was (?:your|the) (?:journey|trip|weekend|travel)|find (?:us|the (?:office|place|building))|sound (?:ok|okay|all right|good)|is the sound|make sense|shall we (?:start|begin|get started|do|move|go)|ready to (?:start|begin)|should we start|good time|something to drink|some water|tea or coffee|have a seat|are you (?:there|still there|on mute)|you're on mute|can everyone|is that (?:ok|okay|all right|fine|right)|does that (?:help|answer|work|sound)|if that's (?:ok|okay|all right)|mind if (?:i|we) (?:record|take)|any (?:other )?questions (?:for|from|so far)|(?:do you have|have you got) (?:any )?(?:more |other |further )?questions|anything (?:else )?(?:you(?:'d| would) like to (?:ask|know)|you want to ask|for us)|let me (?:just )?(?:check|see|think|share)|what about you\?$|what time is it|how long (?:do|have) we (?:have|got)|where were we)\b/i

export const isSmallTalk = (sentence: Spoken): boolean =>
  smallTalk.test(sentence.text.replace(/[’‘ʼ]/g, "'")) ||
  (sentence.bare
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
    .split(/\s+/).length < 3 &&
    !/^(?:why|how so|such as|for example|like what|what else|and then|about|what about|how about)\b/i.test(
      sentence.bare,
    ))

/** "Mhm", "Right.": heard while somebody else speaks. */
export const isBackchannel = (turn: string): boolean =>
  !turn.includes('?') &&
  turn.split(/\s+/).length <= 3 &&
  /^(?:mhm|mm+|hm+|uh-?huh|yeah|yes|yep|ok|okay|right|sure|i see|got it|great|good|wow|nice|interesting|exactly|cool|perfect|lovely|no worries|thank you|thanks|true|absolutely|of course|right right)\b/i.test(
    turn.trim(),
  )
