/**
 * The policy of a page in one file: nothing runs but its own script, nothing is loaded but
 * what it holds, and nobody can be asked for anything. Addresses that begin with `data:` lead
 * into the page itself.
 *
 * @param {string} script hash of the one script
 * @param {string} style hash of the one style sheet
 */
export const singleFilePolicy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'img-src data:',
    'font-src data:',
    'connect-src data:',
    'worker-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
