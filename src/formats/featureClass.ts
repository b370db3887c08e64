import type { Place } from '../model/types'

/** The classes of GeoNames that Linked Places has. */
export type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T'

/** Words of a kind in English, the first that fits: an "air base near a town" is a base. */
const WORDS: readonly (readonly [FeatureClass, RegExp])[] = [
  ['S', /\b(?:base|airport|airfield|building|site|station|facility|dam|monument|camp|school)\b/iu],
  ['R', /\b(?:road|highway|railway|railroad|street|tunnel|bridge|route|path)\b/iu],
  ['A', /\b(?:border|boundary|countr(?:y|ies)|states?|region|province|district|county|oblast)\b/iu],
  ['P', /\b(?:town|city|village|settlement|suburb|hamlet)\b/iu],
  ['H', /\b(?:rivers?|lakes?|sea|reservoir|canal|stream|glacier|gulf|bay|ocean)\b/iu],
  ['T', /\b(?:mountains?|peak|pass|range|hill|valley|desert|island|cape|plateau|gorge)\b/iu],
]

/**
 * The class that Linked Places requires of every place. It is coarse, and the kind itself is
 * written beside it; a kind with no word we know is a spot if a point, an area otherwise.
 */
export function featureClass({ geometry, properties }: Place): FeatureClass {
  const found = WORDS.find(([, words]) => words.test(properties.kind))
  if (found !== undefined) return found[0]
  return geometry === null || geometry.type === 'Point' ? 'S' : 'L'
}
