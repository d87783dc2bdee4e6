import type { Invitation, Note, Origins } from '@roundtwo/model'

export interface InvitationReading extends Invitation {
  origins: Origins
  notes: Note[]
}
