export const storeFailures = [
  'data-folder-in-use',
  'data-folder-unusable',
  'database-damaged',
  'database-too-new',
  'database-unreachable',
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
