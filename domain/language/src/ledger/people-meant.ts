import { isFullName, isSingleName } from '../invitation/names.ts'
import type { KnownPerson } from './ledger-context.ts'

/** Somebody named in the words, with where. */
export interface PersonMention {
  from: number
  to: number
  /** Those it may be; one when it is clear. */
  ids: readonly string[]
}

const titles = /^(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|herr|frau|mme|chef|sister|captain)\.?$/i
const particles = new Set(
  'van von de der den del della di da dos la le el al bin ibn ter ten zu y af av st'.split(' '),
)
/** Given and family names that are words as well: in lower case they are the word. */
const wordNames = new Set(
  'grace hill tan will mark bill rose hope joy rich frank jack may april june august summer dawn faith sky art bob drew grant heath iris ivy jade lance lily miles norm olive pat penny pearl ray rob rod rusty sandy sue ted victor wade woods young brown white black green long short small king day lane field fields banks bell best bird bush chance church cook cross english ford fox french gold good hall hand hunt knight law lord love major marks mason miller moody moon nice page park parker pool power price read rice ring rivers sharp shepherd singer stone strong swift walker ward waters wells west winter wise wood work yates hunter carpenter baker butler smith lee an so do le ha he she'.split(
    ' ',
  ),
)
const roleSynonyms: readonly [RegExp, string[]][] = [
  [/recruit|talent|staffing/i, ['recruiter', 'hr', 'talent', 'ta']],
  [/\bhr\b|human resources|people (?:partner|ops|operations|team|manager)/i, ['hr', 'recruiter']],
  [/\b(?:principal|head ?teacher|headmaster|headmistress)\b/i, ['principal', 'head', 'headteacher']],
  [/\bchair/i, ['chair', 'chairman', 'chairwoman', 'chairperson']],
  [/\bchief executive\b|\bceo\b/i, ['ceo', 'chief executive']],
  [/\bchief technology\b|\bcto\b/i, ['cto']],
  [/\bchief financial\b|\bcfo\b/i, ['cfo']],
  [/\bchief operating\b|\bcoo\b/i, ['coo']],
  [/\bmanaging director\b/i, ['md']],
  [/\bproduct manager\b/i, ['pm']],
  [/\bhiring manager\b/i, ['hiring manager', 'hm']],
]
const heads =
  /^(?:manager|director|partner|principal|chef|consultant|recruiter|chair|head|lead|engineer|owner|founder|supervisor|matron|sister|foreman|boss|editor|producer|president|professor|dean|associate|officer|coordinator|administrator|architect|designer|analyst|developer|scientist|nurse|doctor|surgeon|pharmacist|solicitor|registrar)$/i

const smallWords = new Set(
  'me it an so hi us am is as do go no on or of to we be by he if in my up at ho pa ma pm don ok'.split(' '),
)

const add = (map: Map<string, Set<string>>, phrase: string, id: string): void => {
  if (phrase.length < 2) return
  const ids = map.get(phrase)
  if (ids) ids.add(id)
  else map.set(phrase, new Set([id]))
}

const namePhrases = (person: KnownPerson, map: Map<string, Set<string>>): void => {
  const parts = person.name
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter((part) => part !== '' && !titles.test(part))
  const [first = ''] = parts
  const last = parts
    .slice(1)
    .filter((part, index, rest) => index === rest.length - 1 || !particles.has(part.toLowerCase()))
    .at(-1)
  add(map, parts.join(' ').toLowerCase(), person.id)
  add(map, first.toLowerCase(), person.id)
  if (last === undefined) return
  for (const form of [
    last,
    `${first[0]}. ${last}`,
    `${first[0]}.${last}`,
    `${first[0]} ${last}`,
    `${first} ${last[0]}`,
    `${first} ${last[0]}.`,
    `${first} ${last}`,
  ])
    add(map, form.toLowerCase(), person.id)
  if (last.includes('-'))
    for (const half of last.split('-')) if (half.length > 3) add(map, half.toLowerCase(), person.id)
  if (parts.length > 2) add(map, parts.slice(1).join(' ').toLowerCase(), person.id)
}

const initialsOf = (words: string): string =>
  words
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|and|the|for|&)$/i.test(word))
    .map((word) => word[0] ?? '')
    .join('')

