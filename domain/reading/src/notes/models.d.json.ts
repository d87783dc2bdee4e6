import type { NoteModels } from './notes.ts'

declare const models: NoteModels
export = models
