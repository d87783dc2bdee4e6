import { type Failure, failure } from '@roundtwo/model'
import type { WebFailure } from '@roundtwo/operations'

export const unreachable = (url: URL): Failure<WebFailure> =>
  failure(
    'address-unreachable',
    `${url.hostname} cannot be reached. Check the address and the connection, or paste the page’s text.`,
  )

export const refused = (url: URL, why: string, advice: string): Failure<WebFailure> =>
  failure('page-refused', `${url.hostname} ${why}. ${advice}.`)
