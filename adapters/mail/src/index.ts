export { createMailReader } from './mail-reader.ts'
