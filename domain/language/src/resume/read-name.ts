import { positionScore } from './header-parts.ts'
import { countryCodes, languageNames } from './place-names.ts'
import { bareWord, type CvLine } from './resume-line.ts'
import { sectionKindOf } from './sections.ts'
import { employerWords } from './word-lists.ts'

const title =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|herr|frau|m|mme|ing|dipl|ir|rev|capt|sgt|mag)\.?$/i
const afterName =
  /[,\s]+(?:(?:R\.?N|M\.?D|Ph\.?D|M\.?B\.?A|B\.?Sc|M\.?Sc|B\.?A|M\.?A|CPA|P\.?E|PMP|CFA|LL\.?[BM]|FRCS|MRCP|ACCA|CEng|Esq|Jr|Sr|LCSW|BSN|MSN|DVM|DDS|FCA|ACA|QC|KC|he\/him|she\/her|they\/them)\.?)(?=$|[,\s])/g
const label =
  /^(?:(?:full )?name|vor- und (?:nachname|zuname)|nom(?: et prénom)?|nombre(?: y apellidos)?|naam|nome|first name \/ surname)\s*:\s*/i
const documentTitle =
  /^(?:curriculum vit(?:ae|æ)|cv|c\.v\.|r[eé]sum[eé]|lebenslauf)\s*(?:of|von|de|van|[-–—:|])?\s*/i

const nameWord =
  /^\p{Lu}[\p{L}’'.-]*$|^(?:de|da|do|dos|del|della|di|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ibn|y|e|zu|zur|af|av|st\.?|mac|o')$/u

export interface NameFound {
  name: string
  index: number
  worth: number
}

/** The name in a line, as written; nothing when the line is more than a name. */
export const nameIn = (text: string): string | undefined => {
  const bare = text
    .replace(label, '')
    .replace(documentTitle, '')
    .replace(/\s*\([^)]{1,20}\)\s*$/, '')
    .trim()
  const first = bare.split(/\t|\s[|·•–—]\s|\s-\s/)[0]?.trim() ?? ''
  const plain = first.replace(afterName, '').replace(afterName, '').trim().replace(/,$/, '')
  const words = plain.split(/\s+/).filter((word) => !title.test(word))
  if (words.length < 2 || words.length > 6 || plain.length > 48 || /[\d@:/!?;&]|,/.test(plain))
    return undefined
  if (!words.every((word) => nameWord.test(word)) || !words.some((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word)))
    return undefined
  if (sectionKindOf(plain, true) !== undefined) return undefined
  return plain
}

const speaksAgainst = (name: string): boolean =>
  positionScore(name) >= 3 ||
  name
    .split(' ')
    .some((word) => employerWords.has(word.toLowerCase()) || languageNames.has(word.toLowerCase())) ||
  countryCodes[name.toLowerCase()] !== undefined ||
  /^(?:curriculum|personal|page|date of|united|new|work|date)\b/i.test(name)

/** The likeliest line to be the person's name: near the top, set apart, and like the mail address. */
export const findName = (lines: CvLine[], mail: string | undefined): NameFound | undefined => {
  const address = bareWord(mail ?? '')
  let best: NameFound | undefined
  lines.slice(0, 120).forEach((line, index) => {
    const name = line.bullet ? undefined : nameIn(line.text)
    if (name === undefined) return
    const words = bareWord(name)
      .split(/[\s-]+/)
      .filter((word) => word.length > 2)
    const matches = words.filter((word) => address.includes(word)).length
    // What a person is stands below who they are.
    const titled = positionScore(lines[index + 1]?.text ?? '') > 0 ? 1 : 0
    const labelledName = label.test(line.text) ? 6 : 0
    const worth =
      (index === 0 ? 4 : index < 3 ? 2.5 : 0) +
      (line.heading ? 1.5 : 0) +
      Math.min(matches, 2) * 3 +
      titled +
      labelledName -
      (speaksAgainst(name) ? 5 : 0) -
      index * 0.05
    if (worth > 1.4 && (best === undefined || worth > best.worth)) best = { name, index, worth }
  })
  return best
}
