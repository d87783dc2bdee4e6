import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { failure, type Result, success } from '@roundtwo/model'
import type { Field } from './fields.ts'
import { fileAt } from './read-file.ts'

type Codes = 'input-invalid' | 'not-found' | 'file-too-large'

const json = async (given: string, flag: string): Promise<Result<unknown, Codes>> => {
  try {
    const source =
      given === '-' ? await text(process.stdin) : given.startsWith('@') ? await readFile(given.slice(1), 'utf8') : given
    return success(JSON.parse(source))
  } catch (cause) {
    return failure(
      'input-invalid',
      `--${flag} takes JSON, or @ and the name of a JSON file: ${(cause as Error).message}.`,
    )
  }
}

const fieldValue = async (
  { form, flag }: Field,
  given: unknown,
  largestFile: number | undefined,
): Promise<Result<unknown, Codes>> => {
  switch (form) {
    case 'file':
      return fileAt(String(given), largestFile)
    case 'number':
      return success(Number(given))
    case 'texts': {
      const texts = [given].flat().map(String)
      // A list as JSON is understood as well.
      const [only = ''] = texts
      return texts.length === 1 && /^\s*[[@]/.test(only) ? json(only, flag) : success(texts)
    }
    case 'json':
      return json(String(given), flag)
    default:
      return success(given)
  }
}

/** The input of one call: what `--input` holds, overridden by the flags given. */
export const gatherInput = async (
  fields: Field[],
  options: Record<string, unknown>,
  largestFile?: number,
): Promise<Result<Record<string, unknown>, Codes>> => {
  const whole = typeof options['input'] === 'string' ? await json(options['input'], 'input') : success({})
  if (!whole.ok) return whole
  if (typeof whole.value !== 'object' || whole.value === null || Array.isArray(whole.value))
    return failure('input-invalid', '--input takes a JSON object, such as {"text": "…"}.')
  const input = { ...(whole.value as Record<string, unknown>) }
  for (const field of fields) {
    const given = options[field.name]
    if (given === undefined) continue
    const value = await fieldValue(field, given, largestFile)
    if (!value.ok) return value
    input[field.name] = value.value
  }
  return success(input)
}
