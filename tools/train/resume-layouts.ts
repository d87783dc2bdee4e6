import { seededRandom } from './random.ts'
import {
  type ByLanguage,
  courses,
  employerNames,
  extras,
  headingCodes,
  headLayouts,
  jobLayouts,
  levels,
  months,
  type Picker,
  picker,
  roleLayouts,
  sectionNames,
  studyLayouts,
  styles,
  words,
} from './resume-forms.ts'
import { type GoldCv, type GoldLine, goldCv } from './resume-sets.ts'

// Sets the content of the written CVs and lists of names, jobs and schools in many layouts, so that what is learnt is how
// CVs are laid out rather than what stands in these. Seeded: the same number gives the same CV.

const listOf = (text: string): string[] =>
  text.split('|').flatMap((part) => (text === words.last || text === words.first ? part.split(' ') : [part]))

class CvMaker {
  readonly #pick: Picker
  readonly #language: string
  readonly #pool: readonly GoldCv[]
  readonly #dash: string
  readonly #dateStyle: number
  #bullet: string
  readonly #gaps: number
  readonly #flags: number
  readonly #caps: boolean
  readonly #headingSign: string
  readonly #isBroken: boolean
  #year = 2026
  #name = ''
  readonly lines: string[] = []

  constructor(seed: number, pool: readonly GoldCv[]) {
    this.#pick = picker(seededRandom(seed * 7919 + 3))
    const { one, often, whole } = this.#pick
    this.#language = often(0.66) ? 'en' : one(['de', 'fr', 'es', 'nl', 'it', 'pt'])
    this.#pool = pool
    this.#dash = one([' – ', ' - ', '–', ' to ', ' — ', '-', '  '])
    this.#dateStyle = whole(0, 7)
    this.#bullet = one(['• ', '- ', '', '* ', '– ', '◦ ', '•'])
    /** 0 none, 1 before headings, 2 before entries too, 3 everywhere. */
    this.#gaps = one([0, 1, 2, 2, 2, 3])
    /** 0 none, 1 headings, 2 headings and first lines of entries. */
    this.#flags = one([0, 0, 1, 1, 2])
    this.#caps = often(0.4)
    this.#headingSign = often(0.25) ? one(['■ ', '- ', '- ', '• ', '➤ ']) : ''
    this.#isBroken = often(0.3)
    if (this.#isBroken && often(0.7)) this.#bullet = ''
  }

  #own(table: ByLanguage): string {
    const own = table[this.#language] ?? ''
    return this.#pick.one((this.#pick.often(0.9) ? own : (table['en'] ?? '')).split('|'))
  }

  #employer(): string {
    const { one, often } = this.#pick
    if (often(0.45)) return this.#own(words.employers)
    const head = often(0.5) ? one(listOf(words.last)) : one(employerNames)
    return often(0.25) ? head : `${head} ${one(words.orgWords.split('|'))}`
  }

