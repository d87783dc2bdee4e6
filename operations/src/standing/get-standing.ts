import { failures } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import { loadSettings } from '../data/settings.ts'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findView } from '../opportunities/view.ts'
import { keepForecast } from './keep-forecast.ts'
import { standingView } from './standing-view.ts'

/** A command, because what was shown is kept so that it can be scored. */
export const getStanding: HandlerOf<'getStanding'> = (ports, { id }) =>
  ports.store.write(async (records) => {
    const view = await findView(records, id)
    if (!view) return notFound('opportunity', id)
    if ((await loadSettings(records)).standingHidden)
      return failure('standing-hidden', failures['standing-hidden'].sentence)
    const standing = await standingView(ports, records, view)
    if (!standing.ok) return failure('forecast-impossible', standing.message)
    if (standing.value.stage !== 'answered') await keepForecast(ports, records, id, standing.value)
    return success({
      ...standing.value,
      history: (await records.list('forecast', { opportunityId: id })).toSorted((one, other) =>
        one.madeAt < other.madeAt ? -1 : 1,
      ),
    })
  })
