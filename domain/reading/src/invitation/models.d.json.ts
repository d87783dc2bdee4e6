import type { InvitationModels } from './models.ts'

declare const models: InvitationModels
export = models
