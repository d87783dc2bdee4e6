import { clusterOf, type Span, type Token, wordList } from '@roundtwo/text'
import { held, named } from '../features.ts'
import { announcers, labelOf, placeOf } from './invitation-mail.ts'
import known from './invitation-words.json' with { type: 'json' }
import type { Scene } from './scene.ts'

/** Words of several languages that say one thing, so that what is learned in one serves the others. */
const concepts = Object.entries(known.concepts).map(([name, list]) => ({ name, holds: wordList(list) }))

const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'word')
const stemsIn = (tokens: readonly Token[]): string[] => wordsOf(tokens).map(({ stem }) => stem)

/** What the words of a stretch say (`bring`, `confirm` and the like), each once, in their order. */
export function saidIn(tokens: readonly Token[]): string[] {
  const said = wordsOf(tokens).flatMap(({ folded }) => concepts.filter(({ holds }) => holds(folded)))
  return [...new Set(said.map(({ name }) => name))]
}

/** A stretch of a sentence between commas and the like. */
export interface Clause extends Span {
  text: string
  tokens: Token[]
  /** Index of its sentence, and of the line that is of. */
  sentence: number
  line: number
  message: number
}

/** What a clause asks or says: things to bring, to prepare, to answer, conditions of an offer. */
export const clauseKinds = ['bring', 'prepare', 'replyAsks', 'conditions'] as const
export type ClauseKind = (typeof clauseKinds)[number]

const breaks = new Set([';', '(', ')', ':', '–', '—', '|'])

function partsOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const isBeforeSpace = tokens[at + 1]?.spaceBefore
    const dash = token.text === '-' && token.spaceBefore && isBeforeSpace
    if (dash || breaks.has(token.text) || (token.text === ',' && isBeforeSpace)) found.push([])
    else found.at(-1)?.push(token)
  })
  return found.filter((own) => own.length > 0)
}

/** All clauses outside headers. */
export function clausesOf({ mail }: Scene): Clause[] {
  const { document } = mail
  return document.sentences.flatMap(({ line, tokens: all, start: from }, sentence) => {
    const { message, part } = placeOf(mail, line)
    if (part === 'header') return []
    return partsOf(all).map((tokens) => {
      const start = tokens[0]?.start ?? from
      const end = tokens.at(-1)?.end ?? start
      return { start, end, text: document.text.slice(start, end), tokens, sentence, line, message }
    })
  })
}

function ownFeatures(tokens: readonly Token[], said: readonly string[]): string[] {
  const words = wordsOf(tokens)
  return [
    ...named('says', said),
    `opens ${said[0] ?? 'nothing'}`,
    ...named(`says ${said[0]} then`, said.slice(1)),
    ...words.flatMap(({ stem }, at) => [`w ${stem}`, `p ${stem} ${words[at + 1]?.stem ?? '|'}`]),
    ...words.slice(0, 2).map(({ folded }, at) => `first ${at} ${folded}`),
    ...words.flatMap(({ folded }) => clusterOf(folded, 'fine') ?? []).map((cluster) => `c ${cluster}`),
    ...held({
      number: tokens.some(({ kind }) => kind === 'number'),
      address: tokens.some(({ kind }) => kind === 'address' || kind === 'link'),
    }),
  ]
}

/** One list of features for each clause. */
export function clauseFeatures({ mail }: Scene, clauses: readonly Clause[]): string[][] {
  const { lines } = mail.document
  const isIntro = (at: number) => lines[at]?.text.endsWith(':') ?? false
  const intros = announcers(
    lines,
    ({ index }) => isIntro(index),
    ({ index }) => !isIntro(index - 1),
  )
  const all = clauses.map((clause) => ({ ...clause, said: saidIn(clause.tokens) }))
  return all.map((clause, at) => {
    const before = all[at - 1]
    const isWithin = before?.sentence === clause.sentence
    const besides = all.slice(Math.max(0, at - 7), at + 8).flatMap((other) => {
      if (other === clause || other.sentence !== clause.sentence) return []
      return named(other.start < clause.start ? '<' : '>', [...stemsIn(other.tokens), ...named('says', other.said)])
    })
    const line = lines[clause.line]
    const intro = intros[clause.line] === line ? [] : (intros[clause.line]?.tokens ?? [])
    const { age, part } = placeOf(mail, clause.line)
    return [
      ...ownFeatures(clause.tokens, clause.said),
      ...besides,
      ...named('intro says', saidIn(intro)),
      ...named('intro', stemsIn(intro).slice(-8)),
      ...named('sentence before says', before?.sentence === clause.sentence - 1 ? before.said : []),
      ...named('back', stemsIn(isWithin ? before.tokens : []).slice(0, 3)),
      ...(line ? labelOf(line) : []).map(({ stem }) => `label ${stem}`),
      ...held({ begins: !isWithin, bullet: Boolean(line?.bullet), asks: clause.text.endsWith('?') }),
      `in ${age} ${part}`,
    ]
  })
}
