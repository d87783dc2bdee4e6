import { describe, expect, test } from 'vitest'
import { fold } from '../words/fold.ts'
import { isFamilyName, isGivenName, isJobWord, nameParticles, nameSuffixes, personTitles } from './names.ts'

describe('names of persons', () => {
  test('of many countries are known in folded form', () => {
    for (const name of ['Zoë', 'Jörg', 'Priya', 'Katarzyna', 'Inês', 'Giulia', 'Mehmet', 'Anneke'])
      expect(isGivenName(fold(name)) || isFamilyName(fold(name)), name).toBe(true)
    for (const name of ['Müller', 'Nowak', 'Rossi', 'Smith', 'Silva']) expect(isFamilyName(fold(name)), name).toBe(true)
  })

  test('are not every word', () => {
    for (const word of ['interview', 'bring', 'thursday', 'beschaftigung', 'entretien']) {
      expect(isGivenName(word), word).toBe(false)
      expect(isFamilyName(word), word).toBe(false)
    }
  })
})

describe('words of job titles', () => {
  test('are known in several languages, in the plural and in compounds', () => {
    for (const word of [
      'engineer',
      'nurses',
      'leiterin',
      'ingénieure',
      'jefe',
      'verpleegkundige',
      'engenheiro',
      'direttore',
    ])
      expect(isJobWord(fold(word)), word).toBe(true)
    for (const word of ['produktionsleiter', 'kwaliteitsverantwoordelijke', 'vertriebsmitarbeiterin'])
      expect(isJobWord(word), word).toBe(true)
  })

  test('are not those of other things', () => {
    for (const word of ['tuesday', 'passport', 'strasse', 'salary', 'leiter1', 'meeting'])
      expect(isJobWord(word)).toBe(false)
  })
})

test('words before, inside and after names are folded and apart', () => {
  const lists = [personTitles, nameSuffixes, nameParticles]
  for (const list of lists) for (const word of list) expect(fold(word)).toBe(word)
  for (const word of nameParticles) expect(personTitles.has(word)).toBe(false)
})
