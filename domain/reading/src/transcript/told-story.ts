import { capitalised, readDocument, type Token } from '@roundtwo/text'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const irregular = wordsOf(`
  found told wrote built led ran made took gave spoke brought taught got went came saw knew thought held kept put set cut
  rang won lost sold sent met did began chose drew drove fell felt fought grew left paid read said sat stood stopped
  understood rebuilt rewrote broke caught bought dealt split shut sought spent`)
const between = wordsOf('also then just immediately first quickly finally even personally basically actually')
const tellers = wordsOf('i we')

/** "I also found", "we restored": somebody did something. */
function isDeed(words: readonly Token[], at: number): boolean {
  if (!tellers.has(words[at]?.folded ?? '')) return false
  const verb = words.slice(at + 1, at + 4).find(({ folded }) => !between.has(folded))?.folded ?? ''
  return irregular.has(verb) || (verb.length > 4 && verb.endsWith('ed'))
}

const leastWords = 45
const leastDeeds = 3

const wordsIn = (text: string): Token[] =>
  readDocument(text, { keepLines: true }).tokens.filter(({ kind }) => kind === 'word')

/** Whether an answer tells of something done: forty-five words or more with three deeds in the past. */
export function tellsStory(answer: string): boolean {
  const words = wordsIn(answer)
  return words.length >= leastWords && words.filter((_, at) => isDeed(words, at)).length >= leastDeeds
}

const leads = wordsOf(`
  so ok okay well right sure yeah yes um uh er erm think guess probably that would be one example time is was good there
  when once sir last year month spring summer autumn winter two years ago a few couple of months in my previous current
  job role company position`)
const danglers = wordsOf('and the a an of to in on that which was were with for by at our my')
const longestTitle = 10

/** Where the story begins behind "So, um, I think it was last year". */
function beginning(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind, folded }, place) => {
    const next = tokens[place + 1]?.folded ?? ''
    const isGuess =
      (folded === 'i' && (next === 'think' || next === 'guess')) || (folded === 'it' && next === 'was')
    return kind === 'word' && !isGuess && !leads.has(folded)
  })
  return at < 0 ? tokens.length : at
}

/** A name for a story nobody has written down yet, from its own first words. */
export function titleOf(answer: string): string {
  const { sentences, text } = readDocument(answer, { keepLines: true })
  const bodies = sentences.map(({ tokens }) => tokens.slice(beginning(tokens)))
  const body =
    bodies.find((tokens) => tokens.filter(({ kind }) => kind === 'word').length >= 4) ?? bodies[0] ?? []
  const stop = body.findIndex(({ text: sign }, at) => at > 3 && ',;:.!?'.includes(sign))
  const clause = body.slice(0, Math.min(longestTitle, stop < 0 ? longestTitle : stop))
  while (clause.length > 2 && (danglers.has(clause.at(-1)?.folded ?? '') || clause.at(-1)?.kind === 'sign'))
    clause.pop()
  return capitalised(text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0))
}
