/**
 * Links that leave this page open in a tab of their own: a frame is too small for another
 * page, and most would refuse it. Call it after the page's own handlers.
 */
export function leadOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || link === null || !leads(link)) return
  link.target = '_blank'
  link.rel = 'noopener'
}

function leads({ href }: HTMLAnchorElement): boolean {
  const [page] = window.location.href.split('#')
  return href !== '' && href.split('#')[0] !== page
}
