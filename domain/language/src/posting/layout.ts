import { foldSpaces } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Block } from './block.ts'
import { endsRun, isHeading, isSubNumber, wordCount } from './heading-lines.ts'
import { headingSection, isPlainHeading } from './headings.ts'
import { joinWrappedLines, type SourceLine, sourceLines } from './lines.ts'
import type { SectionName } from './section-data.ts'
import { tableBlocks } from './tables.ts'

const inlineHeading = /^([^:.!?;|]{2,70})(?::| \|)\s+(\S.*)$/u
/** "What it takes. Two years of …": a first sentence that only names what follows. */
const spokenHeading = /^(\p{Lu}[^:.!?;]{2,44})\.\s+(\S.*)$/u

/** "WORK. Move the crew …": capitals that open a paragraph head it, whatever they say. */
const runInHeading = /^(?=[^.:]*\p{Lu}{3})(\p{Lu}[\p{Lu} '’&/,-]{2,60})[.:]\s+(\p{L}*\S.*)$/u

/** "What do I need? A licence and a strong back." */
const askedHeading = /^((?:[Ww]hat|[Ww]ho|[Hh]ow|[Ww]here|[Ww]hy) [^:.!?;]{2,44})\?\s+(\S.*)$/u

/** "Preferred, not required: Spanish, a degree": the heading and what it announces on one line. */
export function splitInlineHeading(
  text: string,
): { heading: string; section: SectionName; rest: string } | null {
  const start = text.slice(0, 4000)
  const match = inlineHeading.exec(start) ?? spokenHeading.exec(start) ?? askedHeading.exec(start)
  const heading = match?.[1]
  const rest = match?.[2]
  if (heading === undefined || rest === undefined || wordCount(heading) > 9) return null
  if (
    match?.[0].startsWith(`${heading}.`) &&
    (wordCount(heading) > 6 || !(isPlainHeading(heading) || /^(?:what|who|how|where|why)\b/i.test(heading)))
  )
    return null
  const section = headingSection(heading)
  return section === null ? null : { heading, section, rest: rest + text.slice(4000) }
}

interface Scope {
  section: SectionName
  heading: string | null
  /** What has stood under the heading so far. */
  seen: 'nothing' | 'items' | 'prose'
}

const noScope = (): Scope => ({ section: 'none', heading: null, seen: 'nothing' })

/** A closing lead-in ("What we do need is someone who is:") opens a scope for the items after it. */
function leadIn(sentence: string): Scope | null {
  if (!sentence.endsWith(':')) return null
  const section = headingSection(sentence)
  return { section: section ?? 'none', heading: sentence, seen: 'nothing' }
}

class Reading {
  readonly blocks: Block[] = []
  private scope = noScope()
  private readonly add = (kind: Block['kind'], text: string, scope: Scope, line: number): void => {
    this.blocks.push({ kind, text, section: scope.section, heading: scope.heading, line })
  }

  private part: SectionName = 'none'

  /** A heading within a numbered part that says nothing itself keeps the section of the part. */
  heading(text: string, line: number, within = false): void {
    const section = headingSection(text) ?? (within ? this.part : null)
    if (!within) this.part = section ?? 'none'
    this.scope = { section: section ?? 'none', heading: text, seen: 'nothing' }
    this.add('heading', text, this.scope, line)
  }

  item(text: string, line: number): void {
    this.scope.seen = 'items'
    this.add('item', text, this.scope, line)
  }

  /** Prose after a list has left the list's section; prose right under a heading belongs to it. */
  prose(text: string, line: number): void {
    if (this.scope.seen === 'items') this.scope = noScope()
    const runIn = runInHeading.exec(text)
    if (runIn?.[1] !== undefined && runIn[2] !== undefined && wordCount(runIn[1]) <= 9) {
      this.heading(runIn[1], line)
      this.addSentences(runIn[2], this.scope, line)
    } else this.addSentences(text, this.scope, line)
    if (this.scope.seen === 'nothing') this.scope.seen = 'prose'
  }

  private addSentences(text: string, outer: Scope, line: number): void {
    const whole = line === 0 ? { text, scope: outer } : headed(text, outer)
    const sentences = sentencesOf(whole.text)
    const opened = leadIn(sentences.at(-1) ?? '')
    if (opened !== null) {
      sentences.pop()
      this.scope = opened.section === 'none' ? { ...opened, section: outer.section } : opened
    }
    let scope = whole.scope
    for (const sentence of sentences) {
      const own = line === 0 ? { text: sentence, scope } : headed(sentence, scope)
      scope = own.scope
      this.add('prose', own.text, scope, line)
    }
  }
}

/** A heading on the same line sets the scope of what follows it; a field ("Telework: no") is left whole. */
function headed(text: string, outer: Scope): { text: string; scope: Scope } {
  const inline = splitInlineHeading(text)
  if (
    inline === null ||
    /^(?:yes|no|none|n\/a|not \w+|occasional(?:ly)?|frequent(?:ly)?|required|varies)\.?$/i.test(inline.rest)
  )
    return { text, scope: outer }
  return { text: inline.rest, scope: { section: inline.section, heading: inline.heading, seen: 'prose' } }
}

/** Lines without marks under a heading for a list are its items when they are short or do not end as sentences. */
function looksLikeList(lines: readonly SourceLine[]): boolean {
  if (lines.length < 2) return false
  const open = lines.filter(
    ({ text }) =>
      wordCount(text) <= 30 &&
      (!/[.!?]$/.test(text) || wordCount(text) <= 18) &&
      sentencesOf(text).length === 1,
  )
  return (
    open.length >= lines.length * 0.8 && lines.some(({ text }) => !/[.!?]$/.test(text) || lines.length >= 3)
  )
}

const listSections: ReadonlySet<SectionName> = new Set(['duties', 'must', 'nice', 'benefits', 'conditions'])

/** Takes a posting apart into headings, list items and sentences, each with the section it stands in. */
export function layOut(text: string): Block[] {
  const lines = joinWrappedLines(sourceLines(text))
  const reading = new Reading()
  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) break
    const table = tableBlocks(lines, index)
    if (table !== null) {
      reading.blocks.push(...table.blocks)
      index = table.next
      continue
    }
    if (isHeading(line, lines[index + 1], lines[index - 1])) {
      reading.heading(line.text, index, isSubNumber(line.marker))
      index = addUnmarkedList(reading, lines, index)
    } else if (line.marker !== null) reading.item(line.text, index)
    else {
      reading.prose(line.text, index)
      if (line.text.endsWith(':')) index = addUnmarkedList(reading, lines, index)
    }
    index += 1
  }
  return withoutLoneWish(reading.blocks)
}

