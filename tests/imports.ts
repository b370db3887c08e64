import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import as a file states it, with the place it leads to. */
export interface Import {
  /** The file that imports, from the root of the repository: `src/map/MapPane.tsx`. */
  readonly from: string
  /** `src/model/types`, `geo/layers.json`, or the name of a package: `react-dom`. */
  readonly to: string
  readonly how: 'value' | 'type' | 'url'
}

/** A source file, by its path from the root of the repository. */
export interface SourceFile {
  readonly path: string
  readonly source: string
}

/** Every file under a folder of the repository, in order. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .toSorted()
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }))
}

/** What a TypeScript file imports: statements, `import()`, and addresses relative to itself. */
export function importsOf({ path, source }: SourceFile): readonly Import[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  return nodesOf(program)
    .map((node) => importOf(node))
    .filter((found) => found !== null)
    .map(({ specifier, how }) => ({ from: path, to: target(path, specifier), how }))
}

type Node = Readonly<Record<string, unknown>>

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const inner = Object.values(node).flatMap(nodesOf)
  return typeof node.type === 'string' ? [node, ...inner] : inner
}

function importOf(node: Node): { specifier: string; how: Import['how'] } | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { specifier: text(node.source), how: howOf(node) } : null
    case 'ImportExpression':
      return { specifier: text(node.source), how: 'value' }
    case 'TSImportType':
      return { specifier: text(node.source ?? node.argument), how: 'type' }
    case 'NewExpression':
      return hasName(node.callee, 'URL') && isOwnAddress(node) ? urlOf(node) : null
    case 'CallExpression':
      return isMeta(node.callee, 'glob') ? globOf(node) : null
    default:
      return null
  }
}

function howOf(node: Node): Import['how'] {
  const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as Node[]) : []
  const kindOf = (part: Node) => part.importKind ?? part.exportKind
  const eachIsType = specifiers.length > 0 && specifiers.every((part) => kindOf(part) === 'type')
  return kindOf(node) === 'type' || eachIsType ? 'type' : 'value'
}

function urlOf(node: Node): { specifier: string; how: 'url' } {
  const [first] = node.arguments as readonly unknown[]
  return { specifier: text(first), how: 'url' }
}

/** `import.meta.glob(…)` gives addresses if it asks for them, and else the files' contents. */
function globOf(node: Node): { specifier: string; how: Import['how'] } {
  const asksForUrls = nodesOf(node.arguments).some(({ value }) => value === '?url')
  return { ...urlOf(node), how: asksForUrls ? 'url' : 'value' }
}

/** `new URL(…, import.meta.url)`, which the bundler follows. */
function isOwnAddress(node: Node): boolean {
  return (node.arguments as readonly unknown[]).slice(1).some((part) => isMeta(part, 'url'))
}

function isMeta(value: unknown, property: string): boolean {
  const node = value as Node
  return (
    node.type === 'MemberExpression' &&
    (node.object as Node).type === 'MetaProperty' &&
    hasName(node.property, property)
  )
}

function hasName(value: unknown, name: string): boolean {
  return (value as Node | undefined)?.name === name
}

/** An address put together at run time cannot be checked, so there must be none. */
function text(value: unknown): string {
  const found = (value as Node | undefined)?.value
  return typeof found === 'string' ? found : '(not written out)'
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
