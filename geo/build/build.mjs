import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from './check.mjs'
import { buildLand } from './countries.mjs'
import { splitAtDisputes } from './disputed.mjs'
import { buildLabels } from './labels.mjs'
import { buildMaster } from './master.mjs'
import { readPn2 } from './pn2.mjs'
import { buildRelief } from './relief.mjs'
import { shapesOf } from './shapes.mjs'
import { debianRoot, readSource, sources } from './sources.mjs'
import { buildStory, layers } from './story.mjs'
import { buildTowns } from './towns.mjs'
import { buildWater } from './water.mjs'
import { finish, writeGeoJson, writeJson } from './write.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const [geo, basemap, cacheDir] = [here('..'), here('../basemap'), here('cache')]

// Every shape of land is cut from one topology.
const master = await buildMaster(cacheDir)
const disputed = await splitAtDisputes(master, cacheDir)
const shapes = shapesOf(master)

const story = (await buildStory(shapes)).map(({ layer, features }) => ({ layer, features: finish(features) }))
const land = buildLand(shapes, disputed)
const water = await buildWater(shapes, cacheDir)
const towns = finish(buildTowns(cacheDir))
const labels = finish(buildLabels(shapes, water))

check({ story, land, water, towns, labels, master })

mkdirSync(basemap, { recursive: true })
for (const { layer, features } of story) writeGeoJson(join(geo, `${layer}.geojson`), features)
writeFileSync(join(geo, 'layers.json'), `${JSON.stringify(layers, null, 2)}\n`)
writeJson(join(basemap, 'land.topojson'), land)
writeJson(join(basemap, 'water.topojson'), water)
writeGeoJson(join(basemap, 'towns.geojson'), towns)
writeGeoJson(join(basemap, 'labels.geojson'), labels)

const packageDir = debianRoot(sources.find(({ key }) => key === 'relief'), cacheDir)
await buildRelief({ outDir: basemap, packageDir, glaciers: readPn2(readSource('glaciers', cacheDir)) })
