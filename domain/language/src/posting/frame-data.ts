import type { RequirementLevel } from '@roundtwo/model'

/** A way sentences say what they want: the first group is what is wanted. */
export interface FramePattern {
  pattern: RegExp
  level: RequirementLevel | null
}

const person =
  "(?:somebody|someone|a person|people|an? (?:[\\w'-]+ ){0,4}?(?:person|colleague|candidate|professional|individual)|those|anybody|anyone|candidates|applicants)"
const post =
  '(?:the|this|our) (?:[\\w-]+ )?(?:role|post|job|work|position|vacancy|opening|kitchen|team|house|office|ward|crew)'
const better =
  "(?:so much the better|all the better|even better|better still|great|good|lovely|wonderful|brilliant|that(?:'s| is| would be) (?:a bonus|a plus|great|useful|even better|welcome)|you(?:'ll| will) (?:have|be|feel|find|get)|we(?:'d| would|'ll| will) (?:be|love|like|want|listen|be delighted))"

/**
 * Ways of asking that do not say "must" or "required", tried in this order on one clause with straight quotes.
 * What is wanted stands in the first group that matched.
 */
export const framePatterns: readonly FramePattern[] = [
  // The judgement first
  {
    level: 'nice',
    pattern:
      /^(?:also )?(?:advantageous|desirable|welcome|helpful|useful|an advantage|a plus|a bonus|preferred|an asset)(?: but not (?:essential|required))?,? (?:is|are|would be|will be) (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:also )?(?:essential|required|necessary|indispensable|mandatory|needed|important|crucial),? (?:is|are|will be) (.+)$/i,
  },
  // Expected of the person
  {
    level: 'must',
    pattern:
      /^(?:[^,]{2,30}, )?we(?:'d| would|'ll| will) be (?:expecting|wanting|asking for|hoping for|after) (?!you\b|to\b|word\b)(.+)$/i,
  },
  { level: 'must', pattern: /^(.+?),? we(?:'d| would|'ll| will)? take (?:it )?(?:for granted|as read)\.?$/i },
  {
    level: 'must',
    pattern:
      /^you(?:'d|'ll| will| would)? (?:want|need) to be ((?!here\b|at our\b|in the\b|there\b)[a-z]+ (?:on|with|in|at|of|about) .+)$/i,
  },
  // Ruled out without it
  {
    level: 'must',
    pattern:
      /^(?:nobody|no one|no-one|you (?:can't|cannot|won't|will not)|it (?:can't|cannot)|we (?:can't|cannot)|this is not)\b.{0,60}? without (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:candidates|applicants|applications|anyone|people|those) without (.+?) (?:will|can|should|need|shall|may|must)\b.*$/i,
  },
  {
    level: 'must',
    pattern:
      /^only (?:candidates|applicants|applications|people|those) (?:with|who (?:have|hold|are)|holding|from those with) (.+?)(?: (?:will|can|should|need|may)\b.*)?$/i,
  },
  // Wished for without insisting
  {
    level: 'nice',
    pattern:
      /^we(?:'d| would)? (?:also )?(?:like|love|welcome|value|appreciate|prefer),? (?:but|though|yet|without) (?:(?:do not|don't|will not|won't|would not|wouldn't) )?(?:insist(?:ing)? on|requir(?:e|ing)|need(?:ing)?|demand(?:ing)?|expect(?:ing)?),? (.+)$/i,
  },
  {
    level: 'nice',
    pattern:
      /^[^,]{0,40}(?:\bnot|n't) (?:required|essential|necessary|needed|a must)\b[^.]{0,20}\b(?:but|though|yet)\b[^.]{0,40}? if you(?:'ve|'re| have| can| are)? (.+)$/i,
  },
  {
    level: 'nice',
    pattern:
      /^it(?:'s| is| would be|'d be) (?:an? )?(?:bonus|plus|help|advantage|asset)(?: too| as well| also)?,? if you(?:'ve|'re| have| can| are)? (.+)$/i,
  },
  // Wished for under a condition
  {
    level: 'nice',
    pattern: new RegExp(
      `^(?:and |but )?if you(?:'ve| have| can| are|'re| also| already)* (?:got )?(.+?)(?: (?:already|behind you|before|too|as well))?,? (?:then )?${better}\\b.*$`,
      'i',
    ),
  },
  {
    level: 'nice',
    pattern:
      /^ideally,? (?:you(?:'ve|'re|'ll|'d)?|the [\w ]{3,30}?)(?: have| are| will have| will be| would have| can| has| is| also| already)* (.+)$/i,
  },
  {
    level: 'nice',
    pattern:
      /^(?:it(?:'d| would| might| will| may) (?:also )?(?:help|be (?:nice|good|great|useful|lovely|handy|an? \w+))|it helps|it's (?:good|great|nice)|it is (?:good|great|nice)|(?:good|great|bonus|extra) points|we(?:'d| would) (?:love|like|prefer|be delighted|be pleased|be glad) (?:it )?)(?: if| to find| to see| to hear)? (?:that )?(?:you|somebody|someone|candidates)(?: who)?(?:'ve|'re| have| are| can| had| were| also| to have| to be| could| knew(?= ))* (.+)$/i,
  },
  {
    level: 'nice',
    pattern:
      /^(.+?),? (?:helps?(?=,|$| (?:here|too|but|if|because))|(?:would|will|might|may|could) (?:be (?:a (?:joy|help|delight|comfort|start|blessing|treat)|nice|good|great|lovely|handy|fun|worth having|noticed|of interest|looked on (?:kindly|favou?rably|well))|help|delight|please|stand you|come in (?:useful|handy)|count for (?:you|something)|tip|put you|make (?:us|you|your|life)|serve you|not go amiss|impress|interest|appeal|catch|earn|win|strengthen|set you|give you|do no harm)|goes? (?:a long way|down well)|comes? in (?:handy|useful)|never hurts?|does no harm|is no disadvantage|is certainly no disadvantage)\b.*$/i,
  },
  {
    level: 'nice',
    pattern:
      /^(.+?),? (?:though|although|while|while not|if not) (?:[\w ]{0,20})?(?:useful|helpful|welcome|nice|good),? (?:is|are)(?:n't| not) .*$/i,
  },
  {
    level: 'nice',
    pattern:
      /^(?:anyone|people|somebody|someone|those|candidates) who (?:has|have|is|are|can|also)? ?(.+?) (?:will|would) (?:have a head start|feel at home|be (?:at an advantage|especially welcome|preferred|particularly welcome)|stand out|find|do well|catch our eye)\b.*$/i,
  },
  // The post wants it
  {
    level: 'must',
    pattern: new RegExp(
      `^(?:it|${post}|this)(?: also| really| will| would)* (?:suits?|is (?:a (?:job|role|post) )?(?:for|one for)|fits|is best for|belongs to|is made for|needs|wants|calls for|asks for|is right for) ${person} (?:who(?:'s| is| are| has| have| can)?|with|whose) (.+)$`,
      'i',
    ),
  },
  {
    level: 'must',
    pattern: new RegExp(
      `^(?:${post}(?: also| really)* (?:takes|depends on|rests on|calls for|demands|requires|needs|asks for)|it(?: also| really)* (?:calls for|demands|requires|asks for)) (?!(?:you|us|him|her|place|up|two to|time)\\b)(.+)$`,
      'i',
    ),
  },
  {
    level: 'must',
    pattern: new RegExp(
      `^(?:this|it|${post}) (?:is|would be) (?:a (?:post|job|role|place) )?for (?:${person} )?(?:who(?:'s| is| has| can)?|with) (.+)$`,
      'i',
    ),
  },
  // We want it
  {
    level: 'must',
    pattern:
      /\b(?:looking for|look for|seek|seeking|need|want|hope for|after|require|recruiting|hiring|appoint|hear from) (?:an?|our next|another|two|three|four|some) [^,;:]{3,70}?(?: \([^)]*\))?,? who(?:'s| is| are| has| have| can| will be| will have)? (?!(?:will|can|would|you|we|they|join|joins|report)\b)(.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:[^,]{2,70}, )?we(?:'d| would| do| also| really| will)* (?:expect|ask for|ask|insist on|look for|hope for|hope to see|require|need|want|value|prize) (?!(?:you|to|that|it|help|how|everyone|someone|somebody|people|what|nobody|us|our|candidates|applicants|anyone|those)\b)(.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:what|all)(?: that)? (?:you'll|you|we|you will|you'd) (?:bring|need|have|want|ask|look for|offer|show us)[^,]{0,30}? (?:is|are):? (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^it (?:matters|counts|is important|is vital|is crucial)(?: to us| here| a great deal| a lot| more)? that you(?:'ve|'re| have| are| can)? (.+)$/i,
  },
  { level: 'must', pattern: /^we(?:'re| are) (?:really )?after (?!you\b)(.+)$/i },
  {
    level: 'must',
    pattern:
      /^we (?:attach|place|put|set|lay) (?:great |much |particular |special |a lot of |real )*(?:importance|weight|value|store|emphasis|stress) (?:to|on|by|in) (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:the )?(?:people|person|someone|those|candidates|colleagues|ones?) who (?:do|does|thrives?|fits?|succeeds?|stays?|enjoys?|lasts?)\b[^,]{0,30}? (?:is|are|have|has) (.+)$/i,
  },
  // The person has it
  {
    level: 'must',
    pattern: /^you(?:'ll| will)? (?:come|arrive|join us|start|turn up|walk in)(?: to us| here)? with (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:our next|the next|the right|the ideal|our new|our ideal|the best|the successful|eligible|suitable) [\w' -]{2,40}?(?: will| would| should| must| therefore| also| probably)* (?:have|has|be|is|are|hold|holds|bring|brings|combine|combines|possess|know|knows|show|shows|speak|speaks|enjoy|enjoys|understand|understands|take|takes|care|cares) (.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:all|every|each|both) (?:crew|staff|drivers?|teachers?|nurses?|officers?|employees?|members? of staff|team members?|guides?|workers?|engineers?|new starters?|pilots?|candidates|applicants|volunteers|instructors?|carers?|operators?|contractors|personnel)(?: must| need to| are required to| should| have to| will)+ (?:also )?(?:have|hold|be|possess|pass|carry|complete|undergo|wear|speak)? ?(.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(?:please )?(?:must|should|needs? to|has to|will need to) (?:also )?(?:have|hold|be|possess|speak|pass|own|bring|be able to|be willing to)? ?(.+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^bring (?:us |along )?(?!your\b|a copy|photo|id\b|original|the |us\b)(an? .+|at least .+|your own .+)$/i,
  },
  {
    level: 'must',
    pattern:
      /^(.+?),? (?:complete[s]? the picture|will do|is where we start|is the least (?:we|you)\b.*|is where it starts|is taken for granted|(?:is|are) assumed|go(?:es)? without saying|come[s]? first|matter[s]? more\b.*|count[s]? (?:more|most)\b.*|(?:is|are) what (?:we|it|this)\b.*(?:need|want|look|take|ask)s?(?: for)?|(?:is|are) called for|(?:is|are) wanted|(?:is|are) looked for|we (?:do )?(?:insist on|need|expect|ask for))$/i,
  },
]
