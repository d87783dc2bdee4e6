import type { Operations, OutputOf } from '@roundtwo/contract'
import type { Posting } from '@roundtwo/model'

type PostingReading = OutputOf<Operations['readPosting']>

/** What was read, without how it was read. */
export const plainPosting = ({ origins: _origins, notes: _notes, ...posting }: PostingReading): Posting => posting
