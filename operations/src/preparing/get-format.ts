import { formatGuides } from '@roundtwo/catalog'
import { askBeforehand } from '@roundtwo/questions'
import type { HandlerOf } from '../implement.ts'
import { nextInterview, roundOf } from '../opportunities/next-interview.ts'
import { participants } from '../opportunities/view.ts'
import { withView } from '../opportunities/with-view.ts'
import { ownZoneOf } from './own-zone.ts'

export const getFormat: HandlerOf<'getFormat'> = (ports, { id }) =>
  withView(ports, id, async (view, records) => {
    const interview = nextInterview(view, ports.clock())
    const round = roundOf(view, interview)
    const format = round?.format ?? 'unknown'
    const guide = formatGuides.find((each) => each.format === format)
    if (!guide) throw new Error(`the catalog has no guide for ${format}`)
    const recruiter = view.people.find(({ kind }) => kind === 'recruiter')
    const asked = askBeforehand({
      format,
      people: participants(view, interview),
      start: interview?.start ?? null,
      end: interview?.end ?? null,
      zone: interview?.zone ?? (await ownZoneOf(records, ports)),
      bring: round?.bring ?? [],
      prepare: round?.prepare ?? [],
      place: interview?.place ?? null,
      link: interview?.link ?? null,
      company: view.opportunity.company,
      role: view.opportunity.role,
      recruiter: recruiter?.name ?? null,
      me: view.resume?.resume.basics?.name ?? null,
      guide,
    })
    return {
      guide,
      roundId: round?.id ?? null,
      checked: round?.checked ?? [],
      unknown: asked?.unknown ?? [],
      message: asked ? { to: recruiter?.email ?? null, subject: asked.subject, body: asked.body } : null,
    }
  })
