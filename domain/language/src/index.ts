export type { Origins as FormerOrigins } from './former-facts.ts'
export { kindFeaturesOf } from './posting/kind-features.ts'
export { type GivenPosting, type PostingReading, readPosting } from './posting/read-posting.ts'
