import type { Operation } from '@roundtwo/contract'
import { z } from 'zod'

/** How a field of an operation's input is given on the command line. */
export interface Field {
  /** As the contract has it: `resumeId`. */
  name: string
  /** As it is typed: `resume-id`. */
  flag: string
  /** `texts` may be given more than once. */
  form: 'file' | 'text' | 'texts' | 'number' | 'boolean' | 'json'
  choices: string[] | undefined
  description: string
  required: boolean
}

interface Described {
  type?: string
  enum?: string[]
  const?: string
  properties?: Record<string, Described>
  required?: string[]
  anyOf?: Described[]
  items?: Described
  description?: string
}

const withoutNull = (described: Described): Described =>
  described.anyOf ? { ...described, ...described.anyOf.find((option) => option.type !== 'null') } : described

const formOf = (described: Described): Field['form'] => {
  if (described.properties?.['base64']) return 'file'
  switch (described.type) {
    case 'string':
      return 'text'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array':
      return described.items?.type === 'string' ? 'texts' : 'json'
    default:
      return described.enum ? 'text' : 'json'
  }
}

const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The fields of an operation's input, read off its schema. */
export const fieldsOf = (operation: Operation): Field[] => {
  const described = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }) as Described
  return Object.entries(described.properties ?? {}).map(([name, property]) => {
    const plain = withoutNull(property)
    return {
      name,
      flag: flagOf(name),
      form: formOf(plain),
      choices: plain.enum?.filter((choice) => choice !== null),
      description: property.description ?? plain.description ?? '',
      required: described.required?.includes(name) ?? false,
    }
  })
}

/** True when the answer holds a file, which is written out rather than shown. */
export const answersWithFile = (operation: Operation): boolean => {
  const described = z.toJSONSchema(operation.output, { unrepresentable: 'any' }) as Described
  return described.properties?.['file']?.properties?.['base64'] !== undefined
}
