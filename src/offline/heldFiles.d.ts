/** The files that a page holds within itself, when it is one file; scripts/singlePage.mjs. */
interface HeldFiles {
  text(name: string): string
  /** Where the page finds one of them; the name itself where it holds no such file. */
  address(name: string): string
  /** Whether an address is that of a script it holds. */
  isScript(address: string): boolean
}

interface Window {
  /** Only in a build of one file: where `import.meta.env.MODE` is `single`. */
  heldFiles: HeldFiles
}
