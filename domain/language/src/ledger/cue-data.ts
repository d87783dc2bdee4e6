/** Words that tell what an entry is. All are tried on mended words (spelling.ts), without regard to case. */
const sending =
  'send|e-?mail|mail|forward|share|submit|upload|provide|bring|call|phone|text|write (?:to|up|back)|reply|draft|prepare|complete|fill|sign|return|get back|follow up|chase|confirm|deliver|post|introduce|connect|let (?:them|her|him|you|\\p{Lu}\\p{L}+) know|thank|look up|dig out|pass on|come back|ring|book|hand in|show'
const answering =
  'get back|come back|let (?:me|us|everyone|everybody|candidates|all) know|send|call|ring|phone|decide|revert|introduce|confirm|e-?mail|mail|share|give|arrange|contact|be in touch|get in touch|follow up|tell me|set up|organi[sz]e|invite|check|forward|make (?:a|their|the) (?:final )?decision|write|pass|look into|put me|show me|find out|update|have (?:a|an|their) (?:decision|answer)|reply|respond|answer|schedule|offer|provide|announce|inform|notify|reach out|text|post|circulate|speak to|talk to|sort out|line up|put together|see (?:if|whether|to|about)|come up with|look at'

export const cues = {
  open: /\b(?:still )?(?:(?:don't|do not|didn't|did not|couldn't|could not|haven't|never) (?:really )?(?:know|found? out|finding out|get to ask|got to ask|get (?:round|around) to (?:asking)?|ask|asked|clarify|get an answer|learn|hear|say(?= who| what| when| where| how| whether| if))(?: yet| about)?|(?:i have |have |got )?no (?:idea|clue|word|info|information|mention)(?: on| of| about|(?= who| what| when| where| how| why| whether| if))|(?:is |was |it's |still |left |remains? )*(?:unclear|unknown|unanswered|(?:not|wasn't|isn't) (?:quite |yet |really |entirely )?clear|tbc|tbd|to be confirmed|an open question)(?: yet| to me)?|(?:still )?not (?:quite |entirely |really )?sure (?=who|what|when|where|how|why|whether|if)|forg[eo]t(?:ten)? to (?:ask|check|find out)|(?:(?:i )?(?:still )?(?:need|have|want|ought|must|should)(?: to)? |to |next time )(?:still )?(?:find out|know|ask|clarify|check whether|check if|check with)|(?:never|not|wasn't|weren't) (?:came up|come up|mentioned|covered|discussed|talked about|answered)|ask (?:again|next time)|find out)\b|^(?:mention|bring up|stress|talk about|say)\b(?=.*\bnext time\b)/i,
  ask: /\b(?:(?:kept |was |got |being |were |been |has |had |keeps |just |also |then )*(?:ask(?:ed|s|ing))(?: (?:again|twice|further|repeatedly|three times|several times))?|wanted to (?:know|hear|understand|see|talk about|dig into|learn)|wants to (?:know|hear|understand|see|talk about)|wondered (?=why|how|what|when|where|who|about)|(?:was |were |is |are |seemed )?curious (?=why|how|what|when|where|who|whether|if)|asking|in?quired?|enquired|queried|quizzed|grilled|probed|pushed(?: me| back| hard)?|pressed|challenged|questioned(?! (?:whether|if|my))|drilled (?:into|down)|dug (?:deep )?into|tested me|raised the (?:question|topic|subject) of|(?:opened|started|began|kicked off|ended|finished|closed|followed) with|screened|brought up|went (?:deep )?into|wanted(?! me\b)(?= (?:an?|my|some|the|more|details|numbers|examples?|expected)\b)|wanted me to (?:describe|explain|talk|walk|tell|give|say|show)|came back to)/i,
  doubt:
    /\b(?:(?:(?:is|was|were|are|got|seemed|seems|looked|looks|sounded|felt|clearly|a bit|bit|slightly|quite|somewhat|really|very|also|still|not|wasn't|weren't|isn't|aren't|didn't) )*(?:(?<!\b(?:not to|don't|no|never|not) )worr(?:y|ied|ies|ying)|concern(?:ed|s)?(?! about that)|doubt(?:ed|s|ful|fully)?|nervous|sceptical|skeptical|unsure|uncertain|unconvinced|convinced|hesita(?:ted|nt|nt about|tion)|uneasy|unimpressed|bothered|anxious|afraid|sure(?: about| if| that|(?= i))|reservations?|put off|buy (?:it|my|that))|frown(?:ed|s)?|rais(?:ed|ing) an eyebrow|wondered (?=if|whether)|questioned (?=whether|if|my)|(?:reckons?|reckoned|thinks?|thought|think|feels?|felt|feel) (?=(?:that )?(?:i'm|i am|i was|i might be|i would be|i'd be|they think i'm|my \w+ (?:is|was) (?:too|not|weak|rusty|thin|light)))(?!(?:that )?i'm (?:a good|good|great|ideal|perfect|strong|the right|right|well))|(?:got|had|have|get) (?:the|a) (?:feeling|impression|sense)|(?:i )?(?:sense|sensed|suspect) (?:they|she|he|that)|red flag|didn't like|(?:not|un) ?(?:keen|interested|impressed|happy|pleased|comfortable)\b(?: (?:with|about|that))?|went quiet|kept (?:coming|going) back to|(?:didn't|doesn't|did not|not) (?:seem|look|sound)(?: very| too| really| all that)? (?:convinced|sure|happy|impressed|keen|interested|sold)|(?:seemed|looked|sounded) (?:a bit |rather |quite |very )?(?:bored|distracted|cold|annoyed|irritated|unhappy|flat|lost)|objected|(?:had|has) (?:a )?(?:problem|issue) with|picked up on (?:my|the) (?:lack|gap)|too (?:junior|senior|expensive|quiet|young|old|technical|inexperienced) for)/i,
  interest:
    /\b(?:le(?:aned|ant) (?:in|forward)|lit up|perked up|eyes (?:lit|widened)|(?:really |very |quite |super |so |visibly |clearly |particularly |seemed |was |were |is |are |got |looked |most |genuinely |also )*(?:keen|interested|excited|impressed|enthusiastic|intrigued|curious|fascinated|delighted|pleased)(?: (?:on|in|about|by|with|to hear))?|(?:really |particularly |especially )?(?:love[sd]|like[sd]|(?:seem(?:s|ed) to|did) (?:like|love|enjoy|appreciate)|enjoy(?:s|ed)|appreciate[sd]|admire[sd])|warmed|hooked|took notes|couldn't get enough|resonated|(?:was |were |is |are )?(?:taken|struck) (?:with|by)|sold on|big on|(?:really|very|so|totally|big|well) into(?=\s)|wanted to hear more|big fan of|nodded (?:a lot|along|at|when)|made (?:her|him|them) smile)\b/i,
  tell: /\b(?:told|tell(?:ing)?|shared|gave|give|used(?! to\b)|walked (?:them|her|him|me)? ?through|went through|talked|talk|spoke|explained|described|mentioned|recounted|presented|went with|answered with|repeated|retold|showed|illustrated)\b/i,
  say: /\b(?:told|said|says?|saying|stated|mentioned|mentions|confirmed|confirms|claimed|replied|answered|quoted|admitted|explained|explains|noted|pointed out|estimated|revealed|stressed|emphasi[sz]ed|hinted|reckons?|reckoned|thinks|let slip|asked for|gave)\b/i,
  mine: new RegExp(
    `\\b(?:i (?:have |'ve |'d )?(?:promised|agreed|offered|undertook|committed)(?: to)?|i'(?:ll|d)(?: also)? (?=(?:${sending})\\b)|i (?:will|shall|should|must|can|am going to|need to|have to|ought to|want to|am to|still need to|still have to)(?: also)? (?=(?:${sending})\\b)|i (?:have|got|'ve got)\\b.{0,40}? to (?=(?:${sending})\\b)|i'm (?:going )?to (?=(?:${sending})\\b)|i owe (?:them|her|him)?|(?:want(?:s|ed)?|need(?:s|ed)?|would like|'d like) me to (?!(?:describe|explain|tell|walk|talk|give|say|name|sell)\\b)|asked me to (?=(?:send|e-?mail|forward|submit|upload|provide|prepare|bring|complete|fill|sign|get back)\\b)|my (?:pleasure|turn|job) to (?=(?:${sending})\\b))`,
    'iu',
  ),
  mineBare: new RegExp(
    `^(?:(?:need|have|got|must|remember|don't forget|todo|to do|still|should|will|want)(?: to| still)*|to) (?=(?:${sending})\\b)|^(?=(?:send|e-?mail|forward|submit|upload|chase|draft|reply to|connect with|thank) )|^(?:have |'ve )?(?:promised|agreed to|offered to|committed to|offered)\\b|^owe\\b`,
    'iu',
  ),
  theirs: new RegExp(
    `(?:'ll|\\bwill|\\bwould|'d|\\b(?:is|are|was|were) (?:going )?to|\\b(?:promised|agreed|offered|aims?|hopes?|plans?|intends?|wants?|expects?|hoping|planning|aiming)(?: to)?|\\bshould)(?: also| then| probably| hopefully)* (?=(?:${answering})\\b)|\\bpromised(?= (?:me |us )?(?:an?|the|to|that|feedback|some|it)\\b)`,
    'iu',
  ),
  theirsBare: new RegExp(`^to (?=(?:${answering})\\b)`, 'iu'),
  outcome:
    /\b(?:(?:i'm |i am )?(?:expecting|awaiting|waiting for|expect) )?(?:the |an |a |their |her |his )?(?:decision|answer|feedback|outcome|result|offer|reply|response)s? (?:is |are |will be |should be |due |expected |to come |coming |promised |to follow )*(?=(?:by|before|within|in|next|on|tomorrow|this|at the end|end of|early|mid|latest|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|\b(?:should|will|i'll|i'd|would|to) (?:then )?(?:hear|know)\b(?: back| from them| from her| from him| more)?/i,
} satisfies Record<string, RegExp>

/** Explicit marks in front: "q: ...", "story: ...". */
export const labels: readonly [
  kind:
    | 'question'
    | 'story'
    | 'fact'
    | 'doubt'
    | 'mine'
    | 'theirs'
    | 'open'
    | 'interest'
    | 'answer'
    | 'better'
    | 'note',
  RegExp,
][] = [
  [
    'question',
    /^(?:q\d{0,2}|qs|question(?: \d+)?|asked(?: me)?|they asked|got asked)\s*(?:[:=]|[-–](?=\s)|\.(?=\s))\s*/i,
  ],
  ['story', /^(?:stor(?:y|ies)(?: told)?|example|told|used)\s*(?:[:=]|[-–](?=\s))\s*/i],
  [
    'doubt',
    /^(?:doubts?|concerns?|worr(?:y|ies)|hesitations?|red flags?|objections?|reservations?|risks?)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
  [
    'mine',
    /^(?:to-?do|to do|promise[ds]?(?: by me)?|i promised|action(?: item| point)?s?|follow[- ]?ups?|next steps? \(me\)|my actions?|me)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
  ['theirs', /^(?:next steps?|they promised|promised by them|timeline|decision)\s*(?:[:=]|[-–](?=\s))\s*/i],
  [
    'open',
    /^(?:open(?: question)?s?|unclear|unknown|to ask|ask(?: next time| again)?|find out|to find out|still open|unanswered|missing|\?+)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
  [
    'interest',
    /^(?:interests?|interested in|liked|loved|keen on|excited about|leaned in)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
  ['answer', /^(?:a|answer|my answer|answered|i said|i answered|reply)\s*(?:[:=]|[-–](?=\s))\s*/i],
  [
    'better',
    /^(?:better(?: answer)?|next time|should have said|improve|improvement)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
  [
    'fact',
    /^(?:facts?|learn(?:t|ed)|learning|info|fyi|about them|noted?|they said|they told me|heard)\s*(?:[:=]|[-–](?=\s))\s*/i,
  ],
]

/** A question by its form. */
export const questionForm =
  /\?["')\]]*\s*$|^(?:(?:so |and |ok |okay |then )*)(?:what(?:'s|'d| is| are| was| do| did| would| have| made| attracts?| makes?| kind| motivates?| sort| if)|why (?:do|did|are|is|should|would|this|us|leave|have|you|we|the)|how (?:do|did|would|have|are|is|many|much|long|will|to (?:handle|deal))|where (?:do|did|would|are)|when (?:did|have|can|could|would)|who (?:is|was|are)|which (?:of|do|would)|tell (?:me|us) (?:about|how|why|what)|describe (?:a|an|your|the|how)|give (?:me|us) (?:an|a|one)|walk (?:me|us) through|talk (?:me|us) through|have you (?:ever )?|do you |are you |can you |could you |would you |did you |will you |is there |explain (?:how|why|what|to)|biggest (?:failure|weakness|strength|challenge|achievement|mistake|success)|strengths? (?:and|&|\/)|weakness(?:es)?$|any questions)/i

/** "On scaling writes I said partition by customer." */
export const topicFirst =
  /^(?:on|regarding|about|as for|for) (?<topic>.{3,80}?),? i (?:said|answered|replied|talked about|explained|mentioned|went with) (?<answer>.+)$/i
/** "Mostly about system design." */
export const topicOnly =
  /^(?:it was |was |were |questions? (?:were )?)?(?:mostly|mainly|all|lots|largely|a lot|first|then|also|a bit|only|some questions|questions?|several questions) (?:about|on|around) (?<topic>.+)$/i
/** "Safeguarding question from Grace", "principal's Q re safeguarding: fine". */
export const questionNoun =
  /^(?<who>.{0,40}?)(?:'s )?\b(?:q|question)\b (?:about|on|around) (?<topic>.+)$|^(?<short>[^,:;]{3,60}?) q$|^(?<before>(?!(?:the|a|an|my|their|his|her|this|that|no|any|one|first|last|next|good|great|tough|hard|difficult|for|trick|i|they|she|he|used)\b)[^,:;]{3,60}?) questions?(?: (?:from|by) (?<from>.+))?$/i
/** "I should have mentioned the parents' evening when he asked about complaints." */
export const betterWhen =
  /^i? ?(?:should have|should've|could have|could've|wish i had) (?:said|mentioned|told|used|given|talked about|brought up|explained)(?: them| her| him)?(?: about| that)? (?<better>.+?) when (?:(?<who>.{2,30}?) )?asked(?: me)?(?: about| for| whether| if)? (?<topic>.+)$/i

/** Feelings about them, not their words. */
export const sensed =
  /\b(?:seem\w*|look\w*|frown\w*|eyebrow|feeling|impression|sens\w+|vibe|suspect\w*|body language|face|sigh\w*|bothered|went quiet|sound\w*|kept (?:coming|going) back|appear\w*|probably|guess|put off|didn't (?:like|buy)|unimpressed|clearly)\b/i
