import type { Figure, Resume } from '@roundtwo/model'
import { type Amount, readDocument, recogniseAmounts } from '@roundtwo/text'

/** A line of the CV with its JSON Resume path. */
export interface ResumeStatement {
  text: string
  where: string
}

const under = (
  path: string,
  parts: { summary?: string; description?: string; highlights?: string[] },
): ResumeStatement[] =>
  [
    { text: parts.summary ?? '', where: `${path}.summary` },
    { text: parts.description ?? '', where: `${path}.description` },
    ...(parts.highlights ?? []).map((text, line) => ({ text, where: `${path}.highlights.${line}` })),
  ].filter(({ text }) => text !== '')

/** What a CV states of work done, in its own words. */
export const resumeStatements = ({ basics, work = [], projects = [] }: Resume): ResumeStatement[] => [
  ...under('basics', { ...(basics?.summary === undefined ? {} : { summary: basics.summary }) }),
  ...work.flatMap((job, place) => under(`work.${place}`, job)),
  ...projects.flatMap((project, place) => under(`projects.${place}`, project)),
]

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ')

/** A CV as short facts: what a number in somebody's notes may be held against. */
export const resumeFacts = (resume: Resume): string[] =>
  [
    ...(resume.work ?? []).map((job) => joined(job.position, job.name, job.startDate, job.endDate)),
    ...resumeStatements(resume).map(({ text }) => text),
    ...(resume.education ?? []).map((school) => joined(school.area, school.institution, school.score)),
    ...(resume.certificates ?? []).map((certificate) => joined(certificate.name, certificate.date)),
    ...(resume.skills ?? []).map((skill) => joined(skill.name, ...(skill.keywords ?? []))),
  ].filter((fact) => fact !== '')

/** A number the CV states, in the words it stands in. */
export interface ResumeFigure extends ResumeStatement {
  figure: Figure
  quote: string
}

/** Only what is counted tells what a number of a CV is of: "42 houses". */
const figureOf = ({ amount, upTo, unit, kind }: Amount): Figure => ({
  subject: kind === 'count' ? unit : '',
  amount,
  upTo,
  unit,
})

/** The figures a CV states, each with its sentence; bare numbers and years are of nothing. */
export const resumeFigures = (resume: Resume): ResumeFigure[] =>
  resumeStatements(resume).flatMap(({ text, where }) =>
    readDocument(text, { keepLines: true }).sentences.flatMap((sentence) =>
      recogniseAmounts(sentence.tokens)
        .filter(({ kind, ordinal }) => kind !== 'bare' && !ordinal)
        .map((amount) => ({ figure: figureOf(amount), quote: sentence.text, text, where })),
    ),
  )
