export { matchResume } from './match-resume.ts'
