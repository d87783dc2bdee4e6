import { formatGuides } from '@roundtwo/catalog'
import { blankRound, type GuidedFormat } from '@roundtwo/model'
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
    const { formats, bring, prepare, options } = round ?? blankRound
    const wanted: readonly GuidedFormat[] = formats.length > 0 ? formats : ['unknown']
    const guides = wanted.flatMap((format) => formatGuides.filter((guide) => guide.format === format))
    const recruiter = view.people.find(({ kind }) => kind === 'recruiter')
    const asked = askBeforehand({
      formats,
      options,
      people: participants(view, interview),
      start: interview?.start ?? null,
      end: interview?.end ?? null,
      zone: interview?.zone ?? (await ownZoneOf(records, ports)),
      bring,
      prepare,
      place: interview?.place ?? null,
      link: interview?.link ?? null,
      company: view.opportunity.company,
      role: view.opportunity.role,
      recruiter: recruiter?.name ?? null,
      me: view.resume?.resume.basics?.name ?? null,
      guides,
    })
    return {
      guides,
      roundId: round?.id ?? null,
      checked: round?.checked ?? [],
      unknown: asked?.unknown ?? [],
      message: asked ? { to: recruiter?.email ?? null, subject: asked.subject, body: asked.body } : null,
    }
  })
