/** A value that is made when it is first asked for. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: Value | null = null
  return () => {
    value ??= make()
    return value
  }
}
