/** The part of yauzl 3 that is used; it ships no types. */
declare module 'yauzl' {
  export interface Entry {
    fileName: string
    compressedSize: number
    uncompressedSize: number
    isEncrypted(): boolean
  }
  export interface ZipFile {
    entryCount: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<import('node:stream').Readable>
  }
  export function fromBufferPromise(
    buffer: import('node:buffer').Buffer,
    options: { validateEntrySizes: boolean },
  ): Promise<ZipFile>
}
