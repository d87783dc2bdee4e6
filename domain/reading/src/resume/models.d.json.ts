import type { ResumeModels } from './read-resume-lines.ts'

declare const models: ResumeModels
export = models
