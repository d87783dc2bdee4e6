import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// What CVs are made of and how their parts are laid out; `/` parts the rows of a layout.

export type ByLanguage = Readonly<Record<string, string>>
interface WordLists {
  first: string
  last: string
  positions: ByLanguage
  employers: ByLanguage
  places: ByLanguage
  schools: ByLanguage
  degrees: ByLanguage
  areas: ByLanguage
  orgWords: string
  scores: string
  teams: string
  bodies: string
}

export const words: WordLists = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../bench/sets/resume-words.json'), 'utf8'),
)
export const sectionNames: Record<string, string[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../domain/reading/src/resume/section-names.json'), 'utf8'),
)

export const jobLayouts = `{P}, {O}, {L}→{D}
{P}→{D}/{O}→{L}
{O}→{L}/{P}→{D}
{O}→{D}/{P}→{L}
{O}→{D}/{P}
{D}/{P}/{O}, {L}
{D}/{P}/{O}
{D}/{O}/{P}
{D}→{P}/→{O}, {L}
{D}→{O}, {L}/→{P}
{O} | {P} | {D}
{P} | {O} | {D}
{P} | {O} | {L} | {D}
{P} - {O}, {L} ({D})
{P} at {O}, {L} ({D})
{P} at {O} ({D})
{P} at {O}, {D}
{D}: {P}, {O}
{D}: {P}, {O}, {L}
{O} – {P}/{T} | {D}
{P}/{O} -  {L} -/{D}
{P}/{O} - {L}/{D}
{O}/{P}/{L}/{D}
{O}/{P}/{D}
{O}/{P}, {D}
{O}, {L}/{P}, {D}
{O}, {L}/{P}/{D}
• {O}→{L}/{P}→{D}
• {O}→{L}/{P}→{D}
- {O}, {L}/{P}→{D}
• {O}/{P}, {D}
{D}/- {P}, {O}
{D}/• {P}, {O}, {L}
Company: {O}/Designation: {P}/Duration: {D}
Employer: {O}/Job title: {P}/Dates: {D}
{P} · {O}, {L} · {T}/{D}
{P} · {O}, {L}/{D}
{P}, {O}/{D}
{P}, {O}, {L}/{D}
{P} – {O}/{D}
{P} — {O} ({D})
{P}, {T}/{O}, {L}/{D}
{P}, {T}, {O}→{D}
{D} {O}, {P}
{D} {P}/{O}, {L}
{D} – {P} – {O} – {L}
{D}→{O}→{P}
{O} ({L}) {D}/{P}
{P} // {O}/{D}
{O}/{D}/{P}
{P} ({D})/{O}
{P} ({D})/{O}, {L}
{P}/{D}/{O}, {L}
{P}/{D}/{O}
{P}, {D}/{O}, {L}
{P}, {D}
{O}, {D}
{O} {D}
• Worked as {P} at {O}, {L} from {D}.
• {P} in {O} from {D}
{O} | {L}/{P} | {D}
{P}/{O} | {L} | {D}
{P}/{O} | {L}/{D}
{P}/{O} · {T}/{D} · 2 yrs 3 mos/{L}
{O} · {T}/{P}/{D}
{D}, {P}, {O}
{P}, {O} {D}
{P} {D}/{O} {L}
{O} {L}/{P} {D}
{P}: {O}, {L}, {D}
{O}, {L} ({D})/{P}
{O} ({D}) -- {L}/{P}
• {P} - {O}, {D}`.split('\n')
export const roleLayouts = [
  '{P}→{D}',
  '{P}, {D}',
  '{P} ({D})',
  '{P}/{D}',
  '{D}→{P}',
  '{P} | {D}',
  '{P}/{D} (2 years 5 months)',
  '{P}/{D} (2 years 5 months)/{L}',
  '{P}/{D} · 1 yr 2 mos',
  '{P} – {D}',
  '{P}  {D}',
]
export const studyLayouts = `{d} in {a}, {o}, {D}
{d} in {a}, {o}, {l}, {D}
{o}→{l}/{d} in {a}→{D}
{o}, {l}→{D}/{d} in {a}, {s}
{o}→{D}/{d} {a}
{d} {a}/{o} | {D}
{d} {a}/{o}, {D}
{d} {a}/{o}/{D}
{d} in {a}/{o} -  {l}/{D}
{d} in {a}/{o} - {l} -/{D}
{d}/{o}/{D}
{d} in {a}/{o}
{o}, {D}/{d}, {a}
{o} – {d} {a}, {D}
{o}: {d} {a} ({D})
{D}→{d} {a}/→{o}, {l}
{D}→{o}/→{d} {a}
{D}: {d} {a}, {o}
{D}/{d} {a}/{o}, {l}
{D}/{o}/{d} in {a}
{D} {d} {a}, {o}, {s}
{d} {a}, {s}/{o}, {D}
{d} ({a}), {s}/{o}
{o}/{l}/{d} in {a}/{D}
{o}/{d}, {a} · ({D})
• {d} ({a}) from {o}, {l}, {D}
• {d} from {o} with {s}, {D}
{d} in {a} from {o} ({D}), {s}
{d} - {a}→{o}→{D}
{d}→{o}→{D}→{s}
{d}, {o}, {D}
{d}, {o}
{d} {a} ({o}, {D})
{d}: {a}, {D}/{o}, {l}
{o}, {l}/{d} in {a}, {D}
{o} | {d} {a} | {D}
{o} {D}/{d} in {a}
{o}`.split('\n')
export const headLayouts = `N {N}/T {T}/C {L} | {M} | {H}
N {N}/C {L}/C {M}/C {H}
N {N}/C {H} | {M} | {L} | linkedin.com/in/someone
N {N}/C {A}, {L}/C {H}, {M}
N {N}, {T}/C {M} · {H}
N {N} — {T}/C {M} — {L}
N {N} | {T}/C {H} | {M}
N Name: {N}/C Address: {A}, {L}/C Phone: {H}/C E-mail: {M}
N {N}/T {T} - {W}/C {L} - Email me on Indeed: indeed.com/r/someone/8a
N {N}/T {T} - {W}/C {L} - Email me on Indeed: {M}
N {N}/C {L} - Email me on Indeed: {M}
N {N}/T {T}/C {L} {H} {M} https://someone.example/
C {H}/C {M}/C {L}/N {N}/T {T}
N {N} {A}, {L} {H} {M}
N {N}/C {A}/C {L}/C Phone: {H}/C {M}
N {N}, RN, BSN/C {L} · {M}
N {N}/T {T} at {W}/C {L}
N {N}/C Tel: {H} / {M}
N {N} ({M})/C {H}`.split('\n')

