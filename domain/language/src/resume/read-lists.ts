import type { ResumeLanguage, ResumeSkill } from '@roundtwo/model'
import { periodsIn, withoutPeriod } from './periods.ts'
import { languageNames } from './place-names.ts'
import { type CvLine, originOf, type ResumeReading, tidy } from './resume-line.ts'
import { levelPattern } from './word-lists.ts'

/** Parts of a list at its separators, but not within brackets. Linear in the text. */
export const listItems = (text: string): string[] => {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (/[,;•·|\t●▪]/.test(character) || (character === '/' && text[at - 1] === ' ' && text[at + 1] === ' '))
    ) {
      // 1,000 and 3,5 are numbers.
      if (character === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) continue
      items.push(text.slice(start, at))
      start = at + 1
    }
  }
  items.push(text.slice(start))
  return items
    .map((item) => tidy(item.replace(/^\s*(?:and|und|et|y|en|e)\s+/, '').replace(/\.$/, '')))
    .filter((item) => item !== '')
}

const group = /^([^:]{2,50}?)\s*:\s*(\S.*)$/u
const bracketLevel = /^(.+?)\s*(?:\(([^()]{1,40})\)|\s[–—-]\s(.{2,30}))$/u
const starLevel = /^(.+?)\s*([★☆⭐●○■□]{3,})$/u

