import type { Block } from './block.ts'

export interface FoundPlace {
  text: string
  quote: string
  certainty: 'read' | 'inferred'
}

const field =
  /^(?:job )?(?:location|duty station|work location|base|(?:your )?place of work|workplace|where|based(?: in| at)?|standort|arbeitsort|lieu|ort|ubicaci[oó]n|lugar)\s*[:–-]\s*(.{2,90})$/i
const properName = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ -](?:(?:upon|on|of|the|de|la|le|am|im|an der|sur|by|and) )?\p{Lu}[\p{L}'’.-]*){0,3}`
const full = String.raw`(?:(?:the |central |downtown |north |south |east |west |inner |greater )?${properName}(?:, ${properName}){0,2}(?: \([^)]{2,40}\))?)`
const based = new RegExp(
  String.raw`\b(?:[Bb]ased|[Ll]ocated|office|offices|studio|shop|factory|plant|site|school|hospital|clinic|branch|branches|depot|yard|hotel|warehouse|headquarter(?:ed|s)|lab|laboratory|campus|store|restaurant|farm|home|workshop)\b(?: (?:in|at|near|outside|of)(?: the (?:heart|centre|center|middle|edge|outskirts) of)?|,) (${full})`,
  'u',
)
const ours = new RegExp(
  String.raw`\b(?:our|the|their|its) (${properName}) (?:office|offices|studio|shop|factory|plant|site|school|hospital|clinic|branch|depot|yard|warehouse|lab|laboratory|campus|store|restaurant)\b`,
  'u',
)
const within = new RegExp(String.raw`\b(?:in|at|across|near|around|outside|ex|out of) (${full})`, 'u')
const notPlace =
  /^(?:The|You|We|Our|It|This|If|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Figma|Excel|Python|SAP|English|German|French|Spanish|Dutch|Irish|Human|Computer|Go|Band|Grade|Level|I|HR|IT|PDF)\b/

const headerPart = (line: string, known: readonly string[]): string | null => {
  const cut = line
    .split(/ (?:\||·|•|–|—|-) |, (?=(?:hybrid|remote|on-?site|full|part)\b)/i)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part !== '' &&
        !known.some(
          (other) =>
            other !== '' && part.toLowerCase().startsWith(other.toLowerCase()) && !part.includes(','),
        ),
    )
  for (const part of cut) {
    const rest = known.reduce(
      (left, other) =>
        other !== '' && left.toLowerCase().startsWith(other.toLowerCase()) ? left.slice(other.length) : left,
      part,
    )
    const bare = rest.replace(/^[\s,:(]+/, '').replace(/[\s.]+$/, '')
    if (/[£€$₹₦]|\d{2}|full[- ]time|part[- ]time|permanent|contract|hours/i.test(bare) || notPlace.test(bare))
      continue
    if (/^remote\b/i.test(bare)) return bare
    if (
      new RegExp(String.raw`^${full}(?: and [\p{L} ]{3,30})?(?: \([^)]*\)?)?$`, 'u').test(bare) &&
      (bare !== part || part.includes(',') || cut.length > 1)
    )
      return bare.replace(/ \((?:hybrid|remote|on-?site)[^)]*\)?$/i, '')
  }
  return null
}

/** Where the work is: a field for it, the header, or a workplace named in the text. */
export function findPlace(
  blocks: readonly Block[],
  title: string | null,
  company: string | null,
): FoundPlace | null {
  for (const block of blocks.slice(0, 60)) {
    const text = field.exec(block.text.slice(0, 200))?.[1]
    if (text !== undefined)
      return { text: text.trim().replace(/[.\s]+$/, ''), quote: block.text, certainty: 'read' }
  }
  const known = [title ?? '', company ?? '']
  for (const block of blocks.slice(0, 5)) {
    if (/[.!?]$/.test(block.text) && block.kind === 'prose') break
    const text = headerPart(block.text, known)
    if (text !== null) return { text, quote: block.text, certainty: 'read' }
  }
  for (const pattern of [based, ours, within]) {
    for (const block of blocks.slice(0, 80)) {
      if (block.section === 'must' || block.section === 'nice' || block.section === 'process') continue
      const text = pattern.exec(block.text.slice(0, 600))?.[1]
      if (text !== undefined && !notPlace.test(text))
        return { text: text.replace(/[.,;]+$/, ''), quote: block.text, certainty: 'inferred' }
    }
  }
  return null
}
