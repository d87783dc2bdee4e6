import { type ParseResult, parseSync, Visitor } from 'rolldown/utils'
import type { SourceFile } from './workspace.ts'

const parsed = new WeakMap<SourceFile, ParseResult>()

/** The syntax tree of a file, types included; each file is parsed once. */
export function parse(file: SourceFile): ParseResult {
  const known = parsed.get(file)
  if (known) return known
  const result = parseSync(file.path, file.text)
  parsed.set(file, result)
  return result
}

export function visit(file: SourceFile, handlers: ConstructorParameters<typeof Visitor>[0]): void {
  new Visitor(handlers).visit(parse(file).program)
}

/** Counting from 1. */
export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length
}