const skillOf = (item: string): ResumeSkill => {
  const stars = starLevel.exec(item)
  if (stars !== null) return { name: tidy(stars[1] ?? ''), level: stars[2] ?? '' }
  const bracket = bracketLevel.exec(item)
  const level = bracket?.[2] ?? bracket?.[3] ?? ''
  if (bracket !== null && levelPattern.test(level)) return { name: tidy(bracket[1] ?? ''), level }
  return { name: item }
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 9 && !/[,;|•·]/.test(text.slice(0, 60))

export const readSkills = (lines: CvLine[], reading: ResumeReading): void => {
  const skills = reading.resume.skills ?? []
  const known = new Set(skills.map(({ name }) => name))
  const add = (skill: ResumeSkill, line: CvLine): void => {
    if (skill.keywords === undefined && known.has(skill.name)) return
    reading.origins[`skills.${skills.length}`] = originOf(
      line,
      skill.keywords === undefined ? (skill.name ?? '') : line.text,
      'read',
    )
    known.add(skill.name)
    skills.push(skill)
  }
  let title: { name: string; line: CvLine; keywords: string[] } | undefined
  const close = (): void => {
    if (title === undefined) return
    add(
      title.keywords.length > 0 ? { name: title.name, keywords: title.keywords } : { name: title.name },
      title.line,
    )
    title = undefined
  }
  lines.forEach((line, index) => {
    const grouped = group.exec(line.text)
    const next = lines[index + 1]
    const [name = '', rest = ''] = [grouped?.[1], grouped?.[2]]
    const startsGroup =
      /:$/.test(line.text) || (line.heading && !line.bullet && next !== undefined && !next.heading)
    if (grouped !== null && levelPattern.test(rest) && rest.split(/\s+/).length <= 3 && !rest.includes(',')) {
      close()
      add({ name: tidy(name), level: rest }, line)
    } else if (grouped !== null) {
      close()
      if (areLanguages(listItems(rest)))
        readLanguages([{ ...line, text: motherTongue.test(name) ? `${rest}: ${tidy(name)}` : rest }], reading)
      else add({ name: tidy(name), keywords: listItems(rest) }, line)
    } else if (startsGroup && !line.text.includes(',')) {
      close()
      title = { name: tidy(line.text.replace(/:$/, '')), line, keywords: [] }
    } else {
      const items = isSentence(line.text) ? [line.text] : listItems(line.text)
      if (title !== undefined && !line.blankBefore) title.keywords.push(...items)
      else {
        close()
        for (const item of items) add(skillOf(item), line)
      }
    }
  })
  close()
  if (skills.length > 0) reading.resume.skills = skills
}

const motherTongue = /mother tongue|muttersprache|langue maternelle|lengua materna|moedertaal|madrelingua/i

const languageWord = (item: string): string | undefined =>
  item
    .toLowerCase()
    .split(/[\s:(–—,/-]+/)
    .find((word) => languageNames.has(word.replace(/[.;]$/, '')))

export const areLanguages = (items: string[]): boolean =>
  items.length > 0 && items.every((item) => languageWord(item) !== undefined && item.split(/\s+/).length <= 6)

const languageOf = (item: string): ResumeLanguage => {
  const parts = /^([^:(–—]+?)\s*(?:[:(–—]|\s-\s)\s*(.+?)\)?$/u.exec(item)
  if (parts !== null) {
    const [first, second] = [tidy(parts[1] ?? ''), tidy(parts[2] ?? '')]
    return languageWord(first) === undefined && languageWord(second) !== undefined && levelPattern.test(first)
      ? { language: second, fluency: first }
      : { language: first, fluency: second }
  }
  const words = item.split(/\s+/)
  const at = words.findIndex((word) => languageNames.has(word.toLowerCase().replace(/[.,;]$/, '')))
  if (at === 0 && words.length > 1) return { language: words[0] ?? '', fluency: words.slice(1).join(' ') }
  if (at > 0)
    return {
      language: words[at] ?? '',
      fluency: tidy(
        words
          .filter((_, index) => index !== at)
          .join(' ')
          .replace(/\s(?:in|of)$/, ''),
      ),
    }
  return { language: item }
}

/** Nothing but a level: "B2", "fluent (IELTS 8)". */
const isLevel = (item: string): boolean => levelPattern.exec(item)?.index === 0

/** "English and French (bilingual)" speaks of two. */
const languagePair = /^(\p{L}+)\s+(?:and|und|et|y|en|e|&)\s+(\p{L}+)(.*)$/u

const separated = (item: string): string[] => {
  const [, one = '', other = '', rest = ''] = languagePair.exec(item) ?? []
  if (!languageNames.has(one.toLowerCase()) || !languageNames.has(other.toLowerCase())) return [item]
  return [`${one}${rest}`, `${other}${rest}`]
}

/** `English  native  French  B2` set in columns: levels follow their languages. */
const pairLevels = (items: string[]): string[] => {
  const paired: string[] = []
  for (const item of items) {
    const before = paired.at(-1)
    if (before !== undefined && languageWord(item) === undefined && isLevel(item) && !before.includes(':'))
      paired[paired.length - 1] = `${before}: ${item}`
    else paired.push(item)
  }
  return paired
}

export const readLanguages = (lines: CvLine[], reading: ResumeReading): void => {
  const languages = reading.resume.languages ?? []
  const items = lines.flatMap((line) =>
    pairLevels(
      line.text
        .split(/\.\s+(?=\p{Lu})/u)
        .flatMap(listItems)
        .flatMap(separated),
    ).map((item) => ({ item, line })),
  )
  for (const { item, line } of items) {
    const before = languages.at(-1)
    if (
      languageWord(item) === undefined &&
      isLevel(item) &&
      before !== undefined &&
      before.fluency === undefined
    ) {
      before.fluency = item
      continue
    }
    const known = languageOf(item)
    const path = `languages.${languages.length}`
    reading.origins[`${path}.language`] = originOf(
      line,
      known.language ?? '',
      languageWord(item) === undefined ? 'inferred' : 'read',
    )
    if (known.fluency !== undefined)
      reading.origins[`${path}.fluency`] = originOf(line, known.fluency, 'read')
    languages.push(known)
  }
  if (languages.length > 0) reading.resume.languages = languages
}

const issuerMark = /\s*(?:\t+|\s[–—|-]\s|\s*\|\s*|,\s+(?:issued by\s)?)/u

export const readCertificates = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  const certificates = reading.resume.certificates ?? []
  for (const line of lines) {
    const [period] = periodsIn(line.text, thisYear)
    const whole = period === undefined ? line.text : withoutPeriod(line.text, period)
    const date = period?.single ? period.start : (period?.end ?? period?.start)
    const pieces = whole.split(issuerMark).map(tidy).filter(Boolean)
    const single =
      period === undefined &&
      pieces.length >= 3 &&
      pieces.every((piece) => piece.length <= 30) &&
      line.text.includes(', ')
    if (pieces.length === 0) continue
    for (const [name, issuer] of single
      ? pieces.map((piece) => [piece])
      : [[pieces[0] ?? '', pieces.slice(1).join(', ')]]) {
      reading.origins[`certificates.${certificates.length}.name`] = originOf(line, name ?? '', 'read')
      certificates.push({
        name: name ?? '',
        ...(date == null ? {} : { date }),
        ...(issuer === undefined || issuer === '' ? {} : { issuer }),
      })
    }
  }
  if (certificates.length > 0) reading.resume.certificates = certificates
}
