import type { PostingReading } from '@roundtwo/language'
import type { Posting } from '@roundtwo/model'

/** What was read, without how it was read. */
export const plainPosting = ({ origins: _origins, notes: _notes, ...posting }: PostingReading): Posting =>
  posting
