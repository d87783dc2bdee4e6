import type { ResearchTheme } from '@roundtwo/model'

/** For each theme: what to find out, and where it usually stands. */
export const themeHints: Record<ResearchTheme, { find: string; where: string }> = {
  mission: {
    find: 'What they are there for, in one sentence of your own',
    where: 'Their “About us” page, the annual report’s first pages',
  },
  values: {
    find: 'What they say they value, to be held against your stories',
    where: 'The posting, the careers page',
  },
  news: {
    find: 'The last three months: what changed, what was announced',
    where: 'Their press page or blog, the local or trade press',
  },
  products: {
    find: 'What they make or do; use it once yourself if you can',
    where: 'Their site, a trial, a shop, reviews',
  },
  customers: { find: 'Who pays or depends on them, and for what', where: 'References, reviews, tenders' },
  competitors: {
    find: 'Whom else the customers could choose, and why they would not',
    where: 'Comparisons in the trade press, job postings of others',
  },
  challenges: {
    find: 'What is hard for them now: that is what you would be hired for',
    where: 'The first round, the accounts, inspections, complaints',
  },
  people: {
    find: 'Who you will meet, and what they worked on before',
    where: 'The invitation, talks and articles of theirs, the team page',
  },
}
