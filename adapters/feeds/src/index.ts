export { createFeeds } from './create-feeds.ts'
