import { type Found, type Source, type Span, tidy } from './source.ts'

const bringCue =
  /\b(?:(?:please |kindly |remember to |to |also |and |do |should |must |will need to |need to )?bring(?:ing)?(?: along)?(?: with you)?|(?:please |and )?have ready|remember your|(?:you(?:'ll| will) (?:also )?need|you should have|please have|have)(?= (?:your|a copy|copies|proof|photo|an? (?:valid|form|copy)|two forms|the following|original|(?:\w+ ){1,6}(?:ready|to hand|with you|on hand))\b)|(?:bitte )?(?:bringen|mitbringen)(?: sie)?)\s+/gi
const notBring =
  /\b(?:not?|don't|no need to|needn't|looking to|would|could|can you|will|you'?d|you'?ll|skills?|value|energy|experience|that you|what you|qualities|let (?:me|us))\s*$/i
const notThings =
  /^(?:nothing\b|anything\b|yourself\b|your (?:best |whole )?self\b|a (?:smile|friend)\b|(?:you|us|it all)\b|to (?:the|our) (?:team|role)|value|energy|together|questions you|some (?:great )?ideas|up\b|forward|in\b|back\b|this\b|that\b|the (?:team|role)|an? (?:great|unique|good|deep)|to\s+\w+ing|need(?:s|ed)? to)/i
const prepareCue =
  /\b(?:(?:please |kindly |to |also |should |need to |must |and |like you to |want you to |asked to )?prepare(?:d)?(?: (?:with|for (?:us|the interview|this)))?(?=\s+(?:(?:to|and) |an?\b|your|some|two|three|five|one|\d|the\b|short|brief|by\b|examples?|questions?|slides|answers?|for (?:a|an|the)\b|yourself|on\b|materials?))|(?:be |come |are )(?:ready|prepared)(?: to| with)|(?:asked|required|need|like you|want you|expected|invited|have|asking you|expect you|will be asked)\s+to\s+(?=(?:give|deliver|make|present|complete|submit|prepare|teach|read|review|plan|design|write|do|send|carry out|lead|undertake|take part in|demonstrate|bring up|solve|build|produce|perform|walk us)\b)|please (?=(?:read|review|complete|submit|send us|study|familiari[sz]e|look (?:at|through|over)|watch|think (?:about|of)|fill (?:in|out)|plan|choose|research|download|test|install|set up|design|write|deliver|give)\b)|let (?:me|us) have(?= (?:your|an?) (?:\w+ ){0,3}(?:plan|slides|deck|presentation|essay|outline|portfolio|answers)\b)|vorbereiten|bereiten sie)\s*/gi
const notPrepare =
  /\b(?:we|they|panel|team|interviewers|i)(?:'ll| will| are| have)?\s*(?:\w+ )?$|\b(?:no|not|don't|nothing|needn't)\s+(?:\w+\s+){0,3}$/i
const reply =
  /^(?:make changes\b|cancel\b|reschedule\b|(?:please )?(?:send|complete|review|read|fill)\b.{0,40}\b(?:confirm\w*|rsvp|privacy|terms|availability|this (?:email|form)|notice|travel|expenses|disclaimer|website for directions|map|directions))|^(?:to )?(?:discuss|talk|answer|ask)\b.{0,12}$|^(?:for|the)\s+(?:the )?(?:interview|meeting)\.?$/i
const stop =
  /\s+(?:so that|so we|because|as we (?:need|will|are)|which (?:we|will|should|you)|when you (?:come|arrive|visit|join)|to (?:the|your) (?:interview|meeting|appointment)|on the day|if you (?:have|can|need|like|would|are|do)|mit und\b|and (?:report|ask|arrive|let us|come|be ready|be prepared|prepare|go to|sign in|we|you|give|allow|use|park|please|speak|wear|complete)\b|for (?:us|our team|reception|security|the panel)(?: to)?\b.*$|but\b|at (?:the )?reception|with you\b|along\b|to hand\b|on hand\b|ready\b(?!-)|; )/i
const listHead =
  /\b(?:bring|mitbringen|needed on the day|what you(?:'ll| will) need|documents|to have ready|checklist)\b[^:.]{0,50}:\s*$/i
const prepareHead =
  /\b(?:prepar\w+|homework|before (?:the|your) (?:interview|visit|day)|in advance|to do beforehand|vorbereit\w+)\b[^:.]{0,60}:\s*$/i
const labelled =
  /^\W*(?:(?:what to |please )?(?:bring|mitbringen)|documents(?: needed| required)?|(what to prepare|prepar(?:e|ation)|task|homework))\s*:\s*(.{3,})$/i
const item = /^\s*(?:[-*•·▪◦]|\d{1,2}[.)])\s+/

const plainAnd =
  /\s*,\s*(?:and\s+|as well as\s+)?|\s*;\s*|\s+(?:and|as well as|plus|along with|und)\s+(?=(?:your|an?|the|two|three|some|any|copies|proof|photo|evidence|original|its|safety|work|portfolio|passport|driving|\d|ein|eine|ihre?n?)\b)/gi
const paired =
  /\b(?:health and safety|terms and conditions|pen and paper|name and|pros and cons|of|about|for|on)\b/i
const afterComma = /\s*[,;]\s*(?:and\s+|as well as\s+)?|\s+(?:and|as well as|plus|along with|und)\s+/gi

/** "your passport, proof of address and a portfolio" is three things; brackets stay whole. */
const things = (words: string): { from: number; to: number }[] => {
  const covered = words.replace(/\([^()]*\)/g, (inner) => '_'.repeat(inner.length))
  const parts: { from: number; to: number }[] = []
  const pair = /^((?:your|an?|the|any|some|two|three|\w+'s)\s[\w'-]+(?:\s[\w'-]+){0,2})\s+and\s+/i.exec(
    covered,
  )
  let from = 0
  const cut = /,/.test(covered) ? afterComma : plainAnd
  for (const mark of covered.matchAll(cut)) {
    parts.push({ from, to: mark.index })
    from = mark.index + mark[0].length
  }
  if (parts.length === 0 && pair?.[1] && !paired.test(covered)) {
    parts.push({ from: 0, to: pair[1].length })
    from = pair[0].length
  }
  parts.push({ from, to: words.length })
  return parts.filter((part) => words.slice(part.from, part.to).trim() !== '')
}

const clause = (words: string): string => {
  const first = words.split(/[.!?]\s/, 1)[0] ?? ''
  const end = stop.exec(first)
  return (end ? first.slice(0, end.index) : first).replace(/[.!?\s]+$/, '').replace(/\s+mit$/, '')
}

const found = (body: Source, from: number, to: number): Found<string> => ({
  value: tidy(body.plain.slice(from, to)),
  from,
  to,
})

const bringIn = (body: Source, sentence: Span): Found<string>[] => {
  const words = body.plain.slice(sentence.from, sentence.to)
  for (const at of words.matchAll(bringCue)) {
    const start = at.index + at[0].length
    const object = clause(words.slice(start)).replace(/^(?:with you|along)\s+/i, '')
    const from = sentence.from + words.indexOf(object, start)
    if (
      notBring.test(words.slice(0, at.index)) ||
      notThings.test(object) ||
      object === '' ||
      /:$/.test(words.trim())
    )
      continue
    return things(object).map((part) => found(body, from + part.from, from + part.to))
  }
  return []
}

const keepsVerb = /^(?:please |to |asked|required|need|like|want|expected|invited|have|asking|expect|will)/i

const prepareIn = (body: Source, sentence: Span): Found<string>[] => {
  const words = body.plain.slice(sentence.from, sentence.to)
  for (const at of words.matchAll(prepareCue)) {
    const start = at.index + at[0].length
    const object =
      words
        .slice(start)
        .split(
          /;|(?<!\be\.g)\.\s|\s-\s|,?\s+and (?:bring|arrive|ask for|please (?:bring|arrive)|we will|let us know|to bring|report)\b/i,
        )[0] ?? ''
    const plain = clauseEnd(object)
    if (
      plain.length < 4 ||
      notPrepare.test(words.slice(0, at.index)) ||
      reply.test(plain) ||
      (/\?\s*$/.test(words) && !keepsVerb.test(at[0]))
    )
      continue
    if (/^(?:for|to)\s+(?:the |your |this |our )?(?:interview|meeting|day|visit|discuss)\W*$/i.test(plain))
      continue
    const from = sentence.from + start
    return [found(body, from, from + plain.length)]
  }
  return []
}

const clauseEnd = (words: string): string =>
  words.replace(/,?\s+(?:so that|which will be|as this will|because)\b.*$/i, '').replace(/[.!?\s]+$/, '')

interface Listed {
  bring: Found<string>[]
  prepare: Found<string>[]
}

/** Items below "Please bring:", and "What to bring: ..." on one line. */
const inLines = (body: Source): Listed => {
  const listed: Listed = { bring: [], prepare: [] }
  let open: Found<string>[] | null = null
  for (const line of body.lines) {
    const words = body.plain.slice(line.from, line.to)
    const label = labelled.exec(words)
    if (listHead.test(words)) open = listed.bring
    else if (prepareHead.test(words)) open = listed.prepare
    else if (label) {
      const value = (label[2] ?? '').replace(/[.\s]+$/, '')
      const from = line.from + words.indexOf(value)
      if (label[1]) listed.prepare.push(found(body, from, from + value.length))
      else listed.bring.push(...things(value).map((part) => found(body, from + part.from, from + part.to)))
      open = null
    } else if (open && item.test(words)) {
      open.push(found(body, line.from + (item.exec(words)?.[0].length ?? 0), line.to))
    } else if (words.trim() !== '') open = null
  }
  return listed
}

const presentations =
  /\b(?:give|deliver|make|present|include|including|with|begin with|start with|prepare|teach)\s+(?:us\s+)?((?:an?|the|your)\s+(?:[\w-]+\s+){0,4}(?:presentation|pitch|talk|demo lesson|sample lesson|lesson|micro-?lesson)\b[^.;!?\n]{0,140})/gi

const distinct = (all: Found<string>[]): Found<string>[] => {
  const kept: Found<string>[] = []
  for (const one of all) {
    const same = kept.some(
      (other) =>
        other.value.toLowerCase() === one.value.toLowerCase() || (one.from < other.to && other.from < one.to),
    )
    if (one.value.length > 2 && !same) kept.push(one)
  }
  return kept.slice(0, 20)
}

/** What a text asks to bring and to prepare, each in its own words. */
export const materialsIn = (body: Source): Listed => {
  const listed = inLines(body)
  const bring = [...listed.bring, ...body.sentences.flatMap((sentence) => bringIn(body, sentence))]
  const asked = [...listed.prepare, ...body.sentences.flatMap((sentence) => prepareIn(body, sentence))]
  const given = asked.length > 0 ? [] : presentationsIn(body)
  return { bring: distinct(bring), prepare: distinct([...asked, ...given]) }
}

const presentationsIn = (body: Source): Found<string>[] =>
  [...body.plain.matchAll(presentations)].flatMap((at) => {
    const object = (at[1] ?? '')
      .replace(/,?\s+(?:followed by|and (?:then|we|a|an)|with time|before|after which)\b.*$/i, '')
      .trimEnd()
    const before = body.plain.slice(Math.max(0, at.index - 40), at.index)
    if (/\b(?:we|they|I|team)(?: will|'ll)?\s*(?:\w+\s)?$/i.test(before) || /\bthank|enjoyed\b/i.test(before))
      return []
    const from = at.index + at[0].indexOf(object)
    return [found(body, from, from + object.length)]
  })
