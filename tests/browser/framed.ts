import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

const HOST = `<!doctype html><html lang="en"><title>Another page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="./icon.svg">
<body style="margin:0;height:3000px">
<iframe title="Map" src="./?embed=1" style="width:100%;height:780px;border:0"></iframe>`

/** A page of our own origin, longer than the screen, with the app in a frame at its top. */
export async function openFramed(page: Page): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-place]').first()).toBeAttached()
  await expect.poll(() => cameraIn(frame)).not.toBe(null)
  await expect(hint(frame)).toBeAttached()
  // Until the map is painted, the one that the page came with lies over it.
  await expect(frame.locator('.map-sketch')).toHaveCount(0)
  return frame
}

/** What the map says where its usual gestures are left to the page around it. */
export function hint(frame: FrameLocator): Locator {
  return frame.locator('.gesture-hint')
}

/** As the link within the frame has it. */
export function cameraIn(frame: FrameLocator): Promise<string | null> {
  return frame
    .locator('html')
    .evaluate(() => new URLSearchParams(window.location.search).get('map'))
}

export function zoomOf(camera: string | null): number {
  return Number(camera?.split('/')[0])
}
