import type { Instant } from '@roundtwo/model'
import { inRuns, type SourceLine, type Tagger, tagged } from '@roundtwo/text'
import { headParts } from './head-parts.ts'
import { type LineLabel, lineFeatures, lineLabels } from './line-features.ts'
import { readBasics } from './read-basics.ts'
import { educationIn, entriesOf, personHeads, projectsIn, volunteeringIn, workIn } from './read-entries.ts'
import { honoursOn, interestsOn, languagesOn, publicationsOn, referencesOn, skillsOn } from './read-lists.ts'
import type { CvLine, Item, ResumeReading } from './resume-lines.ts'
import { addItems, addLeftover, cvLinesOf, mostLines, noName } from './resume-lines.ts'

/**
 * All that reading CVs has learnt: what each line is, and the parts of the lines that name a job or a post, that name a
 * course of study and that are about the person.
 */
export type ResumeModels = Record<'lines' | 'work' | 'study' | 'person', Tagger>

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

/** What each line is, the likeliest sequence, and how likely that is. */
function judgedLines(lines: readonly CvLine[], model: Tagger) {
  return tagged(model, lineFeatures(lines)).map(({ label, probability, probabilities }) => {
    const found = lineLabels.find((known) => known === label) ?? 'other'
    const naming = namingLabels.find((alike) => alike.includes(found))
    const chances = naming?.map((each) => probabilities[model.labels.indexOf(each)] ?? 0)
    const chance = chances?.reduce((sum, each) => sum + each, 0) ?? probability
    return naming && chance < leastChance ? { label: 'other' as const, chance: 1 } : { label: found, chance }
  })
}

/**
 * A CV's lines as JSON Resume 1.0.0, each field with where it was read and how sure that is; what fits nowhere is in
 * the notes. Linear in the text; never throws. `now` settles the century of two-digit years; without it the latest year
 * that the CV names.
 */
export async function readResumeLines(
  sources: readonly SourceLine[],
  { now }: { now?: Instant } = {},
): Promise<ResumeReading> {
  // What was learnt about CVs (see tools/train), loaded when it is first wanted.
  const models: ResumeModels = (await import('./models.json', { with: { type: 'json' } })).default
  const reading: ResumeReading = { resume: {}, origins: {}, notes: [] }
  const { resume, notes } = reading
  const lines = cvLinesOf(sources, now ? Number(now.slice(0, 4)) : latestYear(sources))
  const judged = judgedLines(lines, models.lines)
  const labels = judged.map(({ label }) => label)
  const labelOf = ({ line }: CvLine): LineLabel => labels[line.index] ?? 'other'
  const chanceOf = ({ line }: CvLine): number => judged[line.index]?.chance ?? 0
  const of = (...wanted: readonly LineLabel[]) => lines.filter((line) => wanted.includes(labelOf(line)))
  const groups = (begins: LineLabel, goesOn: LineLabel): CvLine[][] =>
    inRuns(of(begins, goesOn), (line) => labelOf(line) === goesOn)
  const all = Object.groupBy(entriesOf(lines, labels), ({ kind }) => kind)
  const named = (kind: 'work' | 'study' | 'post', model: Tagger) => {
    const entries = all[kind] ?? []
    const heads = entries.map(({ head }) => head)
    const parts = headParts(model, heads, chanceOf)
    return entries.map((entry, index) => ({ ...entry, parts: parts[index] ?? [] }))
  }
  const heads = personHeads(lines, labels)
  const about = headParts(models.person, heads, chanceOf).flat()
  readBasics(heads.flat(), about, of('name')[0], of('summary'), reading)
  const languages: Item[] = []
  const parts: Readonly<Record<string, Item[]>> = {
    work: workIn(named('work', models.work), reading),
    education: educationIn(named('study', models.study)),
    volunteer: volunteeringIn(named('post', models.work)),
    projects: projectsIn(all.project ?? []),
    skills: skillsOn(of('skills'), languages),
    languages: languagesOn(of('languages'), languages),
    certificates: honoursOn(groups('certificate', 'certificate head'), 'certificates', 'name', 'issuer'),
    awards: honoursOn(groups('award', 'award head'), 'awards', 'title', 'awarder'),
    publications: publicationsOn(of('publication')),
    interests: interestsOn(of('interests')),
    references: referencesOn(of('reference')),
  }
  for (const [part, items] of Object.entries(parts)) addItems(reading, part, items)
  for (const { line } of of('other', 'personal', 'furniture', 'heading other')) addLeftover(reading, line.text)
  if (sources.length > mostLines)
    notes.push({ code: 'too-long', message: `Only the first ${mostLines} lines of this CV were read.` })
  if (resume.basics?.name === undefined) notes.push(noName)
  if (resume.work === undefined) {
    const message = 'No work experience was found. Please add it, or check that the whole CV was given.'
    notes.push({ code: 'no-work', message })
  }
  return reading
}
