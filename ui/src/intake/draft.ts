import {
  blankInvitation,
  blankPosting,
  type Invitation,
  type Note,
  type Origins,
  type Posting,
  type Resume,
} from '@roundtwo/model'
import type { Item, Reading, Role } from './item.ts'
import { readingAs } from './item.ts'

/** Everything given and corrected so far, before it is saved as an opportunity. */
export interface Draft {
  items: Item[]
  company: string
  role: string
  /** Set by hand: a later reading leaves it alone. */
  ownCompany: boolean
  ownRole: boolean
  invitation: Invitation
  posting: Posting
  resume: Resume | null
  /** A CV kept before, where none is given. */
  resumeId: string | null
  origins: Record<Role, Origins>
  notes: Record<Role, Note[]>
  /** The item each part was read from. */
  from: Record<Role, string | null>
}

export const blankDraft: Draft = {
  items: [],
  company: '',
  role: '',
  ownCompany: false,
  ownRole: false,
  invitation: blankInvitation,
  posting: blankPosting,
  resume: null,
  resumeId: null,
  origins: { invitation: {}, posting: {}, resume: {} },
  notes: { invitation: [], posting: [], resume: [] },
  from: { invitation: null, posting: null, resume: null },
}

/** Company and role as the parts tell them, where the user has not said otherwise. */
const named = (draft: Draft): Draft => ({
  ...draft,
  company: draft.ownCompany ? draft.company : (draft.invitation.company ?? draft.posting.company ?? ''),
  role: draft.ownRole ? draft.role : (draft.posting.title ?? draft.invitation.role ?? ''),
})

const contentOf = (reading: Reading): Partial<Draft> => {
  switch (reading.role) {
    case 'invitation': {
      const { origins: _origins, notes: _notes, ...invitation } = reading.value
      return { invitation }
    }
    case 'posting': {
      const { origins: _origins, notes: _notes, ...posting } = reading.value
      return { posting }
    }
    case 'resume':
      return { resume: reading.value.resume, resumeId: null }
  }
}

const withReading = (draft: Draft, itemId: string, reading: Reading): Draft =>
  named({
    ...draft,
    ...contentOf(reading),
    origins: { ...draft.origins, [reading.role]: reading.value.origins },
    notes: { ...draft.notes, [reading.role]: reading.value.notes },
    from: { ...draft.from, [reading.role]: itemId },
  })

const blankOf: Record<Role, Partial<Draft>> = {
  invitation: { invitation: blankInvitation },
  posting: { posting: blankPosting },
  resume: { resume: null },
}

/** Takes out what an item gave; another item of the same role steps in. */
const without = (draft: Draft, itemId: string, role: Role): Draft => {
  if (draft.from[role] !== itemId) return draft
  const emptied: Draft = {
    ...draft,
    ...blankOf[role],
    origins: { ...draft.origins, [role]: {} },
    notes: { ...draft.notes, [role]: [] },
    from: { ...draft.from, [role]: null },
  }
  const other = draft.items.findLast((item) => item.id !== itemId && item.role === role && item.state === 'read')
  const reading = other && readingAs(other, role)
  return other && reading ? withReading(emptied, other.id, reading) : named(emptied)
}

const replaceItem = (draft: Draft, item: Item): Draft => ({
  ...draft,
  items: draft.items.map((kept) => (kept.id === item.id ? item : kept)),
})

export const addItem = (draft: Draft, item: Item): Draft => ({ ...draft, items: [...draft.items, item] })

/** An item was read, or could not be; what it gave before is taken out first. */
export const settleItem = (draft: Draft, item: Item): Draft => {
  const before = draft.items.find(({ id }) => id === item.id)
  if (!before) return draft
  const cleared = before.role === item.role ? draft : without(draft, item.id, before.role)
  const settled = replaceItem(cleared, item)
  const reading = readingAs(item, item.role)
  return item.state === 'read' && reading ? withReading(settled, item.id, reading) : settled
}

export const removeItem = (draft: Draft, id: string): Draft => {
  const item = draft.items.find((kept) => kept.id === id)
  if (!item) return draft
  const rest = { ...draft, items: draft.items.filter((kept) => kept.id !== id) }
  return without(rest, id, item.role)
}

/** A field set by hand no longer came from anywhere. */
export const forgetOrigin = (origins: Origins, path: string): Origins =>
  Object.fromEntries(Object.entries(origins).filter(([key]) => key !== path && !key.startsWith(`${path}.`)))
