import { clusterOf, type Span, type Token } from '@roundtwo/text'
import { held } from '../features.ts'
import { wordList } from '../word-list.ts'
import { placeOf } from './invitation-mail.ts'
import known from './invitation-words.json' with { type: 'json' }
import { announcers, labelOf } from './line-labels.ts'
import type { Scene } from './scene.ts'

/** Words of several languages that say one thing, so that what is learned in one serves the others. */
const concepts = Object.entries(known.concepts).map(([name, list]) => ({ name, holds: wordList(list) }))

/** "d'apporter" is "apporter". */
const wholeWord = ({ text, folded }: Token): string => {
  const elided = /^(?:d|l|j|m|t|s|n|c|qu)['’]/i.exec(text)?.[0]
  return elided ? folded.slice(elided.length - 1) : folded
}

/** What the words of a stretch say (`bring`, `confirm` and the like), each once, in their order. */
export function saidIn(tokens: readonly Token[]): string[] {
  const said = tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap((token) => concepts.filter(({ holds }) => holds(wholeWord(token))))
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

const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'word')

function ownFeatures(tokens: readonly Token[], said: readonly string[]): string[] {
  const words = wordsOf(tokens)
  return [
    ...said.map((concept) => `says ${concept}`),
    `opens ${said[0] ?? 'nothing'}`,
    ...said.slice(1).map((concept) => `says ${said[0]} then ${concept}`),
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
  const said = clauses.map(({ tokens }) => saidIn(tokens))
  return clauses.map((clause, at) => {
    const before = clauses[at - 1]
    const saidBefore = before?.sentence === clause.sentence - 1 ? (said[at - 1] ?? []) : []
    const besides = clauses.slice(Math.max(0, at - 7), at + 8).flatMap((other, place) => {
      if (other === clause || other.sentence !== clause.sentence) return []
      const concepts = said[Math.max(0, at - 7) + place] ?? []
      const names = [...wordsOf(other.tokens).map(({ stem }) => stem), ...concepts.map((name) => `says ${name}`)]
      return names.map((name) => `${other.start < clause.start ? '<' : '>'} ${name}`)
    })
    const line = lines[clause.line]
    const intro = intros[clause.line] === line ? [] : (intros[clause.line]?.tokens ?? [])
    const { message, part } = placeOf(mail, clause.line)
    const age = message === mail.parts.main ? 'main' : message === 0 ? 'top' : 'old'
    const back = wordsOf(before?.sentence === clause.sentence ? before.tokens : []).slice(0, 3)
    return [
      ...ownFeatures(clause.tokens, said[at] ?? []),
      ...besides,
      ...saidIn(intro).map((concept) => `intro says ${concept}`),
      ...wordsOf(intro)
        .slice(-8)
        .map(({ stem }) => `intro ${stem}`),
      ...saidBefore.map((concept) => `sentence before says ${concept}`),
      ...back.map(({ stem }) => `back ${stem}`),
      ...(line ? labelOf(line) : []).map(({ stem }) => `label ${stem}`),
      ...held({
        begins: before?.sentence !== clause.sentence,
        bullet: Boolean(line?.bullet),
        asks: clause.text.endsWith('?'),
      }),
      `in ${age} ${part}`,
    ]
  })
}
