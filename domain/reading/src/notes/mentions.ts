import { fold, isTelling, readDocument, rootOf, type Token, tokensOf } from '@roundtwo/text'
import words from './note-words.json' with { type: 'json' }
import type { KnownPerson, KnownStory } from './notes.ts'

/** A known person spoken of: `from` and `to` count tokens, `to` is the first one after. */
export interface Mention {
  personId: string
  how: 'name' | 'initials' | 'letter' | 'role'
  from: number
  to: number
}

/** Titles and small words that many names and roles share: by themselves they mean nobody. */
const shared = new Set(words.sharedByNames.split(' '))
/** What people call each other's jobs: a role's word is meant by those beside it. */
const spokenRoles = new Map(Object.entries(words.spokenRoles))
/** Letters that are words of their own. */
const letterWords = new Set(words.letters.split(' '))

const isLong = (word: string): boolean => word.length > 1

/** What somebody may be called. */
function callsOf({ name, role }: KnownPerson): Record<'names' | 'initials' | 'roles', string[]> {
  const isOwn = ({ kind, folded }: Token) => kind === 'word' && !shared.has(folded)
  const parts = tokensOf(name).flatMap((token) => (isOwn(token) ? token.folded : []))
  const letters = parts.map((part) => part.charAt(0))
  const atWork = tokensOf(`${name} ${role ?? ''}`).flatMap((token) => [
    ...(isOwn(token) ? [token.folded] : []),
    ...(spokenRoles.get(token.folded)?.split(' ') ?? []),
  ])
  return { names: parts.filter(isLong), initials: [letters.join(''), ...letters], roles: atWork.filter(isLong) }
}

/** Whom each word means; null where it means two. */
type Meanings = ReadonlyMap<string, string | null>

function meaningsOf(people: readonly KnownPerson[], how: keyof ReturnType<typeof callsOf>): Meanings {
  const meanings = new Map<string, string | null>()
  for (const person of people)
    for (const word of callsOf(person)[how]) {
      const other = meanings.get(word)
      meanings.set(word, other === undefined || other === person.id ? person.id : null)
    }
  return meanings
}

/** The one whose name begins so: "Trix" is Trixie, where it is written as a name. */
function calledFor(names: Meanings, word: string, text: string): string | null | undefined {
  if (word.length < 3 || text === text.toLowerCase() || !isTelling({ word, root: rootOf(word) })) return null
  const found = new Set([...names].flatMap(([name, id]) => (name.startsWith(word) ? [id] : [])))
  return found.size === 1 ? [...found][0] : null
}

/** What finds known people in lines, by name, initials or the word for their job. */
export function personFinder(people: readonly KnownPerson[]): (tokens: readonly Token[]) => Mention[] {
  const names = meaningsOf(people, 'names')
  const initials = meaningsOf(people, 'initials')
  const roles = meaningsOf(people, 'roles')
  const meant = ({ folded: word, text }: Token): Pick<Mention, 'personId' | 'how'> | null => {
    // "Ron'll" and "Marta's" are Ron and Marta.
    const bare = fold(text.replace(/['’]\p{L}+$/u, ''))
    const forms = [word, bare, word.replace(/s$/, '')]
    const plain = forms.map((form) => names.get(form)).find(Boolean)
    const named = plain ?? calledFor(names, bare, text)
    if (named) return { personId: named, how: 'name' }
    const isLetter = word.length === 1
    const isTold = text === text.toUpperCase() ? text !== 'I' && text !== 'A' : isLetter && !letterWords.has(word)
    const spelled = isTold ? initials.get(word) : null
    if (spelled) return { personId: spelled, how: isLetter ? 'letter' : 'initials' }
    const personId = roles.get(word)
    return personId ? { personId, how: 'role' } : null
  }
  return (tokens) => {
    const found: Mention[] = []
    tokens.forEach((token, place) => {
      const person = token.kind === 'word' ? meant(token) : null
      if (person === null) return
      const last = found.at(-1)
      if (last?.personId === person.personId && last.to >= place - 1) last.to = place + 1
      else found.push({ ...person, from: place, to: place + 1 })
    })
    return found
  }
}

/** Words that say nothing of what a line is about. */
const emptyWords = new Set(words.empty.split(' '))

/** The roots of the words that say what a text is about. */
export const tellingRoots = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ kind, folded, stem }) => (kind === 'sign' || emptyWords.has(folded) ? [] : [stem])))

/** How much a line speaks of a story. */
export interface StoryLikeness {
  storyId: string
  /** Words of the story found in the line, and the share of its title that is. */
  shared: number
  share: number
  title: ReadonlySet<string>
}

/** What says how much a line speaks of each story, the likeliest first; stories with nothing in common are left out. */
export function storyFinder(stories: readonly KnownStory[]): (tokens: readonly Token[]) => StoryLikeness[] {
  const rootsOf = (text: string) => [...tellingRoots(readDocument(text, { keepLines: true }).tokens)]
  const known = stories.map(({ id, title, figures }) => {
    return { storyId: id, all: rootsOf([title, ...figures].join('\n')), title: new Set(rootsOf(title)) }
  })
  return (tokens) => {
    const stems = new Set(tokens.map(({ stem }) => stem))
    const saidOf = (roots: Iterable<string>) => [...roots].filter((root) => stems.has(root)).length
    return known
      .map(({ storyId, all, title }) => {
        return { storyId, shared: saidOf(all), share: saidOf(title) / Math.max(1, title.size), title }
      })
      .filter(({ shared }) => shared > 0)
      .sort((left, right) => right.shared + right.share - left.shared - left.share)
  }
}
