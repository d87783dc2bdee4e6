import { parse, visit } from '../check/parse.ts'
import type { SourceFile } from '../check/workspace.ts'

export interface Import {
  /** What is written between the quotes; undefined when it is computed. */
  specifier: string | undefined
  isType: boolean
  offset: number
}

interface Literal {
  type: string
  value?: unknown
}

const written = (node: Literal | null | undefined) =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

/** A computed specifier that still is plain text: import(`./a.ts`). */
function plainTemplate(node: { type: string; quasis?: { value: { cooked: string | null } }[] }) {
  return node.type === 'TemplateLiteral' && node.quasis?.length === 1
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : undefined
}

/** Every way in which one file names another: import, re-export, import(), import types, require, references. */
export function readImports(file: SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: string | undefined, isType: boolean, offset: number) =>
    found.push({ specifier, isType, offset })
  visit(file, {
    ImportDeclaration: (node) => {
      const names = node.specifiers
      const allTypes =
        names.length > 0 && names.every((name) => name.type === 'ImportSpecifier' && name.importKind === 'type')
      add(node.source.value, node.importKind === 'type' || allTypes, node.start)
    },
    ExportNamedDeclaration: (node) => {
      if (!node.source) return
      const allTypes = node.specifiers.length > 0 && node.specifiers.every((name) => name.exportKind === 'type')
      add(node.source.value, node.exportKind === 'type' || allTypes, node.start)
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type', node.start),
    ImportExpression: (node) => add(written(node.source) ?? plainTemplate(node.source), false, node.start),
    TSImportType: (node) => add(written(node.source), true, node.start),
    TSExternalModuleReference: (node) => add(written(node.expression), false, node.start),
    CallExpression: (node) => {
      const [first] = node.arguments
      if (first && isRequire(file.text.slice(node.callee.start, node.callee.end)))
        add(written(first), false, node.start)
    },
  })
  return [...found, ...readReferences(file)]
}

const isRequire = (callee: string) => /^(require(\.resolve)?|import\.meta\.resolve)$/.test(callee)

/** `/// <reference types="node" />` brings in what the compiler's settings keep out. */
function readReferences(file: SourceFile): Import[] {
  return parse(file).comments.flatMap((comment) => {
    const name = /^\/\s*<reference\s+(?:types|path|lib)\s*=\s*["']([^"']+)["']/.exec(comment.value)?.[1]
    return name === undefined ? [] : { specifier: name, isType: true, offset: comment.start }
  })
}
