import { InstantSchema, ZoneSchema } from '@roundtwo/model'
import { z } from 'zod'
import { fileFailures } from '../failures.ts'
import { operation } from '../operation.ts'
import { FileReadingSchema, readAs } from '../schemas/file-reading.ts'
import { FitSchema } from '../schemas/fit.ts'
import { InvitationReadingSchema } from '../schemas/invitation.ts'
import { PostingReadingSchema, PostingSchema } from '../schemas/posting.ts'
import { ResumeReadingSchema, ResumeSchema } from '../schemas/resume.ts'
import { TextOrFile } from '../schemas/source.ts'

const AddressSchema = z.string().max(4000).optional().meta({ description: 'The posting’s address, https.' })

export const readInvitation = operation({
  name: 'read-invitation',
  summary: 'Read an invitation: a calendar file, a mail or pasted text.',
  kind: 'pure',
  input: z.object({
    ...TextOrFile,
    zone: ZoneSchema.optional().meta({ description: 'Your own time zone, for times without one.' }),
    now: InstantSchema.optional().meta({
      description: 'The moment it is read at, for dates without a year.',
    }),
  }),
  output: InvitationReadingSchema,
  failures: [...fileFailures, 'nothing-given', 'no-event'],
  positional: 'file',
})

export const readPosting = operation({
  name: 'read-posting',
  summary: 'Read a job posting: text, Markdown, HTML, PDF, DOCX or an address.',
  kind: 'pure',
  input: z.object({
    ...TextOrFile,
    address: AddressSchema,
    title: z.string().max(1000).nullish(),
    company: z.string().max(1000).nullish(),
  }),
  output: PostingReadingSchema,
  failures: [
    ...fileFailures,
    'nothing-given',
    'address-not-https',
    'address-private',
    'address-unreachable',
    'page-too-large',
    'page-too-slow',
    'page-refused',
  ],
  positional: 'file',
})

export const readResume = operation({
  name: 'read-resume',
  summary: 'Read a CV: JSON Resume, PDF, DOCX, text or LinkedIn’s archive.',
  kind: 'pure',
  input: z.object({ ...TextOrFile, now: InstantSchema.optional() }),
  output: ResumeReadingSchema,
  failures: [...fileFailures, 'nothing-given', 'not-a-resume'],
  positional: 'file',
})

export const recogniseFile = operation({
  name: 'recognise-file',
  summary: 'Say whether a file is an invitation, a posting or a CV, and read it as that.',
  kind: 'pure',
  input: z.object({
    ...TextOrFile,
    address: AddressSchema,
    role: z.enum(readAs).optional().meta({ description: 'What it is, where that is known.' }),
    zone: ZoneSchema.optional().meta({ description: 'Your own time zone, for times without one.' }),
    now: InstantSchema.optional(),
  }),
  output: FileReadingSchema,
  failures: [...new Set([...readInvitation.failures, ...readPosting.failures, ...readResume.failures])],
  positional: 'file',
})

export const matchResume = operation({
  name: 'match-resume',
  summary: 'Hold every requirement of a posting against a CV.',
  kind: 'pure',
  input: z.object({
    posting: PostingSchema.pick({ requirements: true }).extend({
      title: z.string().nullable().default(null),
      duties: z.array(z.string()).default([]),
    }),
    resume: ResumeSchema,
    now: InstantSchema.optional(),
  }),
  output: FitSchema,
  failures: [],
})
