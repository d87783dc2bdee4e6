import type { InputOf, Operations, ReadAs } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { PurePorts } from '../ports.ts'
import { type OpenedSource, openSource } from './open-source.ts'
import { invitationIn } from './read-invitation.ts'
import { openPosting, postingIn } from './read-posting.ts'
import { resumeIn } from './read-resume.ts'
import { bestOf, candidates } from './recognise.ts'

type Input = InputOf<Operations['recogniseFile']>

/** What was pasted is called by its first line. */
const nameOf = ({ file, text }: Input, opened: OpenedSource): string =>
  file || !text ? opened.file.name : (text.trim().split('\n')[0]?.slice(0, 60) ?? '')

const wantedRoles = (input: Input, opened: OpenedSource): readonly ReadAs[] => {
  if (input.role) return [input.role]
  return input.address ? ['posting'] : candidates(nameOf(input, opened), opened.document.kind)
}

const readAs = async (ports: PurePorts, opened: OpenedSource, input: Input, roles: readonly ReadAs[]) => {
  const now = input.now ?? ports.clock()
  const zone = input.zone ?? ports.machineZone()
  return {
    invitation: roles.includes('invitation') ? await invitationIn(ports, opened, { now, zone }) : null,
    posting: roles.includes('posting') ? await postingIn(ports, opened) : null,
    resume: roles.includes('resume') ? await resumeIn(opened, { now }) : null,
  }
}

/** Takes a file apart once, reads it as whatever it may be, and says what it looks most like. */
export const recogniseFile: HandlerOf<'recogniseFile'> = async (ports, input) => {
  const opened = await (input.address ? openPosting(ports, input) : openSource(ports, input))
  if (!opened.ok) return opened
  const name = nameOf(input, opened.value)
  const results = await readAs(ports, opened.value, input, wantedRoles(input, opened.value))
  const readings = {
    invitation: results.invitation?.ok ? results.invitation.value : null,
    posting: results.posting?.ok ? results.posting.value : null,
    resume: results.resume?.ok ? results.resume.value : null,
  }
  const role = bestOf(readings, name)
  if (role) return success({ role, ...readings })
  const refused = [results.invitation, results.posting, results.resume].find((one) => one && !one.ok)
  return refused && !refused.ok ? refused : failure('file-type-unknown', 'This could not be read as anything.')
}
