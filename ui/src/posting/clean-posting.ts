import type { Posting } from '@roundtwo/model'

/** The posting without rows left empty and without a pay whose currency is half typed. */
export const cleanPosting = (posting: Posting): Posting => ({
  ...posting,
  place: posting.place?.trim() || null,
  pay: posting.pay && /^[A-Z]{3}$/.test(posting.pay.currency) ? posting.pay : null,
  requirements: posting.requirements.filter((requirement) => requirement.text.trim()),
  duties: posting.duties.filter((duty) => duty.trim()),
})
