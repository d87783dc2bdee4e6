import { plainForm } from '../text/fold.ts'
import type { Block } from './block.ts'
import { isPlainHeading } from './headings.ts'

export interface FoundName {
  text: string
  quote: string
  certainty: 'stated' | 'read' | 'inferred'
}

export const jobNoun =
  /\b(?:engineer|developer|manager|assistant|analyst|designer|nurse|teacher|lecturer|director|officer|clerk|driver|technician|electrician|plumber|mechanic|chef|cook|baker|barista|waiter|waitress|server|supervisor|superintendent|foreman|lead|leader|head|counsel|lawyer|solicitor|paralegal|attorney|accountant|bookkeeper|auditor|consultant|advis[eo]r|specialist|coordinator|co-ordinator|administrator|representative|executive|associate|agent|buyer|planner|architect|scientist|researcher|fellow|physiotherapist|therapist|pharmacist|doctor|dentist|surgeon|midwife|carer|worker|operator|operative|welder|carpenter|joiner|painter|editor|writer|journalist|producer|translator|interpreter|librarian|curator|archivist|receptionist|secretary|cashier|intern|apprentice|trainee|steward|captain|pilot|guard|inspector|surveyor|estimator|recruiter|trainer|instructor|tutor|coach|principal|dean|professor|psychologist|counsell?or|biologist|chemist|physicist|statistician|strategist|marketer|partner|owner|master|gardener|groundskeeper|ranger|farmer|veterinarian|vet|stylist|hairdresser|butcher|fitter|machinist|installer|picker|packer|porter|housekeeper|concierge|host|hostess|salesperson|merchandiser|controller|treasurer|underwriter|actuary|broker|trader|banker|negotiator|caretaker|janitor|cleaner|labourer|roofer|mason|bricklayer|plasterer|tiler|skipper|deckhand|seaman|mate|dispatcher|scheduler|handler|loader|keeper|warden|practitioner|sonographer|radiographer|paramedic|optometrist|dietitian|nutritionist|hygienist|phlebotomist|tester|artist|animator|photographer|videographer|copywriter|ux|ui|registrar|resident|sister|matron|beekeeper|brewer|winemaker|sommelier|entwickler\w*|ingenieur\w*|mitarbeiter\w*|leiter\w*|krankenpfleger\w*|pfleger\w*|kaufmann|kauffrau|infirmi\w+|ing[eé]nieur\w*|responsable|charg[eé]e?|vendeur|ingenier\w+|enfermer\w+)s?\b/i

const companyMark =
  /\b(?:ltd|limited|inc|llc|llp|gmbh|ag|plc|pty|pvt|pte|corp|corporation|group|trust|institute|university|college|school|hospital|hotel|council|department|ministry|agency|foundation|fund|bank|builders|studio|studios|labs|partners|services|solutions|systems|technologies|company|co|society|association|charity|centre|center|clinic|museum|library|farm|bakery|brewery|s\.a\.|sarl|bv|b\.v\.|n\.v\.|oy|ab|as|a\/s|spa|srl|e\.v\.)\b\.?/i

const pieces = (line: string): string[] =>
  line
    .split(/ (?:\||·|•|–|—|-|@) /)
    .map((part) => part.trim())
    .filter(Boolean)

