import type { ResumeEducation } from '@roundtwo/model'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { headerParts, type Part, splitAtCommas } from './header-parts.ts'
import { periodFields } from './period-fields.ts'
import { periodsIn } from './periods.ts'
import { readBareCity } from './place.ts'
import { type CvLine, originOf, type ResumeReading, tidy } from './resume-line.ts'
import { degreePattern, schoolPattern } from './word-lists.ts'

const scorePattern =
  /(?:\b(?:GPA|CGPA|grade|note|abschlussnote|nota media|media|mention|average|cijfer|gemiddelde|final mark|voto)\s*:?\s*(?:of\s)?)([\w+.,/:% ]{1,24})|\b(first[- ]class(?: honours)?|upper second(?:[- ]class)?(?: honours)?|2:[12]|distinction|merit|(?:summa |magna |egregia )?cum laude|pass with \w+|with honou?rs|\d\d?(?:\.\d+)?\s?%|mention (?:très bien|bien|assez bien))/i

const isSchool = (part: Part): boolean => schoolPattern.test(part.text)
const isDegree = (part: Part): boolean => degreePattern.test(part.text)

/** "BSc (Hons) in Computer Science" as the award and its subject. */
export const readDegree = (text: string): { studyType: string; area?: string } => {
  const match = degreePattern.exec(text)
  const award = tidy(match?.[1] ?? '')
  if (match === null || award === '') return { studyType: text }
  const at = match.index + match[0].length
  const after = tidy(
    text
      .slice(at)
      .replace(
        /^[\s,:–-]*(?:\(?(?:Hons|Honours)\)?)?\s*(?:degree\s)?(?:in|of|en|im Fach|im|zur|zum|als|de|in de|van|di|em)?\s+/iu,
        '',
      ),
  )
  const before = tidy(text.slice(0, match.index))
  const hons = /^\s*\(?(?:Hons|Honours)\)?/.exec(text.slice(at))?.[0] ?? ''
  const area = (after === '' ? before : after).replace(/^(?:in|of|en)\s+/i, '')
  const studyType = `${award}${hons.trimEnd()}`.replace(/\s+(?:zur|zum|als)$/, '')
  return { studyType, ...(area === '' ? {} : { area }) }
}

interface Roles {
  school: Part | undefined
  degree: Part | undefined
  rest: Part[]
}

const rolesOf = (entry: Entry): Roles => {
  const whole = headerParts(entry).filter(({ text }) => scorePattern.exec(text)?.[0].length !== text.length)
  const mixed = whole.some((part) => isDegree(part) && isSchool(part)) || whole.length === 1
  const parts = mixed ? splitAtCommas(whole) : whole
  const degree = parts.find((part) => isDegree(part) && !isSchool(part)) ?? parts.find(isDegree)
  const school =
    parts.find((part) => part !== degree && isSchool(part)) ??
    parts.find(
      (part) =>
        part !== degree &&
        !part.place &&
        degree !== undefined &&
        (part.row !== degree.row || parts.length === 2),
    )
  return {
    school: school ?? (degree === undefined ? parts[0] : undefined),
    degree,
    rest: parts.filter((part) => part !== degree && part !== school),
  }
}

