import type {
  AdviceKind,
  AskTheme,
  Certainty,
  Contact,
  DocumentRole,
  EntryKind,
  InterviewFormat,
  Outcome,
  PayPeriod,
  PersonKind,
  QuestionCategory,
  Rating,
  ReflectionAspect,
  RequirementKind,
  RequirementLevel,
  ResearchTheme,
  SearchedKind,
  Seniority,
  Side,
  Strength,
  TaskKind,
  WorkMode,
} from '@roundtwo/model'

export const formatLabels: Record<InterviewFormat, string> = {
  panel: 'Panel',
  case: 'Case study',
  practical: 'Practical or skills test',
  presentation: 'Presentation',
  technical: 'Technical interview',
  executive: 'With executives',
  team: 'Meeting the team',
  behavioural: 'About what you did',
  'site visit': 'Visit on site',
}

export const outcomeLabels: Record<Outcome, string> = {
  offer: 'Offer',
  'further-round': 'Another round',
  rejection: 'Rejection',
  hold: 'On hold',
  silence: 'No answer',
  withdrawn: 'Withdrawn',
}

export const personKindLabels: Record<PersonKind, string> = {
  interviewer: 'Interviewer',
  recruiter: 'Recruiter',
  referee: 'Referee',
  unknown: 'Not known',
}

export const requirementKindLabels: Record<RequirementKind, string> = {
  skill: 'Skill',
  experience: 'Experience',
  education: 'Education',
  licence: 'Licence',
  language: 'Language',
  trait: 'Trait',
  logistics: 'Logistics',
}

export const levelLabels: Record<RequirementLevel, string> = { must: 'Must have', nice: 'Nice to have' }

export const strengthLabels: Record<Strength, string> = { strong: 'Strong', partial: 'Partial', gap: 'Gap' }

export const modeLabels: Record<WorkMode, string> = {
  onsite: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
  unknown: 'Not said',
}

export const seniorityLabels: Record<Seniority, string> = {
  entry: 'Entry',
  mid: 'Middle',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
  unknown: 'Not said',
}

export const payPeriodLabels: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

export const categoryLabels: Record<QuestionCategory, string> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  situational: 'Situational',
  'cultural-fit': 'Cultural fit',
  'role-specific': 'Role-specific',
}

export const themeLabels: Record<AskTheme, string> = {
  team: 'Team',
  role: 'Role',
  culture: 'Culture',
  growth: 'Growth',
  business: 'Business',
  'next-steps': 'Next steps',
}

export const taskKindLabels: Record<TaskKind, string> = {
  research: 'Research',
  story: 'Story',
  practice: 'Practice',
  questions: 'Questions to ask',
  logistics: 'Logistics',
  materials: 'Materials',
  format: 'Format',
  rest: 'Rest',
  own: 'Your own',
}

export const documentRoleLabels: Record<DocumentRole, string> = {
  invitation: 'Invitation',
  posting: 'Posting',
  resume: 'CV',
  page: 'Web page',
  other: 'Other',
}

export const certaintyLabels: Record<Certainty, string> = {
  sure: 'Read',
  doubtful: 'Not sure',
}

export const entryKindLabels: Record<EntryKind, string> = {
  question: 'Question asked',
  story: 'Story told',
  figure: 'Figure stated',
  doubt: 'Doubt',
  promise: 'Promise',
  interest: 'Interest shown',
  fact: 'Fact',
  open: 'Still open',
  note: 'Note',
}

export const sideLabels: Record<Side, string> = { me: 'Me', them: 'Them' }

export const ratingLabels: Record<Rating, string> = {
  1: 'Badly',
  2: 'Weakly',
  3: 'All right',
  4: 'Well',
  5: 'Very well',
}

export const adviceKindLabels: Record<AdviceKind, string> = {
  contradiction: 'Put right',
  promise: 'Keep the promise',
  repair: 'Repair',
  withhold: 'Do not reuse',
  repeat: 'Repeat exactly',
  deeper: 'Go deeper',
  ask: 'Ask again',
}

export const aspectLabels: Record<ReflectionAspect, string> = {
  preparation: 'Preparation',
  delivery: 'Delivery',
  answers: 'Answers',
  rapport: 'Rapport',
}

export const researchThemeLabels: Record<ResearchTheme, string> = {
  mission: 'Mission',
  values: 'Values',
  news: 'News',
  products: 'Products',
  customers: 'Customers',
  competitors: 'Competitors',
  challenges: 'Challenges',
  people: 'People',
}

export const searchedKindLabels: Record<SearchedKind, string> = {
  opportunity: 'Opportunity',
  posting: 'Posting',
  resume: 'CV',
  round: 'Round',
  interview: 'Interview',
  person: 'Person',
  task: 'Task',
  document: 'File',
  entry: 'Ledger',
  story: 'Story',
  note: 'Research',
  ask: 'Question to ask',
  reflection: 'Reflection',
}

/** “Presentation, Panel”. */
export const formatWords = (formats: readonly InterviewFormat[]): string =>
  formats.length === 0 ? 'Format not known' : formats.map((format) => formatLabels[format]).join(', ')

/** “Round 2 · final · Presentation, Panel”. */
export const roundWords = (round: number, final: boolean | null, formats: readonly InterviewFormat[]): string =>
  [`Round ${round}`, final ? 'final' : '', formats.length > 0 ? formatWords(formats) : ''].filter(Boolean).join(' · ')

export const contactWords = ({ name, phone, email }: Contact): string => [name, phone, email].filter(Boolean).join(', ')

/** The choices of a select, in the table's order. */
export const choices = <Key extends string>(
  keys: readonly Key[],
  labels: Record<Key, string>,
): { value: Key; label: string }[] => keys.map((value) => ({ value, label: labels[value] }))

/** The member of a list with that name: a select answers with any text. */
export const memberOf = <Key extends string>(keys: readonly Key[], text: string | null): Key | undefined =>
  keys.find((key) => key === text)
