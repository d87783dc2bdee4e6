import { z } from 'zod'
import { InvitationReadingSchema } from './invitation.ts'
import { PostingReadingSchema } from './posting.ts'
import { ResumeReadingSchema } from './resume.ts'

export const readAs = ['invitation', 'posting', 'resume'] as const
export type ReadAs = (typeof readAs)[number]

/** What a file looks most like, with what it gave as whatever it was read as. */
export const FileReadingSchema = z.object({
  role: z.enum(readAs),
  invitation: InvitationReadingSchema.nullable(),
  posting: PostingReadingSchema.nullable(),
  resume: ResumeReadingSchema.nullable(),
})
export type FileReading = z.output<typeof FileReadingSchema>
