import type { Send } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import { serverGone } from '@roundtwo/ui'

const gone = failure(serverGone, 'The server is not running any more: start Roundtwo again.')

const isRefusal = (body: unknown): body is { code: string; message: string } =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body

/** One call as a request to the server that gave the page. */
export const sendOverHttp: Send = async (name, input) => {
  const answer = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input ?? {}),
  }).catch(() => null)
  if (!answer) return gone
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) return success(body)
  return isRefusal(body) ? failure(body.code, body.message) : gone
}
