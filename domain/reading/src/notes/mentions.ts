import { readDocument, type Token, tokensOf } from '@roundtwo/text'
import type { KnownPerson, KnownStory } from './notes-input.ts'

/** A known person spoken of: `from` and `to` count tokens, `to` is the first one after. */
export interface Mention {
  personId: string
  how: 'name' | 'initials' | 'letter' | 'role'
  from: number
  to: number
}

/** Titles and small words that many names and roles share: by themselves they mean nobody. */
const commonWords = new Set(
  `mr mrs ms miss dr prof professor sr sir madam herr frau the of and for a an in at to de la van von der den del bin al
  el le das dos da ten ter assistant senior junior lead chief group regional national general person people team main`.split(
    /\s+/,
  ),
)

/** What people call each other's jobs: a role's word on the left is meant by those on the right. */
const spokenRoles: Readonly<Record<string, string>> = {
  hr: 'hr human people personnel',
  people: 'hr people',
  human: 'hr human',
  owner: 'owner boss gaffer',
  manager: 'manager mgr boss',
  head: 'head headteacher',
  headteacher: 'head headteacher',
  principal: 'principal head',
  director: 'director md',
  managing: 'md',
  founder: 'founder boss',
  deputy: 'deputy',
  matron: 'matron',
  chef: 'chef',
  consultant: 'consultant',
  foreman: 'foreman gaffer',
  supervisor: 'supervisor',
  partner: 'partner',
  prof: 'prof professor',
  professor: 'prof professor',
  dr: 'doctor doc',
  sister: 'sister',
  father: 'father',
  chief: 'chief',
  captain: 'captain capt',
  pastor: 'pastor',
}

interface KnownWords {
  names: Map<string, string[]>
  initials: Map<string, string[]>
  roles: Map<string, string[]>
}

const add = (table: Map<string, string[]>, word: string, id: string) => {
  const ids = table.get(word) ?? []
  if (!ids.includes(id)) table.set(word, [...ids, id])
}

/** Which words mean which people; a word that means two means neither. */
function knownWords(people: readonly KnownPerson[]): KnownWords {
  const words: KnownWords = { names: new Map(), initials: new Map(), roles: new Map() }
  for (const { id, name, role } of people) {
    const parts = tokensOf(name).filter((token) => token.kind === 'word' && !commonWords.has(token.folded))
    for (const part of parts) if (part.folded.length > 1) add(words.names, part.folded, id)
    const initials = parts.map((part) => part.folded.charAt(0)).join('')
    for (const letters of [initials, ...initials]) add(words.initials, letters, id)
    for (const token of tokensOf(`${name} ${role ?? ''}`)) {
      const spoken = (spokenRoles[token.folded] ?? '').split(' ')
      const isOwnWord = token.kind === 'word' && !commonWords.has(token.folded)
      for (const word of isOwnWord ? [token.folded, ...spoken] : spoken)
        if (word.length > 1) add(words.roles, word, id)
    }
  }
  return words
}

/** Whether one letter added, dropped, changed or swapped makes the one the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
  )
}

const firstMeant = (table: Map<string, string[]>, word: string): string | null => {
  const ids = table.get(word)
  return ids?.length === 1 ? (ids[0] ?? null) : null
}

/** A name with a slip of the fingers in it: long words only, begun with the same letter. */
function nearlyMeant(names: Map<string, string[]>, word: string): string | null {
  if (word.length < 5) return null
  for (const [name, ids] of names)
    if (name.length >= 5 && name[0] === word[0] && ids.length === 1 && isOneSlipApart(name, word))
      return ids[0] ?? null
  return null
}

const possessive = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Letters that are words of their own. */
const letterWords = new Set('a i o u x n r s t'.split(' '))

function personMeant(token: Token, words: KnownWords): Pick<Mention, 'personId' | 'how'> | null {
  const word = token.folded
  const { names, initials, roles } = words
  const named = firstMeant(names, word) ?? firstMeant(names, possessive(word)) ?? nearlyMeant(names, word)
  if (named !== null) return { personId: named, how: 'name' }
  const isCapital = token.text === token.text.toUpperCase()
  const byLetters =
    isCapital || (word.length === 1 && !letterWords.has(word)) ? firstMeant(initials, word) : null
  if (byLetters !== null && token.text !== 'I' && token.text !== 'A')
    return { personId: byLetters, how: word.length === 1 ? 'letter' : 'initials' }
  const byRole = firstMeant(roles, word)
  return byRole === null ? null : { personId: byRole, how: 'role' }
}

/** What finds known people in lines, by name, initials or the word for their job. */
export function personFinder(people: readonly KnownPerson[]): (tokens: readonly Token[]) => Mention[] {
  const words = knownWords(people)
  return (tokens) => {
    const found: Mention[] = []
    tokens.forEach((token, place) => {
      const meant = token.kind === 'word' ? personMeant(token, words) : null
      if (meant === null) return
      const last = found.at(-1)
      if (last?.personId === meant.personId && last.to >= place - 1) last.to = place + 1
      else found.push({ ...meant, from: place, to: place + 1 })
    })
    return found
  }
}

/** Words that say nothing of what a line is about. */
export const emptyWords = new Set(
  `the a an of and or to in on at for with from by my our your his her their its it is was were be been i we he she they
  that this as not no into out up down over under when who what which one two`.split(/\s+/),
)

export interface StoryLikeness {
  storyId: string
  /** Words of the title found in the line, and the share of the title that they are. */
  shared: number
  share: number
}

const tellingStems = (text: string): Set<string> =>
  new Set(
    readDocument(text, { keepLines: true })
      .tokens.filter((token) => token.kind !== 'sign' && !emptyWords.has(token.folded))
      .map((token) => token.stem),
  )

/** What says how much a line speaks of each story, the likeliest first; stories with nothing in common are left out. */
export function storyFinder(stories: readonly KnownStory[]): (tokens: readonly Token[]) => StoryLikeness[] {
  const known = stories.map((story) => ({
    storyId: story.id,
    all: [...tellingStems([story.title, ...story.figures].join('\n'))],
    title: [...tellingStems(story.title)],
  }))
  return (tokens) => {
    const stems = new Set(tokens.map((token) => token.stem))
    return known
      .map(({ storyId, all, title }) => ({
        storyId,
        shared: all.filter((word) => stems.has(word)).length,
        share: title.filter((word) => stems.has(word)).length / Math.max(1, title.length),
      }))
      .filter(({ shared }) => shared > 0)
      .sort((left, right) => right.shared + right.share - left.shared - left.share)
  }
}
