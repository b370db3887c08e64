/**
 * What the bench runs inside the page. Both functions are sent there as text, so that each
 * stands alone.
 *
 * @typedef {object} Bench
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} clickable when the last place of the story could be clicked
 * @property {number[]} longTasks their lengths
 * @property {() => number[]} stopFrames
 */

/** Before anything else: watch paints, long tasks and the story's places. */
export function watchPage() {
  /** @type {Bench} */
  const bench = { fcp: 0, lcp: 0, clickable: 0, longTasks: [], stopFrames: () => [] }
  window.bench = bench
  const watch = (
    /** @type {string} */ type,
    /** @type {(entry: PerformanceEntry) => void} */ see,
  ) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry)
    }).observe({ type, buffered: true })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') bench.fcp = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => {
    bench.lcp = entry.startTime
  })
  watch('longtask', (entry) => bench.longTasks.push(entry.duration))
  let places = 0
  new MutationObserver(() => {
    const now = document.querySelectorAll('.map [data-place]').length
    if (now > places) bench.clickable = performance.now()
    places = Math.max(places, now)
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-place'] })
}

/**
 * Wait until the page has done nothing else for so many frames.
 * @param {number} frames
 */
export function settle(frames) {
  return new Promise((resolve) => {
    let calm = 0
    let last = performance.now()
    const tick = (/** @type {number} */ now) => {
      calm = now - last < 20 ? calm + 1 : 0
      last = now
      if (calm === frames) resolve(null)
      else requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
}

/** Record the time between frames until `bench.stopFrames` is called. */
export function recordFrames() {
  /** @type {number[]} */
  const times = []
  let last = performance.now()
  let running = true
  const tick = (/** @type {number} */ now) => {
    times.push(now - last)
    last = now
    if (running) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  window.bench.stopFrames = () => {
    running = false
    return times
  }
}

/** From now on: `answered` tells when the first change of the page has been painted. */
export function watchAnswer() {
  window.answered = new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), 20_000)
    const observer = new MutationObserver(() => {
      observer.disconnect()
      clearTimeout(late)
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(true)
        channel.port2.postMessage(null)
      })
    })
    const all = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(document, all)
  })
}
