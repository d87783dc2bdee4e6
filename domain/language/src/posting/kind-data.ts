import type { RequirementKind } from '@roundtwo/model'

const languages =
  `english|german|french|spanish|italian|portuguese|dutch|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|
serbian|croatian|slovene|slovenian|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|irish|gaelic|gaeilge|welsh|basque|catalan|galician|
arabic|hebrew|farsi|persian|urdu|hindi|bengali|bangla|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|sinhala|nepali|
mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|malay|bahasa|indonesian|tagalog|filipino|khmer|burmese|
swahili|kiswahili|amharic|somali|hausa|yoruba|igbo|fulfulde|zulu|isizulu|xhosa|isixhosa|afrikaans|sesotho|setswana|shona|twi|akan|wolof|
maori|māori|te reo|samoan|tongan|maltese|luxembourgish|albanian|macedonian|armenian|georgian|kazakh|uzbek|mongolian|bsl|asl|auslan|british sign language|sign language|inuktitut|cree|navajo|kikuyu|luo|kamba|maa|maasai|luganda|lingala|kinyarwanda|oromo|tigrinya|chichewa|bemba|ndebele|tswana|venda|tsonga|malagasy|fula|fulani|ewe|fante|tiv|kanuri|sindhi|pashto|dari|kurdish|assamese|odia|konkani|tulu|bhojpuri|hokkien|teochew|hakka|shanghainese|javanese|sundanese|cebuano|ilocano|hmong|lao|karen|tibetan|mohawk|ojibwe|mikmaw|shoshone|hawaiian|fijian|romani|yiddish|frisian|faroese|greenlandic|sami|latin|creole|pidgin|quechua`.replace(
    /\s+/g,
    '',
  )

export const languageName = new RegExp(
  `\\b(?:${languages.replace('tereo', 'te reo').replace('britishsignlanguage', 'british sign language').replace('signlanguage', 'sign language')})\\b`,
)

/**
 * Features of a requirement's words: each adds its weight to a kind. Weights are small whole numbers set by reading,
 * so that the more specific word wins ("driving licence" over "driving", "years" over "skills").
 */
