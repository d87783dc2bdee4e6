import type { RequirementLevel } from '@roundtwo/model'

/** Requirement words cut out of a sentence, with the level the frame itself tells. */
export interface Framed {
  text: string
  level: RequirementLevel | null
  /** The frame can only be about the person: "we want people who …". */
  sure?: boolean
}

const contentVerb =
  /^(?:will (?:have|be)|is|are|were|provide(?= an? )|produce(?= an? )|supply(?= an? )|submit(?= an? )|obtain(?= an? )|have|has|bring|brings|hold|holds|possess|possesses|need|needs|want|offer|demonstrate|show|got|had|expect|be expected|expected|required|be|been|able to|be able to|need to|a person with|somebody with|someone with|to|already|also|either|both|rated on|assessed on|judged on) +/i

/** The words without the marks at their end. */
export const strip = (text: string): string => text.replace(/[\s.;,!]+$/, '').trim()

/** What is wanted, without the verbs that lead to it. */
export function cut(text: string): string {
  let rest = text.trim()
  for (let turn = 0; turn < 4; turn += 1) {
    const next = rest.replace(contentVerb, '')
    if (next === rest) break
    rest = next
  }
  return strip(rest)
}

/** Subjects that are not what somebody should have. */
export const nonSubject =
  /^(?:it|this|that|there|they|we|our|the (?:salary|position|role|post|job|contract|office|process|interview|start|closing|deadline|work|hours)|no|what|which|who|if|please|training|accommodation|support|full training|uniform|lunch|parking|interviews?|applications?|everyone|all applications|shortlisted|early application|flexible working|visa sponsorship|sponsorship|a cover|cover(?:ing)? letters?|references?|a cv|your cv|an? (?:uniform|car|laptop|phone|interview))\b/i

/** What comes to the person: "given a motorbike". */
export const received =
  /^(?:(?:[\w'-]+ ){0,4}reporting to you|access to|the (?:chance|opportunity|support|freedom|benefit|use|whole|run) |your own (?:office|desk|team|budget|room)|a team of|plenty of|time to|given|paid|offered|provided|invited|contacted|asked|informed|notified|reviewed|supported|welcomed|told|interviewed|reporting|joining|working with|part of|based|entitled|enrolled|employed|hired|assigned|allocated|looking for|seeking|hiring|delighted|sent|trained(?! (?:in|at|as))|encouraged|seen|assessed|shortlisted|selected|considered|responsible|the (?:first|only|link|face|person|one)|one of|covered|to (?:send|apply))\b/i
