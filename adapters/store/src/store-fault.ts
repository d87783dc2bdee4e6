export const storeFailures = [
  'database-damaged',
  'database-too-new',
  'database-foreign',
  'database-unreachable',
  'data-folder-in-use',
  'data-folder-unusable',
  'data-folder-read-only',
  'disk-full',
  'file-exists',
  'file-missing',
] as const
export type StoreFailure = (typeof storeFailures)[number]

/** A failure that struck in the middle of work, where the port has no place for a result; the message is for a person. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
  readonly code: StoreFailure

  constructor(code: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
