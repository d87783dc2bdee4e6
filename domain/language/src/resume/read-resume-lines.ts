import type { Instant, ResumeBasics } from '@roundtwo/model'
import { describePerson, readHead } from './read-basics.ts'
import { readEducation } from './read-education.ts'
import { areLanguages, listItems, readCertificates, readLanguages, readSkills } from './read-lists.ts'
import { findName } from './read-name.ts'
import {
  readAwards,
  readInterests,
  readProjects,
  readPublications,
  readReferences,
  readVolunteering,
} from './read-others.ts'
import { readWork } from './read-work.ts'
import {
  addLeftover,
  type CvLine,
  cvLinesOf,
  newReading,
  originOf,
  type ResumeLine,
  type ResumeReading,
} from './resume-line.ts'
import { type Section, sectionsOf } from './sections.ts'
import { withUnheadedWork } from './unheaded-work.ts'

const mailIn = (lines: CvLine[]): string | undefined => {
  for (const { text } of lines) {
    const found = /[\w.+'-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}/.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

/** In sidebar layouts the name stands after other sections: from it to the next heading is the head. */
const withHeadAtName = (sections: Section[], named: CvLine | undefined): Section[] =>
  sections.flatMap((section): Section[] => {
    const at = named === undefined || section.kind === 'head' ? -1 : section.lines.indexOf(named)
    if (at < 0) return [section]
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { kind: 'head', title: null, lines: section.lines.slice(at) },
    ]
  })

const readSummary = (lines: CvLine[], basics: ResumeBasics, reading: ResumeReading): void => {
  const text = lines.map((line) => (line.bullet ? `- ${line.text}` : line.text)).join('\n')
  const [first] = lines
  if (first === undefined) return
  basics.summary = basics.summary === undefined ? text : `${basics.summary}\n${text}`
  reading.origins['basics.summary'] ??= originOf(first, first.text, 'read')
}

/** "Skills and interests", "Further information": each line by what it shows itself to be. */
const readMixed = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  for (const line of lines) {
    const [, title = '', rest = ''] = /^([\p{L} &/-]{3,40}):\s+(.+)$/u.exec(line.text) ?? []
    const value = { ...line, text: rest }
    if (rest !== '' && areLanguages(listItems(rest))) readLanguages([value], reading)
    else if (/interest|hobb|loisir|aficion|interess/i.test(title)) readInterests([value], reading)
    else if (/skill|software|tools|kenntnisse|compétence|informati|technolog|edv/i.test(title))
      readSkills([line], reading)
    else if (/licen[cs]e|certif|führerschein|permis|rijbewijs|carn/i.test(title))
      readCertificates([value], thisYear, reading)
    else addLeftover(reading, line)
  }
}

const readSection = (
  section: Section,
  basics: ResumeBasics,
  name: string | undefined,
  thisYear: number,
  reading: ResumeReading,
): void => {
  const { kind, lines, title } = section
  if (kind === 'work') readWork(lines, thisYear, reading)
  else if (kind === 'education') readEducation(lines, thisYear, reading)
  else if (kind === 'skills') readSkills(lines, reading)
  else if (kind === 'languages') readLanguages(lines, reading)
  else if (kind === 'certificates') readCertificates(lines, thisYear, reading)
  else if (kind === 'projects') readProjects(lines, thisYear, reading)
  else if (kind === 'volunteer') readVolunteering(lines, thisYear, reading)
  else if (kind === 'awards') readAwards(lines, thisYear, reading)
  else if (kind === 'publications') readPublications(lines, thisYear, reading)
  else if (kind === 'interests') readInterests(lines, reading)
  else if (kind === 'references') readReferences(lines, reading)
  else if (kind === 'summary') readSummary(lines, basics, reading)
  else if (kind === 'contact' || kind === 'personal')
    for (const said of readHead(lines, name, true, basics, reading)) addLeftover(reading, said.line)
  else if (kind === 'other') {
    if (title !== null && !lines.includes(title))
      reading.notes.push({
        code: 'unknown-section',
        message: `The part “${title.source}” has no place of its own in a CV; its lines are listed here.`,
      })
    readMixed(lines, thisYear, reading)
  }
}

const missing = (reading: ResumeReading): void => {
  const { basics, work } = reading.resume
  const add = (code: string, message: string): void => {
    reading.notes.push({ code, message })
  }
  if (basics?.name === undefined) add('no-name', 'No name was found. Please fill it in.')
  if (work === undefined)
    add('no-work', 'No work experience was found. Please add it, or check that the whole CV was given.')
}

/**
 * A CV's lines as JSON Resume 1.0.0, each field with where it was read and how sure that is; what fits nowhere is in
 * the notes. Linear in the text; never throws. `now` settles the century of two-digit years.
 */
export const readResumeLines = (lines: ResumeLine[], given: { now: Instant }): ResumeReading => {
  const reading = newReading()
  const thisYear = Number(given.now.slice(0, 4))
  const all = cvLinesOf(lines)
  const found = findName(all, mailIn(all))
  const named = found === undefined ? undefined : all[found.index]
  const basics: ResumeBasics = {}
  reading.resume.basics = basics
  if (found !== undefined && named !== undefined) {
    const shouted = found.name === found.name.toUpperCase() && /\p{Lu}{3}/u.test(found.name)
    basics.name = found.name
    reading.origins['basics.name'] = originOf(
      named,
      found.name,
      shouted || found.worth > 4 ? 'read' : 'inferred',
    )
  }
  const sections = withUnheadedWork(withHeadAtName(sectionsOf(all), named), thisYear)
  const said = sections
    .filter(({ kind }) => kind === 'head')
    .flatMap((section) => readHead(section.lines, found?.name, false, basics, reading))
  for (const section of sections) readSection(section, basics, found?.name, thisYear, reading)
  describePerson(said, basics, reading)
  if (Object.keys(basics).length === 0) delete reading.resume.basics
  missing(reading)
  return reading
}
