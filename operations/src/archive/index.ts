export { exportArchive } from './export-archive.ts'
export { type ImportCounts, importArchive } from './import-archive.ts'
