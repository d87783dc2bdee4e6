import { example } from '@roundtwo/catalog'
import type { File } from '@roundtwo/contract'
import { dateInZone, type Instant, later, minutes, success, type ZoneName } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { keepOpportunity } from '../opportunities/keep-opportunity.ts'
import type { PurePorts } from '../ports.ts'
import { refreshTasks } from '../preparing/refresh-tasks.ts'
import { plainPosting } from '../reading/plain-posting.ts'
import { readInvitation } from '../reading/read-invitation.ts'
import { readPosting } from '../reading/read-posting.ts'
import { readResume } from '../reading/read-resume.ts'
import { keepExampleMemory } from './keep-example-memory.ts'
import { removeExamples } from './remove-example.ts'

const zone = 'Europe/London' as ZoneName
const threeDays = minutes(3 * 24 * 60)

const calendarTime = (moment: Instant): string => moment.replace(/[-:]|\.\d+/g, '')

/** The interview is always three days from now, at half past ten where it is held. */
const invitationText = (now: Instant): string => {
  const day = dateInZone(later(now, threeDays), zone).replaceAll('-', '')
  return example.invitation
    .replace('{stamp}', calendarTime(now))
    .replace('{start}', `${day}T103000`)
    .replace('{end}', `${day}T120000`)
}

const asFile = ({ bytes }: PurePorts, name: string, mediaType: string, text: string): File => ({
  name,
  mediaType,
  base64: bytes.toBase64(bytes.fromText(text)),
})

const exampleFiles = (ports: PurePorts) => ({
  invitation: asFile(ports, 'second-interview.ics', 'text/calendar', invitationText(ports.clock())),
  posting: asFile(ports, 'test-lead.md', 'text/markdown', example.posting),
  resume: asFile(ports, 'amara-lindqvist.json', 'application/json', JSON.stringify(example.resume, null, 2)),
})

export const loadExample: HandlerOf<'loadExample'> = async (ports) => {
  const files = exampleFiles(ports)
  const invitation = await readInvitation(ports, { file: files.invitation })
  const posting = await readPosting(ports, { file: files.posting })
  const resume = await readResume(ports, { file: files.resume })
  if (!invitation.ok || !posting.ok || !resume.ok) throw new Error('the worked example cannot be read')
  return ports.store.write(async (records) => {
    await removeExamples(records)
    const opportunityId = await keepOpportunity(ports, records, {
      company: invitation.value.company ?? posting.value.company ?? example.company,
      role: posting.value.title ?? example.role,
      origins: {},
      invitation: invitation.value,
      posting: plainPosting(posting.value),
      postingOrigins: posting.value.origins,
      resume: resume.value.resume,
      resumeId: null,
      files: Object.entries(files).map(([role, file]) => ({ role: role as keyof typeof files, file })),
      example: true,
    })
    await keepExampleMemory(ports, records, opportunityId, zone)
    await refreshTasks(ports, records, opportunityId)
    return success({ opportunityId })
  })
}
