import { trimmed } from '@roundtwo/text'

const endings = new Set(
  'com org net io dev me co eu de fr es nl uk us ca au in info ai app tech design site blog page garden film example test'.split(
    ' ',
  ),
)

/** A word of a line that is an address on the web, with or without its scheme. */
function isLink(word: string): boolean {
  if (word.includes('@')) return false
  if (/^(?:https?:\/\/|www\.)/i.test(word)) return true
  const host = word.split('/')[0] ?? ''
  const names = host.split('.')
  return (
    names.length > 1 &&
    names.every((name) => /^[a-z\d-]+$/i.test(name)) &&
    endings.has(names.at(-1)?.toLowerCase() ?? '')
  )
}

/** Addresses on the web among a text's words. */
export const linksIn = (text: string): string[] =>
  text
    .split(/[\s|,;()·•<>]+/)
    .map((word) => trimmed(word, '.:—–'))
    .filter((word) => word.length < 300 && isLink(word))