  #date(year: number, isEnd: boolean): string {
    const { one, whole } = this.#pick
    const month = whole(1, 12)
    const name = one((months[this.#language] ?? '').split(' '))
    const number = String(month).padStart(2, '0')
    const forms = [
      `${year}`,
      `${name} ${year}`,
      `${name.slice(0, 3)} ${year}`,
      `${number}/${year}`,
      `${name.slice(0, 3)}. ${year}`,
      `${year}`,
      `${number}.${year}`,
      `${isEnd ? name : name.slice(0, 3)} ${year}`,
    ]
    return forms[this.#dateStyle] ?? `${year}`
  }

  #period(isFirst: boolean): string {
    const { often, whole, one } = this.#pick
    const end = this.#year
    this.#year -= whole(1, 4)
    const start = this.#date(this.#year, false)
    const [present, since] =
      this.#language === 'en'
        ? [one(['present', 'Present', 'now', 'Current', 'date', 'till date']), 'since']
        : (styles[this.#language] ?? ['present', 'since'])
    if (isFirst && often(0.7)) return often(0.12) ? `${since} ${start}` : `${start}${this.#dash}${present}`
    if (often(0.08)) return this.#date(end, true)
    return `${start}${this.#dash}${this.#date(end, true)}`
  }

  #fill(layout: string, values: Readonly<Record<string, string>>): string[] {
    return layout
      .split('/')
      .map((row) => row.replace('\u0001', '/').replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? ''))
  }

  #marked(kind: string, text: string): string {
    return text === '' ? '' : `{${kind} ${text}}`
  }

  add(code: string, text: string): void {
    this.lines.push(`${code} ${text}`)
  }
  gap(least: number): void {
    if (this.#gaps >= least) this.lines.push('')
  }

  heading(kind: string, given?: string): void {
    const names = sectionNames[kind] ?? [kind]
    const written = given ?? this.#pick.one(names)
    const name = this.#caps
      ? written.toUpperCase()
      : this.#pick.often(0.85)
        ? written.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
        : written
    this.gap(1)
    const sign = this.#headingSign
    this.add(
      `${headingCodes[kind]}${this.#flags > 0 || (this.#caps && this.#pick.often(0.6)) ? '#' : ''}`,
      `${sign}${this.#pick.often(0.12) ? `${name}:` : name}`,
    )
    this.gap(3)
  }

  head(): void {
    const { one, often, whole } = this.#pick
    const name = `${one(listOf(words.first))} ${often(0.2) ? `${one(['J.', 'K', 'M.'])} ` : ''}${one(listOf(words.last))}`
    const written = often(0.25) ? name.toUpperCase() : name
    this.#name = name
    const phone = one([
      '07700 900123',
      '(512) 555-0142',
      '+49 30 555 0199',
      '123-345-7890',
      '+91 98860 55019',
      '06 55 50 12 34',
      '+44 7700 900217',
      '212.555.0163',
    ])
    const values = {
      N: this.#marked('n', written),
      T: this.#marked('t', this.#own(words.positions)),
      L: this.#marked('l', this.#own(words.places)),
      M: `${
        name
          .split(' ')[0]
          ?.toLowerCase()
          .replace(/[^a-z]/g, '') ?? 'me'
      }.${whole(1, 99)}@example.com`,
      H: phone,
      W: this.#employer(),
      A: one([
        '12 High Street',
        'Flat 3, 9 Mill Lane',
        '450 Rideau Street',
        'Hauptstr. 14',
        '8 rue des Lilas',
        'C/ Mayor 22',
        '123 Your Dorm',
        'Via Roma 5',
      ]),
    }
    if (often(0.12)) this.add('F', one(['Curriculum Vitae', 'CV', 'Lebenslauf', 'Résumé', 'RESUME']))
    for (const line of this.#fill(one(headLayouts), values)) {
      const code = line.slice(0, 1)
      this.lines.push(code === 'N' && this.#flags > 0 && often(0.7) ? `N# ${line.slice(2)}` : line)
      if (this.#gaps === 3 && often(0.3)) this.gap(3)
    }
  }

  #bodies(code: string, most: number): void {
    const { one, often, whole } = this.#pick
    const fromPool = this.#pool.flatMap(({ lines }) => lines.filter(({ label }) => label === 'job text'))
    for (let count = whole(0, most); count > 0; count -= 1) {
      const written = often(0.5)
        ? one(words.bodies.split('|'))
        : one(fromPool)
            .text.trim()
            .replace(/^[-•>◦–]\s*/, '')
      this.#told(code, written)
      if (this.#gaps === 3 && often(0.3)) this.gap(3)
    }
  }

  /** Where lines were broken in print and the sign of lists was lost, a sentence is on several. */
  #told(code: string, text: string): void {
    const more = this.#isBroken ? ` ${this.#pick.one(words.bodies.split('|'))}` : ''
    const whole = `${text}${more}`
    const cut = this.#isBroken ? whole.indexOf(' ', 48) : -1
    if (this.#isBroken && this.#pick.often(0.4)) this.lines.push('')
    this.add(code, `${this.#bullet}${cut < 0 ? whole : whole.slice(0, cut)}`)
    if (cut > 0) this.add(code, whole.slice(cut + 1))
  }

  #entry(
    codes: readonly [string, string, string],
    layout: string,
    values: Readonly<Record<string, string>>,
    most: number,
  ): void {
    this.gap(2)
    const rows = this.#fill(layout, values).filter((row) => row.replace(/[→\s,|()·–—:-]/g, '') !== '')
    rows.forEach((row, index) => {
      const code = index === 0 ? codes[0] : codes[1]
      // What a missing value leaves of its layout.
      const tidy = row.replace(/^[\s,|·]+|\s*[,|·]\s*(?=[,|·])|[\s,|·]+$/g, '').replace(/ \(\)| –\s*$/g, '')
      this.add(
        `${code}${index === 0 && this.#flags === 2 ? '#' : ''}`,
        row.startsWith('→') ? `→${tidy.replace(/^→/, '')}` : tidy,
      )
      this.gap(3)
    })
    this.#bodies(codes[2], most)
  }

  jobs(codes: readonly [string, string, string], count: number): void {
    const { one, often, whole } = this.#pick
    const layout = one(jobLayouts)
    const hasPlace = often(0.7)
    const shouts = often(0.12)
    const most = one([0, 2, 3, 4])
    for (let index = 0; index < count; index += 1) {
      const employer = this.#employer()
      const values = () => ({
        P: this.#marked('p', this.#own(words.positions)),
        O: this.#marked('o', shouts ? employer.toUpperCase() : employer),
        L: hasPlace ? this.#marked('l', this.#own(words.places)) : '',
        D: this.#period(index === 0),
        T: one(words.teams.split('|')),
      })
      if (codes[0] === 'J' && often(0.15)) this.#roles(values, whole(2, 3), most)
      else this.#entry(codes, often(0.08) ? one(jobLayouts) : layout, values(), most)
    }
  }

  #roles(values: () => Readonly<Record<string, string>>, count: number, most: number): void {
    const { one } = this.#pick
    const layout = one(roleLayouts)
    const { O = '', L = '', D = '' } = values()
    const place = L === '' ? '' : one([`→${L}`, `, ${L}`, ''])
    this.gap(2)
    this.add(this.#flags === 2 ? 'J#' : 'J', `${O}${place}${one(['', `, ${D}`, `→${D}`])}`)
    if (this.#pick.often(0.3)) this.add('j', one(['5 years 2 months', '4 yrs 1 mo', 'Full-time · 6 yrs']))
    for (let index = 0; index < count; index += 1) {
      const rows = this.#fill(layout, values()).filter((row) => row !== '')
      rows.forEach((row, at) => {
        this.add(at === 0 ? 'R' : 'j', row)
      })
      this.#bodies('w', most)
    }
  }

  studies(count: number): void {
    const { one, often } = this.#pick
    const layout = one(studyLayouts)
    const hasPlace = often(0.5)
    for (let index = 0; index < count; index += 1) {
      const degree = this.#own(words.degrees)
      const values = {
        d: this.#marked('d', degree),
        a: this.#marked('a', this.#own(words.areas)),
        o: this.#marked('o', this.#own(words.schools)),
        l: hasPlace ? this.#marked('l', this.#own(words.places)) : '',
        s: this.#marked('s', one(words.scores.split('|'))),
        D: often(0.5) ? this.#period(false) : this.#date(this.#year, true),
      }
      const own =
        this.#language === 'en'
          ? layout
          : layout.replace(
              ' in ',
              this.#language === 'de' || this.#language === 'nl' ? ' ' : one([' en ', ' de ', ' in ']),
            )
      this.#entry(['E', 'e', 'd'], often(0.12) ? one(studyLayouts) : own, values, 0)
      if (often(0.15)) this.add('d', `${this.#bullet}${one(courses)}`)
      if (layout === '{o}' && index > 0) break
    }
  }

  /** Skills and certificates in blocks of several lines: a group with its level and its skills; a name, who gave it, when. */
  #blocks(kind: 'skills' | 'certificates'): void {
    const { one, often, whole } = this.#pick
    const area = () => this.#own(words.areas)
    const group = () => [
      `k ${area()}`,
      ...(often(0.6) ? [`k ${one(levels)}`] : []),
      `k ${area()}, ${area()}, ${area()}`,
    ]
    const certificate = () => [
      `c ${one([area(), `Certified ${this.#own(words.positions)}`, `${area()} Certificate`])}`,
      ...(often(0.8) ? [`q ${this.#employer()}`] : []),
      ...(often(0.8) ? [`q ${this.#date(whole(2008, 2025), true)}`] : []),
    ]
    this.heading(kind)
    for (let count = whole(1, 4); count > 0; count -= 1) {
      this.gap(2)
      for (const row of kind === 'skills' ? group() : certificate()) {
        this.lines.push(row)
        this.gap(3)
      }
    }
  }

  /** A section as it stands in one of the written CVs. */
  borrowed(kind: string): void {
    const { one, often } = this.#pick
    if ((kind === 'skills' || kind === 'certificates') && often(0.25)) {
      this.#blocks(kind)
      return
    }
    const wanted = `heading ${kind}`
    const holding = this.#pool.filter(({ lines }) => lines.some(({ label }) => label === wanted))
    if (holding.length === 0) return
    const { lines } = one(holding)
    const from = lines.findIndex(({ label }) => label === wanted)
    const rest = lines.slice(from + 1)
    const to = rest.findIndex(({ label }) => label?.startsWith('heading') === true)
    this.heading(kind, often(0.5) ? lines[from]?.text.replace(/:$/, '') : undefined)
    for (const line of rest.slice(0, to < 0 ? rest.length : to))
      if (line.label !== 'furniture') this.lines.push(this.#copied(line))
  }

  #copied(line: GoldLine): string {
    if (line.source === '') return this.#gaps >= 2 ? '' : 'F '
    return this.#flags === 0 ? line.source.replace(/^(\w+)#/, '$1') : line.source
  }

  furniture(): void {
    const { one, often } = this.#pick
    if (!often(0.4)) return
    const name = this.#name
    const form = one([
      'Page 1 of 2',
      '1',
      'January 8, 2026→Curriculum Vitae→1',
      'CV – page 1',
      'Seite 1 von 3',
      '1/3',
      'Résumé→1',
      `${name}→Page 1`,
      `January 8, 2026→${name} · Résumé→1`,
      `${name} – Résumé – 1`,
      `Resume of ${name}, page 1`,
      `${name} | 1 of 2`,
      `05/2024 ${name} CV 1`,
    ])
    const places = often(0.5) ? [0.5] : [0.3, 0.6, 1]
    places.toReversed().forEach((share, page) => {
      const at = Math.max(2, Math.floor(this.lines.length * share))
      const text = form.replace(/\b1\b/, String(places.length - page))
      this.lines.splice(at, 0, ...(often(0.5) ? ['', `F ${text}`, ''] : [`F ${text}`]))
    })
  }
}

/** A CV made of the pool's content and the word lists, in a layout of its own. */
export function laidOutCv(seed: number, pool: readonly GoldCv[]): GoldCv {
  const pick = picker(seededRandom(seed))
  const maker = new CvMaker(seed, pool)
  if (pick.often(0.08)) for (const kind of ['contact', 'skills']) maker.borrowed(kind)
  maker.head()
  if (pick.often(0.5)) maker.borrowed('summary')
  const work = () => {
    maker.heading('work')
    maker.jobs(['J', 'j', 'w'], pick.whole(1, 5))
  }
  const studies = () => {
    maker.heading('education')
    maker.studies(pick.whole(1, 3))
  }
  const post = () => {
    maker.heading('volunteer')
    maker.jobs(['V', 'v', 'u'], pick.whole(1, 2))
  }
  const sections = pick.often(0.3) ? [studies, work] : [work, studies]
  if (pick.often(0.15)) sections.push(post)
  if (pick.often(0.15)) sections.push(work)
  for (const kind of extras)
    if (pick.often(0.35)) sections.splice(pick.whole(0, sections.length), 0, () => maker.borrowed(kind))
  for (const section of sections) section()
  maker.furniture()
  return goldCv(`laid out ${seed}`, maker.lines.join('\n'))
}
