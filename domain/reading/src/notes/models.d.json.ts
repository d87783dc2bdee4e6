import type { NoteModels } from './models.ts'

declare const models: NoteModels
export = models
