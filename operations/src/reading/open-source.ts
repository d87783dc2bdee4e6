import { type Result, success } from '@roundtwo/model'
import type { DocumentFailure, DocumentText, PurePorts, SourceFile } from '../ports.ts'
import { type Source, sourceFile } from './source.ts'

/** A file with its text: taken apart once, whatever it is then read as. */
export interface OpenedSource {
  file: SourceFile
  document: DocumentText
}

export const openFile = async (ports: PurePorts, file: SourceFile): Promise<Result<OpenedSource, DocumentFailure>> => {
  const document = await ports.documents.read(file)
  return document.ok ? success({ file, document: document.value }) : document
}

export const openSource = async (
  ports: PurePorts,
  given: Source,
): Promise<Result<OpenedSource, DocumentFailure | 'nothing-given'>> => {
  const file = sourceFile(ports, given)
  return file.ok ? openFile(ports, file.value) : file
}

export const textOf = ({ document }: OpenedSource): string => document.lines.map((line) => line.text).join('\n')
