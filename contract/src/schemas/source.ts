import { z } from 'zod'

const mebibyte = 1024 * 1024
/** The largest file taken in, in bytes. */
export const largestFile = 20 * mebibyte

/** The largest backup or export taken in, in bytes: what its base64 makes still fits into one text. */
export const largestArchive = 200 * mebibyte

const fileUpTo = (bytes: number) =>
  z.object({
    name: z.string().max(1000).meta({ description: 'The file’s name, with its ending.' }),
    mediaType: z.string().max(200).nullable().default(null),
    base64: z.base64().max(Math.ceil(bytes / 3) * 4 + 4, `is larger than ${bytes / mebibyte} MB`),
  })

/** A file with its bytes as base64; on the command line, a path. */
export const FileSchema = fileUpTo(largestFile)

/** A backup or an export: everything in one file. */
export const ArchiveFileSchema = fileUpTo(largestArchive)

export type File = z.output<typeof FileSchema>

/** What a reader takes: exactly one of text, a file, or (postings only) an address. */
export const TextOrFile = {
  text: z.string().max(400_000).optional().meta({ description: 'The text itself, pasted.' }),
  file: FileSchema.optional().meta({ description: 'The file.' }),
}
