export { matchResume } from './match-resume.ts'
export { stem } from './stem.ts'
