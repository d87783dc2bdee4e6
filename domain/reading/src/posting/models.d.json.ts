import type { PostingModels } from './models.ts'

declare const models: PostingModels
export = models
