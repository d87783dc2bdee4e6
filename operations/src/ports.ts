import type { Clock, Failure, Instant, PlainDate, Records, Result, SearchHit, Success, ZoneName } from '@roundtwo/model'
import type { CalendarFields } from '@roundtwo/reading'

/** What an operation that keeps nothing needs of the outside. Each is implemented once or more in adapters/. */
export interface PurePorts {
  documents: Documents
  mail: MailReader
  calendar: Calendar
  web: Web
  feeds: Feeds
  holidays: Holidays
  bytes: Bytes
  clock: Clock
  /** The zone this machine is set to. */
  machineZone: () => ZoneName
}

/** What any operation needs. */
export interface Ports extends PurePorts {
  store: TenantStore
  vault: Vault
  archive: Archive
  /** A new identifier: unique on its own, and later ones sort after earlier ones. */
  newId: () => string
}

/** Text, base64 and digests of bytes. */
export interface Bytes {
  fromText: (text: string) => Uint8Array
  fromBase64: (text: string) => Uint8Array
  toBase64: (bytes: Uint8Array) => string
  /** SHA-256, hexadecimal. */
  digest: (bytes: Uint8Array) => string
}

/** Copies of the whole data file. */
export interface Vault {
  backup: () => Promise<Uint8Array>
  restore: (bytes: Uint8Array) => Promise<Result<void, 'backup-damaged' | 'database-too-new'>>
}

/** Packs an export into one file: the same content gives the same bytes. */
export interface Archive {
  pack: (document: string, originals: { digest: string; name: string; bytes: Uint8Array }[]) => Uint8Array
  /** Originals by their digest. */
  unpack: (bytes: Uint8Array) => Result<{ document: string; originals: Map<string, Uint8Array> }, 'archive-damaged'>
}

export type RecordKind = keyof Records

/** Whose records: `local` on a user's own machine. */
export type TenantId = string

/** Keeps records, for one tenant at a time. What `write` resolves is on disk. */
export interface Store {
  read<Value>(tenant: TenantId, work: (records: ReadRecords) => Promise<Value>): Promise<Value>
  /** All or nothing: a throw undoes everything. Writers take turns. */
  write<Value>(tenant: TenantId, work: (records: WriteRecords) => Promise<Value>): Promise<Value>
  /** Everything the tenant has, gone for good. */
  erase(tenant: TenantId): Promise<void>
  close(): Promise<void>
}

/** A store, with the tenant already chosen. */
export interface TenantStore {
  read<Value>(work: (records: ReadRecords) => Promise<Value>): Promise<Value>
  write<Value>(work: (records: WriteRecords) => Promise<Value>): Promise<Value>
  erase(): Promise<void>
}

export const forTenant = (store: Store, tenant: TenantId): TenantStore => ({
  read: (work) => store.read(tenant, work),
  write: (work) => store.write(tenant, work),
  erase: () => store.erase(tenant),
})

export interface ReadRecords {
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<Records[Kind] | undefined>
  /** Records whose fields equal those given, by id; all of them without. */
  list<Kind extends RecordKind>(kind: Kind, match?: Partial<Records[Kind]>): Promise<Records[Kind][]>
  /** The bytes of a document. */
  bytes(documentId: string): Promise<Uint8Array | undefined>
  /**
   * Records with all the words, the best first; the last word may be only begun. Case and accents make no
   * difference, nor does the order of the words. What belongs to a deleted opportunity is not found.
   */
  search(words: string, options: SearchOptions): Promise<SearchHit[]>
}

export interface SearchOptions {
  limit: number
  /** Only what belongs to it; everything when null. */
  opportunityId: string | null
}

export interface WriteRecords extends ReadRecords {
  /** Adds the record or replaces the one with its id. */
  put<Kind extends RecordKind>(kind: Kind, record: Records[Kind]): Promise<void>
  /** Removes the record and what belongs to it (an opportunity's rounds, people, tasks...). */
  remove(kind: RecordKind, id: string): Promise<void>
  putBytes(documentId: string, bytes: Uint8Array): Promise<void>
}

