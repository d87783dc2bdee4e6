import { isGivenName, nameParticles, nameSuffixes, personTitles, type Span, type Token } from '@roundtwo/text'
import { eachOnce, type NameSpan, nameSpan, type Scene } from './scene.ts'
import { type Stretch, stretchOf } from './stretch.ts'

/** Without "Dr", "Frau" and the like before it and "PhD" after it. */
function bareSpan(scene: Scene, span: Stretch): NameSpan[] {
  const { tokens } = scene.mail.document
  const placeOf = (from: number, to: number, isIt: (token: Token) => boolean): number => {
    const place = tokens.slice(from, to).findIndex(isIt)
    return place < 0 ? -1 : from + place
  }
  let { first, last } = span
  const isCut = ({ kind, spaceBefore, text }: Token) => kind === 'sign' && spaceBefore && !'("“\'.'.includes(text)
  const cut = placeOf(first + 1, last + 1, isCut)
  if (cut > 0) last = cut - 1
  const isOut = (at: number, out: ReadonlySet<string>): boolean =>
    tokens[at]?.kind === 'sign' || out.has(tokens[at]?.folded ?? '')
  while (first < last && isOut(first, personTitles)) first += 1
  while (last > first && tokens[last]?.text !== '.' && isOut(last, nameSuffixes)) last -= 1
  // Of "Mo (Maureen) Estrada" a stretch may begin within the brackets.
  const closes = placeOf(first + 1, last, ({ text }) => text === ')')
  if (closes > 0 && placeOf(first, closes, ({ text }) => text === '(') < 0) first = closes + 1
  const own = tokens[first]
  if (own?.kind !== 'word' || (first === last && personTitles.has(own.folded))) return []
  return [nameSpan(scene, 'PER', { first, last })]
}

/** Senders named in headers are persons or mailboxes; whoever wrote is worth a look. So are a calendar's guests. */
function headerMentions(scene: Scene): NameSpan[] {
  const { document, parts, source } = scene.mail
  const senders = parts.messages.flatMap(({ from, cc }) => [from, cc].flatMap((span) => span ?? []))
  const guests = document.lines.flatMap(({ text, tokens, end }) => {
    const isGuest = source.calendar && (text.startsWith('Guest:') || text.startsWith('Organizer:'))
    return isGuest && tokens[2] ? [{ start: tokens[2].start, end }] : []
  })
  const named = (span: Span, signs: string): NameSpan[] => {
    const { first, last } = stretchOf(scene, span)
    const all = document.tokens.slice(first, last + 1)
    const end = all.findIndex(({ text }, at) => at > 0 && signs.includes(text))
    const own = all.slice(0, end < 0 ? all.length : end)
    if (own.length > 7 || !own.every(({ kind }) => kind === 'word' || kind === 'sign')) return []
    return [nameSpan(scene, 'PER', { first, last: first + own.length - 1 })]
  }
  return [...senders.flatMap((span) => named(span, '<,;([')), ...guests.flatMap((span) => named(span, '<('))]
}

const longest = 4

/** Capitalised words that begin with a given name: worth a look, whatever the tagger thinks of them. */
function givenNames(scene: Scene): NameSpan[] {
  const { tokens } = scene.mail.document
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text)
  return tokens.flatMap((token, first) => {
    if (!isCapital(token) || !isGivenName(token.folded) || isCapital(tokens[first - 1])) return []
    const near = tokens.slice(first, first + longest)
    const end = near.findIndex(
      (own) => own.line !== token.line || !(isCapital(own) || (own.kind === 'word' && nameParticles.has(own.folded))),
    )
    const name = end < 0 ? near : near.slice(0, end)
    return [nameSpan(scene, 'PER', { first, last: first + name.findLastIndex(isCapital) })]
  })
}

/** Every stretch that may be somebody's name, each once. */
export function personSpans(scene: Scene): NameSpan[] {
  const { PER, CAN } = scene.spans
  const { TTL, JOB, ORG } = scene.masses
  const tagged = [...PER, ...CAN, ...headerMentions(scene)]
  const isOther = (span: NameSpan) =>
    [TTL, JOB, ORG].some((masses) => (masses[span.first] ?? 0) > 0.5) ||
    tagged.some(({ first, last }) => first <= span.last && last >= span.first)
  const spans = [...tagged, ...givenNames(scene).filter((span) => !isOther(span))]
  const bare = spans.flatMap((span) => bareSpan(scene, span))
  return eachOnce(bare)
}
