/** Readable by people, and not one line for every number of a border. */
export function prettyJson(value: unknown): string {
  return `${pretty(value, '')}\n`
}

const WIDTH = 100

function pretty(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= WIDTH || isNumbers(value)) return flat
  const deeper = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) => pretty(item, deeper))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}: ${pretty(member, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${deeper}${lines.join(`,\n${deeper}`)}\n${indent}${close}`
}

/** Coordinates, at any depth. */
function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number' || isNumbers(item))
}
