import type { Entry } from './entry.ts'
import { readPlace } from './place.ts'
import { bareWord, type CvLine, tidy } from './resume-line.ts'
import { employerWords, positionEndings, positionWords } from './word-lists.ts'

/** A piece of an entry's header: what it looks like, and where it stands. */
export interface Part {
  text: string
  line: CvLine
  /** Place of its line in the header. */
  row: number
  position: number
  employer: number
  place: boolean
}

const separators = /\t+|\s+[|·•●–—]\s+|\s+-\s+|\s+\/\/\s+|\s*\|\s*|;\s+/u
const atWord = /^(.{3,60}?)\s+(?:at|@|bei(?:\s+der|\s+dem)?|chez|en la empresa|presso|bij)\s+(\S.{1,80})$/u

const kindOfWork =
  /^\(?(?:full[- ]time|part[- ]time|contract|permanent|temporary|freelance|seasonal|internship|self-employed|fixed[- ]term|apprenticeship|vollzeit|teilzeit|cdi|cdd|minijob|werkstudententätigkeit|casual|on-site|hybrid|remote|onsite|maternity cover)(?:\s*[,/·]\s*\w[\w -]{2,14})?\)?$/i

export const positionScore = (text: string): number => {
  const words = text
    .replace(/[(),/&|:-]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  let score = 0
  words.forEach((word, index) => {
    const bare = bareWord(word)
      .replace(/[.'’]s?$/, '')
      .replace(/[*:_]?in(?:nen)?$/, (ending) => (/[*:_]/.test(ending) ? '' : ending))
    const known = positionWords.has(bare) || positionWords.has(bare.replace(/s$/, ''))
    if (known) score += index === words.length - 1 || index === 0 ? 3 : 2
    else if (positionEndings.test(word)) score += 3
  })
  if (
    /^(?:head|director|vice president|vp|manager|chief|lead) (?:of|for)\b|^(?:senior|junior|lead|chief|principal|acting|trainee|deputy|assistant)\s/i.test(
      text,
    )
  )
    score += 2
  if (words.length > 9) score -= 2
  return score
}

export const employerScore = (text: string): number => {
  const words = text
    .toLowerCase()
    .replace(/[(),/|]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  let score = 0
  words.forEach((word, index) => {
    if (
      employerWords.has(word) ||
      employerWords.has(word.replace(/\.$/, '')) ||
      employerWords.has(word.replace(/['’]s$|s$/, ''))
    )
      score += index === words.length - 1 ? 3 : 1
    else if (/(?:klinik|klinikum|schule|werke|verlag|bank|haus|heim|verein|amt)$/.test(word)) score += 2
  })
  if (/\b(?:ltd|inc|gmbh|llc|plc|ag|b\.?v|s\.?a|s\.?l|kg|corp|pty)\b\.?/i.test(text)) score += 3
  if (/['’]s$|\s&\s(?:sons?|co|partners?|daughters?|brothers)/i.test(text)) score += 1
  return score
}

const partOf = (text: string, line: CvLine, row: number): Part => {
  const position = positionScore(text)
  const employer = employerScore(text)
  const place = position <= 0 && employer === 0 && readPlace(text) !== undefined
  return { text, line, row, position, employer, place }
}

const employerLabel =
  /^(?:company|employer|organi[sz]ation|client|firma|arbeitgeber|unternehmen|empresa|bedrijf|werkgever|entreprise|employeur|azienda)\s*(?:name)?\s*:\s*/i
const positionLabel =
  /^(?:designation|position|job title|title|role|post|puesto|cargo|functie|poste|fonction|tätigkeit|beruf|ruolo|occupation or position held)\s*:\s*/i
const otherLabel = /^(?:duration|period|dates?|from|zeitraum|periodo|période|periode|duur)\s*:?\s*$/i

const labelledPart = (text: string, line: CvLine, row: number): Part[] => {
  if (otherLabel.test(text)) return []
  // Neither who nor what: kept as a description.
  if (kindOfWork.test(text)) return [{ text, line, row, position: -9, employer: -9, place: false }]
  const employer = text.replace(employerLabel, '')
  if (employer !== text) return [{ ...partOf(employer, line, row), employer: 9, position: 0, place: false }]
  const position = text.replace(positionLabel, '')
  if (position !== text) return [{ ...partOf(position, line, row), position: 9, employer: 0, place: false }]
  return [partOf(text, line, row)]
}

const isNarrative = (text: string): boolean => text.split(/\s+/).length > 14

/** The header's pieces in order, dates and kinds of contract taken away. */
export const headerParts = (entry: Pick<Entry, 'header'>): Part[] =>
  entry.header.flatMap(({ text, line }, row) => {
    const whole = tidy(text)
    if (whole === '' || isNarrative(whole)) return []
    const pieces = text
      .split(separators)
      .map(tidy)
      .filter((piece) => piece !== '')
    return pieces.flatMap((piece) => {
      const at = atWord.exec(piece)
      if (at !== null && positionScore(at[1] ?? '') > 0)
        return [
          partOf(tidy(at[1] ?? ''), line, row),
          { ...partOf(tidy(at[2] ?? ''), line, row), employer: 9, place: false },
        ]
      return labelledPart(piece, line, row)
    })
  })

/** "Staff Nurse, Loch View Clinic, Glasgow": a piece taken apart at its commas when it holds both. */
export const splitAtCommas = (parts: Part[]): Part[] =>
  parts.flatMap((part) => {
    if (part.employer === 9 || Math.abs(part.position) === 9) return [part]
    const pieces = part.text.split(/,\s+/).map(tidy).filter(Boolean)
    if (pieces.length < 2 || pieces.length > 5) return [part]
    return pieces.map((piece) => partOf(piece, part.line, part.row))
  })

/** Whether a header names a job and its employer already; at commas only when what follows tells of the work. */
export const namesBoth = (entry: Pick<Entry, 'header'>, told: boolean): boolean => {
  const parts = headerParts(entry).filter(({ place, position }) => !place && position > -9)
  const pieces = splitAtCommas(parts).filter(({ place }) => !place)
  const position = pieces.find((part) => part.position > part.employer)
  if (position !== undefined && pieces.some((part) => part !== position && part.employer > part.position))
    return true
  return told ? pieces.length >= 2 : parts.length >= 2 && position !== undefined
}
