import { fold, isTelling, rootOf, type Token, tokensOf } from '@roundtwo/text'
import words from './note-words.json' with { type: 'json' }
import type { KnownPerson } from './notes-input.ts'

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

/** Whom a word means, by how it means them. */
type KnownWords = Record<'names' | 'initials' | 'roles', Map<string, Set<string>>>

function knownWords(people: readonly KnownPerson[]): KnownWords {
  const known: KnownWords = { names: new Map(), initials: new Map(), roles: new Map() }
  const isOwn = ({ kind, folded }: Token) => kind === 'word' && !shared.has(folded)
  for (const { id, name, role } of people) {
    const add = (how: keyof KnownWords, own: readonly string[]) => {
      for (const word of own) known[how].set(word, new Set(known[how].get(word)).add(id))
    }
    const parts = tokensOf(name).filter(isOwn)
    const initials = parts.map(({ folded }) => folded.charAt(0))
    const spoken = tokensOf(`${name} ${role ?? ''}`).flatMap((token) => [
      ...(isOwn(token) ? [token.folded] : []),
      ...(spokenRoles.get(token.folded)?.split(' ') ?? []),
    ])
    const isLong = (word: string) => word.length > 1
    add('names', parts.map(({ folded }) => folded).filter(isLong))
    add('initials', [initials.join(''), ...initials])
    add('roles', spoken.filter(isLong))
  }
  return known
}

/** Whether one letter added, dropped, changed or swapped makes the one the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const isSwapped = left.length === 2 && left === [...right].reverse().join('')
  return isSwapped || Math.max(left.length, right.length) <= 1
}

/** The one person whom a word means; a word that means two means neither. */
const onlyOne = (ids: ReadonlySet<string> | undefined): string | undefined =>
  ids?.size === 1 ? [...ids][0] : undefined

/** A name with a slip of the fingers in it: long words only, begun with the same letter. */
function nearlyMeant(names: KnownWords['names'], word: string): string | undefined {
  const alike = (name: string) => name.length >= 5 && name[0] === word[0] && isOneSlipApart(name, word)
  const found = word.length < 5 ? [] : [...names].filter(([name, ids]) => ids.size === 1 && alike(name))
  return onlyOne(found[0]?.[1])
}

const shortest = 3

/** The one whose name begins so: "Trix" is Trixie, where it is written as a name. */
function calledFor(names: KnownWords['names'], word: string, text: string): string | undefined {
  const isName = word.length >= shortest && text !== text.toLowerCase() && isTelling({ word, root: rootOf(word) })
  if (!isName) return undefined
  return onlyOne(new Set([...names].flatMap(([name, ids]) => (name.startsWith(word) ? [...ids] : []))))
}

function personMeant(
  { folded: word, text }: Token,
  { names, initials, roles }: KnownWords,
): Pick<Mention, 'personId' | 'how'> | null {
  // "Ron'll" and "Marta's" are Ron and Marta.
  const bare = fold(text.replace(/['’]\p{L}+$/u, ''))
  const forms = [word, bare, word.replace(/s$/, '')]
  const named =
    forms.map((form) => onlyOne(names.get(form))).find((id) => id !== undefined) ??
    nearlyMeant(names, word) ??
    calledFor(names, bare, text)
  if (named !== undefined) return { personId: named, how: 'name' }
  const isLetter = word.length === 1
  const isTold = text === text.toUpperCase() ? text !== 'I' && text !== 'A' : isLetter && !letterWords.has(word)
  const byLetters = isTold ? onlyOne(initials.get(word)) : undefined
  if (byLetters !== undefined) return { personId: byLetters, how: isLetter ? 'letter' : 'initials' }
  const byRole = onlyOne(roles.get(word))
  return byRole === undefined ? null : { personId: byRole, how: 'role' }
}

/** What finds known people in lines, by name, initials or the word for their job. */
export function personFinder(people: readonly KnownPerson[]): (tokens: readonly Token[]) => Mention[] {
  const known = knownWords(people)
  return (tokens) => {
    const found: Mention[] = []
    tokens.forEach((token, place) => {
      const meant = token.kind === 'word' ? personMeant(token, known) : null
      if (meant === null) return
      const last = found.at(-1)
      if (last?.personId === meant.personId && last.to >= place - 1) last.to = place + 1
      else found.push({ ...meant, from: place, to: place + 1 })
    })
    return found
  }
}
