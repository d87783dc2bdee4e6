import type { PriorId } from './priors.ts'

/** How a country or an industry changes the waiting time. */
export interface DelayFactor {
  /** Times as long as the mean of all; 1 when nothing is published. */
  factor: number
  /** Whether something is. */
  known: boolean
  source: PriorId
}

const days = (count: number): number => count / 23.8
const graduateDays = (count: number): number => count / 24.2

/** Whole process against that of the United States, 2017. */
const countries: Readonly<Record<string, number>> = {
  AE: days(35.8),
  AU: days(23.3),
  BE: days(36),
  BR: days(39.6),
  CA: days(20.1),
  CH: days(37.6),
  CN: days(24.7),
  DE: days(28.5),
  ES: days(31.7),
  FR: days(38.9),
  GB: days(27.5),
  IE: days(25.5),
  IL: days(16.9),
  IN: days(16.1),
  IT: days(36),
  JP: days(30.9),
  MX: days(31.2),
  NL: days(25.4),
  PL: days(25.9),
  SG: days(25.4),
  UK: days(27.5),
  US: days(23.8),
}

interface Industry {
  factor: number
  source: PriorId
  /** Looked for as whole words. */
  names: readonly string[]
}

/** Whole process in the United States against all, 2017; then interview to offer for graduates against all, 2012. */
const industries: readonly Industry[] = [
  {
    factor: days(53.8),
    source: 'tim_glassdoor_industry',
    names: ['government', 'public sector', 'public administration', 'civil service', 'federal', 'municipal'],
  },
  {
    factor: days(32.6),
    source: 'tim_glassdoor_industry',
    names: ['aerospace', 'defence', 'defense', 'aviation'],
  },
  {
    factor: days(28.8),
    source: 'tim_glassdoor_industry',
    names: ['energy', 'oil and gas', 'oil & gas', 'utilities'],
  },
  {
    factor: days(10.2),
    source: 'tim_glassdoor_industry',
    names: ['restaurant', 'restaurants', 'fast food', 'bars', 'catering'],
  },
  {
    factor: days(11.6),
    source: 'tim_glassdoor_industry',
    names: ['private security', 'security services', 'security guards'],
  },
  {
    factor: days(12.3),
    source: 'tim_glassdoor_industry',
    names: ['supermarket', 'supermarkets', 'grocery', 'groceries'],
  },
  {
    factor: graduateDays(39.5),
    source: 'tim_nace_industry_2012',
    names: ['recreation', 'hospitality', 'hotel', 'hotels'],
  },
  { factor: graduateDays(30), source: 'tim_nace_industry_2012', names: ['construction'] },
  { factor: graduateDays(30.3), source: 'tim_nace_industry_2012', names: ['engineering services'] },
  {
    factor: graduateDays(16),
    source: 'tim_nace_industry_2012',
    names: ['computer', 'computers', 'electronics'],
  },
  { factor: graduateDays(17), source: 'tim_nace_industry_2012', names: ['accounting', 'accountancy'] },
  { factor: graduateDays(17.5), source: 'tim_nace_industry_2012', names: ['business services'] },
]

const plain = (words: string): string => ` ${words.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, ' ')} `

/** The country's factor by its ISO 3166 code; `UK` is taken for `GB`. */
export const countryDelay = (country: string | null): DelayFactor => {
  const code = country?.trim().toUpperCase() ?? ''
  const factor = Object.hasOwn(countries, code) ? countries[code] : undefined
  return { factor: factor ?? 1, known: factor !== undefined, source: 'tim_glassdoor_country' }
}

/** The industry's factor, when its words name one of which something is published. */
export const industryDelay = (industry: string | null): DelayFactor => {
  const words = plain(industry ?? '')
  const found = industries.find(({ names }) => names.some((name) => words.includes(plain(name))))
  if (found === undefined) return { factor: 1, known: false, source: 'tim_glassdoor_industry' }
  return { factor: found.factor, known: true, source: found.source }
}
