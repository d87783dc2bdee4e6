import type { Client } from '@roundtwo/contract'
import { type Result, success, type ZoneName } from '@roundtwo/model'
import type { Reading, Role, Source } from './item.ts'

const readAs = {
  invitation: async (
    client: Client,
    source: Source,
    zone: ZoneName | undefined,
  ): Promise<Result<Reading>> => {
    const result = await client.readInvitation({
      ...('address' in source ? {} : source),
      ...(zone ? { zone } : {}),
    })
    return result.ok ? success({ role: 'invitation', value: result.value }) : result
  },
  posting: async (client: Client, source: Source): Promise<Result<Reading>> => {
    const result = await client.readPosting(source)
    return result.ok ? success({ role: 'posting', value: result.value }) : result
  },
  resume: async (client: Client, source: Source): Promise<Result<Reading>> => {
    const result = await client.readResume('address' in source ? {} : source)
    return result.ok ? success({ role: 'resume', value: result.value }) : result
  },
} satisfies Record<Role, unknown>

export const readSource = (
  client: Client,
  source: Source,
  role: Role,
  zone: ZoneName | undefined,
): Promise<Result<Reading>> => readAs[role](client, source, zone)
