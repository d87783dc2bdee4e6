import type { InvitedPerson } from '@roundtwo/model'
import { displayName, isFullName, isSingleName, nameFromMail } from './names.ts'
import type { FoundPerson } from './people.ts'
import { isTitle, recruiting } from './role-words.ts'
import { type Source, tidy } from './source.ts'

export interface Signatory {
  found: FoundPerson
  /** Further lines below the name that may name the company. */
  lines: { text: string; from: number; to: number }[]
}

const contact =
  /@|https?:|www\.|\+?\d[\d\s().-]{6,}|^(?:tel|phone|mobile|direct|t|m|e|office|fax|email)\s*[:.]/i
const closingWord =
  /^\s*(?:(?:with\s+)?(?:(?:kind|kindest|best|warm|warmest|many|sincere)\s+)?(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)|cheers|best|thanks|thank you|all the best|talk soon|see you (?:soon|then)|--|mit .{0,14} gr(?:ü|ue)(?:ß|ss)en|viele gr(?:ü|ue)(?:ß|ss)e|cordialement|saludos|bw|br|kr|rgds|warmly|groet(?:jes)?|bien à vous|ngā mihi)\b\s*[,.!-]*\s*/i

const parts = (signature: Source): { text: string; from: number; to: number }[] =>
  signature.lines.flatMap((line, index) => {
    const words = signature.plain.slice(line.from, line.to)
    const skip = index < signature.lines.length ? (closingWord.exec(words)?.[0].length ?? 0) : 0
    let at = line.from + skip
    return words
      .slice(skip)
      .split(/([,|•·/]|\s-\s|\s@\s|\sat\s)/)
      .flatMap((part) => {
        const from = at
        at += part.length
        return /^\s*(?:[,|•·/@]|-|at)?\s*$/.test(part) ? [] : [{ text: tidy(part), from, to: at }]
      })
  })

/** Who signed: the first name below the closing words, with the role on that line or the next. */
export const signatoryIn = (signature: Source): Signatory | null => {
  const all = parts(signature).slice(0, 24)
  const at = all.findIndex(
    ({ text }) => (isFullName(displayName(text)) || isSingleName(text)) && !isTitle(text),
  )
  const signed = all[at]
  if (!signed || at > 2) return null
  const below = all.slice(at + 1)
  const role =
    below.find(({ text }) => !contact.test(text) && isTitle(text) && text.length < 70) ??
    below
      .slice(0, 2)
      .find(
        ({ text }) =>
          !contact.test(text) && recruiting.test(text) && text.length < 50 && !/\bteam\b/i.test(text),
      )
  const email =
    below
      .map(({ text }) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0])
      .find((mail) => mail !== undefined) ?? null
  const person: InvitedPerson = {
    name: displayName(signed.text),
    role: role?.text ?? null,
    email,
    kind: 'unknown',
  }
  return {
    found: { person, from: signed.from, to: signed.to, inferred: false },
    lines: below.filter((line) => line !== role && !contact.test(line.text)),
  }
}

const selfIncluded =
  /\b(?:with me\b|meet me\b|join me\b|(?:and|&) (?:I|me|myself)\b|I(?:'ll| will) (?:be )?(?:interview|meet|see|lead|join|chair|run|speak|talk|call|show)|myself (?:and|,)|me and|meeting with us|looking forward to (?:meeting|seeing) you)/i
const onlyMeeting = /\blooking forward to (?:meeting|seeing) you\b/i

/** The part a sender plays: arranging, interviewing, or not told. */
export const senderKind = (role: string | null, body: Source): InvitedPerson['kind'] => {
  if (role && recruiting.test(role)) return 'recruiter'
  const self = selfIncluded.exec(body.plain)
  if (self && !onlyMeeting.test(self[0])) return 'interviewer'
  return role === null ? 'recruiter' : 'unknown'
}

export const senderName = (name: string | null, email: string): string | null => {
  const shown = name ? displayName(name.replace(/\s+(?:at|from|via|@)\s+.*$/i, '')) : ''
  if (
    isFullName(shown) &&
    !/\b(?:careers?|jobs?|recruit\w*|talent|hiring|team|hr|no-?reply|notifications?|calendar|people)\b/i.test(
      shown,
    )
  )
    return shown
  if (shown !== '') return null
  const guessed = nameFromMail(email)
  return guessed.includes('@') ||
    !isFullName(guessed) ||
    /\b(?:Careers?|Jobs?|Talent|Hiring|Team|Reply|Recruit\w*)\b/.test(guessed)
    ? null
    : guessed
}
