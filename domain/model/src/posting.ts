export const requirementKinds = [
  'skill',
  'experience',
  'education',
  'licence',
  'language',
  'trait',
  'logistics',
] as const
export type RequirementKind = (typeof requirementKinds)[number]

/** What is proved with a paper or a plain yes, not with a story. */
export const provedOnPaper: ReadonlySet<RequirementKind> = new Set(['education', 'licence', 'language', 'logistics'])

export const requirementLevels = ['must', 'nice'] as const
export type RequirementLevel = (typeof requirementLevels)[number]

export const workModes = ['onsite', 'hybrid', 'remote', 'unknown'] as const
export type WorkMode = (typeof workModes)[number]

export const seniorities = ['entry', 'mid', 'senior', 'lead', 'executive', 'unknown'] as const
export type Seniority = (typeof seniorities)[number]

export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

export interface Requirement {
  /** The posting's own words. */
  text: string
  kind: RequirementKind
  level: RequirementLevel
}

export interface Pay {
  min: number
  max: number
  /** ISO 4217, such as `GBP`. */
  currency: string
  period: PayPeriod
}

/** A job advertisement (schema.org JobPosting), with its requirements taken apart. */
export interface Posting {
  title: string | null
  company: string | null
  place: string | null
  mode: WorkMode
  seniority: Seniority
  pay: Pay | null
  requirements: Requirement[]
  duties: string[]
  values: string[]
  /** What the posting says of its selection: "panel interview", "trade test". */
  formatHints: string[]
  /** The whole text, since postings vanish. */
  text: string
}

/** A posting nothing is known of. */
export const blankPosting: Readonly<Posting> = {
  title: null,
  company: null,
  place: null,
  mode: 'unknown',
  seniority: 'unknown',
  pay: null,
  requirements: [],
  duties: [],
  values: [],
  formatHints: [],
  text: '',
}
