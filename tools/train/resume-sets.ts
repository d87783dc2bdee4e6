import { type CvLine, cvLinesOf, headTokens, type LineLabel } from '@roundtwo/reading'

/** A source line of a labelled CV. */
export interface GoldLine {
  /** As the set writes it. */
  source: string
  text: string
  heading: boolean
  label: LineLabel | null
  parts: { kind: string; text: string }[]
}

export interface GoldCv {
  id: string
  lines: GoldLine[]
}

/** How the sets write what a line is, before its text. */
const codes: Readonly<Record<string, LineLabel>> = {
  N: 'name',
  T: 'title',
  C: 'contact',
  X: 'personal',
  x: 'personal',
  F: 'furniture',
  s: 'summary',
  J: 'job',
  j: 'job head',
  R: 'role',
  w: 'job text',
  E: 'study',
  e: 'study head',
  d: 'study text',
  P: 'project',
  y: 'project text',
  V: 'post',
  v: 'post head',
  u: 'post text',
  k: 'skills',
  g: 'languages',
  c: 'certificate',
  q: 'certificate head',
  a: 'award',
  m: 'award head',
  b: 'publication',
  i: 'interests',
  r: 'reference',
  z: 'other',
  hC: 'heading contact',
  hs: 'heading summary',
  hw: 'heading work',
  he: 'heading education',
  hk: 'heading skills',
  hc: 'heading certificates',
  hg: 'heading languages',
  hp: 'heading projects',
  hb: 'heading publications',
  hv: 'heading volunteer',
  ha: 'heading awards',
  hi: 'heading interests',
  hr: 'heading references',
  hx: 'heading personal',
  ho: 'heading other',
}

/** How the sets mark parts of a line: `{p Nurse}, {o Loch View}, {l Glasgow}`. */
export const partNames: Readonly<Record<string, string>> = {
  n: 'name',
  t: 'title',
  p: 'position',
  o: 'employer',
  l: 'place',
  d: 'degree',
  a: 'area',
  s: 'score',
}

function goldLine(source: string): GoldLine {
  const match = /^([a-zA-Z]{1,2})(#?)(?: (.*))?$/.exec(source)
  const written = (match?.[3] ?? '').replaceAll('→', '\t')
  if (!match || written.trim() === '') return { source, text: '', heading: false, label: null, parts: [] }
  const label = codes[match[1] ?? '']
  if (!label) throw new Error(`no such line: ${source}`)
  const parts = [...written.matchAll(/\{(\w) ([^{}]*)\}/g)].map(([, kind = '', text = '']) => ({
    kind: partNames[kind] ?? kind,
    text,
  }))
  return { source, text: written.replace(/\{\w ([^{}]*)\}/g, '$1'), heading: match[2] === '#', label, parts }
}

export const goldCv = (id: string, text: string): GoldCv => ({ id, lines: text.split('\n').map(goldLine) })

/** The letters and digits of a text, which no reading of its layout changes. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
/** What may number an item or stand before it as its sign. */
const bullets = /^\W*(?:\(?[\p{L}\p{N}]{1,4}[.)]|o(?=\s))/u

/** A CV as its reader sees it, with what each line and each token of a head is. */
export interface LabelledCv {
  id: string
  lines: CvLine[]
  labels: LineLabel[]
  /** By line: the parts marked in it, in order. */
  parts: { kind: string; text: string }[][]
}

export function labelledCv({ id, lines: gold }: GoldCv, thisYear = 2026): LabelledCv {
  const lines = cvLinesOf(gold, thisYear)
  const sources = gold.filter(({ label, text }) => label !== null && bare(text) !== '')
  let at = 0
  const labels: LineLabel[] = []
  const parts: LabelledCv['parts'] = []
  for (const { line } of lines) {
    let left = bare(line.text)
    const first = sources[at]
    const own: LabelledCv['parts'][number] = []
    while (left !== '') {
      const source = sources[at]
      const text = bare(source?.text ?? '')
      const plain = bare((source?.text ?? '').trimStart().replace(bullets, ''))
      const fits = [plain, text].find((form) => form !== '' && left.startsWith(form))
      if (!source || fits === undefined) throw new Error(`${id}: “${line.text}” is not “${source?.text}”`)
      own.push(...source.parts)
      left = left.slice(fits.length)
      at += 1
    }
    labels.push(first?.label ?? 'other')
    parts.push(own)
  }
  return { id, lines, labels, parts }
}

/** What each token of a head is; those outside all marks are text. */
export function tokenLabels(head: readonly CvLine[], parts: readonly { kind: string; text: string }[][]): string[] {
  const tokens = headTokens(head)
  const labels = tokens.map(() => 'text')
  head.forEach((_, row) => {
    let from = 0
    for (const part of parts[row] ?? []) {
      const wanted = part.text.replace(/\s+/g, '')
      const own = tokens.flatMap((one, place) => (one.row === row && place >= from ? [place] : []))
      for (const start of own) {
        let joined = ''
        let end = start
        while (end < tokens.length && tokens[end]?.row === row && joined.length < wanted.length) {
          joined += tokens[end]?.token.text
          end += 1
        }
        if (joined !== wanted) continue
        labels.fill(part.kind, start, end)
        from = end
        break
      }
    }
  })
  return labels
}
