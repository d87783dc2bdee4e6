import { foldSpaces } from './fold.ts'

const abbreviations = new Set(
  `rs mr mrs ms dr prof st sr jr inc ltd co corp dept approx ca e.g i.e eg ie etc vs no nos min max hrs hr wk yr yrs p.a p.m a.m
  u.s u.k e.u fig ext tel incl excl z.b bzw ggf d.h u.a m.w.d f.m.d usw bspw evtl pvt pte jan feb mar apr jun jul aug sep sept oct nov dec`
    .split(/\s+/)
    .filter(Boolean),
)

const endsSentence = (before: string, after: string, small: boolean): boolean => {
  if (!small && !/^["'“‘([]*[\p{Lu}\p{N}\p{Extended_Pictographic}"“£€$₹¿¡]/u.test(after)) return false
  const last = before
    .slice(-24)
    .match(/(?:^|[\s("“'])([\p{L}.'’]+)\.$/u)?.[1]
    ?.toLowerCase()
  if (last === undefined) return true
  if (/^\p{L}$/u.test(last)) return false
  if (!abbreviations.has(last) || (/^nos?$/.test(last) && !/^\d/.test(after))) return true
  // "9 a.m. The shift…" ends; "at 9 a.m. Monday" or "the U.S. Army" cannot be told, and is left whole.
  return (
    /^(?:p\.?m|a\.?m|etc|p\.a|u\.s|u\.k)$/.test(last) &&
    /^(?:The|You|We|It|This|If|There|Please|Our|All|I)\b/.test(after)
  )
}

/** The sentences of one paragraph in order, each with folded white space. Linear in the length of the text. */
export function sentencesOf(paragraph: string): string[] {
  const text = foldSpaces(paragraph)
  // Some write without any capitals: then a full stop alone must do.
  const small = !/\p{Lu}\p{Ll}/u.test(text)
  const sentences: string[] = []
  let start = 0
  for (const stop of text.matchAll(/[.!?…](?:["'”’)\]]{0,3}) /g)) {
    const end = stop.index + stop[0].length
    const bare = text.slice(start, stop.index + 1)
    if (
      /[!?…]$/.test(bare)
        ? !/^["'(]?\p{Ll}/u.test(text.slice(end, end + 3))
        : endsSentence(bare.slice(-40), text.slice(end, end + 40), small)
    ) {
      sentences.push(text.slice(start, end).trim())
      start = end
    }
  }
  const rest = text.slice(start).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}
