import { fold, personTitles, trimmed } from '@roundtwo/text'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Parts of an interview that stand for a person, with or without a number behind them. */
const parts = wordsOf(
  `interviewer interviewee candidate applicant speaker host moderator panel panellist panelist recruiter hr manager me i
  you q a unknown participant guest presenter`,
)
/** Words that begin what stands before a colon and is no speaker. */
const noSpeakers = wordsOf(
  `note notes so well question answer example for first second third finally also and but subject date time duration
  location agenda summary keywords speakers transcript title attendees participants topic http https ps re from to cc
  warning error rule point one two three that the is meaning because monday tuesday wednesday thursday friday saturday
  sunday step action chapter part language kind webvtt region style profile skills`,
)
const particles = wordsOf('van von de der den del di da al el bin la le of')

const bareWords = (name: string): string[] => name.trim().split(/\s+/)

export function isGenericSpeaker(name: string): boolean {
  const words = bareWords(fold(name))
  const last = words.at(-1) ?? ''
  const named =
    words.length > 1 && (/^\d{1,2}$/.test(last) || /^[a-d]$/.test(last)) ? words.slice(0, -1) : words
  return (
    named.join(' ') === 'hiring manager' ||
    named.join(' ') === 'unknown speaker' ||
    (named.length === 1 && parts.has(named[0]?.replace(/\d+$/, '') ?? ''))
  )
}

const isNoSpeaker = (name: string): boolean => noSpeakers.has(fold(/^[\p{L}]*/u.exec(name)?.[0] ?? ''))

/** Whether words before a colon can be somebody's name. */
export function maySpeak(name: string): boolean {
  const bare = name.trim()
  if (bare === '' || bare.length > 48 || bareWords(bare).length > 5) return false
  if (/[?!;"<>,]|\d{3}|\.\s\p{Ll}/u.test(bare)) return false
  return isGenericSpeaker(bare) || (!isNoSpeaker(bare) && /^\p{L}/u.test(bare))
}

/** Whether words are a name on their own, without being seen twice. */
export function isPlainlyName(name: string): boolean {
  if (isGenericSpeaker(name)) return true
  const all = bareWords(name)
  const words = all.filter((word) => !personTitles.has(fold(word.replace('.', ''))))
  const isName = (word: string, at: number) =>
    /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || (at > 0 && particles.has(word))
  return maySpeak(name) && all.length > 1 && words.length > 0 && words.every(isName)
}

/** "Ada Osei (Candidate)" and "Priya Nair | Northwind" without the addition. */
export function speakerName(written: string): string {
  const whole = trimmed(written.replace(/\s+/g, ' '), ' -–>:*')
  const [name = ''] = whole.split('|')
  const bracket = name.indexOf('(')
  // "(me)" and "(candidate)" say who it is.
  const isTelling = /\((?:me|candidate|interviewe)/i.test(name)
  const bare = bracket > 0 && !isTelling ? name.slice(0, bracket) : name
  return trimmed(bare, ' :') || written.trim()
}
