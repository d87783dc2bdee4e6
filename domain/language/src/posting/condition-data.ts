/** Conditions that stand anywhere in a posting, mostly near its end: the whole clause that matches is the requirement. */
export const conditionPatterns: readonly RegExp[] = [
  // Leave to work in the country
  /\b(?:you|applicants?|candidates?)[^.;]{0,40}\b(?:right to work|right to live and work|eligib\w+ to work|(?:legally )?(?:authori[sz]ed|permitted|entitled|allowed) to (?:live and )?work|work permit|citizens?|permanent residents?|working rights|work rights|work authori[sz]ation)\b(?:[^.;]|\.(?=\d))*/i,
  /\b(?:proof|evidence) of (?:eligibility|(?:the |your )?right|authori[sz]ation|identity and right|citizenship|residence)(?:[^.;,]|\.(?=\d))*/i,
  /\b(?:full |existing |unrestricted |current |valid )*(?:\w+ )?(?:working rights|work rights|right to work(?: in [^.;,]+?)?|work authori[sz]ation|citizenship)\b(?:[^.;,]|\.(?=\d))*\b(?:required|essential|needed|necessary|mandatory|must)\b/i,
  /\b(?:only|open (?:only )?to)[: ][^.;]{0,40}\b(?:citizens?|residents?|persons residing|nationals)\b(?:[^.;]|\.(?=\d))*/i,
  // Checks before the start
  /\b(?:subject to|conditional (?:up)?on|conditional to|dependent (?:up)?on|contingent (?:up)?on|(?:must|have to|need to|required to|asked to|agree to) (?:pass|undergo|complete|consent to|hold|obtain|submit to)|require[sd]?|after|following|needs?)\b (?:the |receipt of |successful |completion of |satisfactory |your |passing |a |an )*((?:[^.;]|\.(?=\d))*\b(?:checks?|dbs|pvg|vetting|screen(?:ing)?|clearance|disclosure|medical|drug test\w*|references|fingerprint\w*|vaccination\w*|immuni[sz]ations?|physical exam\w*|background investigation|police certificate)\b(?:[^.;]|\.(?=\d))*)/i,
  /^((?:(?:an? |the |all |enhanced |satisfactory |standard |basic |pre-employment |criminal |background |drug |reference |police |garda |dbs |health |medical |credit |motor vehicle |driving |child safety |safeguarding )*(?:checks?|tests?|screens?|screenings?|vetting|clearance|disclosure|medical|records?(?: check)?)(?:,? and |, )?)+)(?: (?:is|are|will be|must be|is to be))? (?:required|carried out|needed|mandatory|a condition|conducted|completed|done|sought|necessary|made|undertaken|essential)\b/i,
  /\b(?:make you an offer|offered the (?:job|post|role|place)|before (?:the contract|(?:your|the) (?:first (?:day|shift)|start)|you (?:start|begin)|signing)),? (?:then )?(?:you(?:'ll| will)? need|we(?:'ll| will)? (?:require|need|ask for|must have)) ((?:[^.;]|\.(?=\d))*)/i,
  /^we(?:'ll| will)? (?:need|require|must have|ask for) ((?:proof|evidence|copies|originals|an? |your )(?:[^.;,]|\.(?=\d))*?) before (?:the contract|(?:your|the) (?:first (?:day|shift)|start)|you (?:start|begin))/i,
  // Where and when
  /\b((?:(?:at least|around|about|minimum of|up to) )?(?:one|two|three|four|five|\d)(?: to (?:three|four|five|\d)| or (?:three|four|five|\d)|[-–]\d)? (?:fixed |set |core |office )?days?(?: of the week)?(?:\/week)? (?:a|per|each|every|in the|in|on|at|from|with)\b[^.;]{0,40}\b(?:office|site|on-?site|lab|studio|campus|workshop|hq|headquarters|in person|school|clinic|our \w+ hub|showroom|desk)\b(?:[^.;,]|\.(?=\d))*)/i,
  /\b((?:on-?site|in-?office|office|in-person) (?:presence|attendance|days?)\b(?:[^.;,]|\.(?=\d))*)/i,
  /\b((?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)(?:,? (?:and|to|or) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?))?,? (?:are|is) (?:our )?(?:office|team|in-office|on-site|anchor) days?)/i,
  /\b(?:you(?:'ll| will| would| should| must)? (?:need|have|be expected|be asked|be required|expect) to ((?:travel|be (?:in|at|on|available|on-?call|based)|live|work (?:some |occasional |every |one |two |alternate |evenings|weekends|nights|shifts|saturdays|sundays|on|outside|rotating|bank)|come in|come to|relocate|commute|cover|move|stand|lift)\b(?:[^.;]|\.(?=\d))*))/i,
  /\b(?:role|post|position|job|work)(?: also| may| will| does| can)* (?:involves?|requires?|includes?|means?|calls? for|entails?) ((?:some |occasional |regular |frequent |extensive |up to |about |around |roughly |working |considerable |international |domestic |overnight |limited |periodic |a |an |the |willingness to )*(?:\d+ ?% )?(?:of )?(?:travel\w*|evenings?|weekends?|nights?|shifts?|saturdays?|sundays?|on-?call|overnight|standing|lifting|heavy lifting|early (?:starts|mornings)|late (?:nights|finishes)|bank holidays?|relocation|outdoor|working (?:outdoors|at height|alone|in all weathers|nights|weekends|evenings)|rotating|unsocial|irregular|flexib\w+ hours|driving|physical)\b(?:[^.;]|\.(?=\d))*)/i,
  /^((?:some |occasional |regular |frequent |up to |about |around |extensive |limited )+(?:\d+ ?% )?(?:of )?(?:travel\w*|evening\w*|weekend\w*|night\w*|overtime|on-?call)\b(?:[^.;]|\.(?=\d))*)/i,
  /\b(?:must|need to|have to|required to|should) ((?:live|reside|be (?:based|located|resident|living|domiciled|aged|at least|over|18|21|16|available|able to (?:start|travel|attend|work))|be willing to|be prepared to|be ready to|be happy to|be fit|relocate|commute|start|drive|have (?:your|their) own)\b(?:[^.;]|\.(?=\d))*)/i,
  /\b((?:each|every) (?:officer|employee|candidate|applicant|hire|driver|member of staff|worker) must (?:[^.;]|\.(?=\d))*)/i,
  /\b((?:applicants?|candidates?|you) must be (?:aged )?(?:at least )?(?:over )?(?:16|17|18|20|21|23|25)\b(?:[^.;]|\.(?=\d))*)/i,
  /\b(ready to be [^.;,]+(?:, now and then, [^.;]+)?)/i,
  /^((?:random |regular |pre-employment )*(?:drug|alcohol|drug and alcohol|drugs and alcohol|health|medical) (?:testing|tests|screening|checks) (?:[^.;]|\.(?=\d))*)/i,
  /^((?:one|two|every|alternate|some|occasional|the odd|regular|working)\b[^.;]{0,60}?\b(?:saturdays?|sundays?|weekends?|evenings?|nights?|shifts?|bank holidays?)\b[^.;]{0,30}?) (?:is|are) (?:a |also )?(?:part of|expected|normal|usual|needed|required)/i,
  /\b((?:on )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)(?:,? (?:and|to|or|through) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?))* you(?:'ll| will) (?:be|work) (?:at|in|from|on)\b(?:[^.;,]|\.(?=\d))*)/i,
  /\b((?:you(?:'ll| will)|we(?:'re| are)|everyone is|the team is|staff are|attorneys are|colleagues are|employees are)(?: expected)?(?: all)? (?:at (?:their|your|our) desks?|in the (?:office|studio|lab|workshop)|on site|on-site|together in the office)[^.;]{0,12}\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|days?)\b(?: (?:to|through|and|or|until) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?))*)/i,
  /^(work(?:ing)? from (?:the )?office only)/i,
  /^(travel(?:ling)? (?:[^.;]|\.(?=\d))*?) is (?:included|required|expected|involved|needed)/i,
  /^there (?:will be|are|is) ((?:some |occasional |regular |frequent |many |a few )*(?:nights?|weekends?|evenings?|travel|early|late|overnight|saturdays?|sundays?|standby|on-call)\b(?:[^.;]|\.(?=\d))*)/i,
  /^(must (?:be|have|hold) (?:[^.;]|\.(?=\d))*\b(?:eligible|authori[sz]ed|legally|right to work|work permit|visa|passport|citizen|1[68]|21|background|drug)\b(?:[^.;]|\.(?=\d))*)/i,
  /^([^.;,]{5,80}) (?:is|are) (?:a |also )?part of (?:the|this) (?:job|role|post|deal|work)\b/i,
  /^((?:[\w-]+ (?:and |, )?){1,6}(?:checks?|vetting|screening|clearance) appl(?:y|ies))/i,
  /\b((?:presence|attendance) (?:in|at|on) (?:[^.;,]|\.(?=\d))*(?:needed|required|expected)(?:[^.;,]|\.(?=\d))*)/i,
  /^(shifts? (?:start|run|are|begin|rotate|patterns?)(?:[^.;]|\.(?=\d))*)/i,
  /^(travel is (?:about |around |up to |roughly )?(?:[^.;,]|\.(?=\d))*)/i,
  /\b(you come (?:in )?(?:one|two|three|four|\d) days? (?:each|every|a|per) week)/i,
  /\b((?:a )?minimum of (?:one|two|three|four|\d) days? (?:each|a|per) week (?:[^.;,]|\.(?=\d))*)/i,
  /^(office is (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)(?:[^.;]|\.(?=\d))*)/i,
  /\b((?:spend|spending) (?:about |up to |around )?[\w-]+ (?:days|nights|weeks) (?:a|per|each) (?:year|month|week) (?:on site|away|in the field|travelling|abroad|offshore|at sea)(?:[^.;,]|\.(?=\d))*)/i,
  /\b(have (?:their|your) (?:tax )?residence in (?:[^.;,]|\.(?=\d))*)/i,
  /\b(office (?:\d|one|two|three|four) days?(?:, home (?:\d|one|two|three|four) days?)?)/i,
  /^(travel (?:required|involved|requirement)s?: (?!no\b|none)(?:[^.;]|\.(?=\d))*)/i,
  /\b(?:you(?:'ll| will) (?:need to|have to|also need to|must)) ((?:be (?:drug-free|legally|a |an |fit|vaccinated|over|at least|cleared|bondable|insured)|hold a (?:visa|work))(?:[^.;]|\.(?=\d))*)/i,
  /^((?:the (?:job|work|role|post|hours)|working hours|hours|shifts?|the (?:working )?week|work) (?:is|are|include|includes|involve|involves|run|runs|will be|starts?|can be) (?:[^.;]|\.(?=\d))*\b(?:evenings?|weekends?|nights?|early|late|outdoors|on your feet|all weathers|saturdays?|sundays?|physical|rota|shifts?|standing|heavy|monday|tuesday)\b(?:[^.;]|\.(?=\d))*)/i,
  /\b((?:you(?:'ll| will|'d| would)) be (?:in|at|on|with us in) (?:the|our) (?:[\w'-]+ ){0,3}(?:office|site|road|campus|lab|studio|depot|clinic|school|shop) (?:[^.;,]|\.(?=\d))*)/i,
  /^((?:[^.;,]|\.(?=\d))*\b(?:of the time|of your (?:time|week)|days a month|weeks a year|nights a month)\b(?:[^.;]|\.(?=\d))*\b(?:on the road|travel\w*|away|abroad|on site(?! visits?)|in the field|at sea)\b(?:[^.;,]|\.(?=\d))*)/i,
  /\b((?:an? )?(?:enhanced|standard|basic|satisfactory|criminal|police)[\w ]{0,30}(?:disclosure|check|certificate|vetting))(?: of [\w ]+)? will be (?:sought|required|requested|asked for|made|obtained)/i,
  /\bproduce ((?:evidence|proof) of (?:[^.;,]|\.(?=\d))*)/i,
]

/** A sentence with one of these words grants, explains or waves off instead of wanting. */
export const notCondition =
  /\b(?:we(?:'ll| will| can| are able to| do)? (?:help|support|pay|cover|sponsor|reimburse|provide|arrange|offer|assist|welcome|encourage|guarantee)|regardless|encouraged?|without regard|does not discriminate|preference will|equal opportunit|if you need|reasonable adjustment|accommodation|no (?:cover|travel|weekend|evening|night|shift|relocation|experience|visa|degree)|not (?:require|need|expect|have to)|n't (?:require|need|expect|have to|mind)|never|reimburs\w+|closing date|deadline|by post|send|apply (?:by|via|through|on)|bring (?:your|original)|carry original)\b/i