const rolePhrases = (person: KnownPerson, map: Map<string, Set<string>>): void => {
  const role = (person.role ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
  if (role === '') return
  add(map, role, person.id)
  const short = initialsOf(role)
  const full = role
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
  if (/\s/.test(role))
    for (const letters of [short, full])
      if (letters.length >= 2 && letters.length <= 4) add(map, letters, person.id)
  const head = role.split(/,|\bof\b|\bfor\b|\bin\b/)[0]?.trim() ?? ''
  add(map, head, person.id)
  const last = head.split(' ').at(-1) ?? ''
  if (heads.test(last)) add(map, last, person.id)
  for (const [pattern, others] of roleSynonyms)
    if (pattern.test(role)) for (const other of others) add(map, other, person.id)
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (map: Map<string, Set<string>>): string =>
  [...map.keys()]
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join('|')

/** Words that show that the single word before them is somebody's role. */
const acts =
  "(?='s\\b|'ll\\b|'d\\b|\\s*:|\\s+(?:asked|asks|wanted|wants|said|says|told|will|would|is|was|has|had|to\\s|pushed|liked|loved|seemed|looked|mentioned|grilled|worried|concerned|doubted|promised|explained|wondered|screened|quizzed|thinks|thought|reckons|really|very|keen|and\\b|never|also|then|then\\b|challenged|pressed|raised|wasn't|isn't|didn't)\\b)"
const placed =
  '(?<=(?:^|[(,;]\\s?)(?:and |then |but |so )?|\\b(?:the|our|their|my|your|told|asked|by|from|to|with)\\s|->\\s?|>\\s?)'

export interface PeopleReader {
  /** Everybody named by a name, initials or role, in order. */
  mentions: (words: string) => PersonMention[]
  /** Names of persons nobody knows. */
  unknown: (words: string) => string[]
}

const nameShape =
  "(?:(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Herr|Frau|Mme|Sir|Dame)\\.?\\s)?\\p{Lu}[\\p{L}'-]*\\p{Ll}(?![\\p{L}\\p{N}])(?:\\s(?:(?:van|von|de|der|del|di|da|al|el|bin|le|la)\\s){0,2}\\p{Lu}[\\p{L}'-]*\\p{Ll}(?![\\p{L}\\p{N}]))?"
const personVerbs =
  'asked|asks|wanted|wants|told|said|says|pushed|pressed|grilled|quizzed|liked|loved|seemed|looked|mentioned|worried|doubted|promised|explained|wondered|thinks|thought|reckons|challenged|smiled|nodded|frowned|interviewed|will|leaned|raised|questioned|probed|joined'
const subjectName = new RegExp(
  `^(?:(?:and|then|so|but|also|later)\\s)?(${nameShape})(?:\\s(?:from|in|of)\\s[^,]{2,30}?|\\s?\\([^)]{1,40}\\)|,\\s[^,]{2,40},)?(?:'ll|\\s(?:(?:also|then|really|even|just|again)\\s)?(?:${personVerbs}))\\b`,
  'u',
)
const toldName = new RegExp(`(?:\\b(?:[Tt]old|[Aa]sked by|[Ss]howed|[Tt]elling)|->|>)\\s(${nameShape})`, 'gu')
const toName = new RegExp(
  `(?<=\\b(?:told|tell|mention\\w*|explain\\w*|said|story|send|sent|forward\\w*|email\\w*|introduc\\w+|promis\\w+|shared|gave|example|talk\\w*|spoke)\\b.{0,60})(?<!\\b(?:mov\\w+|go|going|went|travel\\w*|commut\\w*|relocat\\w+|fl[ey]\\w*|drive|back|close|near|due|related|similar|according|came)\\s)\\bto\\s(${nameShape})`,
  'gu',
)
const withName = new RegExp(
  `\\b(?:shared|spoke|talked|chatted|call|meeting|interview|coffee|lunch)\\s(?:\\w+\\s){0,3}with\\s(${nameShape})`,
  'gu',
)
const fromName = new RegExp(
  `(?:\\b(?:[Qq]uestions?|[Aa]sked|[Qq])\\s|^|\\()(?:[Ff]rom|[Bb]y)\\s(${nameShape})`,
  'gu',
)
const bracketName = new RegExp(`^[^,.()]{2,40}\\((${nameShape})\\)(?=\\s+(?:${personVerbs})\\b)`, 'gu')
const wholeName = new RegExp(`^${nameShape}$`, 'u')
const listed =
  /^(?:interviewers?|panel|panellists?|present|attendees|people|with|met(?: with)?|spoke (?:to|with))\b[:\s]+(?<names>.+)$/i
const spokenName = new RegExp(`^(${nameShape}):\\s`, 'u')
const starters = new Set(
  "never mostly just kept got was only interviewers interviewer panel people attendees everyone everybody somebody someone nobody i'm i've i'd i'll they're they'll they'd she's he's we're we've it's that's what's asked told said they she he we it what why how when where which who would could should do did tell describe give question story notice salary pay fact open promise interest doubt concern follow then also and but so still not no yes start need must promised mentioned wanted my our the this that there if after before during at in on for to answer better team note notes todo next strength weakness teams google slack zoom kafka java python excel".split(
    ' ',
  ),
)
const isPerson = (name: string): boolean => {
  const first = name.replace(/^(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Herr|Frau|Mme|Sir|Dame)\.?\s/, '')
  if (starters.has((first.split(' ')[0] ?? '').toLowerCase())) return false
  return name !== first || isFullName(first) || isSingleName(first)
}

const unknownNames = (words: string, known: (name: string) => boolean): string[] => {
  const names = listed.exec(words)?.groups?.['names']
  const found = [subjectName.exec(words)?.[1], spokenName.exec(words)?.[1]]
  if (names !== undefined)
    for (const part of names.split(/\s*(?:\([^()]*\))?\s*(?:,|&|\band\b|$)\s*/))
      if (wholeName.test(part)) found.push(part)
  for (const pattern of [toldName, toName, withName, fromName, bracketName])
    for (const at of words.matchAll(pattern)) found.push(at[1])
  return [
    ...new Set(found.flatMap((name) => (name !== undefined && isPerson(name) && !known(name) ? [name] : []))),
  ]
}

const unknownOnly: PeopleReader = { mentions: () => [], unknown: (words) => unknownNames(words, () => false) }

/** Finds the known people in words; names that are also words need their capital, single roles a person's place. */
export const peopleReader = (people: readonly KnownPerson[]): PeopleReader => {
  if (people.length === 0) return unknownOnly
  const names = new Map<string, Set<string>>()
  const roles = new Map<string, Set<string>>()
  for (const person of people) {
    namePhrases(person, names)
    rolePhrases(person, roles)
    const plain = person.name.split(/\s+/).filter((part) => !titles.test(part))
    if (plain.length > 1) add(names, initialsOf(plain.join(' ')).toLowerCase(), person.id)
  }
  const byName = new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?:(?:dr|mr|mrs|ms|mx|miss|prof|herr|frau)\\.?\\s)?(${alternatives(names)})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const role = alternatives(roles)
  const byRole =
    role === ''
      ? null
      : new RegExp(
          `${placed}(?:the\\s)?(${role})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(${role})(?![\\p{L}\\p{N}])${acts}`,
          'giu',
        )
  const mentions = (words: string): PersonMention[] => {
    const found: PersonMention[] = []
    for (const at of words.matchAll(byName)) {
      const name = at[1] ?? ''
      const lower = name.toLowerCase()
      const initials =
        /^\p{L}{2,4}$/u.test(name) &&
        people.every((person) => !person.name.toLowerCase().split(/\s+/).includes(lower))
      if (initials && name !== name.toUpperCase()) continue
      if (wordNames.has(lower) && name === lower && at[0] === name) continue
      found.push({ from: at.index, to: at.index + at[0].length, ids: [...(names.get(lower) ?? [])] })
    }
    for (const at of byRole === null ? [] : words.matchAll(byRole)) {
      const phrase = (at[1] ?? at[2] ?? '').toLowerCase()
      // "Me" is a managing editor only in capitals.
      if (words.slice(at.index, at.index + at[0].length).endsWith(phrase) && smallWords.has(phrase)) continue
      const mention = { from: at.index, to: at.index + at[0].length, ids: [...(roles.get(phrase) ?? [])] }
      if (mention.ids.length === 1 && found.every(({ from, to }) => mention.to <= from || mention.from >= to))
        found.push(mention)
    }
    return settled(found.sort((one, other) => one.from - other.from))
  }
  const isKnown = (name: string): boolean => mentions(name).length > 0
  return { mentions, unknown: (words) => unknownNames(words, isKnown) }
}

/** A first name two people share is settled by a clear mention of one of them beside it. */
const settled = (mentions: PersonMention[]): PersonMention[] => {
  const clear = new Set(mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))
  return mentions.map((mention) => {
    const likely = mention.ids.filter((id) => clear.has(id))
    return mention.ids.length > 1 && likely.length === 1 ? { ...mention, ids: likely } : mention
  })
}
