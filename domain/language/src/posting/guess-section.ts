import type { Block } from './block.ts'
import { kindScores } from './requirement-kind.ts'
import type { SectionName } from './section-data.ts'
import { openingOf } from './verb-phrases.ts'

const benefit =
  /[£€$₹₦]|\b(?:umbrella|extension|feedback|interviews?|week;|pension|holiday|leave|bonus|insurance|discount|free|subsidi[sz]ed|allowance|401|dental|vision|healthcare|parking|gym|snacks|equity|options|budget|salary|vacation|perks|cycle|lunch|vouchers?|mediclaim|scheme|paid)\b/i

/** A list under a heading whose words say nothing is taken for what most of its items look like. */
export function guessSections(blocks: readonly Block[]): (block: Block) => SectionName {
  const lists = new Map<string, Block[]>()
  const key = (block: Block): string => block.heading ?? ''
  for (const block of blocks) {
    if (block.kind !== 'item' || (block.section !== 'none' && block.section !== 'about')) continue
    const list = lists.get(key(block))
    if (list === undefined) lists.set(key(block), [block])
    else list.push(block)
  }
  const firstMust =
    blocks.find((block) => block.kind === 'item' && block.section === 'must')?.line ??
    Number.POSITIVE_INFINITY
  const guesses = new Map<string, SectionName>()
  // Employers list what they insist on first: a further list of the same make says what they would like.
  for (const [heading, items] of lists)
    guesses.set(
      heading,
      (items[0]?.line ?? 0) > firstMust ? niceInstead(heading, guessOf(items)) : guessOf(items),
    )
  return (block) => guesses.get(key(block)) ?? 'none'
}

function guessOf(items: readonly Block[]): SectionName {
  const share = (test: (block: Block) => boolean): number => items.filter(test).length / items.length
  if (share((block) => benefit.test(block.text)) > 0.5) return 'benefits'
  if (share((block) => /^(?:base|gerund)$/.test(openingOf(block.text))) > 0.5) return 'duties'
  return share((block) => Math.max(...Object.values(kindScores(block.text.slice(0, 400)))) >= 5) > 0.5
    ? 'must'
    : 'none'
}

const furtherWish = /\b(?:also|may|might|could|even|extra|hooray|bonus|maybe|perhaps|as well|too)\b/i

const niceInstead = (heading: string, section: SectionName): SectionName =>
  section === 'must' || (section === 'none' && furtherWish.test(heading)) ? 'nice' : section
