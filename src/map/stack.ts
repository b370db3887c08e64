/**
 * Which of several points that lie on one another a click means: the one that was hit,
 * or, where one of them is selected already, the next, so that clicking again goes
 * through them all.
 */
export function nextInStack(
  stack: readonly string[],
  clicked: string,
  selected: string | null,
): string {
  const at = selected === null ? -1 : stack.indexOf(selected)
  if (at === -1) return clicked
  return stack[(at + 1) % stack.length] ?? clicked
}