export const styles: Readonly<Record<string, readonly [string, string]>> = {
  de: ['heute', 'seit'],
  fr: ["aujourd'hui", 'depuis'],
  es: ['actualidad', 'desde'],
  nl: ['heden', 'sinds'],
  it: ['oggi', 'dal'],
  pt: ['presente', 'desde'],
}
export const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
}
export const headingCodes: Readonly<Record<string, string>> = {
  contact: 'hC',
  summary: 'hs',
  work: 'hw',
  education: 'he',
  skills: 'hk',
  certificates: 'hc',
  languages: 'hg',
  projects: 'hp',
  publications: 'hb',
  volunteer: 'hv',
  awards: 'ha',
  interests: 'hi',
  references: 'hr',
  personal: 'hx',
  other: 'ho',
}

/** Sections that a CV may have besides. */
export const extras = [
  'skills',
  'languages',
  'certificates',
  'projects',
  'awards',
  'interests',
  'references',
  'personal',
  'publications',
  'volunteer',
  'other',
]

type Chance = () => number
/** Draws by a seeded generator. */
export const picker = (random: Chance) => ({
  one: <Value>(list: readonly Value[]): Value => {
    const drawn = list[Math.floor(random() * list.length)]
    if (drawn === undefined) throw new Error('There is nothing to draw from.')
    return drawn
  },
  often: (share: number): boolean => random() < share,
  whole: (least: number, most: number): number => least + Math.floor(random() * (most - least + 1)),
})
export type Picker = ReturnType<typeof picker>

/** What is told of a course of study. */
export const courses = [
  'Relevant coursework: Algorithms, Statistics',
  'Dissertation on trade routes',
  'Dean’s List 2014',
  'Modules: Audit, Tax',
  'Thesis: Foam that lasts',
  'Activities: Chess Club',
]

/** How well one knows something. */
export const levels = ['Beginner', 'Intermediate', 'Advanced', 'Expert', 'Proficient', 'Basic knowledge', '★★★★☆']

/** Names of employers, or how they begin. */
export const employerNames = (
  'Kestrel|Blue River|Northgate|Pinnacle|Harbour|Redwood|Acme|Globex|Initech|Vertex|Sunrise|Oak & Ash|Bright|' +
  'Delta|Trent|Alpine|Lumen|Quanta|Zephyr|Dunmore|Vela'
).split('|')
