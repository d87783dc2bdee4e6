import { numberWordPattern, numberWords } from './calendar-words.ts'
import { type Found, type Source, sentenceAt } from './source.ts'

const amount = `(\\d{1,3}(?:[.,]5)?|${numberWordPattern}|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half\\s+an?|an?)`
const pattern = new RegExp(
  `(?<![\\d:.,£$€])\\b(?:(\\d{1,3})\\s*(?:-|to)\\s*)?${amount}(\\s+and\\s+a\\s+half)?[\\s-]?(minutes?|mins?|hours?|hrs?|h)\\b(\\s+and\\s+a\\s+half|[\\s,]+(?:and\\s+)?(\\d{1,2})\\s?(?:minutes?|mins?))?`,
  'gi',
)
const clockLength =
  /(?:dur[ée]+e?|duration|dauer|length|duración|durata|for|lasts?)\W{0,3}(\d{1,2})\s?h\s?([0-5]\d)\b/gi
const larger = new Map([
  ...numberWords,
  ...([
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['forty-five', 45],
  ] as const),
  ...([
    ['fifty', 50],
    ['sixty', 60],
    ['ninety', 90],
    ['a', 1],
    ['an', 1],
  ] as const),
])

const amountOf = (written: string): number => {
  const word = written.toLowerCase()
  return /^half/.test(word) ? 0.5 : (larger.get(word) ?? Number(word.replace(',', '.')))
}

const minutesOf = (at: RegExpMatchArray): number => {
  const hours = /^h/i.test(at[4] ?? '')
  const halfMore = at[3] || /half/i.test(at[5] ?? '') ? 0.5 : 0
  return Math.round((amountOf(at[2] ?? '') + halfMore) * (hours ? 60 : 1) + Number(at[6] ?? 0))
}

/** A part of the interview, a journey, a deadline: not how long the whole lasts. */
const otherLength =
  /^[\s-]*(?:(?:power\s?point|slide|verbal|oral|short|live|micro|sample|written|group|practical|coding|online|tech\w*)\s+)*(?:presentation|pitch|talk|task|exercise|test|demo\w*|lesson|case|walk|drive|break|lunch|q\s?&\s?a|tour|questions|before|prior|early|in advance|notice|from\b|away|beforehand|ahead|to (?:prepare|read|review|complete|set|present)|for (?:questions|q)|late|assignment|teaching|work sample|commute|a week|per week|week\b|shift|written|warm|intro|introduction|parking|window)/i
const otherBefore =
  /(?:within|next|past|last|every|in|arrive|free for|valid for|the first|allow|prepare|presentation of|lasting no more than|talk of|of up to)\s+(?:about\s+|up to\s+|around\s+)?$/i
const wholeCue =
  /\b(?:last|take|duration|interview|meeting|call|conversation|session|expect|allow|block|set aside|length|dauer|discussion|chat|slot|run|visit)\b|:\s*$/i

const likeness = (plain: string, from: number, to: number, sentence: string): number => {
  const before = plain.slice(Math.max(0, from - 40), from)
  const after = plain.slice(to, to + 40)
  if (otherLength.test(after)) return -1
  if (/\b(?:it'll|it will|will|should)\s+(?:be|take)\s+(?:about |around |like |roughly )?\W?$/i.test(before))
    return 3
  if (/\(\s*$/.test(before) && /^\s*[,)]/.test(after)) return 2
  if (/\bfor\s+(?:(?:about|approximately|around|up to|roughly)\s+)?$/i.test(before)) return 3
  if (
    /(?:duration|length|dauer|lasts?|lasting|takes?|expect|allow|set aside|block(?: out)?|run(?:s)? for)\W{0,3}(?:\w+\s+){0,4}$/i.test(
      before,
    )
  )
    return 4
  if (otherBefore.test(before)) return -1
  if (
    /^[\s-]*(?:long|\w+\s+)?(?:\w+\s+)?(?:interview|meeting|call|conversation|session|discussion|chat|video)/i.test(
      after,
    )
  )
    return 3
  return wholeCue.test(sentence) ? 1 : 0
}

/** How long the interview lasts, in minutes (10 to 600); null when only its parts are timed. */
export const duration = (body: Source): Found<number> | null => {
  let best: { likely: number; found: Found<number> } | null = null
  for (const at of body.plain.matchAll(pattern)) {
    const value = minutesOf(at)
    if (value < 10 || value > 600) continue
    const [from, to] = [at.index, at.index + at[0].length]
    const place = sentenceAt(body, from)
    const likely = likeness(body.plain, from, to, body.plain.slice(place.from, place.to))
    if (likely > 0 && (!best || likely > best.likely)) best = { likely, found: { value, from, to } }
  }
  if (best) return best.found
  for (const at of body.plain.matchAll(clockLength)) {
    return { value: Number(at[1]) * 60 + Number(at[2]), from: at.index, to: at.index + at[0].length }
  }
  return null
}
