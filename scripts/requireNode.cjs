/**
 * Loaded before everything else (`node -r`), so that a Node too old to read the other
 * scripts still says what is needed: no module syntax here, and nothing younger than ES2015.
 */

if (!isNewEnough(process.versions.node)) {
  console.error(`Passages needs Node 20.19, or 22.12 and newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * The same range as "engines" in package.json, which npm only warns about.
 * @param {string} version
 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

module.exports = { isNewEnough }
