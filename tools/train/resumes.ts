import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CvLine,
  entriesOf,
  headFeatures,
  lineLabels,
  personHeads,
  type ResumeModels,
  resumeLineFeatures,
} from '@roundtwo/reading'
import { type Tagger, tagged } from '@roundtwo/text'
import { authorOf, foldOf } from './cross-validate.ts'
import { fitTagger, type TaggedSequence } from './fit-tagger.ts'
import { laidOutCv } from './resume-layouts.ts'
import { type GoldCv, goldCv, type LabelledCv, labelledCv, tokenLabels } from './resume-sets.ts'

const lineOptions = { labels: lineLabels, epochs: 6, least: 5, l2: 0.2 }
const tokenOptions = { epochs: 8, least: 4, l2: 0.4 }

const lineSequence = ({ lines, labels }: LabelledCv): TaggedSequence => ({
  features: resumeLineFeatures(lines),
  labels,
})

type HeadKind = keyof Omit<ResumeModels, 'lines'>

/** Heads of one kind in a CV, by what its lines truly are. */
function headsOf(cv: LabelledCv, kind: HeadKind): CvLine[][] {
  if (kind === 'person') return personHeads(cv.lines, cv.labels)
  const kinds = kind === 'work' ? ['work', 'post'] : ['study']
  return entriesOf(cv.lines, cv.labels)
    .filter((entry) => kinds.includes(entry.kind))
    .map(({ head }) => head)
}

function headSequences(cv: LabelledCv, kind: HeadKind): TaggedSequence[] {
  const heads = headsOf(cv, kind)
  const features = headFeatures(heads)
  return heads.map((head, index) => ({
    features: features[index] ?? [],
    labels: tokenLabels(
      head,
      head.map((line) => cv.parts[cv.lines.indexOf(line)] ?? []),
    ),
  }))
}

const laidOut = 800

/** Trains on written CVs and on their content in other layouts. */
export function fitResumes(written: readonly GoldCv[]): ResumeModels {
  const made = Array.from({ length: laidOut }, (_, seed) => laidOutCv(seed + 1, written))
  const cvs = [...written, ...written, ...made].map((cv) => labelledCv(cv))
  const fit = (kind: HeadKind): Tagger =>
    fitTagger(
      cvs.flatMap((cv) => headSequences(cv, kind)),
      tokenOptions,
    )
  return {
    lines: fitTagger(cvs.map(lineSequence), lineOptions),
    work: fit('work'),
    study: fit('study'),
    person: fit('person'),
  }
}

interface Share {
  right: number
  all: number
}

function judge(
  model: Tagger,
  sequences: readonly TaggedSequence[],
  share: Share,
  wrong: (at: number, found: string, sequence: TaggedSequence) => void,
): void {
  for (const sequence of sequences)
    tagged(model, sequence.features).forEach(({ label }, at) => {
      share.all += 1
      if (label === sequence.labels[at]) share.right += 1
      else wrong(at, label, sequence)
    })
}

const percent = ({ right, all }: Share): string => `${((100 * right) / Math.max(1, all)).toFixed(1)} % of ${all}`

/** How much of `held` is right by models that have not seen it. */
export function scoreResumes(models: ResumeModels, held: readonly GoldCv[], tell: (text: string) => void = () => {}) {
  const shares = {
    lines: { right: 0, all: 0 },
    work: { right: 0, all: 0 },
    study: { right: 0, all: 0 },
    person: { right: 0, all: 0 },
  }
  for (const cv of held.map((gold) => labelledCv(gold))) {
    judge(models.lines, [lineSequence(cv)], shares.lines, (at, found) =>
      tell(`${cv.id}: ${cv.labels[at]} read as ${found}: ${cv.lines[at]?.line.text}`),
    )
    for (const kind of ['work', 'study', 'person'] as const)
      judge(models[kind], headSequences(cv, kind), shares[kind], (at, found, sequence) =>
        tell(
          `  ${cv.id} ${kind}: ${sequence.labels[at]} read as ${found}: ${sequence.features[at]?.[1]} ` +
            `in ${sequence.features.map((f) => String(f[1]).slice(5)).join(' ')}`,
        ),
      )
  }
  return shares
}

const sets = [
  'resumes',
  'resumes-it',
  'resumes-us',
  'resumes-world',
  'resumes-academic',
  'resumes-boards',
  'resumes-ways',
  'resumes-hands',
  'resumes-projects',
  'resumes-columns',
]
const folder = join(import.meta.dirname, '../../bench/sets')

export const writtenResumes = (file: string): GoldCv[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; text: string } => JSON.parse(line))
    .map(({ id, text }) => goldCv(id, text))

const folds = 3

/** Cross-validates by CV, prints the figures and writes the models beside the reader. */
export async function trainResumes(): Promise<void> {
  const cvs = sets.flatMap((set) =>
    writtenResumes(join(folder, `${set}.jsonl`)).map((cv) => ({ ...cv, id: `${set} ${cv.id}` })),
  )
  const sums: Record<string, Share> = {}
  for (let fold = 0; fold < folds; fold += 1) {
    const models = fitResumes(cvs.filter(({ id }) => foldOf(authorOf(id), folds) !== fold))
    const shares = scoreResumes(
      models,
      cvs.filter(({ id }) => foldOf(authorOf(id), folds) === fold),
    )
    for (const [name, { right, all }] of Object.entries(shares)) {
      const sum = sums[name] ?? { right: 0, all: 0 }
      sums[name] = { right: sum.right + right, all: sum.all + all }
    }
  }
  for (const [name, share] of Object.entries(sums)) console.log(`resumes: ${name} ${percent(share)}`)
  const target = join(import.meta.dirname, '../../domain/reading/src/resume/models.json')
  writeFileSync(target, `${JSON.stringify(fitResumes(cvs))}\n`)
}
