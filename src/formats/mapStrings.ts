/** The same value with every string in it made over, names of members included. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map((member) => mapStrings(member, change))
  return Object.fromEntries(members) as T
}
