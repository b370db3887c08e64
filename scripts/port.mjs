const USUAL = 4173

/**
 * The port that PORT names, else the usual one.
 * @param {NodeJS.ProcessEnv} env
 */
export function portFrom(env) {
  const asked = env.PORT
  if (asked === undefined || asked === '') return USUAL
  if (/^\d+$/.test(asked) && Number(asked) <= 65_535) return Number(asked)
  throw new Error(`PORT must be a number up to 65535, and is "${asked}".`)
}
