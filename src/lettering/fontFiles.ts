/** One `@font-face` rule, as a worker can load it: workers see no style sheets. */
export interface FontFile {
  readonly family: string
  readonly url: string
  readonly descriptors: FontFaceDescriptors
}

/** The rules of the page's own style sheets for some families. */
export function fontFiles(families: readonly string[]): readonly FontFile[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .flatMap(fontFile)
    .filter(({ family }) => families.includes(family))
}

function fontFile({ style, parentStyleSheet }: CSSFontFaceRule): readonly FontFile[] {
  const value = (name: string) => style.getPropertyValue(name)
  const address = /url\(["']?([^"')]+)/u.exec(value('src'))?.[1]
  if (address === undefined) return []
  return [
    {
      family: value('font-family').replaceAll(/["']/gu, ''),
      url: new URL(address, parentStyleSheet?.href ?? document.baseURI).href,
      descriptors: {
        style: value('font-style'),
        weight: value('font-weight'),
        unicodeRange: value('unicode-range'),
      },
    },
  ]
}
