/** @file Addresses the client may follow: only those of this program. */

/**
 * The address, or null if it leads elsewhere or is no page.
 * @param {string | null | undefined} href
 * @param {string} base the address of the page
 * @returns {string | null}
 */
export function inside(href, base = document.baseURI) {
  if (!href) return null;
  let url;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  return url.origin === new URL(base).origin ? url.href : null;
}
