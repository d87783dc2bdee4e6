import { ZoneSchema } from '@roundtwo/model'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { IdSchema } from '../schemas/records.ts'
import { ArchiveFileSchema, largestArchive } from '../schemas/source.ts'
import { deletionWords, SettingsSchema } from '../schemas/views.ts'

const nothing = z.object({})

export const getSettings = operation({
  name: 'get-settings',
  summary: 'Hours, time zone and theme.',
  kind: 'query',
  input: nothing,
  output: SettingsSchema.extend({ machineZone: ZoneSchema }),
  failures: [],
})

export const saveSettings = operation({
  name: 'save-settings',
  summary: 'Change hours, time zone or theme.',
  kind: 'command',
  input: z.object(SettingsSchema.shape).partial(),
  output: SettingsSchema.extend({ machineZone: ZoneSchema }),
  failures: [],
})

export const backupData = operation({
  name: 'backup-data',
  alias: 'backup',
  summary: 'A copy of the data file, consistent even while in use.',
  kind: 'query',
  input: nothing,
  output: z.object({ file: ArchiveFileSchema }),
  failures: [],
})

export const restoreData = operation({
  name: 'restore-data',
  alias: 'restore',
  largestFile: largestArchive,
  summary: 'Put a backup in the place of what is kept; that is set aside first.',
  kind: 'command',
  input: z.object({ file: ArchiveFileSchema }),
  output: z.object({ opportunities: z.number().int() }),
  failures: ['backup-damaged', 'database-too-new'],
  positional: 'file',
})

export const exportData = operation({
  name: 'export-data',
  alias: 'export',
  summary: 'Everything in one documented JSON file, with the attached originals, as a zip.',
  kind: 'query',
  input: nothing,
  output: z.object({ file: ArchiveFileSchema }),
  failures: [],
})

export const importData = operation({
  name: 'import-data',
  alias: 'import',
  largestFile: largestArchive,
  summary: 'Take in an export; a second time changes nothing.',
  kind: 'command',
  input: z.object({ file: ArchiveFileSchema }),
  output: z.object({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
  failures: ['archive-damaged', 'archive-too-new'],
  positional: 'file',
})

export const deleteData = operation({
  name: 'delete-data',
  summary: 'Delete everything that is kept, for good.',
  kind: 'command',
  input: z.object({ confirm: z.string().meta({ description: `The words “${deletionWords}”.` }) }),
  output: nothing,
  failures: ['not-confirmed'],
})

export const loadExample = operation({
  name: 'load-example',
  summary: 'A whole worked example, to look around in.',
  kind: 'command',
  input: nothing,
  output: z.object({ opportunityId: IdSchema }),
  failures: [],
})

export const removeExample = operation({
  name: 'remove-example',
  summary: 'Remove the worked example and everything of it.',
  kind: 'command',
  input: nothing,
  output: z.object({ removed: z.boolean() }),
  failures: [],
})
