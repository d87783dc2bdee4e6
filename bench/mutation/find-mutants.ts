import { lineAt, parse, type SourceFile, visit } from '@roundtwo/tools'

export const operators = [
  'comparison',
  'boundary',
  'logic',
  'arithmetic',
  'boolean',
  'return',
  'condition',
  'string',
  'number',
  'method',
  'quantifier',
] as const
export type Operator = (typeof operators)[number]

/** One small fault: what stands from `start` to `end` becomes `replacement`. */
export interface Mutant {
  path: string
  line: number
  operator: Operator
  start: number
  end: number
  original: string
  replacement: string
}

interface Span {
  start: number
  end: number
}

const swapped: Readonly<Record<string, [Operator, string][]>> = {
  '===': [['comparison', '!==']],
  '!==': [['comparison', '===']],
  '<': [
    ['comparison', '>='],
    ['boundary', '<='],
  ],
  '>': [
    ['comparison', '<='],
    ['boundary', '>='],
  ],
  '<=': [
    ['comparison', '>'],
    ['boundary', '<'],
  ],
  '>=': [
    ['comparison', '<'],
    ['boundary', '>'],
  ],
  '+': [['arithmetic', '-']],
  '-': [['arithmetic', '+']],
  '*': [['arithmetic', '/']],
  '/': [['arithmetic', '*']],
  '+=': [['arithmetic', '-=']],
  '-=': [['arithmetic', '+=']],
  '&&': [['logic', '||']],
  '||': [['logic', '&&']],
}

/** A call that becomes what it was called on. */
const leavesAlone = new Set(
  `filter slice sort toSorted reverse toReversed concat trim trimEnd trimStart toLowerCase toUpperCase replace
  replaceAll flat`.split(/\s+/),
)
/** A call that becomes an empty list. */
const yieldsNothing = new Set(['map', 'flatMap', 'split'])
const swappedMethods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
}

/** Collects mutants of one file; what lies in types, imports and names of fields is no code that runs. */
class Collector {
  readonly file: SourceFile
  readonly found: Mutant[] = []
  readonly passedOver: Span[] = []

  constructor(file: SourceFile) {
    this.file = file
  }

  textOf({ start, end }: Span): string {
    return this.file.text.slice(start, end)
  }

  passOver(...nodes: (Span | null | undefined)[]): void {
    for (const node of nodes) if (node) this.passedOver.push({ start: node.start, end: node.end })
  }

  add(operator: Operator, { start, end }: Span, replacement: string): void {
    const original = this.file.text.slice(start, end)
    if (original === replacement) return
    const line = lineAt(this.file, start)
    this.found.push({ path: this.file.path, line, operator, start, end, original, replacement })
  }

  /** The sign between two operands. */
  swap(sign: string, left: Span, right: Span): void {
    const start = this.file.text.indexOf(sign, left.end)
    if (start < 0 || start >= right.start) return
    for (const [operator, other] of swapped[sign] ?? []) this.add(operator, { start, end: start + sign.length }, other)
  }

  negate(test: Span): void {
    this.add('condition', test, `!(${this.textOf(test)})`)
  }

  /** One quantifier changed at a time: `+` and `*` swapped, `?` taken off, the least of `{2,5}` raised. */
  quantifiers(pattern: string, offset: number): void {
    const pieces = pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?[<=!:]*|\{(\d+)(,?\d*)\}|[+*?]|./gs)
    for (const { 0: piece, 1: least, 2: rest, index } of pieces) {
      const start = offset + index
      const span = { start, end: start + piece.length }
      if (piece === '+') this.add('quantifier', span, '*')
      else if (piece === '*') this.add('quantifier', span, '+')
      else if (piece === '?') this.add('quantifier', span, '')
      else if (least !== undefined) {
        const raised = Number(least) + 1
        const isOpen = rest === '' || rest === ','
        const end = isOpen ? rest : `,${Math.max(raised, Number(rest?.slice(1)))}`
        this.add('quantifier', span, `{${raised}${end}}`)
      }
    }
  }

  call(node: Span, object: Span, property: Span): void {
    const name = this.textOf(property)
    if (leavesAlone.has(name)) this.add('method', node, this.textOf(object))
    else if (yieldsNothing.has(name)) this.add('method', node, '[]')
    const other = swappedMethods[name]
    if (other !== undefined) this.add('method', property, other)
  }

  kept(): Mutant[] {
    const isOut = (mutant: Span) => this.passedOver.some((span) => span.start <= mutant.start && mutant.end <= span.end)
    return this.found.filter((mutant) => !isOut(mutant) && this.isWhole(mutant))
  }

  /** Whether the file can still be read. */
  private isWhole(mutant: Mutant): boolean {
    return parse({ ...this.file, text: mutated(this.file.text, mutant) }).errors.length === 0
  }
}

