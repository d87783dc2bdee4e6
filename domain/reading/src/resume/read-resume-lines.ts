import type { Instant } from '@roundtwo/model'
import { type SourceLine, tagged } from '@roundtwo/text'
import { type Entry, type EntryKind, entriesOf } from './entries.ts'
import { headParts } from './head-parts.ts'
import { lineFeatures } from './line-features.ts'
import { type LineLabel, lineLabels } from './line-labels.ts'
import type { ResumeModels } from './models.ts'
import { personHeads } from './person-heads.ts'
import { readBasics } from './read-basics.ts'
import { readEducation, readProjects, readVolunteering, readWork } from './read-entries.ts'
import {
  groupsOf,
  languageLines,
  readAwards,
  readCertificates,
  readInterests,
  readLanguages,
  readPublications,
  readReferences,
  readSkills,
} from './read-lists.ts'
import { addLeftover, newReading, originOf, type ResumeReading } from './reading.ts'
import { type CvLine, cvLinesOf, mostLines } from './resume-lines.ts'

/** Lines of a CV by what they are. */
class Sorted {
  readonly lines: readonly CvLine[]
  readonly labels: readonly LineLabel[]
  readonly #entries: readonly Entry[]

  constructor(lines: readonly CvLine[], labels: readonly LineLabel[]) {
    this.lines = lines
    this.labels = labels
    this.#entries = entriesOf(lines, labels)
  }

  of(...wanted: readonly LineLabel[]): CvLine[] {
    return this.lines.filter((_, index) => wanted.includes(this.labels[index] ?? 'other'))
  }

  /** Lines of a list in groups: one that begins, and those that go on. */
  groups(begins: LineLabel, goesOn: LineLabel): CvLine[][] {
    const more = new Set(this.of(goesOn))
    return groupsOf(this.of(begins, goesOn), (line) => more.has(line))
  }

  entries(kind: EntryKind): Entry[] {
    return this.#entries.filter((entry) => entry.kind === kind)
  }
}

function missing(reading: ResumeReading): void {
  const { basics, work } = reading.resume
  if (basics?.name === undefined)
    reading.notes.push({ code: 'no-name', message: 'No name was found. Please fill it in.' })
  if (work === undefined)
    reading.notes.push({
      code: 'no-work',
      message: 'No work experience was found. Please add it, or check that the whole CV was given.',
    })
}

function readSummary(lines: readonly CvLine[], reading: ResumeReading): string {
  const [first] = lines
  if (first) reading.origins['basics.summary'] = originOf(first, first.line.text)
  return lines.map(({ line }) => (line.bullet === null ? line.text : `- ${line.text}`)).join('\n')
}

/** Labels of lines that name an entry of one kind. */
const namingLabels: readonly (readonly LineLabel[])[] = [
  ['job', 'job head', 'role'],
  ['study', 'study head'],
  ['post', 'post head'],
]
/** A line that names something with less is kept as a note. */
const leastChance = 0.6

/** The latest year that is written out. */
const latestYear = (sources: readonly SourceLine[]): number =>
  sources
    .flatMap(({ text }) => text.match(/\b20[0-4]\d\b/g) ?? [])
    .reduce((latest, year) => Math.max(latest, Number(year)), 2000)

/** What each line is: the likeliest sequence. */
function labelsOf(lines: readonly CvLine[], models: ResumeModels): LineLabel[] {
  const tags = tagged(models.lines, lineFeatures(lines))
  return tags.map(({ label, probabilities }) => {
    const found = lineLabels.find((known) => known === label) ?? 'other'
    const naming = namingLabels.find((alike) => alike.includes(found))
    const chance = naming?.reduce(
      (sum, each) => sum + (probabilities[models.lines.labels.indexOf(each)] ?? 0),
      0,
    )
    return chance === undefined || chance >= leastChance ? found : 'other'
  })
}

/**
 * A CV's lines as JSON Resume 1.0.0, each field with where it was read and how sure that is; what fits nowhere is in
 * the notes. Linear in the text; never throws. `now` settles the century of two-digit years; without it the latest year
 * that the CV names.
 */
export function readResumeWith(
  models: ResumeModels,
  sources: readonly SourceLine[],
  given: { now?: Instant } = {},
): ResumeReading {
  const reading = newReading()
  const lines = cvLinesOf(sources, given.now ? Number(given.now.slice(0, 4)) : latestYear(sources))
  const sorted = new Sorted(lines, labelsOf(lines, models))
  const withParts = (kind: EntryKind, model: 'work' | 'study') => {
    const entries = sorted.entries(kind)
    const parts = headParts(
      models[model],
      entries.map(({ head }) => head),
    )
    return entries.map((entry, index) => ({ entry, parts: parts[index] ?? [] }))
  }
  const basics = readBasics(models.person, personHeads(lines, sorted.labels), sorted.of('name')[0], reading)
  const summary = readSummary(sorted.of('summary'), reading)
  if (summary !== '') basics.summary = summary
  if (Object.keys(basics).length > 0) reading.resume.basics = basics
  readWork(withParts('work', 'work'), reading)
  readEducation(withParts('study', 'study'), reading)
  readVolunteering(withParts('post', 'work'), reading)
  readProjects(sorted.entries('project'), reading)
  readSkills(sorted.of('skills'), reading)
  readLanguages(languageLines(sorted.of('languages')), reading)
  readCertificates(sorted.groups('certificate', 'certificate head'), reading)
  readAwards(sorted.groups('award', 'award head'), reading)
  readPublications(sorted.of('publication'), reading)
  readInterests(sorted.of('interests'), reading)
  readReferences(sorted.of('reference'), reading)
  for (const { line } of sorted.of('other', 'personal', 'furniture', 'heading other'))
    addLeftover(reading, line.text)
  if (sources.length > mostLines)
    reading.notes.push({
      code: 'too-long',
      message: `Only the first ${mostLines} lines of this CV were read.`,
    })
  missing(reading)
  return reading
}

let loaded: Promise<ResumeModels> | undefined

/** What was learnt about CVs (see tools/train), loaded when it is first wanted. */
function resumeModels(): Promise<ResumeModels> {
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  return loaded
}

/** A CV's lines as JSON Resume 1.0.0; see `readResumeWith`. */
export const readResumeLines = async (
  sources: readonly SourceLine[],
  given: { now?: Instant } = {},
): Promise<ResumeReading> => readResumeWith(await resumeModels(), sources, given)
