export const figureGroups = [
  'funnel',
  'rounds',
  'offers',
  'timing',
  'silence',
  'signals',
  'thanks',
  'decisions',
  'answers',
  'delivery',
] as const
export type FigureGroup = (typeof figureGroups)[number]

/** `finding`: a direction without a size; `correlation` from -1 to 1; `share` and `change` as parts of one. */
export const figureUnits = ['share', 'change', 'count', 'days', 'weeks', 'correlation', 'ratio', 'finding'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** `derived`: worked out from published numbers. */
export const figureQualities = [
  'primary-study',
  'industry-report',
  'industry-poll',
  'official',
  'company-claim',
  'derived',
] as const
export type FigureQuality = (typeof figureQualities)[number]

/** Where the figure was read: in the source, in somebody's account of it, worked out here, or looked for in vain. */
export const figureChecks = ['source', 'second-hand', 'derived', 'not-found'] as const
export type FigureCheck = (typeof figureChecks)[number]

/** What may be said with it: `ever` counts people to whom it ever happened and is nobody's chance today. */
export const figureUses = ['plain', 'with-caveat', 'ever', 'corrected'] as const
export type FigureUse = (typeof figureUses)[number]

/** A number somebody published, with all it takes to judge it. */
export interface PublishedFigure {
  /** Stable: `fun_finalist_univ`. */
  id: string
  group: FigureGroup
  /** One sentence that says of whom. */
  claim: string
  /** Null for a finding without a size, and where only the range is known. */
  value: number | null
  low: number | null
  high: number | null
  unit: FigureUnit
  /** What was counted and against what: "offers per candidate who came on site". */
  counted: string
  population: string
  /** How many were looked at, in the source's words. */
  sample: string | null
  /** Of the data; of the publication where the data have none. */
  year: number | null
  source: string
  author: string
  /** Null where no trustworthy page was found. */
  url: string | null
  quality: FigureQuality
  verified: FigureCheck
  use: FigureUse
  /** What not to read into it; never null but for plain use. */
  caveat: string | null
}

/** `unsupported`: nothing measured says so; `false`: what was measured says otherwise. */
export const folkloreVerdicts = ['true', 'half-true', 'unsupported', 'false'] as const
export type FolkloreVerdict = (typeof folkloreVerdicts)[number]

/** Something people say about odds and signs, beside what was measured. */
export interface Folklore {
  id: string
  /** As people say it. */
  claim: string
  verdict: FolkloreVerdict
  /** One or two sentences. */
  measured: string
  /** Ids of the published figures it rests on; empty when nothing was found. */
  figures: string[]
  /** Where the claim seems to come from, when that is known. */
  origin: string | null
}
