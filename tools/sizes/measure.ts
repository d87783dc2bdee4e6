import { lineAt, parse, visit } from '../check/parse.ts'
import type { SourceFile } from '../check/workspace.ts'

export interface FunctionSize {
  line: number
  lines: number
}

export interface Waivers {
  any: number
  as: number
  nonNull: number
  lint: number
}

interface Span {
  start: number
  end: number
}

export const linesIn = (file: SourceFile) => file.text.trimEnd().split('\n').length

/** The functions with a block body, closures included; not those that only hold tests. */
export function measureFunctions(file: SourceFile): FunctionSize[] {
  const sizes: FunctionSize[] = []
  const passedOver = new Set<number>()
  const textOf = ({ start, end }: Span) => file.text.slice(start, end)
  const add = (node: Span, statements: Span[] | undefined) => {
    if (!statements || passedOver.has(node.start)) return
    if (file.isTest && statements.some((statement) => isTestCall(textOf(statement)))) return
    const line = lineAt(file, node.start)
    sizes.push({ line, lines: lineAt(file, node.end) - line + 1 })
  }
  visit(file, {
    CallExpression: (node) => {
      if (!file.isTest || !isTestCall(textOf(node.callee))) return
      for (const argument of node.arguments) passedOver.add(argument.start)
    },
    FunctionDeclaration: (node) => add(node, node.body?.body),
    FunctionExpression: (node) => add(node, node.body?.body),
    ArrowFunctionExpression: (node) => {
      if (node.body.type === 'BlockStatement') add(node, node.body.body)
    },
  })
  return sizes
}

const isTestCall = (callee: string) => /^(describe|test|it)\b|^describe[A-Z]/.test(callee)

/** What switches a check off: `any`, `as` (but `as const`), `!`, and comments that silence the linter or compiler. */
export function countWaivers(file: SourceFile): Waivers {
  const count: Waivers = { any: 0, as: 0, nonNull: 0, lint: 0 }
  visit(file, {
    TSAnyKeyword: () => {
      count.any++
    },
    TSAsExpression: ({ typeAnnotation }) => {
      if (file.text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') count.as++
    },
    TSTypeAssertion: () => {
      count.as++
    },
    TSNonNullExpression: () => {
      count.nonNull++
    },
    VariableDeclarator: ({ definite }) => {
      if (definite) count.nonNull++
    },
    PropertyDefinition: ({ definite }) => {
      if (definite) count.nonNull++
    },
  })
  count.lint = parse(file).comments.filter(({ value }) => isWaiver(value)).length
  return count
}

const isWaiver = (comment: string) =>
  /^[\s*]*(biome-ignore|@ts-(ignore|expect-error|nocheck)|eslint-disable)/.test(comment)
