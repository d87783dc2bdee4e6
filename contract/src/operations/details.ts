import { guidedFormats } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { NextStepSchema } from '../schemas/invitation.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { ResumeSchema } from '../schemas/resume.ts'
import { FileSchema } from '../schemas/source.ts'

const { round, interview, person, document, resume } = recordSchemas
const newOrKept = IdSchema.optional().meta({ description: 'The one to change; a new one without.' })

export const saveRound = operation({
  name: 'save-round',
  summary: 'Add or change a round: its number, format, things to bring and prepare.',
  kind: 'command',
  input: round
    .omit({ origins: true })
    .partial()
    .extend({
      id: newOrKept,
      opportunityId: IdSchema,
      format: z.enum(guidedFormats).optional().meta({ description: 'The only format; unknown for none.' }),
      nextStep: z
        .union([NextStepSchema, z.string().max(1000)])
        .nullable()
        .optional(),
    }),
  output: round,
  failures: ['not-found'],
})

export const saveInterview = operation({
  name: 'save-interview',
  summary: 'Add or change an interview: its time, place, link and who takes part. Moving it makes the plan again.',
  kind: 'command',
  input: interview
    .omit({ sequence: true, uid: true, origins: true })
    .partial()
    .extend({ id: newOrKept, opportunityId: IdSchema, personIds: z.array(IdSchema).max(100).optional() }),
  output: interview,
  failures: ['not-found', 'ends-before-start'],
})

export const deleteInterview = operation({
  name: 'delete-interview',
  summary: 'Remove an interview.',
  kind: 'command',
  input: ByIdSchema,
  output: interview,
  failures: ['not-found'],
  positional: 'id',
})

export const savePerson = operation({
  name: 'save-person',
  summary: 'Add or change somebody met or to be met.',
  kind: 'command',
  input: person
    .omit({ origins: true })
    .partial()
    .extend({ id: newOrKept, opportunityId: IdSchema, name: person.shape.name.optional() }),
  output: person,
  failures: ['not-found'],
})

export const deletePerson = operation({
  name: 'delete-person',
  summary: 'Remove a person from an opportunity.',
  kind: 'command',
  input: ByIdSchema,
  output: person,
  failures: ['not-found'],
  positional: 'id',
})

export const attachDocument = operation({
  name: 'attach-document',
  summary: 'Keep a file with an opportunity.',
  kind: 'command',
  input: z.object({ opportunityId: IdSchema, role: document.shape.role.default('other'), file: FileSchema }),
  output: document,
  failures: ['not-found', 'empty-file'],
})

export const getDocument = operation({
  name: 'get-document',
  summary: 'An attached file, as it came.',
  kind: 'query',
  input: ByIdSchema,
  output: z.object({ file: FileSchema }),
  failures: ['not-found'],
  positional: 'id',
})

export const deleteDocument = operation({
  name: 'delete-document',
  summary: 'Remove an attached file.',
  kind: 'command',
  input: ByIdSchema,
  output: document,
  failures: ['not-found'],
  positional: 'id',
})

export const saveResume = operation({
  name: 'save-resume',
  summary: 'Keep a CV, or correct one.',
  kind: 'command',
  input: z.object({
    id: newOrKept,
    name: resume.shape.name.optional(),
    resume: ResumeSchema,
    file: FileSchema.optional(),
  }),
  output: resume,
  failures: ['not-found'],
})

export const listResumes = operation({
  name: 'list-resumes',
  summary: 'The CVs kept.',
  kind: 'query',
  input: z.object({}),
  output: z.object({ resumes: z.array(resume) }),
  failures: [],
})

export const deleteResume = operation({
  name: 'delete-resume',
  summary: 'Remove a CV; opportunities measured against it stay.',
  kind: 'command',
  input: ByIdSchema,
  output: resume,
  failures: ['not-found'],
  positional: 'id',
})
