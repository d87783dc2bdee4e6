import { type Invitation, InvitationSchema, type ZoneName } from '@roundtwo/model'
import { dateWords, dayWords, deadlineWords, timeRange, timeWords } from '../words/dates.ts'
import { contactWords, formatWords, personKindLabels } from '../words/labels.ts'

/** What an invitation's facts are called. */
export const factLabels = {
  company: 'Company',
  role: 'Role',
  round: 'Round',
  final: 'Final round',
  formats: 'Formats of the day',
  start: 'Begins',
  end: 'Ends',
  zone: 'Time zone',
  place: 'Place',
  link: 'Link',
  platform: 'Platform',
  people: 'Who will be there',
  bring: 'To bring',
  prepare: 'To prepare',
  options: 'Times offered',
  replyAsks: 'What they ask back',
  replyBy: 'Reply by',
  nextStep: 'Promised for afterwards',
  decisionBy: 'Answer by',
  finalists: 'In the running',
  contact: 'Contact',
  conditions: 'What an offer hangs on',
} satisfies { [Field in keyof Invitation]?: string }
export type FactName = keyof typeof factLabels

const isFact = (field: string): field is FactName => Object.hasOwn(factLabels, field)

/** A person's facts are asked about too; their name is their own. */
export const labelOf = (field: string): string =>
  field === 'kind' ? 'Who they are' : field === 'email' ? 'Mail address' : isFact(field) ? factLabels[field] : field

const listed = (lines: readonly string[]): string => lines.join('; ')

type Facts = { [Field in keyof Invitation]?: Invitation[Field] | undefined }
const AnyFacts = InvitationSchema.partial()
const PersonKind = InvitationSchema.shape.people.element.shape.kind
type Shown = { [Field in FactName]?: (facts: Facts, zone: ZoneName | null) => string | undefined }

/** Those that are not shown as they stand. */
const shown: Shown = {
  final: ({ final }) => (final ? 'Yes' : 'No'),
  formats: ({ formats }) => formats && formatWords(formats),
  start: ({ start }, zone) => (start ? `${dayWords(start, zone)}, ${timeWords(start, zone)}` : undefined),
  end: ({ end }, zone) => (end ? timeWords(end, zone) : undefined),
  people: ({ people }) => people && listed(people.map(({ name, role }) => (role ? `${name}, ${role}` : name))),
  options: ({ options }, zone) =>
    options && listed(options.map(({ start, end }) => `${dayWords(start, zone)}, ${timeRange(start, end, zone)}`)),
  bring: ({ bring }) => bring && listed(bring),
  prepare: ({ prepare }) => prepare && listed(prepare),
  replyAsks: ({ replyAsks }) => replyAsks && listed(replyAsks),
  conditions: ({ conditions }) => conditions && listed(conditions),
  replyBy: ({ replyBy }, zone) => (replyBy ? deadlineWords(replyBy, zone) : undefined),
  decisionBy: ({ decisionBy }) => (decisionBy ? dateWords(decisionBy) : undefined),
  contact: ({ contact }) => (contact ? contactWords(contact) : undefined),
}

/** Nothing is known: null, or a list with nothing in it. */
export const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** A fact's value in words; of one that is not known, that. */
export const factWords = (field: string, value: unknown, zone: ZoneName | null): string => {
  if (isUnknown(value)) return 'not known'
  if (field === 'kind') {
    const kind = PersonKind.safeParse(value)
    return kind.success ? personKindLabels[kind.data] : String(value)
  }
  const told = AnyFacts.safeParse({ [field]: value })
  const words = told.success && isFact(field) ? shown[field]?.(told.data, zone) : undefined
  return words ?? String(value)
}
