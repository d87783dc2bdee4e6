import type { ResumeBasics } from '@roundtwo/model'
import { takeContacts } from './contacts.ts'
import { positionScore } from './header-parts.ts'
import { type Place, readBareCity, readPlace } from './place.ts'
import { addLeftover, type CvLine, originOf, type ResumeReading, tidy } from './resume-line.ts'

const personal =
  /^(?:date of birth|d\.?o\.?b|born|birth ?date|nationality|citizenship|marital status|gender|sex|driving|driver|visa|geburts|geboren|geb\.|familienstand|staatsangeh|nationalit|né|née|fecha de nacimiento|nacionalidad|estado civil|geboorte|burgerlijke staat|permis|civil status|pronouns|work permit|right to work|availability|available|notice period|führerschein|age|âge|religion|konfession|place of birth|data di nascita)\b/i

const documentTitle = /^(?:curriculum vit(?:ae|æ)|cv|r[eé]sum[eé]|lebenslauf|europass)$/i

const placeLabel =
  /^(?:address|location|based in|adresse|anschrift|wohnort|dirección|adres|woonplaats|indirizzo|home address)\s*:/i

const takePlace = (
  piece: string,
  line: CvLine,
  basics: ResumeBasics,
  reading: ResumeReading,
  expected: boolean,
): boolean => {
  const place: Place | undefined = readPlace(piece) ?? (expected ? readBareCity(piece) : undefined)
  if (place === undefined) return false
  if (basics.location !== undefined && basics.location.city !== undefined && place.city !== undefined)
    return false
  basics.location = { ...basics.location, ...place }
  reading.origins['basics.location'] = originOf(
    line,
    piece,
    readPlace(piece) === undefined ? 'inferred' : 'read',
  )
  return true
}

const street =
  /^(?:flat|apt|unit|suite)?\s*\d+[a-z]?(?:[/-]\d+)?,?\s+\p{Lu}[\p{L}.'’ -]{3,50}$|^\p{Lu}[\p{L}.'’ -]{2,50}(?:str(?:aße|asse|\.)|weg|gasse|allee|platz|laan|straat|gracht)\s?\d*\s?[a-z]?$|^(?:calle|rue|via|avenida|av\.|c\/|avenue|rua)\s.{3,60}\d/iu

interface Said {
  text: string
  line: CvLine
}

/** A piece of the head: a place, personal data, or words about the person. */
const sortPiece = (
  piece: string,
  line: CvLine,
  many: boolean,
  basics: ResumeBasics,
  reading: ResumeReading,
): Said | undefined => {
  if (piece === '' || documentTitle.test(piece)) return undefined
  if (personal.test(piece)) {
    addLeftover(reading, line)
    return undefined
  }
  const expected = placeLabel.test(line.text) || many
  const mayBePlace = positionScore(piece) < 2
  if (mayBePlace && takePlace(piece, line, basics, reading, expected)) return undefined
  if (street.test(piece) && basics.location?.address === undefined) {
    basics.location = { ...basics.location, address: piece }
    reading.origins['basics.location'] ??= originOf(line, piece, 'read')
    return undefined
  }
  return { text: piece, line }
}

const piecesOf = (text: string): string[] =>
  text
    .split(/\t+|\s+[|·•●]\s+|\s\|\s/)
    .map(tidy)
    .filter(Boolean)

/** Reads the lines around the name: contacts, place, what the person calls themself; the rest is about them. */
export const readHead = (
  lines: CvLine[],
  name: string | undefined,
  contactOnly: boolean,
  basics: ResumeBasics,
  reading: ResumeReading,
): Said[] => {
  const said: Said[] = []
  for (const line of lines) {
    const left = takeContacts(line, basics, reading)
    const hadContacts = left !== line.text
    const withoutName = name === undefined ? left : left.replace(name, '\t')
    const whole = tidy(withoutName)
    if (whole === '') continue
    const wholeIsPlace =
      positionScore(whole) < 2 &&
      takePlace(whole, line, basics, reading, placeLabel.test(line.text) || contactOnly)
    if (wholeIsPlace) continue
    for (const piece of piecesOf(withoutName)) {
      const kept = sortPiece(
        piece,
        line,
        hadContacts || contactOnly || piecesOf(line.text).length > 2,
        basics,
        reading,
      )
      if (kept !== undefined) said.push(kept)
    }
  }
  return said
}

const isLabel = (said: Said, first: boolean): boolean => {
  const { text, line } = said
  const words = text.split(/\s+/).length
  if (words > 12 || text.length > 90 || /[.!?]$/.test(text) || /^[^\p{L}]*$/u.test(text)) return false
  return positionScore(text) > 0 || (first && (line.heading || words <= 6) && !/:$/.test(text))
}

/** What a person calls themself, and the words about them. */
export const describePerson = (said: Said[], basics: ResumeBasics, reading: ResumeReading): void => {
  const at = said.findIndex((one, index) => index < 4 && isLabel(one, index === 0 && one.text.length > 3))
  const labelled = said[at]
  if (labelled !== undefined && basics.label === undefined) {
    basics.label = labelled.text
    reading.origins['basics.label'] = originOf(
      labelled.line,
      labelled.text,
      positionScore(labelled.text) > 0 ? 'read' : 'inferred',
    )
  }
  const rest = said.filter((one) => one !== labelled)
  const about = rest.filter(({ text }) => text.split(/\s+/).length >= 6)
  const prose = about.map(({ text }) => text).join('\n')
  if (prose !== '') {
    basics.summary = basics.summary === undefined ? prose : `${prose}\n${basics.summary}`
    const [first] = about
    if (first !== undefined)
      reading.origins['basics.summary'] ??= originOf(first.line, first.text, 'inferred')
  }
  for (const one of rest)
    if (!about.includes(one))
      reading.notes.push({ code: 'not-placed', message: `Not placed in the CV: “${one.text}”` })
}
