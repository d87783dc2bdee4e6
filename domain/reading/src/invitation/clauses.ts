import { clusterOf, type Span, type Token } from '@roundtwo/text'
import { saidIn } from './asking-words.ts'
import type { Scene } from './scene.ts'

/** A stretch of a sentence between commas and the like. */
export interface Clause extends Span {
  text: string
  tokens: Token[]
  /** Index of its sentence. */
  sentence: number
  message: number
}

/** What a clause asks or says: things to bring, to prepare, to answer, conditions of an offer. */
export const clauseKinds = ['bring', 'prepare', 'replyAsks', 'conditions'] as const
export type ClauseKind = (typeof clauseKinds)[number]

const breaks = new Set([',', ';', '(', ')', ':', '–', '—', '|'])

function parts(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const dash = token.text === '-' && token.spaceBefore && tokens[at + 1]?.spaceBefore
    if (dash || (breaks.has(token.text) && (token.text !== ',' || tokens[at + 1]?.spaceBefore)))
      found.push([])
    else found.at(-1)?.push(token)
  })
  return found.filter((own) => own.length > 0)
}

/** All clauses outside headers. */
export function clausesOf({ mail }: Scene): Clause[] {
  const { document, parts: mailParts } = mail
  return document.sentences.flatMap((sentence, index) => {
    const { message = 0, part = 'body' } = mailParts.lines[sentence.line] ?? {}
    if (part === 'header') return []
    return parts(sentence.tokens).map((tokens) => {
      const start = tokens[0]?.start ?? sentence.start
      const end = tokens.at(-1)?.end ?? start
      return { start, end, text: document.text.slice(start, end), tokens, sentence: index, message }
    })
  })
}

const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'word')

function ownFeatures(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens)
  const said = saidIn(tokens)
  return [
    ...said.map((concept) => `says ${concept}`),
    `opens ${said[0] ?? 'nothing'}`,
    ...said.slice(1).map((concept) => `says ${said[0]} then ${concept}`),
    ...words.map(({ stem }) => `w ${stem}`),
    ...words.map(({ stem }, at) => `p ${stem} ${words[at + 1]?.stem ?? '|'}`),
    ...words.slice(0, 2).map(({ folded }, at) => `first ${at} ${folded}`),
    ...words.flatMap(({ folded }) => {
      const cluster = clusterOf(folded, 'fine')
      return cluster === null ? [] : [`c ${cluster}`]
    }),
    ...(tokens.some(({ kind }) => kind === 'number') ? ['number'] : []),
    ...(tokens.some(({ kind }) => kind === 'address' || kind === 'link') ? ['address'] : []),
  ]
}

/** One list of features for each clause. */
export function clauseFeatures({ mail }: Scene, clauses: readonly Clause[]): string[][] {
  const { document, parts: mailParts } = mail
  let intro: string[] = []
  let introduced = false
  let said: string[] = []
  const introTokens: string[][] = []
  const intros = document.lines.map((line, index) => {
    if (line.text.endsWith(':')) {
      intro = wordsOf(line.tokens)
        .slice(-8)
        .map(({ stem }) => `intro ${stem}`)
      said = saidIn(line.tokens).map((concept) => `intro says ${concept}`)
      introduced = true
      introTokens.push([])
      return []
    }
    if (
      introduced &&
      line.gapBefore &&
      line.bullet === null &&
      !document.lines[index - 1]?.text.endsWith(':')
    )
      introduced = false
    introTokens.push(introduced ? said : [])
    return introduced ? intro : []
  })
  return clauses.map((clause, at) => {
    const before = clauses[at - 1]
    const inSentence = clauses
      .slice(Math.max(0, at - 7), at + 8)
      .filter((other) => other.sentence === clause.sentence)
    const sentence = document.sentences[clause.sentence]
    const line = document.lines[sentence?.line ?? -1]
    const { part = 'body' } = mailParts.lines[sentence?.line ?? -1] ?? {}
    const age = clause.message === mailParts.main ? 'main' : clause.message === 0 ? 'top' : 'old'
    const colon = line?.tokens.findIndex(({ text }) => text === ':') ?? -1
    const label = line && colon > 0 && colon <= 5 ? line.tokens.slice(0, colon) : []
    return [
      ...ownFeatures(clause.tokens),
      ...inSentence
        .filter((other) => other !== clause)
        .flatMap((other) =>
          wordsOf(other.tokens).map(({ stem }) => `${other.start < clause.start ? '<' : '>'} ${stem}`),
        ),
      ...inSentence.flatMap((other) =>
        other === clause
          ? []
          : saidIn(other.tokens).map(
              (concept) => `${other.start < clause.start ? '<' : '>'} says ${concept}`,
            ),
      ),
      ...(introTokens[sentence?.line ?? -1] ?? []),
      ...(sentence && clauses[at - 1]?.sentence === clause.sentence - 1
        ? saidIn(clauses[at - 1]?.tokens ?? []).map((concept) => `sentence before says ${concept}`)
        : []),
      ...(before?.sentence === clause.sentence
        ? wordsOf(before.tokens)
            .slice(0, 3)
            .map(({ stem }) => `back ${stem}`)
        : ['begins']),
      ...(intros[sentence?.line ?? -1] ?? []),
      ...label.map(({ stem }) => `label ${stem}`),
      ...(line?.bullet ? ['bullet'] : []),
      ...(clause.text.endsWith('?') ? ['asks'] : []),
      `in ${age} ${part}`,
    ]
  })
}
