import type { WebFailure } from '@roundtwo/operations'
import { type Failure, failure } from '@roundtwo/units'

export const unreachable = (url: URL): Failure<WebFailure> =>
  failure(
    'address-unreachable',
    `${url.hostname} cannot be reached. Check the address and the connection, or paste the page’s text.`,
  )

export const refused = (url: URL, why: string, advice: string): Failure<WebFailure> =>
  failure('page-refused', `${url.hostname} ${why}. ${advice}.`)
