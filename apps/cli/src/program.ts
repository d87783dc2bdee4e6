import { type FailureCode, failures, type Operation, operations } from '@roundtwo/contract'
import { Command, CommanderError, Option } from 'commander'
import { answersWithFile, type Field, fieldsOf } from './fields.ts'

/** What was asked for on the command line. */
export interface Request {
  operation: Operation
  fields: Field[]
  options: Record<string, unknown>
}

const valueName: Record<Field['form'], string> = {
  file: ' <path>',
  text: ' <text>',
  texts: ' <text...>',
  number: ' <number>',
  boolean: '',
  json: ' <json>',
}

const optionFor = (field: Field): Option => {
  const option = new Option(`--${field.flag}${valueName[field.form]}`, field.description)
  if (field.choices && field.choices.length > 0) option.choices(field.choices)
  return option
}

const addOptions = (command: Command, operation: Operation, fields: Field[]): void => {
  for (const field of fields) {
    command.addOption(optionFor(field))
    if (field.form === 'boolean') command.addOption(new Option(`--no-${field.flag}`).hideHelp())
  }
  command.option('--input <json>', 'the whole input as JSON, @file or - for standard input')
  command.option('--json', 'answer as JSON')
  if (operation.kind === 'pure') command.option('--batch', 'JSON Lines in on standard input, JSON Lines out')
  else command.option('--data <folder>', 'the data folder (else ROUNDTWO_HOME, else the usual place)')
  if (answersWithFile(operation)) command.option('--output <path>', 'where to write the file; - for standard output')
}

/** Commander turns an absent boolean with a `--no-` twin into true: only what was typed counts. */
const typed = (command: Command): Record<string, unknown> =>
  Object.fromEntries(Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli'))

type OnRequest = (request: Request) => Promise<void>

const equip = (command: Command, operation: Operation, onRequest: OnRequest): void => {
  const fields = fieldsOf(operation)
  const positional = fields.find((field) => field.name === operation.positional)
  if (positional) command.argument(`[${positional.form === 'file' ? 'file' : positional.flag}]`, positional.description)
  addOptions(command, operation, fields)
  command.action(async (first: unknown) => {
    const options = typed(command)
    if (positional && first !== undefined && options[positional.name] === undefined) options[positional.name] = first
    await onRequest({ operation, fields, options })
  })
}

/** The command line, made from the contract; only the verb that stands among the words is made in full. */
export const createProgram = (version: string, words: string[], onRequest: OnRequest): Command => {
  const program = new Command('roundtwo')
    .description('Prepare for the second interview, on your own machine.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(roundtwo help VERB says what it takes)')
  for (const operation of Object.values(operations) as Operation[]) {
    const names = operation.alias ? [operation.name, operation.alias] : [operation.name]
    const command = program.command(operation.name).summary(operation.summary).description(operation.summary)
    command.aliases(names.slice(1)).copyInheritedSettings(program)
    if (names.some((name) => words.includes(name))) equip(command, operation, onRequest)
  }
  return program
}

/** The exit code of a command line that could not be understood; help and version are no failure. */
export const usageExit = (cause: unknown): number | undefined => {
  if (!(cause instanceof CommanderError)) return undefined
  return cause.exitCode === 0 ? 0 : failures['input-invalid' satisfies FailureCode].exit
}
