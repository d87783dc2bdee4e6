import { instant, type ZoneName, zoneNamed } from '@roundtwo/model'
import type { Tagged } from '@roundtwo/text'
import { type CalendarFields, type InvitationSource, invitationMail } from '../invitation-mail.ts'
import { type Scene, sceneOf } from '../scene.ts'
import { tokenLabels } from '../token-features.ts'

/** A zone that is known to be one. */
export function zone(name: string): ZoneName {
  const found = zoneNamed(name)
  if (!found) throw new Error(`no zone ${name}`)
  return found
}

export const sourceWith = (text: string, more: Partial<InvitationSource> = {}): InvitationSource => ({
  text,
  now: instant('2026-03-02T09:00:00Z'),
  zone: zone('Europe/London'),
  ...more,
})

/** A calendar entry that says nothing but what is given. */
export const calendarEntry = (more: Partial<CalendarFields> = {}): CalendarFields => ({
  ...{ method: 'request', uid: 'a', sequence: 0, summary: null, description: null, location: null },
  ...{ link: null, start: null, end: null, zone: null, people: [], notes: [] },
  ...more,
})

const surely = 0.9

const tag = (label: string): Tagged => {
  const rest = (1 - surely) / (tokenLabels.length - 1)
  const probabilities = tokenLabels.map((each) => (each === label ? surely : rest))
  return { label, probability: surely, probabilities }
}

/** A scene in which `[PER Jane Doe]` was tagged as a person, `[ORG Fold]` as the employer and so on. */
export function markedScene(marked: string, more: Partial<InvitationSource> = {}): Scene {
  const mail = invitationMail(sourceWith(marked.replace(/\[[A-Z]{3} ([^\]]*)\]/g, '$1'), more))
  const { document } = mail
  const spans: { start: number; end: number; kind: string }[] = []
  let from = 0
  for (const [, kind = '', words = ''] of marked.matchAll(/\[([A-Z]{3}) ([^\]]*)\]/g)) {
    const start = document.text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" is not in the text.`)
    from = start + words.length
    spans.push({ start, end: from, kind })
  }
  const labels = document.tokens.map((token) => {
    const span = spans.find(({ start, end }) => token.start >= start && token.start < end)
    return span ? `${token.start === span.start ? 'B' : 'I'}-${span.kind}` : 'O'
  })
  return sceneOf(mail, labels.map(tag))
}
