import type { ResumeModels } from './models.ts'

declare const models: ResumeModels
export = models
