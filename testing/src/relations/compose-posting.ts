import fc from 'fast-check'
import { type City, cities, companies, roles } from './vocabulary.ts'

export interface PlannedPay {
  sign: string
  from: number
  to: number
}

/** A posting with all its facts apart, so that one can be changed and the text made again. */
export interface PostingPlan {
  title: string
  company: string
  city: City
  pay: PlannedPay
  mode: 'onsite' | 'hybrid' | 'remote'
  duties: string[]
  musts: string[]
  nices: string[]
  /** Which of the ways to say each thing. */
  ways: { mode: number; headings: number; pay: number }
  /** Sentences without bearing at its end. */
  asides: string[]
}

const dutyBank = [
  'Plan the weekly rota and cover absences',
  'Keep stock records accurate and order supplies in time',
  'Train new starters in safe working',
  'Answer customer queries by phone and email',
  'Prepare monthly reports for the management team',
  'Carry out daily checks of equipment and report faults',
  'Welcome visitors and keep the reception tidy',
  'Reconcile invoices against purchase orders',
  'Lead the morning briefing and hand over to the night team',
  'Write up care plans with families',
  'Maintain the pipelines that feed our dashboards',
  'Inspect finished goods before dispatch',
]
const mustBank = [
  "At least 3 years' experience in a similar role",
  'A full clean driving licence',
  'Good written and spoken English',
  'A degree in a relevant subject',
  'Confident use of Excel',
  'Experience of leading a small team',
  'A current first aid certificate',
  'Willingness to work weekends',
  'Strong communication skills',
  'Knowledge of food hygiene regulations',
]
const niceBank = [
  'Experience with SAP',
  'A second language such as Polish or Punjabi',
  'A forklift certificate',
  'Familiarity with Power BI',
  'Experience in the public sector',
]
const asideBank = [
  'We are an equal opportunities employer and welcome applications from everyone.',
  'Our canteen serves a hot meal every day.',
  'The company was founded in 1987 and is still owned by the family.',
  'Please note that we cannot reply to every application.',
  'Last year our colleagues planted 4,000 trees.',
]

const some = (bank: string[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...bank), { minLength, maxLength })

export interface SparePosting {
  title: string
  company: string
  city: City
  must: string
}

export const anyPostingPlan: fc.Arbitrary<PostingPlan & { spare: SparePosting }> = fc
  .record({
    titles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 2, maxLength: 2 }),
    companies: fc.uniqueArray(fc.constantFrom(...companies), { minLength: 2, maxLength: 2 }),
    cities: fc.uniqueArray(fc.constantFrom(...cities), { minLength: 2, maxLength: 2 }),
    pay: fc.record({
      sign: fc.constantFrom('£', '€', '$'),
      from: fc.integer({ min: 24, max: 48 }).map((thousands) => thousands * 1_000),
      to: fc.integer({ min: 50, max: 76 }).map((thousands) => thousands * 1_000),
    }),
    mode: fc.constantFrom('onsite', 'hybrid', 'remote'),
    duties: some(dutyBank, 3, 5),
    musts: some(mustBank, 4, 6),
    nices: some(niceBank, 1, 2),
    ways: fc.record({ mode: fc.nat({ max: 1 }), headings: fc.nat({ max: 2 }), pay: fc.nat({ max: 2 }) }),
    asides: some(asideBank, 1, 2),
  })
  .map(({ titles, companies: firms, cities: towns, musts, ...rest }) => {
    const [city, otherCity] = towns
    if (!city || !otherCity) throw new Error('too few cities')
    return {
      ...rest,
      title: titles[0] ?? '',
      company: firms[0] ?? '',
      city,
      musts: musts.slice(1),
      spare: { title: titles[1] ?? '', company: firms[1] ?? '', city: otherCity, must: musts[0] ?? '' },
    }
  })

const headingWays = [
  { duties: 'Responsibilities', musts: 'Requirements', nices: 'Nice to have' },
  { duties: 'What you will do', musts: 'What you will bring', nices: 'It would be a plus if you had' },
  { duties: 'The role', musts: 'Essential', nices: 'Desirable' },
]

const modeWays: Record<PostingPlan['mode'], string[]> = {
  onsite: ['This is an on-site role.', 'The job is fully office based, five days a week.'],
  hybrid: ['Hybrid working: two days a week from home.', 'This is a hybrid role, three days in the office.'],
  remote: ['This is a fully remote role.', 'You will work remotely from home.'],
}

function payWords({ pay, ways }: PostingPlan): string {
  const [from, to] = [pay.from, pay.to].map((amount) => `${pay.sign}${amount.toLocaleString('en-GB')}`)
  const said = [
    `Salary: ${from} - ${to} per year`,
    `We pay ${from} to ${to} a year.`,
    `Pay: ${from} to ${to} per annum, depending on experience`,
  ]
  return said[ways.pay] ?? ''
}

export interface PostingLook {
  hasHeadings: boolean
  sign: string
  isShouting: boolean
}

const usualLook: PostingLook = { hasHeadings: true, sign: '- ', isShouting: false }

/** The posting a plan makes, looking as is said. */
export function postingOf(plan: PostingPlan, look: Partial<PostingLook> = {}): string {
  const { hasHeadings, sign, isShouting } = { ...usualLook, ...look }
  const headings = headingWays[plan.ways.headings]
  const block = (heading: string | undefined, items: readonly string[]) => {
    const lines = items.map((item) => sign + item)
    if (!hasHeadings || heading === undefined) return lines.join('\n')
    return [isShouting ? heading.toUpperCase() : heading, ...lines].join('\n')
  }
  return [
    [plan.title, plan.company, `Location: ${plan.city.name}`].join('\n'),
    `${plan.company} is looking for a ${plan.title} to join our team in ${plan.city.name}. ${modeWays[plan.mode][plan.ways.mode]}`,
    payWords(plan),
    block(headings?.duties, plan.duties),
    block(headings?.musts, plan.musts),
    block(headings?.nices, plan.nices),
    ...plan.asides,
  ].join('\n\n')
}