const splitDegreeAtSchool = (roles: Roles): Roles => {
  const { degree, school } = roles
  if (degree === undefined || school !== undefined) return roles
  const from =
    /^(.{2,80}?)\s+(?:at|from|an der|am|à l['’]|à la|à|de la|en la|aan de|presso)\s+(?:the\s)?(\S.{2,80})$/u.exec(
      degree.text,
    )
  if (from === null || !schoolPattern.test(from[2] ?? '')) return roles
  return { ...roles, degree: { ...degree, text: from[1] ?? '' }, school: { ...degree, text: from[2] ?? '' } }
}

const scoreOf = (entry: Entry): { text: string; line: CvLine } | undefined => {
  for (const line of [...entry.header.map(({ line: held }) => held), ...entry.body]) {
    const match = scorePattern.exec(line.text)
    const text = tidy(match?.[1] ?? match?.[2] ?? '')
    if (text !== '') return { text, line }
  }
  return undefined
}

/** Subject words that the split at commas set apart from the award: "MSc, Data Science". */
const areaPart = (roles: Roles): Part | undefined =>
  roles.rest.find(
    (part) =>
      !part.place &&
      part.row === roles.degree?.row &&
      readBareCity(part.text)?.countryCode === undefined &&
      !scorePattern.test(part.text),
  )

/** "Theodor-Storm-Schule, Husum": the place behind the school's name. */
const splitPlace = (text: string): [string, string?] => {
  // "University of California, Berkeley" is one name.
  if (
    /^(?:University of (?:California|Texas|Wisconsin|Illinois|North Carolina|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Colorado|Hawaii|Tennessee|Alabama|Alaska)|California State University)\b/.test(
      text,
    )
  )
    return [text]
  const comma = text.lastIndexOf(', ')
  const tail = text.slice(comma + 2)
  if (comma < 0 || schoolPattern.test(tail) || readBareCity(tail) === undefined) return [text]
  return [text.slice(0, comma), tail]
}

const readStudy = (entry: Entry, path: string, reading: ResumeReading): ResumeEducation => {
  const roles = splitDegreeAtSchool(rolesOf(entry))
  const study: ResumeEducation = {}
  const [schoolName = '', schoolPlace] = splitPlace(roles.school?.text ?? '')
  if (roles.school !== undefined) {
    study.institution = schoolName
    reading.origins[`${path}.institution`] = originOf(
      roles.school.line,
      schoolName,
      isSchool(roles.school) ? 'read' : 'inferred',
    )
  }
  const areaFromRest = areaPart(roles)
  if (roles.degree !== undefined) {
    const { studyType, area } = readDegree(roles.degree.text)
    study.studyType = studyType
    reading.origins[`${path}.studyType`] = originOf(roles.degree.line, studyType, 'read')
    const subject = area ?? areaFromRest?.text
    if (subject !== undefined) {
      study.area = subject
      reading.origins[`${path}.area`] = originOf(roles.degree.line, subject, 'read')
    }
  }
  const score = scoreOf(entry)
  if (score !== undefined) {
    study.score = score.text
    reading.origins[`${path}.score`] = originOf(score.line, score.text, 'read')
  }
  Object.assign(study, periodFields(entry, 'end', path, reading))
  const held = new Set([study.area, study.score])
  const courses = [
    ...roles.rest.filter(({ text, place }) => !place && !held.has(text)).map(({ text }) => text),
    ...entry.body.map(({ text }) => text),
  ]
  if (courses.length > 0) study.courses = courses
  const place = roles.rest.find((part) => part.place)
  const location = place?.text ?? schoolPlace
  return location === undefined ? study : { ...study, location }
}

/** Undated schools one to a line. */
const splitUndated = (entry: Entry, thisYear: number): Entry[] => {
  const lines = [...entry.header.map(({ line }) => line), ...entry.body]
  const all =
    lines.length > 1 &&
    entry.period === null &&
    lines.every((line) => degreePattern.test(line.text) && schoolPattern.test(line.text))
  if (!all) return [entry]
  return lines.map((line) => ({
    header: [{ text: line.text, line }],
    period: periodsIn(line.text, thisYear)[0] ?? null,
    periodLine: line,
    body: [],
  }))
}

const columnTitles =
  /^(?:degree|qualification|course|programme|program|examination|exam|school|institution|institute|university|college|board|board\/university|school\/college|year|year of passing|years?|dates?|mark|marks|grade|percentage|percentage\/cgpa|cgpa|gpa|result|subject|location|abschluss|schule|zeitraum|note)$/i

const isTableHead = (line: CvLine): boolean => {
  const cells = line.text.split('\t')
  return cells.length > 1 && cells.every((cell) => columnTitles.test(cell.trim()))
}

export const readEducation = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  const education = reading.resume.education ?? []
  for (const entry of entriesOf(
    lines.filter((line) => !isTableHead(line)),
    thisYear,
  ).flatMap((found) => splitUndated(found, thisYear))) {
    const study = readStudy(entry, `education.${education.length}`, reading)
    if (Object.keys(study).length > 0) education.push(study)
  }
  if (education.length > 0) reading.resume.education = education
}
