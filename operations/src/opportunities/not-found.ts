import { type Failure, failure } from '@roundtwo/model'

export const notFound = (what: string, id: string): Failure<'not-found'> =>
  failure('not-found', `There is no ${what} with the id “${id}”.`)
