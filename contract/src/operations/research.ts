import { z } from 'zod'
import { fileFailures } from '../failures.ts'
import { operation } from '../operation.ts'
import { ByIdSchema, IdSchema, recordSchemas } from '../schemas/records.ts'
import { NoteViewSchema, ResearchSchema } from '../schemas/remembered.ts'
import { TextOrFile } from '../schemas/source.ts'

const { note, feed, document } = recordSchemas
const address = z.string().max(4000)
const webFailures = [
  'address-not-https',
  'address-private',
  'address-unreachable',
  'page-too-large',
  'page-too-slow',
  'page-refused',
] as const

export const getResearch = operation({
  name: 'get-research',
  summary: 'What is known of the company, by theme; old notes say so.',
  kind: 'query',
  input: ByIdSchema,
  output: ResearchSchema,
  failures: ['not-found'],
  positional: 'id',
  alias: 'research',
})

export const saveNote = operation({
  name: 'save-note',
  summary: 'Write down something found out about the company, or change it.',
  kind: 'command',
  input: note
    .pick({
      theme: true,
      text: true,
      help: true,
      source: true,
      link: true,
      date: true,
      storyIds: true,
      documentId: true,
      state: true,
    })
    .partial()
    .extend({
      id: IdSchema.optional().meta({ description: 'The note to change or put back; a new one without.' }),
      opportunityId: IdSchema,
    }),
  output: NoteViewSchema,
  failures: ['not-found'],
})

export const deleteNote = operation({
  name: 'delete-note',
  summary: 'Remove a note.',
  kind: 'command',
  input: ByIdSchema,
  output: note,
  failures: ['not-found'],
  positional: 'id',
})

export const keepPage = operation({
  name: 'keep-page',
  summary: 'Keep a page as text, with a note for it.',
  kind: 'command',
  input: z.object({
    opportunityId: IdSchema,
    address: address.optional().meta({ description: 'The page’s address, https only.' }),
    ...TextOrFile,
    theme: note.shape.theme.default('news'),
  }),
  output: z.object({ note, document }),
  failures: ['not-found', 'nothing-given', ...webFailures, ...fileFailures],
  positional: 'opportunityId',
})

export const addFeed = operation({
  name: 'add-feed',
  summary: 'Follow an RSS, Atom or JSON feed; what is new is proposed as notes.',
  kind: 'command',
  input: z.object({ opportunityId: IdSchema, address }),
  output: z.object({ feed, proposed: z.number().int() }),
  failures: ['not-found', 'feed-known', 'not-a-feed', 'file-damaged', ...webFailures],
  positional: 'opportunityId',
})

export const deleteFeed = operation({
  name: 'delete-feed',
  summary: 'Stop following a feed; notes kept from it stay.',
  kind: 'command',
  input: ByIdSchema,
  output: feed,
  failures: ['not-found'],
  positional: 'id',
})

export const pollFeeds = operation({
  name: 'poll-feeds',
  summary: 'Look for news in the feeds that are due.',
  kind: 'command',
  input: z.object({
    opportunityId: IdSchema.optional().meta({ description: 'Only its feeds; all without.' }),
  }),
  output: z.object({
    checked: z.number().int(),
    proposed: z.number().int(),
    troubles: z.array(z.object({ feedId: IdSchema, title: z.string(), message: z.string() })),
    /** When the next feed is due; null when none is followed. */
    nextAt: feed.shape.nextAt.nullable(),
  }),
  failures: [],
})
