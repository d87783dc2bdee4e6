export { App } from './app/app.tsx'
export { serverGone } from './calls/refusal.ts'
export { competencyName } from './words/competencies.ts'
