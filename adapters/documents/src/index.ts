export { createDocuments } from './create-documents.ts'
export { type DocumentLimits, defaultLimits } from './limits.ts'
