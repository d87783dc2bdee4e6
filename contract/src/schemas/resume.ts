import { NoteSchema, OriginsSchema, type Resume } from '@roundtwo/model'
import { z } from 'zod'

const text = z.string().max(20_000)
const texts = z.array(text).max(500)
const open = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).partial()
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(open(shape)).max(500)
const period = { startDate: text, endDate: text }

const Basics = open({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: open({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
  profiles: list({ network: text, username: text, url: text }),
})

/** JSON Resume 1.0.0; unknown fields are kept. */
export const ResumeSchema = open({
  basics: Basics,
  work: list({
    ...period,
    name: text,
    position: text,
    location: text,
    description: text,
    url: text,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({
    ...period,
    organization: text,
    position: text,
    url: text,
    summary: text,
    highlights: texts,
  }),
  education: list({
    ...period,
    institution: text,
    url: text,
    area: text,
    studyType: text,
    score: text,
    courses: texts,
  }),
  awards: list({ title: text, date: text, awarder: text, summary: text }),
  certificates: list({ name: text, date: text, url: text, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    ...period,
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    url: text,
    roles: texts,
    entity: text,
    type: text,
  }),
}) as unknown as z.ZodType<Resume, Resume>

export const ResumeReadingSchema = z.object({
  resume: ResumeSchema,
  origins: OriginsSchema,
  notes: z.array(NoteSchema),
})
