/** Words with a capital letter that are no person's name. */
const notNames = new Set(
  `microsoft google zoom teams meet webex skype the our your my this that please monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december interview round stage panel case study technical team teams
human resources talent hr head senior junior lead director manager engineer engineering product sales marketing finance data hiring office
room floor street road building park house join link meeting id passcode phone call video conference gmt bst cet utc est pst london berlin
paris york dublin dear hi hello hey thanks thank regards best kind warm sincerely yes no we you i it if when where who what how time date
location duration format agenda position role company department qa ux ui it vp ceo cto cfo coo staff members member board trustees governors
students year lesson school academy college university hospital trust council ltd limited gmbh inc llc plc group test design software
quality operations people culture customer business development research science part one recruitment services recruiting careers resourcing admissions support department desk centre center confirmation
details invitation bw br kr two three four five six all both also`.split(/\s+/),
)

const titleWords =
  '(?:(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Chef|Rev|Herr|Frau|Mme|Madame|Monsieur|Ing|Captain|Capt|Sgt|Sister|Cllr|Councillor)\\.?\\s+){0,2}'
const particle =
  "(?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ter|ten|zu|y|O'|Ó|Mc|Mac|Nic|Ní|af|av)\\s+){0,2}"
const word = "\\p{Lu}[\\p{L}'-]*[\\p{Ll}\\p{L}](?:\\p{Lu}\\p{Ll}+)?"
const initial = '(?:\\p{Lu}\\.?\\s+){0,2}'
/** A full name: title, given names, particles, family name. Case counts. */
export const fullName = `${titleWords}${word}\\s+${initial}${particle}${word}(?:\\s+${particle}${word}){0,2}`
export const titledName = `(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Sir|Dame|Herr|Frau|Mme)\\.?\\s+${initial}${particle}${word}`
export const singleName = word

const whole = new RegExp(`^(?:${fullName}|${titledName})$`, 'u')
const single = new RegExp(`^${word}$`, 'u')

const initialled = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'-]+$/u

const plainWord = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

const allCapitals = (text: string): boolean => /^[\p{Lu}\d&.-]+$/u.test(text)

/** Whether words are a person's name of two words or more, or one with a title ("Dr Obi"). */
export const isFullName = (words: string): boolean =>
  words.length < 60 &&
  (whole.test(words) || initialled.test(words)) &&
  !words
    .split(/\s+/)
    .some(
      (part) =>
        notNames.has(plainWord(part)) &&
        !/^(?:may|april|june|august|paris|london|york|lead|house|park|hill|street)$/i.test(part),
    ) &&
  !words.split(/\s+/).every(allCapitals)

/** A given name alone; only to be trusted where people are listed. */
export const isSingleName = (words: string): boolean =>
  words.length < 24 &&
  words.length > 1 &&
  single.test(words) &&
  !notNames.has(plainWord(words)) &&
  !allCapitals(words)

/** "priya.nair@..." as a name. */
export const nameFromMail = (email: string): string => {
  const local = email.split('@')[0] ?? ''
  const parts = local.split(/[._-]+/).filter((part) => /^[a-z]{2,}$/i.test(part))
  return parts.length >= 2
    ? parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()).join(' ')
    : email
}

/** "Nair, Priya" is "Priya Nair"; additions in brackets or behind a bar go. */
export const displayName = (name: string): string => {
  const bare = name
    .replace(/\s*[([|].*$/, '')
    .replace(/^["']+|["']+$/g, '')
    .trim()
  const turned = /^(\p{Lu}[\p{L}' -]+),\s*(\p{Lu}[\p{L}' .-]+)$/u.exec(bare)
  return turned && !/\b(?:ltd|inc|llc|gmbh|plc|phd|md|rn|mba|cpa)\b/i.test(bare)
    ? `${turned[2]} ${turned[1]}`.trim()
    : bare
}

export const sameName = (one: string, other: string): boolean => {
  const plain = (name: string): string[] =>
    name
      .toLowerCase()
      .replace(/\b(?:dr|mr|mrs|ms|mx|miss|prof|professor|baroness|chef|sister|cllr|herr|frau|sir)\b\.?/g, '')
      .trim()
      .split(/\s+/)
  const [first, second] = [plain(one), plain(other)]
  if (first.join(' ') === second.join(' ')) return true
  if (first.length === 1 || second.length === 1)
    return (
      first[0] === second[0] || (first.length === 1 ? first[0] === second.at(-1) : second[0] === first.at(-1))
    )
  return first[0] === second[0] && first.at(-1) === second.at(-1)
}
