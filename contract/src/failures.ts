/**
 * One row a failure code: HTTP status, the command line's exit code (sysexits.h where one fits), and a sentence
 * for when nothing better is known.
 */
export const failures = {
  'input-invalid': {
    status: 400,
    exit: 64,
    sentence: 'Something in the request is missing or not of the right form.',
  },
  'not-found': { status: 404, exit: 66, sentence: 'There is nothing kept under that id.' },
  'operation-unknown': { status: 404, exit: 64, sentence: 'There is no such operation.' },
  'request-refused': {
    status: 403,
    exit: 77,
    sentence: 'This address only answers the page that it serves itself.',
  },
  'request-too-large': { status: 413, exit: 65, sentence: 'That is larger than Roundtwo takes in at once.' },
  'empty-file': { status: 422, exit: 65, sentence: 'The file is empty.' },
  'file-too-large': { status: 413, exit: 65, sentence: 'The file is too large.' },
  'file-encrypted': {
    status: 422,
    exit: 65,
    sentence: 'The file is protected by a password; save it without one and try again.',
  },
  'file-damaged': { status: 422, exit: 65, sentence: 'The file is damaged or not what its name says.' },
  'file-type-unknown': { status: 415, exit: 65, sentence: 'Roundtwo does not read files of this kind.' },
  'no-text-found': { status: 422, exit: 65, sentence: 'There is no text in the file.' },
  'no-event': { status: 422, exit: 65, sentence: 'The calendar file holds no event.' },
  'not-a-feed': {
    status: 422,
    exit: 65,
    sentence: 'This is not an RSS, Atom or JSON feed; look for the feed’s own address on the page.',
  },
  'nobody-spoke': {
    status: 422,
    exit: 65,
    sentence: 'No spoken words were found; give a WebVTT, SRT, Zoom, Teams or Otter transcript.',
  },
  'no-entries': { status: 400, exit: 64, sentence: 'There is nothing in it to put on record.' },
  'forecast-impossible': {
    status: 422,
    exit: 65,
    sentence: 'Something in what is known of the interview cannot be.',
  },
  'standing-hidden': {
    status: 409,
    exit: 65,
    sentence: 'You chose not to be shown where you stand; the settings bring it back.',
  },
  'same-story': { status: 409, exit: 64, sentence: 'A story cannot be merged with itself.' },
  'feed-known': { status: 409, exit: 65, sentence: 'That feed is already followed.' },
  'not-a-resume': { status: 422, exit: 65, sentence: 'This is not a CV in the JSON Resume format.' },
  'address-not-https': {
    status: 422,
    exit: 65,
    sentence: 'Only addresses that begin with https:// are fetched.',
  },
  'address-private': {
    status: 422,
    exit: 65,
    sentence: 'Addresses inside a private network are not fetched.',
  },
  'address-unreachable': {
    status: 502,
    exit: 69,
    sentence: 'The page could not be reached; paste its text instead.',
  },
  'page-too-large': { status: 502, exit: 69, sentence: 'The page is too large; paste its text instead.' },
  'page-too-slow': {
    status: 504,
    exit: 69,
    sentence: 'The page did not answer in time; paste its text instead.',
  },
  'page-refused': { status: 502, exit: 69, sentence: 'The page refused to answer; paste its text instead.' },
  'nothing-given': { status: 400, exit: 64, sentence: 'Give at least an invitation, a posting or a CV.' },
  'no-posting': { status: 409, exit: 65, sentence: 'There is no posting yet; add the job posting first.' },
  'no-resume': { status: 409, exit: 65, sentence: 'There is no CV yet; add one first.' },
  'no-interview': { status: 409, exit: 65, sentence: 'There is no interview yet; add the invitation first.' },
  'interview-unknown': {
    status: 409,
    exit: 65,
    sentence: 'No kept interview belongs to this message; choose the opportunity it is for.',
  },
  'nothing-to-undo': { status: 409, exit: 65, sentence: 'No update was taken in that could be undone.' },
  'ends-before-start': {
    status: 422,
    exit: 65,
    sentence: 'The interview would end before it begins: change its end as well, or leave it open.',
  },
  'invitation-outdated': {
    status: 409,
    exit: 65,
    sentence: 'A newer version of this invitation is already kept.',
  },
  'archive-damaged': { status: 422, exit: 65, sentence: 'This is not a Roundtwo export, or it is damaged.' },
  'archive-too-new': {
    status: 422,
    exit: 65,
    sentence: 'This export was made by a newer Roundtwo; update first.',
  },
  'backup-damaged': {
    status: 422,
    exit: 65,
    sentence: 'This is not a Roundtwo backup, or it is damaged; nothing was changed.',
  },
  'not-confirmed': { status: 409, exit: 64, sentence: 'Nothing was deleted: confirm with the exact words.' },
  'data-folder-in-use': { status: 423, exit: 75, sentence: 'Another Roundtwo is using the data folder.' },
  'data-folder-unusable': { status: 503, exit: 73, sentence: 'The data folder cannot be used.' },
  'database-too-new': {
    status: 503,
    exit: 78,
    sentence: 'The data was written by a newer Roundtwo; update first. Nothing was touched.',
  },
  'database-damaged': { status: 503, exit: 74, sentence: 'The data file is damaged; restore a backup.' },
  'database-unreachable': { status: 503, exit: 69, sentence: 'The database does not answer.' },
  defect: { status: 500, exit: 70, sentence: 'Something went wrong inside Roundtwo; nothing was changed.' },
} as const satisfies Record<string, { status: number; exit: number; sentence: string }>

export type FailureCode = keyof typeof failures
export const failureCodes = Object.keys(failures) as FailureCode[]

/** What reading any file may answer. */
export const fileFailures = [
  'empty-file',
  'file-too-large',
  'file-encrypted',
  'file-damaged',
  'file-type-unknown',
  'no-text-found',
] as const satisfies FailureCode[]
