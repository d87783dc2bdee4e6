import { z } from 'zod'
import { operation } from '../operation.ts'
import { ByIdSchema, IdSchema } from '../schemas/records.ts'
import { StoryPageSchema, StoryViewSchema } from '../schemas/remembered.ts'
import { CoverageRowSchema, StoryChangeSchema } from '../schemas/story.ts'

export const listStories = operation({
  name: 'list-stories',
  summary: 'Your stories, with whom they were told to and how long they take.',
  kind: 'query',
  input: z.object({ deleted: z.boolean().default(false) }),
  output: z.object({ stories: z.array(StoryViewSchema) }),
  failures: [],
  alias: 'stories',
})

export const getStory = operation({
  name: 'get-story',
  summary: 'One story: its versions, who heard it, and the questions it serves.',
  kind: 'query',
  input: ByIdSchema.extend({
    opportunityId: IdSchema.optional().meta({
      description: 'Puts the questions to expect there first.',
    }),
  }),
  output: StoryPageSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const saveStory = operation({
  name: 'save-story',
  summary: 'Write down a story, or change one; what was told before stays as a version.',
  kind: 'command',
  input: z.object({
    id: IdSchema.optional().meta({ description: 'The story to change; a new one without.' }),
    opportunityId: IdSchema.optional().meta({
      description: 'For which a new story is written; the worked example keeps its own.',
    }),
    content: StoryChangeSchema.meta({ description: 'What is left out stays as it is.' }),
  }),
  output: StoryViewSchema,
  failures: ['not-found'],
})

export const deleteStory = operation({
  name: 'delete-story',
  summary: 'Remove a story; it can be restored.',
  kind: 'command',
  input: ByIdSchema,
  output: StoryViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const restoreStory = operation({
  name: 'restore-story',
  summary: 'Bring back a story that was removed or merged.',
  kind: 'command',
  input: ByIdSchema,
  output: StoryViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const duplicateStory = operation({
  name: 'duplicate-story',
  summary: 'Begin a new story from a copy.',
  kind: 'command',
  input: ByIdSchema,
  output: StoryViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const mergeStories = operation({
  name: 'merge-stories',
  summary: 'Join two stories into the first; whoever heard the other has heard it.',
  kind: 'command',
  input: z.object({ id: IdSchema, otherId: IdSchema }),
  output: StoryViewSchema,
  failures: ['not-found', 'same-story'],
  positional: 'id',
})

export const restoreRevision = operation({
  name: 'restore-revision',
  summary: 'Go back to a former version of a story; the present one is kept as a version.',
  kind: 'command',
  input: ByIdSchema.extend({ id: IdSchema.meta({ description: 'The version’s id.' }) }),
  output: StoryViewSchema,
  failures: ['not-found'],
  positional: 'id',
})

export const getCoverage = operation({
  name: 'get-coverage',
  summary: 'What the posting asks for against your stories, gaps first.',
  kind: 'query',
  input: ByIdSchema,
  output: z.object({
    rows: z.array(CoverageRowSchema),
    stories: z.array(z.object({ id: IdSchema, title: z.string() })),
  }),
  failures: ['not-found'],
  positional: 'id',
  alias: 'coverage',
})
