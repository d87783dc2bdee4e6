/** How much work one file may cause. Sizes in bytes, time in milliseconds. */
export interface DocumentLimits {
  fileBytes: number
  /** Everything in an archive, unpacked. */
  unpackedBytes: number
  archiveEntries: number
  /** How many times its packed size an archive's entry may grow to. */
  unpackRatio: number
  pages: number
  milliseconds: number
  /** What the thread that reads PDF, DOCX and HTML may hold. */
  memoryMegabytes: number
}

export const defaultLimits: DocumentLimits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  archiveEntries: 2_000,
  unpackRatio: 200,
  pages: 60,
  milliseconds: 20_000,
  memoryMegabytes: 512,
}
