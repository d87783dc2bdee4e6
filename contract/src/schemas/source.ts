import { z } from 'zod'

const mebibyte = 1024 * 1024
/** The largest file taken in, in bytes. */
export const largestFile = 20 * mebibyte

/** A file with its bytes as base64; on the command line, a path. */
export const FileSchema = z.object({
  name: z.string().max(1000).meta({ description: 'The file’s name, with its ending.' }),
  mediaType: z.string().max(200).nullable().default(null),
  base64: z.base64().max(Math.ceil(largestFile / 3) * 4 + 4, 'is larger than 20 MB'),
})

export type File = z.output<typeof FileSchema>

/** What a reader takes: exactly one of text, a file, or (postings only) an address. */
export const TextOrFile = {
  text: z.string().max(400_000).optional().meta({ description: 'The text itself, pasted.' }),
  file: FileSchema.optional().meta({ description: 'The file.' }),
}