const strongWish =
  /\b(?:nice|bonus|desirable|desired|preferred|plus|advantage|ideal|ideally|extra|optional|not required|not essential|asset|also|even|n't|cherry|brownie)\b/i

/** "We'd love to hear from you if" over the only list of wants says what is wanted, not what would be nice. */
function withoutLoneWish(blocks: Block[]): Block[] {
  if (blocks.some((block) => block.section === 'must' && block.kind !== 'heading')) return blocks
  return blocks.map((block) =>
    block.section === 'nice' && block.kind === 'item' && !strongWish.test(block.heading ?? 'nice')
      ? { ...block, section: 'must' as const }
      : block,
  )
}

/** A paragraph after a list without marks: set off by a gap the list has not, several sentences, or the first full stop. */
function leavesList(line: SourceLine, run: readonly SourceLine[]): boolean {
  if (run.length === 0) return false
  if (line.text.endsWith(':')) return true
  if (sentencesOf(line.text).length > 1 || wordCount(line.text) > 32) return true
  if (run.length < 2) return false
  if (line.gap && !(run.at(-1)?.gap ?? false)) return true
  return /[.!?]$/.test(line.text) && !run.some(({ text }) => /[.!?]$/.test(text))
}

/** Adds the lines under a heading as items where they form a list without marks; the index of the last line used. */
function addUnmarkedList(reading: Reading, lines: readonly SourceLine[], headingAt: number): number {
  const heading = lines[headingAt]
  const section = heading === undefined ? null : headingSection(heading.text)
  if (section !== null && !listSections.has(section)) return headingAt
  const run: SourceLine[] = []
  for (let index = headingAt + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (
      line === undefined ||
      line.marker !== null ||
      endsRun(line, lines[index + 1], lines[index - 1], run.at(-1)?.gap === true)
    )
      break
    if (leavesList(line, run) || (splitInlineHeading(line.text) !== null && wordCount(line.text) > 12)) break
    run.push(line)
  }
  if (
    !looksLikeList(run) ||
    (section === null &&
      run.filter(({ text }) => !/[.!?]$/.test(text)).length < run.length * 0.6 &&
      run.length < 3)
  )
    return headingAt
  for (const [offset, line] of run.entries()) reading.item(foldSpaces(line.text), headingAt + 1 + offset)
  return headingAt + run.length
}
