import type { FormerInvitation, FormerOrigins } from '@roundtwo/language'
import { blankInvitation, type Invitation, type Origins } from '@roundtwo/model'

// The readers of today tell their facts in a form of their own; here they become those of the model.

/** Only what stands in a field made for it is sure: what these readers find in prose is not to be relied on. */
export const presentOrigins = (origins: FormerOrigins): Origins =>
  Object.fromEntries(
    Object.entries(origins).map(([path, { certainty, quote, where }]) => [
      path,
      { certainty: certainty === 'stated' ? 'sure' : 'doubtful', quote, where, confirmed: false },
    ]),
  )

const longest = 1000
const line = (text: string | null): string | null => text?.slice(0, longest) ?? null
const lines = (texts: readonly string[]): string[] => texts.map((text) => text.slice(0, longest))

const renamed: Record<string, string> = {
  format: 'formats',
  'nextStep.text': 'nextStep',
  'nextStep.by': 'decisionBy',
}

/** Origins under the names that the fields have now. */
const invitationOrigins = (
  former: FormerOrigins,
  { decisionBy }: Pick<Invitation, 'decisionBy'>,
): Origins => {
  const entries = Object.entries(presentOrigins(former)).map(([path, origin]) => [
    renamed[path] ?? path,
    origin,
  ])
  const origins: Origins = Object.fromEntries(entries)
  const promised = origins['nextStep']
  return promised && decisionBy && !origins['decisionBy'] ? { ...origins, decisionBy: promised } : origins
}

export const presentInvitation = ({
  origins,
  ...former
}: FormerInvitation & { origins: FormerOrigins }): Invitation & { origins: Origins } => {
  const { format, nextStep, method } = former
  const decisionBy = nextStep?.by ?? null
  return {
    ...blankInvitation,
    method,
    uid: line(former.uid),
    sequence: former.sequence,
    company: line(former.company),
    role: line(former.role),
    round: former.round,
    final: former.final,
    start: former.start,
    end: former.end,
    zone: former.zone,
    place: line(former.place),
    link: former.link,
    platform: line(former.platform),
    people: former.people,
    bring: lines(former.bring),
    prepare: lines(former.prepare),
    formats: format === 'unknown' ? [] : [format],
    nextStep: line(nextStep?.text ?? null),
    decisionBy,
    cancelled: method === 'cancel',
    origins: invitationOrigins(origins, { decisionBy }),
  }
}