const clean = (text: string): string =>
  text
    .replace(
      /^(?:job title|title|position|role|vacancy|post|job|we(?:'|’)?re hiring|now hiring|hiring)\s*[:–-]\s*/i,
      '',
    )
    .replace(/ (?:wanted|needed|required)[!.]*$/i, '')
    .replace(/[\s:.,]+$/, '')
    .trim()

const tooLong = (text: string): boolean => text.split(' ').length > 12

/** The job's title: a field for it, else what reads like one in the first lines. */
export function findTitle(blocks: readonly Block[]): FoundName | null {
  const head = blocks
    .slice(0, 8)
    .filter((block) => !isPlainHeading(block.text) && (block.kind !== 'heading' || block.section === 'none'))
  for (const block of head) {
    const field = /^(?:job title|title|position|role|vacancy|stelle|poste)\s*:\s*(.{2,90})$/i.exec(block.text)
    if (field?.[1] !== undefined) return { text: clean(field[1]), quote: block.text, certainty: 'read' }
  }
  for (const block of head) {
    const first = pieces(block.text)[0] ?? block.text
    const at = / (?:at|bei|chez) (?=\p{Lu})/u.exec(first)
    const part = at === null ? first : first.slice(0, at.index)
    if (!tooLong(part) && jobNoun.test(part) && !/[.!?]$/.test(part))
      return { text: clean(part), quote: block.text, certainty: 'read' }
    const other = pieces(block.text).find(
      (piece) => jobNoun.test(piece) && !tooLong(piece) && !/[.!?]$/.test(piece),
    )
    if (other !== undefined) return { text: clean(other), quote: block.text, certainty: 'read' }
  }
  for (const block of head) {
    const wanted = /^(.{3,50}?)s? (?:wanted|needed|required)\b/i.exec(block.text)?.[1]
    if (wanted !== undefined && jobNoun.test(wanted))
      return { text: clean(wanted), quote: block.text, certainty: 'read' }
  }
  for (const block of blocks.slice(0, 30)) {
    const sought =
      /\b(?:looking for|seek(?:s|ing)?|hiring|recruiting|need(?:s)?|require|appoint|applications for|supporting)\b (?:the (?:post|position|role) of |an? |our next |our new )(?:permanent |full-time |part-time |experienced |fixed-term )*([^.,;:]{3,70}?)(?= (?:to|who|for|with|in|at|on|from)\b|[.,;:]|$)/i.exec(
        block.text,
      )
    if (sought?.[1] !== undefined && jobNoun.test(sought[1]))
      return { text: clean(sought[1]), quote: block.text, certainty: 'inferred' }
  }
  const first = head[0]
  return first !== undefined && !tooLong(first.text) && !/[.!?]$/.test(first.text)
    ? { text: clean(pieces(first.text)[0] ?? first.text), quote: first.text, certainty: 'inferred' }
    : null
}

const name = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:(?:of|the|and|for|de|la|du|der|&|van|von|na) )*(?:\p{Lu}[\p{L}\p{N}&.'’-]*|\d+)){0,6})`
const companyPatterns: readonly RegExp[] = [
  /^(?:company|employer|organi[sz]ation|firma|entreprise|empresa|hiring organi[sz]ation)\s*:\s*(.{2,80})$/iu,
  new RegExp(String.raw`\b[Aa]t ${name}\b`, 'u'),
  new RegExp(String.raw`\b(?:[Ww]e(?:'|’)re|[Ww]e are) ${name}(?=[,.:]| and )`, 'u'),
  new RegExp(
    String.raw`^(?:The )?${name} (?:is|are|has|was|supplies|makes|helps|keeps|moves|builds|owns|runs|supports|provides|operates|serves|designs|offers|seeks|wants|needs|sees|studies|invites|requires?|forecasts|trains|sells|brews|grows|teaches|treats|cares|represents|manages|manufactures|delivers|publishes|repairs|insures|designs|develops|contracts|keeps|links|employs)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:About|Join|Why|Working at|Life at|Welcome to) ${name}`, 'u'),
  new RegExp(String.raw`^${name} (?:is|are) (?:looking for|seeking|hiring|recruiting)`, 'u'),
]
const notCompany =
  /^(?:the board|board|the coalition|you|we|our|the role|this|it|there|about|us|the team|what|all|if|candidates?|applicants?|salary|location|please|a|an|i|in|on|as|he|she|they|your|these|interviews?|duties|no|that|the job|the position|the company|shortlisted|full|part|pay|every|each|most|least|first|least|home|work)$/i

/** The employer's name: a field for it, a name in the first lines, or the subject of the opening sentences. */
export function findCompany(blocks: readonly Block[], title: string | null): FoundName | null {
  const head = blocks.slice(0, 5).filter((block) => !isPlainHeading(block.text))
  for (const block of head) {
    const field = companyPatterns[0]?.exec(block.text)
    if (field?.[1] !== undefined) return { text: clean(field[1]), quote: block.text, certainty: 'read' }
  }
  for (const block of head) {
    if (block.kind === 'prose' && /[.!?]$/.test(block.text)) break
    const found = nameInHeader(block.text, title)
    if (found !== null) return { text: found, quote: block.text, certainty: 'read' }
  }
  const recurring = recurringName(blocks, title)
  if (recurring !== null) return recurring
  for (const pattern of companyPatterns.slice(1)) {
    for (const block of blocks.slice(0, 40)) {
      const found = pattern.exec(block.text.slice(0, 400))?.[1]
      if (found === undefined || notCompany.test(found) || plainForm(found) === plainForm(title ?? ''))
        continue
      return { text: clean(found), quote: block.text, certainty: 'inferred' }
    }
  }
  return null
}

function nameInHeader(line: string, title: string | null): string | null {
  const at = / at (\p{Lu}.{1,60})$/u.exec(line)
  if (at?.[1] !== undefined) return clean(at[1].split(/[,|·(]| - /)[0] ?? at[1])
  for (const part of pieces(line)) {
    const candidate = clean(part.split(/, /)[0] ?? part)
    if (plainForm(candidate) === plainForm(title ?? '') || candidate.split(' ').length > 9) continue
    if (
      companyMark.test(candidate) &&
      !/[£€$₹\d]/.test(candidate) &&
      (!jobNoun.test(candidate) || /\b(?:ltd|inc|trust|gmbh|plc|llc)\b/i.test(candidate))
    )
      return candidate
  }
  return null
}

/** A name in the first two lines that the running text takes up again is the employer's. */
function recurringName(blocks: readonly Block[], title: string | null): FoundName | null {
  const body = blocks.slice(1, 60).filter((block) => block.kind === 'prose' && /[.!?]$/.test(block.text))
  for (const block of blocks.slice(0, 2)) {
    if (/[.!?]$/.test(block.text)) continue
    for (const part of pieces(block.text)) {
      const candidate = clean(part.split(/, | \(/)[0] ?? part)
      if (
        !/^\p{Lu}/u.test(candidate) ||
        candidate.split(' ').length > 7 ||
        plainForm(candidate) === plainForm(title ?? '')
      )
        continue
      if (
        body.some(
          (sentence) => sentence.text.includes(candidate) && !sentence.text.includes(`in ${candidate}`),
        )
      ) {
        return { text: candidate, quote: block.text, certainty: 'inferred' }
      }
    }
  }
  return null
}
