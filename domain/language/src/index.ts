export { type GivenPosting, type PostingReading, readPosting } from './posting/read-posting.ts'