export const kindFeatures: readonly (readonly [RequirementKind, number, RegExp])[] = [
  // language
  [
    'language',
    6,
    /\b(?:fluen(?:t|cy|tly)|native|near-native|bilingual|trilingual|conversational|mother tongue|spoken|speaks?|speaking|written and spoken|[abc][12](?:\.\d)? level|level [abc][12]\b|languages?|jlpt|ielts|toefl|cefr)\b/,
  ],
  [
    'language',
    -7,
    /\b(?:programming|scripting|coding|query|markup|body|plain|natural|modelling) languages?\b|\blanguage (?:models?|processing|school|teach\w*)|public speaking|\bspeaking (?:to|with|at)\b|teach(?:ing|er)? (?:of )?english|english (?:teacher|literature|curriculum|department|law|degree)|pupils|\bnative (?:plants?|species|apps?|mobile|cloud)|cloud-native/,
  ],
  // licence
  [
    'licence',
    8,
    /\b(?:licen[cs]es?|licensed|licensure|driving licen[cs]e|driver'?s'? (?:licen[cs]e|permit)|permit|cdl|registration|registered|registrable|chartered|chartership|accredit\w+|clearance|white card|blue card|cscs|ipaf|pasma|cpcs|npors|nnc|hgv|lgv|c\+e|sia|gas safe|acls|bls|pals|cpr|first aid|first aider|admitted|called to the bar|bar admission|practising certificate|practi[cs]e law|osha|membership|member of|pin number|nmc|hcpc|gmc|gphc|swe|qts|qualified teacher status|jib|ecs card|type rating|stcw|coc|medical certificate|twic|hazmat|hazwoper|endorsement|ticket|tickets|sc cleared|dv cleared|security cleared|notary|series 7|series 63|p\.?eng|npi|dea|rn\b|lpn|rbt|servsafe|food handler'?s? (?:card|permit)|personal licence|wwcc|forklift (?:certif\w*|licen\w*|ticket)|counterbalance|reach truck|epa 608|f-?gas|asbestos|confined space (?:ticket|entry)|working at height)\b/,
  ],
  ['licence', 4, /\b(?:certified|certification|card)\b/],
  [
    'licence',
    -9,
    /\bwork permit|residence permit|valid work|permit to work in|permission to work|registration (?:form|process|system)|support tickets?|ticket(?:ing| sales| office)|ticket system|trello|business card|member of (?:a|the) (?:team|staff)|customer tickets?|licens(?:e|ing) agreements?|licensing\b/,
  ],
  // education
  [
    'education',
    7,
    /\b(?:degree|bachelor'?s?|master'?s?|ph\.?d|doctorate|doctoral|diploma|b\.?sc|m\.?sc|b\.?eng|m\.?eng|b\.?tech|m\.?tech|b\.?com|llb|ll\.?m|j\.d|mba|mbbs|bcom|hnd|hnc|ond|ged|gcses?|a-?levels?|nvq|svq|btec|abitur|baccalaur\w+|matric|grade 12|high school|secondary (?:school|education)|leaving cert\w*|graduat\w+|postgraduate|undergraduate|university|college|apprenticeship|trained|qualification in|(?:formal|completed|vocational|professional|specialist) (?:training|qualification|education)|training as|qualified (?:to level|accountant|nurse|chef|electrician)|certificate|certificat\w* (?:in|iii|iv)|cert(?:ificate)? (?:iii|iv|3|4)|course|coursework|belt|level [2-7]|pgce|b\.?ed|h\.?dip|acca|cima|aca|cpa|cfa|aat|cips|cipd|prince2|pmp|scrum master|itil|nebosh|iosh|toeic|ausbildung|studium|abgeschlossen\w*|licence fédérale|trade qualif\w+|time-?served|red seal|induction|aws certif\w*|credential)\b/,
  ],
  ['education', 3, /\b(?:qualifications?|qualified|certificat\w+|training)\b/],
  [
    'education',
    -6,
    /\b(?:training (?:new|junior|staff|others|sessions|programmes?|materials|and)|willing\w* to (?:train|undergo|complete|learn)|degree of|university hospital|to a high degree|college students|of course|master data)\b/,
  ],
  // experience
  [
    'experience',
    8,
    /(?:\b\d+ ?\+?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many|some)\b)[ -](?:to \w+ |or more |plus |full |- ?\d+ )?(?:years?|yrs|months?|seasons?)\b|\byears'? (?:of|in|as|at|with|on|working|post|\w+ing)\b|\bpqe\b/,
  ],
  [
    'experience',
    6,
    /\b(?:experience (?:of|in|with|as|at|on|from|working|leading|managing|supervising|using|running|teaching|selling|caring|providing|building|handling|\w+ing)|experienced|previous(?:ly)?|prior|background (?:in|as|of)|track record|history of|lived experience|worked (?:with|in|on|as|at|for)|having \w+ed|shipped|success in|record of|portfolio|proven record|post-qualification|post-registration|time in (?:a|the)|stint|hands-on experience|in-house experience|experience)\b/,
  ],
  [
    'experience',
    4,
    /^(?:you(?:'ve| have) )?(?:\w+ly )?(?:built|led|managed|mentored|run|ran|delivered|launched|owned|supervised|worked|written|published|coached|taught|designed|scaled|sold|closed|shipped|grown|raised|negotiated|handled|dealt|driven|cooked|lived|volunteered|organi[sz]ed|looked after|cared|contributed|maintained|set up|served|spent|helped)\b/,
  ],
  [
    'experience',
    -5,
    /\bexperience (?:reading|is (?:not|a plus))|customer experience|user experience|(?:plc|sap|excel|software|figma|sql|python|cad|autocad|revit|crm|erp|wms|epos|till|salesforce|jira|photoshop) experience|no experience/,
  ],
  // skill
  [
    'skill',
    5,
    /\b(?:knowledge|knowing|familiar(?:ity)?|proficien\w+|skills?|skilled|understanding|command of|exposure to|literacy|literate|numera\w+|competen(?:t|ce|cy)|expertise|fluency (?:in|with) (?:python|excel|sql|java\w*|figma)|mastery|grasp|working knowledge|awareness|know-?how|ease with|used|use of|basics|technique)\b/,
  ],
  [
    'skill',
    4,
    /\b(?:able to|ability to|capable of|can \w+|confident (?:with|using|in)|comfortable (?:with|using|in|reading|writing|working in)|at home in|good with|good at|interest in|feeling for|eye for|proven ability|in \w+ and \w+ and|handy with)\b/,
  ],
  [
    'skill',
    5,
    /\b(?:python|java|javascript|typescript|sql|excel|word|outlook|sap|oracle|salesforce|figma|adobe|photoshop|indesign|illustrator|autocad|revit|solidworks|matlab|git|docker|kubernetes|terraform|aws|azure|gcp|linux|react|angular|node|html|css|tableau|power ?bi|looker|gis|arcgis|qgis|plc|scada|cnc|procore|bluebeam|xero|quickbooks|sage|shopify|wordpress|hubspot|jira|epic|cerner|systmone|emis|opera|micros|epos|pos system|spreadsheets?|software|statistics|statistical|r\b|stata|spss|c\+\+|c#|go\b|kotlin|rust|swift|php|ruby|scala|spark|snowflake|dbt|airflow|kafka|postgres\w*|mysql|mongodb|writing|drafting|prototyp\w+|analys\w+|negotiat\w+|modelling|modeling|typing|arithmetic|maths|mathematics|schematics|drawings|blueprints?|regulation|legislation|law|standards?|guidelines|procedures|methods?|systems?|tools?)\b/,
  ],
  [
    'skill',
    3,
    /^(?:\w+ )?(?:read|write|use|operate|build|design|explain|plan|manage|work (?:with|in|from)|carry out|produce|prepare|cook|weld|drive|run|set|analyse|analyze|present|teach|interpret|handle|make|count)\b/,
  ],
  // trait
  [
    'trait',
    7,
    /\b(?:reliab\w+|dependab\w+|patien(?:t|ce)\b(?! (?:care|safety|records?|contact|flow|data|monitoring|transport|handling|education|experience|population))|calm\w*|friendl\w+|kind(?:ness)?\b(?! of)|honest\w*|curio\w+|humility|humble|warm(?:th)?\b(?! up)|candour|tact\w*|empath\w+|enthusias\w+|punctual\w*|judge?ment|self-?(?:motivated|starter|directed|reliant|aware\w*|disciplined|driven|sufficient)|motivat(?:ed|ion)|proactiv\w*|pro-active|resilien\w+|humou?r|positive|energ(?:y|etic)|discre(?:et|tion)|integrity|passion\w*|committed|commitment|thoughtful|level head\w*|steady|steadiness|gracious\w*|polite\w*|courte\w+|cheerful\w*|attentive|attention to detail|eye for detail|detail-?oriented|accura(?:te|cy)|conscientious\w*|initiative|team ?player|teamwork\w*|team spirit|can-do|attitude|approachable|personable|outgoing|adaptab\w+|flexib(?:le|ility) (?:approach|attitude|mind\w*)|open-?minded\w*|creativ\w+|respect(?:ful)?|compassion\w*|caring|sensitiv\w+|stamina|persisten\w+|tenaci\w+|determin(?:ed|ation)|ambitio\w+|hard-?working|hardworking|work ethic|hunger|hungry|drive to|driven|willing(?:ness)? to learn|eager\w*|keen\w*|pleasure in|enjoys?|love of|loves?|likes?|care(?:s)? about|trustworth\w+|responsible attitude|sense of|diplomacy|diplomatic|firm|fair\b|fairness|unflappable|composure|composed|good listener|listens?|thick skin|common sense|courage|brave|grit|modest\w*|generous|generosity|meticulous\w*|thorough(?:ness)?$|careful\b|methodical|organi[sz]ed|well-?organi[sz]ed|independent(?:ly)?$|imaginat\w+|playful\w*|pride in|takes? pride|confidence|assertive\w*|presence of mind|quick (?:learner|thinking|to)|mindset|temperament|manner\b|bedside manner|on time|ask why|admit|own up|asks? (?:for|when)|says? (?:so|when|no)|straight)\b/,
  ],
  [
    'trait',
    4,
    /\b(?:under (?:pressure|provocation)|happy to|comfortable (?:talking|with (?:ambiguity|silence|change|uncertainty|people|strangers|disagreement))|someone who|a person who|working with others|with people|without (?:fuss|drama|ego|being (?:asked|told))|when (?:things|something|nobody|no one|you(?:'re| are))|rather than|more than)\b/,
  ],
  ['trait', 4, /^you (?!have\b|can\b|hold\b|speak\b|know\b|live\b|are able|must|need|should|will|may)\w+/],
  [
    'trait',
    -5,
    /\bcreative (?:suite|cloud)|patient (?:care|records?)|warm (?:leads?|calls?)|drive(?:r|rs|'s)\b|careful(?:ly)? documentation|human resources|energy (?:sector|industry|market|efficien\w*|systems|law)|renewable energy|social care|health ?care|respect to/,
  ],
  // logistics
  [
    'logistics',
    9,
    /\b(?:right to work|eligib\w+ to work|authori[sz]ed to work|work authori[sz]ation|working rights|work rights|work permit|residence permit|visa|citizen\w*|permanent residen\w*|residents? of|national of|nationals\b|legally entitled|permission to work|background (?:check|screen\w*|investigation)|criminal record\w*|police (?:check|clearance|vetting|certificate)|dbs|pvg|disclosure|vetting|vetted|drug (?:and alcohol )?(?:test|screen)\w*|drug and alcohol|drug test|alcohol test|medical (?:exam\w*|check|screening|assessment|fitness)?\b(?=$| (?:exam|check|screen|assess|and|before|test))|pre-employment|health (?:check|clearance|screening)|vaccin\w+|immuni[sz]\w+|immunity|tuberculosis|tb test|hepatitis|credit check|reference checks?|bondable|guarantors?|fidelity bond|fingerprint\w*|working with children check|blue card check|aged|years (?:old|of age)|over 1[68]|1[68]\+|18 or (?:over|older)|1[68] or (?:over|older|above))\b/,
  ],
  [
    'logistics',
    7,
    /\b(?:shifts?|weekends?|evenings?|nights?|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|overtime|on-?call|out-of-hours|unsoci\w+ hours|early (?:starts?|mornings?)|rota|roster|rotating|bank holidays|public holidays|travel(?:ling|ing)?|relocat\w+|commut\w+|live (?:in|within|near)|living (?:in|within)|based (?:in|within|near)|reside\w*|own (?:\w+ ){0,2}(?:transport\w*|vehicle|car|laptop|tools|bicycle|bike|van)|access to (?:a|your own) (?:car|vehicle|transport)|on-?site|in (?:the|our) office|office days|in-office|days (?:a|per) week|overlap|time ?zones?|hours (?:a|per) (?:week|day|month)|available|availability|start (?:by|on|in|before|immediately|from)|immediate start|notice period|school holidays|peak (?:season|periods?)|abroad|overnight|away from home|sleep[- ]?ins?|stay(?:ing)? away|outdoors?|in all weathers|all weather|heights|confined spaces?|physically|physical (?:fitness|work|demands)|lift(?:ing)? (?:up to )?(?:\d+|heavy|loads|boxes)|\d+ ?(?:kg|kgs|kilos?|lbs?|pounds)\b|stand(?:ing)? (?:for|all)|on your feet|fit enough|seasick\w*|fifo|swing|quarantine|home (?:office|internet|broadband)|internet connection|broadband|quiet (?:place|space|room)|woken)\b/,
  ],
  [
    'logistics',
    -6,
    /\b(?:travel (?:industry|trade|sector|agency|agent|software|writing)|shift (?:lead|manager|supervisor|change|report|handover|planning)|night audit|weekend rota for|day-to-day|rota (?:planning|software|system)|experience (?:of|in|with))\b/,
  ],
  // Further groups, each one idea
  [
    'logistics',
    6,
    /\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?(?:a\.?m|p\.?m)\b|o'clock|start times?|time zone|daylight hours|graveyard|night shifts?|early starts?|late finishes?|split shifts?|double shifts?|six-day|five-day|seven-day|four-on|on-four-off|days and nights|rotation|flexible (?:about|with) hours|hours)\b/,
  ],
  [
    'logistics',
    6,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekday|weekend|evening|holiday)s?\b|\bdays? (?:a|per|each|every|in the) (?:week|month|year|fortnight)\b|\bdays a year\b/,
  ],
  [
    'logistics',
    7,
    /\b(?:internet|mbps|workspace|laptop|desktop|smartphone|boots|footwear|uniform|grooming|ppe|own (?:knives|scissors|kit|gear|instrument|computer|phone|equipment)|tools of your own|hand tools|dog|dogs|pets|children|smok(?:e|ing|er))\b/,
  ],
  [
    'logistics',
    7,
    /\b(?:start within|within \w+ (?:weeks|months|days|hours|miles|minutes|km|kilomet\w+)|available to start|join us by|presence|attendance|in person|at the office|office|campus|desk|desks|abroad|overseas|remote (?:camp|site|island)|accommodation|live[- ]in|fly-in|offshore|at sea|season)\b/,
  ],
  [
    'logistics',
    8,
    /\b(?:certificate of (?:good conduct|fitness|good standing|no criminal)|good conduct|tax (?:compliance|clearance|residence|resident|number)|credit (?:reference )?bureau|nbi|police report|clean (?:criminal )?record|no criminal|testing|drug-free|medically fit|medical|checks?|fit to work|passport|nie\b|social security|bank account|references)\b/,
  ],
  [
    'experience',
    6,
    /\b(?:background|internships?|placement|apprenticeship served|a job|part-time job|time on|time in|roots in|stint|summers?|seasons?|leadership of|delivery of|delivery record|record of|publications?|publication record|exposure to (?:\w+ ){0,2}(?:environment|sector|industry|clients)|has (?:worked|run|led|managed|built)|previously|practice in|selling to|sold|closing|service in|career|familiar from)\b/,
  ],
  [
    'trait',
    6,
    /\b(?:tolerance for|knack|ambiguity|uncertainty|independently|without (?:close |constant |minimum |minimal )?supervision|with minim\w+ supervision|on your own|say (?:no|so|sorry|i don't know|"i)|firmness|gentle|unhurried|good company|show(?:s|ing)? up|turn(?:s|ing)? up|thick skin|coachab\w+|stamina|grit|nerve|nerves|backbone|spine|ego|humil\w+|manners|self-?driven|target-driven|results?-driven|results?-oriented|customer-?(?:focus\w*|oriented|minded|first)|service-?minded|analytical|rigorous|tidy|clean|neat|even-handed|hard to shock|steady hands?|sharp eye|sharp|bright|alert|smile|smil\w+|heart|soul|spirit|team spirit|belie(?:f|ve)|values?|ethos|appetite|desire|wish to|want to|willing to learn|learn (?:fast|quickly)|open to feedback|feedback|ownership|accountab\w+|responsib(?:le|ility)|discipline\w*|structured way|way of working|orderly|unafraid|not afraid|afraid|don't mind|doesn't mind|grumpy|strangers|temper|temperament|character|personality|people person|natural|elegance|presence)\b/,
  ],
  [
    'education',
    6,
    /\b(?:titled|auditor|cert\b|grade \d+|matric\w*|level \d|mbo|hbo|vmbo|vocational|polytechnic|institute of technology|mention|brevet|licence pro|samtrac|comsoc|nqf|sace|waec|neco|wassce|ssce|o-levels?|ib\b|honours|2[.:]1|2[.:]2|first class|discipline|subject|major|in any field|related field|relevant field|cognate|equivalent)\b/,
  ],
  [
    'licence',
    6,
    /\b(?:points|penalty points|class [a-e1-9]\b|code (?:b|c|ec|c1)\b|category [a-e]\b|full licen[cs]e|driver|driving|operator'?s?|blasting certificate|competency certificate|certificate of competen\w+|forklift|crane|rigging|slinger|banksman|scaffold\w*|appointed person|safety passport|site card|moffett|adr|responder|wilderness first|lifeguard|chainsaw|pesticide|spray(?:er|ing) certificate|ab licence|provisional|gaming|liquor|security|insured|indemnity|bar\b|practise|practice certificate|prescriber|revalidat\w+)\b/,
  ],
  [
    'skill',
    4,
    /\b(?:spelling|typing|programming|coding|scripting|debugg\w+|design|designing|layout|editing|planning|budgeting|forecasting|reporting|bookkeeping|accounting|cooking|baking|sewing|welding|soldering|drawing|sketching|modelling|testing|diagnos\w+|fault-finding|troubleshoot\w+|database|databases|grip of|grip over|handle on|apps?|platforms?|frameworks?|libraries|drones?|lidar|machinery|machines|equipment|instruments|tractors?|bikes|life support|phlebotomy|cannulation|injections?|medication|safeguarding|first-line|pivot tables|xlookup|formulas?|gd&t|spc|fmea|lean|5s|kaizen|six sigma methods|agile|scrum|kanban|presentation|presenting|stakeholders?|consultative|method|techniques?|theory|principles|physics|chemistry|botany|horticulture|maps?|cartography|recipes?)\b/,
  ],
  [
    'skill',
    5,
    /\b(?:experience|years? (?:of|with)) (?:with|in|using|of) (?:[A-Z]|\w+ (?:cd|ci|db|js|api)\b)/,
  ],
]

/** Abbreviations that are words when written small; tested on the words as they stand. */
export const capitalFeatures: readonly (readonly [RequirementKind, number, RegExp])[] = [
  [
    'education',
    7,
    /\b(?:BA|B\.A\.|MA|M\.A\.|BE|B\.E\.|ME|M\.E\.|JD|ND|AS|BS|B\.S\.|MS|M\.S\.|BTA|MTA|CAP|BTS|DUT|FH|IHK|ITO|NVQ|TAFE|RTO|SQA|BEP|PGDE|PGCE)\b/,
  ],
  [
    'licence',
    7,
    /\b(?:ADR|CPC|RN|EN|LPN|PIN|SIA|CSCS|IPAF|EWP|HR|HC|MC|LGV|HGV|PCV|C\+E|WHMIS|NDIS|AHPRA|CA|CPA|ACCA|PE|CDL|TWIC|STCW|GOC|AI ticket|MEWP|QTS|SC|DV|TS\/SCI|FAA|EASA|NEBOSH|JIB|NICEIC|OFTEC|ARRT|RDH|DEA)\b/,
  ],
]
