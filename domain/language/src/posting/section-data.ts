export const sectionNames = [
  'duties',
  'must',
  'nice',
  'benefits',
  'values',
  'about',
  'process',
  'conditions',
  'place',
  'none',
] as const
/** What a part of a posting is about; `none` when nothing announces it. */
export type SectionName = (typeof sectionNames)[number]

/**
 * Headings by what they announce, tried in this order on the heading in lower case without marks.
 * The first entries settle phrases whose words would otherwise point elsewhere ("preferred, not required").
 */
export const headingPatterns: readonly (readonly [SectionName, RegExp])[] = [
  ['must', /\bessential\b.*\bdesirable\b|\brequired\b.*\bpreferred\b/],
  ['about', /\bwhat (?:don't|do not|doesn't) (?:i|we) (?:need|want|ask)\b/],
  ['must', /\bwhat (?:do )?i(?:'m| am)? (?:need|want|look(?:ing)? for)\b/],
  ['duties', /\bwhat(?:'s| is) the (?:work|job|role|gig)\b/],
  ['about', /\b(?:teach you|(?:you'll|you will|you can|can) learn|success looks like|looks like in)\b/],
  [
    'nice',
    /\bwe(?:'d| would) be \w+ (?:by|at|about|to see)\b|\b(?:bit|little|touch) extra\b|\bcan teach\b|\bcounts? (?:for |as )?(?:extra )?points\b|\b(?:doesn't|does not|won't|will not|don't|do not) (?:eliminate|exclude|disqualify|rule)\b/,
  ],
  [
    'must',
    /\b(?:can't|cannot|can not|won't|will not|couldn't) (?:give up|do without|go without|live without|budge|bend|compromise)\b|\bwhat (?:do|have|must|should|will|would) i (?:need|have|got|bring)\b|^have$/,
  ],
  [
    'nice',
    /\b(?:that |which )?(?:you|they|candidates|applicants) (?:may|might|could) (?:also )?(?:bring|have|offer|hold|know)\b/,
  ],
  ['duties', /\byou(?:'re| are) going to$|\bon a (?:daily|weekly) basis\b|\bday in,? day out\b/],
  ['benefits', /\bwhat (?:do|will|would|can) i (?:get|earn|receive)\b/],
  ['process', /\bhow (?:do|can|would|will) (?:i|you) (?:get|apply|join)\b/],
  [
    'nice',
    /\b(?:extra credit|bonus round|gold stars?|points for|also great|even better|not a problem if|helps but|thrilled if|what would help|would be a bonus|cherry on|on the cake|stand out)\b/,
  ],
  [
    'must',
    /\b(?:fit if|thrive (?:here )?if|for you if|apply if|person if|happy here if|suit you if|right for you|makes a (?:good|great)|already know|to (?:be successful|succeed|thrive)|have in mind|who (?:would|might) suit|who'd suit|who fits|selection criteria|successful (?:applicant|candidate)|your (?:toolkit|superpowers|skillset|story so far)|the (?:person|basics|essentials|right person)$|^(?:person|you|yourself)$)/,
  ],
  [
    'benefits',
    /\b(?:good stuff|the numbers|your reward|look(?:ing)? after you|side of the bargain|you(?:'ll| will)? love|goodies|earn$)\b/,
  ],
  [
    'duties',
    /\b(?:make an impact|the gig|day job|nitty-gritty|a day (?:with|in|at|on)|on any given day|any given (?:day|week)|where you come in|come in$|in a nutshell|in your first|how you(?:'ll| will) spend|on shift|work packages|the mission|the challenge)\b/,
  ],
  ['process', /\b(?:how we choose|the steps|sound(?:s)? good|get in touch|want to join)\b/],
  ['duties', /\bwhat (?:are|will|would|do) you (?:be )?(?:going to )?(?:do|doing|get up to|work on)\b/],
  [
    'must',
    /\bapply (?:only )?if\b|\bmeet the following\b|\bessential (?:points|qualifications|criteria|requirements|skills)\b/,
  ],
  [
    'nice',
    /(?:\bnot|n't) (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|a (?:must|deal-?breaker|requirement))\b/,
  ],
  [
    'nice',
    /\b(?:nice|good|great|lovely|handy|useful|helpful)[- ]to[- ](?:have|haves|bring|know)\b|\bnice if\b|\bnice extras\b/,
  ],
  [
    'nice',
    /\b(?:bonus|brownie|extra) (?:points?|skills?|if|credit|marks)\b|^bonus(?:es)?\b|\ba bonus\b|\bbonus if\b/,
  ],
  [
    'nice',
    /\bdesir(?:able|ed|ables)\b|\bprefer(?:red|able|ably|ence|ences)\b|\badvantage(?:s|ous)?\b|\bplus(?:es|ses)?(?: points)?\b|\basset (?:qualifications?|criteria|skills)\b|\ban asset\b|^assets?$/,
  ],
  [
    'nice',
    /\b(?:ideally|optional(?:ly)?|even better|highly regarded|well regarded|stand out|sets? you apart|set apart)\b/,
  ],
  [
    'nice',
    /\b(?:love|like|delighted|happy|thrilled|pleased|excited|grateful|glad) (?:it |even more )?(?:if|to see|to hear from)\b|\bmake us (?:smile|happy|grin)\b/,
  ],
  [
    'nice',
    /\b(?:in your favou?r|particularly interested|especially interested|especially like|would (?:also )?(?:help|welcome)|might also have|may also have|also welcome|it helps if|helps? if you|(?:great|lovely|brilliant|wonderful|good|useful|helpful|handy|valuable) if)\b/,
  ],
  [
    'nice',
    /\b(?:w(?:ü|ue)nschenswert|von vorteil|idealerweise|un plus|souhait[eé]|se valorar[aá]|deseable|valorable)/,
  ],
  [
    'nice',
    /\bwhat would (?:also |really |only )?(?:be|make|help|set|impress)\b|\b(?:gorgeous|awesome|brilliant|icing on the cake|cherry on|tip the balance|catch our eye|merit(?:ing|orious)?|a pre$|sweet(?:ener|eners)?)\b|^\w+ to (?:have|see)$/,
  ],
  [
    'must',
    /\b(?:you|applicants|candidates|applicant|candidate) (?:must|should|will need|need|needs)\b|\bmust[- ]haves?\b|^what counts$|\bwho (?:can|may|should|could|might) apply\b|\bwe look for\b|\b(?:we're|we are) after\b|\bconvince us\b|\bask of you\b/,
  ],
  [
    'benefits',
    /\bwhat do we (?:offer|give|pay)\b|\bwhat it pays\b|\bwhat we carry\b|\bwe propose\b|\blook forward to\b|\bexpect of us\b/,
  ],
  [
    'benefits',
    /\b(?:we|company|the trust|the school|offers?) offers?\b|\bwe can offer\b|\bon offer\b|\boffer you\b|\bwhat (?:do )?(?:you|we) (?:'ll |will |can |would )?(?:get|receive|give you|give)\b|\bwhat(?:'s| is) in it\b|\bin return\b|\bin exchange\b/,
  ],
  [
    'benefits',
    /\b(?:benefits?|perks?|remuneration|compensation|rewards?|our offer|the offer|package|salary|wages?|what you get|why (?:join|work|us|you)|terms|the deal)\b|\b(?:pay|money)\b(?! attention)/,
  ],
  [
    'benefits',
    /\b(?:wir bieten|unser angebot|das bieten|avantages|nous offrons|ce que nous (?:offrons|proposons)|ofrecemos|beneficios)\b/,
  ],
  [
    'process',
    /\b(?:how to apply|to apply|(?:hiring|selection|recruitment|interview|application|assessment) (?:process|procedure|steps|stages|timeline|method)|how it works|how we hire|how we recruit|how we(?:'ll| will) choose|next steps?|what happens next|(?:evaluated|assessed|judged)|what to expect|apply now|apply|applying|applications?|selection|interviews?|the process|process|recruitment|closing date|ready|bewerbung|candidature|postuler)\b/,
  ],
  [
    'about',
    /^(?:objective|purpose|aim)s?\b(?: of the (?:position|role|job|post))?$|^(?:job|role|position|main) purpose$/,
  ],
  [
    'values',
    /\b(?:values?|we believe|what we(?:'re| are)? (?:care|believe|stand|prize|value|live)|care about|stand for|principles|ethos|our (?:rules|promise|beliefs|culture)|culture|what matters(?: to us| here)?|how we (?:work|treat|behave|do things)|werte|valeurs|valores)\b/,
  ],
  [
    'must',
    /\b(?:looking for|who you are|about you|your profile|candidate profile|the candidate|ideal candidate|right person|person spec\w*|you are|you're|who are you|whom are we|your (?:background|skills|experience|strengths|qualities)|is this you|sounds? like you|could this be you|are you|who we(?:'d| would| want| need)|who (?:should|can) apply|someone who|people who|somebody who|whom we seek|we seek)\b/,
  ],
  [
    'must',
    /\b(?:must|requir(?:e|es|ed|ements?|ing)|qualif\w+|essentials?|mandatory|criteria|minimum|prerequisites?|eligib\w+|competenc\w+|credentials|knowledge,? skills|skills|languages?|licen[cs]es?|certifications?|education|experience|expertise|attributes|profile|what we (?:need|ask|expect|want)|what you(?:'ll| will|'d| would)? (?:need|bring|have|must|should)|you (?:need|bring|have|hold)(?: got)?$|must have$|what (?:do )?(?:you|we) need|what it takes|what (?:do|will|would) you (?:need|bring)|non-negotiables?|you(?:'ve| have)(?: got)?$|you(?:'ll| will)? (?:need|bring|have)\b|we need(?: from)?|we expect|we ask|we want|please apply only|apply if|needs? to show|we (?:do|really) need|the following)/,
  ],
  [
    'must',
    /\b(?:anforderungen|ihr profil|dein profil|das bringst|das bringen|qualifikation\w*|voraussetzungen|profil recherch[eé]|votre profil|comp[eé]tences|exigences|requisitos|perfil)\b/,
  ],
  [
    'duties',
    /\b(?:responsib\w+|dut(?:y|ies)|accountabilit\w+|tasks?|deliverables|what you(?:'ll| will|'d| would|'re| are)? (?:be |going to )?(?:do|doing|work|working|own|owning|spend|deliver|handle|lead|run|look)|what (?:you do|(?:will|would|do|are) you (?:be )?(?:going to )?(?:do|doing))|functions?$|day[- ]to[- ]day|typical (?:day|week|month|shift)|your (?:role|work|day|days|week|weeks|weekend|job|mission|shift|shifts|impact|year|first|time)|the (?:role|job|work|position|post|opportunity|mission|brief)|about the (?:role|job|work|position|post|opportunity)|(?:role|job|position) (?:summary|overview|description|purpose|profile|brief)|(?:main|key|core) (?:purpose|activities|objectives|areas)|in this (?:role|job|post|position)|you(?:'ll| will| would| shall)$|you(?:'ll| will) be$|shall$|involves?|includes?|will be to|scope|in short|what the (?:job|role|work|post)\b.*)/,
  ],
  ['duties', /^(?:role|job|position|work|job description|description)$/],
  [
    'duties',
    /\b(?:aufgaben\w*|t(?:ä|ae)tigkeit\w*|das erwartet (?:sie|dich)|missions?|vos missions|responsabilit[eé]s|responsabilidades|funciones|tareas)\b/,
  ],
  [
    'conditions',
    /\b(?:conditions?|(?:other|additional|further|important) (?:information|details|notes?)|working (?:hours|pattern|time|arrangements)|physical|hours|schedule|shifts?|roster|rota|safeguarding|checks?|right to work|please note|before you (?:start|join)|small print|open to|legal|notes?)\b/,
  ],
  ['place', /\b(?:location|where|based (?:in|at)|workplace|site|office|standort|lieu|lugar|ubicaci[oó]n)\b/],
  [
    'about',
    /\b(?:about|details|who (?:we are|are we)|our (?:story|team|company|mission|history|school|hospital|work|firm)|the (?:company|team|school|organi[sz]ation|firm|project|employer|department|unit|charity|hospital)|background|introduction|overview|meet|hello|welcome|context|a letter|ueber uns|über uns|qui sommes|a propos|à propos|sobre nosotros|company profile)\b/,
  ],
]
