import type {
  AskBack,
  AskTheme,
  Competency,
  Folklore,
  FormatGuide,
  JobFamily,
  LedgerEntry,
  Playbook,
  PublishedFigure,
  Question,
  ResearchTheme,
  Resume,
  StoryContent,
} from '@roundtwo/model'
import asksFile from './asks.json' with { type: 'json' }
import competenciesFile from './competencies.json' with { type: 'json' }
import exampleFile from './example.json' with { type: 'json' }
import exampleMemoryFile from './example-memory.json' with { type: 'json' }
import familiesFile from './families.json' with { type: 'json' }
import figuresFile from './figures.json' with { type: 'json' }
import folkloreFile from './folklore.json' with { type: 'json' }
import formatsFile from './formats.json' with { type: 'json' }
import playbooksFile from './playbooks.json' with { type: 'json' }
import behavioural from './questions/behavioural.json' with { type: 'json' }
import culturalFit from './questions/cultural-fit.json' with { type: 'json' }
import roleSpecific from './questions/role-specific.json' with { type: 'json' }
import situational from './questions/situational.json' with { type: 'json' }
import technical from './questions/technical.json' with { type: 'json' }

/** The compiler reads every text of a JSON file as a plain string; the tests hold each file to its type. */
const typed = <Data>(file: unknown): Data => file as Data

/** The worked example: the three documents somebody would bring. */
export interface Example {
  company: string
  role: string
  /** A calendar file with `{stamp}`, `{start}` and `{end}` to fill in. */
  invitation: string
  posting: string
  resume: Resume
}

/** The worked example's first round: what was said in it, and what is known besides. People are named by name. */
export interface ExampleMemory {
  firstRound: { daysBefore: number; minutes: number; platform: string; with: string[] }
  stories: StoryContent[]
  entries: { with: string[]; entry: LedgerEntry; story?: string; dueInDays?: number }[]
  notes: {
    daysAgo: number
    theme: ResearchTheme
    text: string
    help: string
    source: string
    stories: string[]
  }[]
  asks: { catalog: string | null; text: string; theme: AskTheme; to: string }[]
}

/** Questions an interviewer may ask. */
export const questions: readonly Question[] = typed([
  ...behavioural,
  ...technical,
  ...situational,
  ...culturalFit,
  ...roleSpecific,
])

/** Questions to ask back. */
export const asks: readonly AskBack[] = typed(asksFile)

/** What questions test. */
export const competencies: readonly Competency[] = typed(competenciesFile)

/** Families of jobs with questions of their own. */
export const families: readonly JobFamily[] = typed(familiesFile)

/** What each format of interview implies, in the order of `interviewFormats`. */
export const formatGuides: readonly FormatGuide[] = typed(formatsFile)

/** What to do with each answer, and with none, in the order of `playbookIds`. */
export const playbooks: readonly Playbook[] = typed(playbooksFile)

/** What the numbers say. */
export const figures: readonly PublishedFigure[] = typed(figuresFile)

/** What people say, beside the numbers. */
export const folklore: readonly Folklore[] = typed(folkloreFile)

export const example: Example = typed(exampleFile)

export const exampleMemory: ExampleMemory = typed(exampleMemoryFile)
