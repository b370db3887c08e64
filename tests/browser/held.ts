import type { Page } from '@playwright/test'

/** Hold back files until they are let go. The page comes without them. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.fallback()
  })
  return letGo
}
