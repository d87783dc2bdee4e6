import type { InvitedPerson } from '@roundtwo/model'
import type { InterviewFormat } from '../former-facts.ts'
import { type Found, type Source, sentenceAt } from './source.ts'

interface Sign {
  format: InterviewFormat
  weight: number
  words: RegExp
}

const task = '(?:interview|exercise|test|task|assessment|stage|round|session|part)'

/** The format's own name weighs most, then what is to be done there, then who will be there. */
const signs: Sign[] = [
  {
    format: 'panel',
    weight: 6,
    words:
      /\bpanel[\s-]+(?:interview|discussion|conversation|meeting|style|format)|\binterview(?:ed)?[\s-]+(?:by (?:a|the|our) |with (?:a|the|our) |before (?:a|the) |panel)(?:\w+[\s-]){0,3}?panel\b/gi,
  },
  {
    format: 'panel',
    weight: 4,
    words:
      /\b(?:the|a|an|our|your|interview(?:ing)?|selection|appointments?|three|four|five|3|4|\w+-(?:person|member))[\s-]+panel\b(?!\s*(?:data|beating|van|saw))|^\W*panel\s*:|\bpanel (?:of|will|members|consist|compris)/gim,
  },
  {
    format: 'case',
    weight: 6,
    words:
      /\bcase[\s-]+(?:study|studies|interviews?|exercise|discussion|presentation)\b|\bbusiness case\b|\bfallstudie\b|\bstudy a case\b|\bcase-based\b|\b(?:basically|really|mostly|it's|be|do|solve|crack|work through) a case\b/gi,
  },
  {
    format: 'practical',
    weight: 6,
    words: new RegExp(
      `\\b(?:practical|skills?|trade|typing|welding|driving|cooking|kitchen|bench|competency|keyboard|in-?tray|e-tray|hands-on|aptitude|physical)[\\s-]+(?:skills?[\\s-]+)?${task}\\b|\\b(?:work|job|paid|shop|kitchen|stage)[\\s-]+(?:trial|sample)\\b|\\btrial[\\s-]+(?:shift|day|lesson)|\\bworking interview\\b|\\b(?:teaching|lesson|classroom)[\\s-]+(?:demo\\w*|observation)|\\b(?:demo|sample|observed|micro|model|mock|taught|interview)[\\s-]+(?:lesson|class|teaching)\\b|\\bdemonstration lesson|\\bteach (?:a|an|your) (?:\\S+ ){0,4}(?:lesson|class)|\\blesson with (?:a|our|year)|\\brole[\\s-]?play|\\bprobearbeit\\w*|\\bprobetag\\b|\\bclinical (?:scenarios?|skills)\\b|\\bsimulation exercise|\\bassessment (?:centre|center|day)\\b`,
      'gi',
    ),
  },
  {
    format: 'technical',
    weight: 6,
    words:
      /\btechnical[\s-]+(?:interview|round|stage|session|deep[\s-]?dive|screen|assessment|discussion|test|conversation|panel)\b|\b(?:live[\s-]+)?coding[\s-]+(?:interview|exercise|challenge|session|test|round)\b|\bpair(?:ed)?[\s-]?programming\b|\bsystem[\s-]+design\b|\bwhiteboard|\blive[\s-]coding\b|\btake-?home\b|\bcode review\b|\bcodility\b|\bhackerrank\b|\bcoderpad\b|\btechnisches? (?:interview|gespräch)/gi,
  },
  {
    format: 'presentation',
    weight: 5,
    words:
      /\b(?:prepare|give|deliver|present|make|do|with|short|include[sd]?|including|minutes?|bring|start with|your|for|a|brief|powerpoint|slide)[\s-]+(?:(?:a|an|the|your|us|short|brief|of|\S+-?minutes?|\d+|powerpoint|slide|formal|ten|five|fifteen|twenty)[\s-]+){0,4}presentation\b|\bpresentation (?:to|on|about|of|should|topic|title|brief|task|followed|round|stage|interview)|\bpresent (?:your|a|us|to|for|on|back) \w|\bdeliver a (?:short |brief )?(?:pitch|talk)|\bseminar talk|\bjob talk|\bpräsentation\b/gi,
  },
  {
    format: 'executive',
    weight: 4,
    words:
      /\b(?:executive|leadership|director|founder|c-level|board|partner)[\s-]+(?:interview|round|stage|meeting|conversation|chat|team interview)\b/gi,
  },
  {
    format: 'executive',
    weight: 3,
    words:
      /\b(?:chief \w+ officer|CEO|CFO|CTO|COO|CMO|CPO|managing director|founders?|co-founders?|vice[\s-]president|president|executive director|senior leadership|executive team|managing partner|geschäftsführer(?:in)?|headteacher and governors|board members?|VP of|VP)\b/g,
  },
  {
    format: 'team',
    weight: 5,
    words:
      /\bteam[\s-]+(?:interview|fit interview|meet(?:ing|-up)?|lunch|day|session|conversation|chat|coffee)\b|\bmeet (?:with )?(?:the|your|our|some of the|members of the|several|a few) (?:(?:wider|rest of the|whole|future|potential|\w+)[\s-]){0,3}(?:team|colleagues|teammates)\b|\bpeer interview|\blunch with (?:the|your|our|some)|\bmeet-the-team\b/gi,
  },
]

const not =
  /\b(?:no|not|without|instead of|previous|passed|completed|(?:your|the) (?:take-?home|submitted)|thank(?:s| you)(?: again| so much| very much)? for|after (?:your|the)|following (?:your|the)|enjoyed your|well done on|results of|next stage (?:is|will be)|if successful|successful candidates|then (?:be )?invited)\b[^.]{0,50}$/i

const order: InterviewFormat[] = [
  'case',
  'practical',
  'presentation',
  'technical',
  'panel',
  'team',
  'executive',
]

interface Weighed {
  weight: number
  found: Found<InterviewFormat>
}

const strongest = (body: Source): Map<InterviewFormat, Weighed> => {
  const best = new Map<InterviewFormat, Weighed>()
  for (const { format, weight, words } of signs) {
    for (const at of body.plain.matchAll(words)) {
      const sentence = sentenceAt(body, at.index)
      if (not.test(body.plain.slice(Math.max(sentence.from, at.index - 70), at.index))) continue
      const known = best.get(format)
      if (known && known.weight >= weight) break
      const inferred = weight < 4
      best.set(format, {
        weight,
        found: { value: format, from: at.index, to: at.index + at[0].length, inferred },
      })
      break
    }
  }
  return best
}

const seniorRole =
  /\b(?:C[EFTOMP]O|chief|managing director|founder|president|VP|executive director|geschäftsführer)/i

/** By the words, else by the people: three or more interviewers make a panel. */
export const formatIn = (
  body: Source,
  people: { person: InvitedPerson; from: number; to: number }[],
  more: number,
): Found<InterviewFormat> | null => {
  const best = strongest(body)
  const interviewers = people.filter(({ person }) => person.kind !== 'referee')
  const ranked = [...best.values()].sort(
    (one, other) =>
      other.weight - one.weight || order.indexOf(one.found.value) - order.indexOf(other.found.value),
  )
  const top = ranked[0]
  if (top && top.weight >= 4) return top.found
  const first = interviewers[0]
  if (interviewers.length + more >= 3 && first) {
    return {
      value: 'panel',
      from: first.from,
      to: Math.max(first.to, interviewers.at(-1)?.to ?? 0),
      inferred: true,
    }
  }
  const seniors = interviewers.filter(({ person }) => seniorRole.test(person.role ?? ''))
  const senior = seniors[0]
  if (senior && seniors.length * 2 > interviewers.length + more)
    return { value: 'executive', from: senior.from, to: senior.to, inferred: true }
  return top &&
    /\b(?:with|meet|speak|by)\b[^.]{0,60}$/i.test(
      body.plain.slice(Math.max(0, top.found.from - 70), top.found.from),
    )
    ? top.found
    : null
}
