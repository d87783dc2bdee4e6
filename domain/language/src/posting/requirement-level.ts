import type { RequirementLevel } from '@roundtwo/model'
import { plainForm } from '../text/fold.ts'

const niceOpening =
  /^(?:ideally|preferably|preferred|desirable|desired|bonus|optional|optionally|a plus|nice to have|as a plus|if possible)\b/
const nicePredicate =
  /\b(?:(?:is|are|be|as|counts?|considered|seen as|regarded as|viewed as)\s+(?:also\s+|highly\s+|well\s+|very\s+|strongly\s+|always\s+|particularly\s+|especially\s+|a\s+|an\s+|of\s+|most\s+)*(?:welcome|preferred|preferable|desirable|desired|advantageous|awesome|wonderful|brilliant|perfect|ideal|given preference|considered favourably|(?:added |additional |distinct |definite |real |big |huge |strong |significant |clear |nice )*(?:plus|bonus|advantage|asset|benefit)|useful|helpful|handy|beneficial|optional|appreciated|valued|great|lovely|nice|regarded|valuable)|would (?:help|be)|will help|it helps|an? (?:added |additional |distinct |definite |real |big |strong |great )*(?:advantage|plus|bonus|asset)|appreciated|welcomed?|in your favour|nice to have|not essential|not (?:strictly )?required|not mandatory|not necessary|we(?:'d| would) love|would like|goes? a long way)\b/
const niceEnding =
  /(?:[,(–-]\s*|\s)(?:preferred|preferable|desirable|desired|a plus|advantageous|appreciated|optional|welcome|an advantage|a bonus|nice to have|an asset|useful|beneficial|if possible|helpful)\)?[.;]?$/
const must =
  /\b(?:required|requires?|must|essential|mandatory|compulsory|obligatory|necessary|need(?:ed|s)? to|non-negotiable|is needed|prerequisite)\b/
const notMust =
  /(?:\b(?:not|never|no|than|nor)|n't)\b[^.;]{0,24}\b(?:required|essential|mandatory|necessary|needed|must|compulsory|prerequisite|requirement)\b/

/** The level the words themselves tell, or null where they tell none. */
export function levelOfWords(text: string): RequirementLevel | null {
  const plain = plainForm(text.slice(0, 600))
  if (notMust.test(plain)) return 'nice'
  const nice = niceOpening.test(plain) || nicePredicate.test(plain) || niceEnding.test(plain)
  if (must.test(plain) && !nice) return 'must'
  return nice ? 'nice' : null
}