export const mutated = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end)

/** What is there only for the compiler. */
function passOverTypes(file: SourceFile, collector: Collector): void {
  visit(file, {
    TSTypeAnnotation: (node) => collector.passOver(node),
    TSTypeAliasDeclaration: (node) => collector.passOver(node),
    TSInterfaceDeclaration: (node) => collector.passOver(node),
    TSTypeParameterInstantiation: (node) => collector.passOver(node),
    TSAsExpression: (node) => collector.passOver(node.typeAnnotation),
    TSSatisfiesExpression: (node) => collector.passOver(node.typeAnnotation),
    ImportDeclaration: (node) => collector.passOver(node),
    ExportAllDeclaration: (node) => collector.passOver(node),
    ExportNamedDeclaration: (node) => {
      if (node.source) collector.passOver(node)
    },
    Property: (node) => {
      if (!node.computed) collector.passOver(node.key.type === 'Identifier' ? null : node.key)
    },
  })
}

function visitSigns(file: SourceFile, collector: Collector): void {
  visit(file, {
    BinaryExpression: (node) => collector.swap(node.operator, node.left, node.right),
    AssignmentExpression: (node) => collector.swap(node.operator, node.left, node.right),
    LogicalExpression: (node) => {
      // What stands behind `??` often stands there for the compiler alone.
      if (node.operator === '??' && node.right.type === 'Literal') collector.passOver(node.right)
      collector.swap(node.operator, node.left, node.right)
    },
    IfStatement: (node) => collector.negate(node.test),
    ConditionalExpression: (node) => collector.negate(node.test),
    WhileStatement: (node) => collector.negate(node.test),
    ReturnStatement: (node) => {
      if (node.argument) collector.add('return', node.argument, 'undefined')
    },
    ArrowFunctionExpression: (node) => {
      if (node.body.type !== 'BlockStatement') collector.add('return', node.body, '(undefined)')
    },
  })
}

function visitConstants(file: SourceFile, collector: Collector): void {
  visit(file, {
    Literal: (node) => {
      if ('regex' in node) collector.quantifiers(node.regex.pattern, node.start + 1)
      else if (typeof node.value === 'boolean') collector.add('boolean', node, String(!node.value))
      else if (typeof node.value === 'number') collector.add('number', node, String(node.value + 1))
      else if (typeof node.value === 'string') collector.add('string', node, node.value === '' ? "'mutated'" : "''")
    },
    TemplateLiteral: (node) => collector.add('string', node, '``'),
    TaggedTemplateExpression: (node) => {
      if (collector.textOf(node.tag) !== 'String.raw') return
      collector.quantifiers(collector.textOf(node.quasi).slice(1, -1), node.quasi.start + 1)
    },
    CallExpression: (node) => {
      if (node.callee.type !== 'MemberExpression' || node.callee.computed) return
      collector.call(node, node.callee.object, node.callee.property)
    },
  })
}

/** Every small fault that this bench can make in a file, in the order of their places. */
export function findMutants(file: SourceFile): Mutant[] {
  const collector = new Collector(file)
  passOverTypes(file, collector)
  visitSigns(file, collector)
  visitConstants(file, collector)
  return collector.kept().sort((left, right) => left.start - right.start || left.end - right.end)
}

/** Numbers from 0 up to 1 that follow from the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<Item>(items: readonly Item[], chance: () => number): Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const [one, two] = [mixed[last], mixed[other]]
    if (one === undefined || two === undefined) continue
    mixed[last] = two
    mixed[other] = one
  }
  return mixed
}

/** `count` of them, each operator in its turn, so that the many constants do not crowd out the rest. */
export function sampleOf(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const chance = seeded(seed)
  const waiting = operators.map((operator) =>
    shuffled(
      mutants.filter((mutant) => mutant.operator === operator),
      chance,
    ),
  )
  const taken: Mutant[] = []
  while (taken.length < count && waiting.some((list) => list.length > 0)) {
    for (const list of waiting) {
      const next = list.pop()
      if (next && taken.length < count) taken.push(next)
    }
  }
  return taken
}
