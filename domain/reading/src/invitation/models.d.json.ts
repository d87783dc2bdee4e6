import type { InvitationModels } from './choices.ts'

declare const models: InvitationModels
export = models