export interface SourceFile {
  name: string
  mediaType: string | null
  bytes: Uint8Array
}

export const documentFailures = [
  'empty-file',
  'file-too-large',
  'file-encrypted',
  'file-damaged',
  'file-type-unknown',
  'no-text-found',
] as const
export type DocumentFailure = (typeof documentFailures)[number]

export interface DocumentLine {
  text: string
  /** From 1. */
  page: number
  /** Set apart as a heading by size, weight or markup. */
  heading: boolean
}

export interface DocumentText {
  kind: 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json' | 'linkedin-archive' | 'calendar' | 'mail'
  /** In reading order; list items begin with "- ". */
  lines: DocumentLine[]
  /** JSON-LD objects of type JobPosting, as found in HTML. */
  jobPostings: Record<string, unknown>[]
  /** LinkedIn's tables by file name without `.csv`, each row by its column's name. */
  tables: Record<string, Record<string, string>[]>
  /** Files of an archive that were passed over, by name. */
  passedOver: string[]
}

/** Turns a file into text, whatever it is. Quick to refuse: bombs, encrypted, empty and too large files. */
export interface Documents {
  read(file: SourceFile): Promise<Result<DocumentText, DocumentFailure>>
}

export interface Mail {
  subject: string | null
  from: { name: string | null; email: string } | null
  to: { name: string | null; email: string }[]
  date: Instant | null
  /** The text part, or the HTML part as text. */
  text: string
  /** The text/calendar parts and .ics attachments, each as text. */
  calendars: string[]
}

export interface MailReader {
  read(bytes: Uint8Array): Promise<Result<Mail, 'empty-file' | 'file-damaged'>>
}

/** All fields of a calendar entry that an invitation is read from. */
export type CalendarInvitation = Required<CalendarFields>

export interface CalendarEntry {
  uid: string
  start: Instant
  end: Instant
  summary: string
  description: string
}

export interface Calendar {
  /** The interview in a calendar file; the first when there are more, with a note. */
  read(text: string): Result<CalendarInvitation, 'file-damaged' | 'no-event'>
  /** An RFC 5545 calendar; the same entries give the same text. */
  write(name: string, entries: CalendarEntry[], stamp: Instant): string
}

export const webFailures = [
  'address-not-https',
  'address-private',
  'address-unreachable',
  'page-too-large',
  'page-too-slow',
  'page-refused',
] as const
export type WebFailure = (typeof webFailures)[number]

/** Fetches a page the user names: https only, never a private address, limits on size, time and redirects. */
export interface Web {
  fetch(address: string): Promise<Result<SourceFile, WebFailure>>
  /** Fetches again what may not have changed (RFC 9110, conditional requests). */
  check(address: string, validators: Validators): Promise<Success<Checked> | CheckFailure>
}

export interface CheckFailure extends Failure<WebFailure> {
  /** How long the server asks to be left alone, where it refuses for now and says so (Retry-After), in seconds. */
  readonly waitSeconds?: number
}

/** What a server gave with a page so that it can be asked whether it changed. */
export interface Validators {
  etag: string | null
  lastModified: string | null
}

/** `file` is null when nothing changed; the validators are those to send next time. */
export interface Checked {
  file: SourceFile | null
  validators: Validators
  /** How long the server asks to be left alone (Retry-After, Cache-Control max-age), in seconds, a week at most. */
  waitSeconds: number | null
}

export interface FeedItem {
  /** What the feed knows it by; its link where it says nothing else. */
  guid: string
  title: string
  link: string | null
  date: PlainDate | null
  /** The summary or the content as plain text. */
  text: string
}

export interface Feed {
  title: string | null
  /** The newest first, where they are dated. */
  items: FeedItem[]
}

/** Reads RSS, Atom and JSON feeds. */
export interface Feeds {
  read(file: SourceFile): Result<Feed, 'not-a-feed' | 'file-damaged'>
}

/** Public holidays of a country (ISO 3166-1 alpha-2), both days included; none of a country it does not know. */
export type Holidays = (country: string, from: PlainDate, upTo: PlainDate) => PlainDate[]
