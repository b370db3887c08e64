import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBasemap } from '../../scripts/readStory'
import { overviewBounds } from '../../src/model/overview'
import { drawMap } from '../../src/picture/drawMap'
import type { Look } from '../../src/picture/frame'
import { frameOf, unprojector } from '../../src/picture/frame'
import { allMarks } from '../../src/picture/makeMarks'
import { showsPlace } from '../../src/picture/mapMarks'
import type { Box, Group, Mark, Picture } from '../../src/picture/marks'
import { ALL_PARTS, OUTLINE_PARTS, type PictureOptions } from '../../src/picture/options'
import type { PictureBasemap } from '../../src/picture/pictureBasemap'
import { scaleOf } from '../../src/picture/scaleBar'
import { fontParts } from '../../src/picture/type'
import { BASEMAP, measure, optionsFor, STORY } from '../fixtures/picture'
import { story } from '../realFiles'
import { distance } from '../sphere'

const basemap = { ...readBasemap('.'), relief: null }
const located = [...story.places.values()].filter(({ place }) => place.geometry !== null)

/** Names and disputed lines alone: what the laws are about needs no coast. */
const bare: PictureBasemap = { ...basemap, land: [], lakes: [], rivers: [] }

function draw(rest: Partial<PictureOptions> = {}, ground = bare): Picture {
  const look: Look = { type: 'fit', bounds: overviewBounds(story) }
  return drawMap({ story, basemap: ground }, { ...optionsFor(story), look, ...rest }, measure)
}

function groups({ marks }: Picture, role: string): readonly Group[] {
  return allMarks(marks)
    .filter((mark) => mark.type === 'group')
    .filter((each) => each.role === role)
}

function mapBox(picture: Picture): Box {
  const clip = groups(picture, 'map')[0]?.clip
  if (clip === null || clip === undefined) throw new Error('the map has no edge')
  return clip
}

function textsIn(marks: readonly Mark[]): readonly string[] {
  return allMarks(marks).flatMap((mark) =>
    mark.type === 'words' || mark.type === 'bent-words' ? [mark.text] : [],
  )
}

/** Around everything that a mark paints. */
function extent(mark: Mark): Box | null {
  switch (mark.type) {
    case 'disc': {
      const [[x, y], r] = [mark.at, mark.radius]
      return [x - r, y - r, x + r, y + r]
    }
    case 'words': {
      const { size } = fontParts(mark.font)
      const width = measure(mark.text, mark.font, mark.spacing)
      const left = mark.at[0] - { left: 0, middle: width / 2, right: width }[mark.anchor]
      return [left, mark.at[1] - size * 0.75, left + width, mark.at[1] + size * 0.25]
    }
    case 'bent-words': {
      const [xs, ys] = [mark.letters.map(({ at }) => at[0]), mark.letters.map(({ at }) => at[1])]
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'shape':
    case 'soft-area': {
      const [xs, ys] = [0, 1].map((axis) => mark.lines.flat().map((point) => point[axis as 0 | 1]))
      if (xs === undefined || ys === undefined || xs.length === 0) return null
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    default:
      return null
  }
}

function reachesOut(mark: Mark, [left, top, right, bottom]: Box, by = 0.1): boolean {
  const box = extent(mark)
  if (box === null) return false
  return box[0] < left - by || box[1] < top - by || box[2] > right + by || box[3] > bottom + by
}

const looks = fc
  .record({
    zoom: fc.double({ min: 3, max: 11, noNaN: true }),
    longitude: fc.double({ min: 50, max: 90, noNaN: true }),
    latitude: fc.double({ min: 30, max: 50, noNaN: true }),
  })
  .map((camera): Look => ({ type: 'camera', camera }))
const sizes = fc.record({
  width: fc.integer({ min: 300, max: 1400 }),
  height: fc.integer({ min: 420, max: 1000 }),
})

describe('laws of every picture', () => {
  test('names keep clear of one another and of the edge, and nothing is cut off by the paper', () => {
    fc.assert(
      fc.property(looks, sizes, (look, size) => {
        const picture = draw({ look, ...size })
        const map = mapBox(picture)
        const names = ['names', 'story-names', 'scale'].flatMap((role) => groups(picture, role))
        const lost = allMarks(names).filter((mark) => reachesOut(mark, map))
        expect(lost).toEqual([])
        const boxes = allMarks(names).flatMap((mark) =>
          mark.type === 'words' ? [extent(mark)] : [],
        )
        const met = boxes.filter((one, index) =>
          boxes
            .slice(index + 1)
            .some((other) => one !== null && other !== null && meets(one, other)),
        )
        expect(met).toEqual([])
        const paper: Box = [0, 0, picture.width, picture.height]
        const around = ['title', 'legend', 'sources'].flatMap((role) => groups(picture, role))
        expect(allMarks(around).filter((mark) => reachesOut(mark, paper))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('geometry ends soon after the edge that cuts it', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const picture = draw({ look }, basemap)
        // The widest blur is 60 pixels, and reaches three times as far.
        const drawn = ['ground', 'story'].flatMap((role) => groups(picture, role))
        expect(allMarks(drawn).filter((mark) => reachesOut(mark, mapBox(picture), 200))).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  test('each place that is in sight is drawn once, and no other', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const picture = draw({ look })
        const frame = frameOf(look, mapBox(picture))
        const inSight = located.filter(({ place }) => showsPlace(frame, place))
        const drawn = groups(picture, 'place').map(({ place }) => place)
        expect(drawn.toSorted()).toEqual(inSight.map(({ id }) => id).toSorted())
      }),
      { numRuns: 15 },
    )
  })

  test('the scale bar is as long as it says, at the middle latitude', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const frame = frameOf(look, [0, 0, 900, 600])
        const { metres, width } = scaleOf(frame)
        const toDegrees = unprojector(frame)
        const [from, to] = [450 - width / 2, 450 + width / 2].map((x) => toDegrees([x, 300]))
        const ground = distance(from ?? [0, 0], to ?? [0, 0]) * 1000
        expect(Math.abs(ground / metres - 1)).toBeLessThan(0.01)
        expect(String(metres)).toMatch(/^[125]0*$/u)
      }),
    )
  })
})

describe('the story', () => {
  test('whole, has each located place once, and never the one without a site', () => {
    const bounds = [18, 30, 191, 80] as const
    const picture = draw({ look: { type: 'fit', bounds }, width: 1400, height: 900 })
    const drawn = groups(picture, 'place').map(({ place }) => place)
    expect(drawn.toSorted()).toEqual(located.map(({ id }) => id).toSorted())
    expect(JSON.stringify(picture)).not.toContain('second-base')
  })

  test('names what has no site in the legend, and only there', () => {
    const picture = draw()
    const name = 'Second Russian military base'
    expect(textsIn(groups(picture, 'legend'))).toEqual(
      expect.arrayContaining(['No site named', name]),
    )
    expect(textsIn(groups(picture, 'map'))).not.toContain(name)
  })

  test.each<[readonly string[], readonly string[]]>([
    [[], ['central-asia', 'southern-kyrgyzstan']],
    [['areas'], []],
  ])('leaves out the layers %j', (hidden, areas) => {
    const picture = draw({ hidden })
    const drawn = groups(picture, 'place').map(({ place }) => String(place))
    expect(drawn.filter((id) => /asia|southern/u.test(id))).toEqual(areas)
    expect(drawn).toContain('kant')
    expect(textsIn(groups(picture, 'legend')).includes('Areas')).toBe(areas.length > 0)
  })

  test.each([
    ['en', 'Tashkent', 'Kyrgyzstan'],
    ['ru', 'Ташкент', 'Киргизия'],
    ['local', 'Toshkent', 'Кыргызстан'],
  ] as const)('is named in %s', (names, town, state) => {
    const texts = textsIn(groups(draw({ names }), 'map'))
    expect(texts).toEqual(expect.arrayContaining([town, state]))
  })

  test('a name that the story has is not written twice', () => {
    const texts = textsIn(groups(draw(), 'map'))
    expect(texts.filter((text) => text.toLowerCase() === 'kyrgyzstan')).toHaveLength(1)
  })

  test('the selected place is drawn stronger and underlined', () => {
    const usual = groups(draw(), 'place').find(({ place }) => place === 'kant')
    const picture = draw({ selected: 'kant' })
    const chosen = groups(picture, 'place').find(({ place }) => place === 'kant')
    const radius = (group: Group | undefined) =>
      Math.max(...(group?.marks ?? []).map((mark) => (mark.type === 'disc' ? mark.radius : 0)))
    expect(radius(chosen)).toBeGreaterThan(radius(usual))
    const lines = (of: Picture) =>
      allMarks(groups(of, 'story-names')).filter(({ type }) => type === 'shape').length
    expect([lines(draw()), lines(picture)]).toEqual([0, 1])
  })
})

describe('numbers', () => {
  const numbers = new Map([...story.places.keys()].map((id, index) => [id, String(index + 1)]))

  test('law: each is found once, on the map, beside it, or with what has no site', () => {
    fc.assert(
      fc.property(looks, sizes, (look, size) => {
        const picture = draw({ look, numbers, ...size })
        const onMap = groups(picture, 'number').flatMap(({ marks }) => textsIn(marks))
        const legend = textsIn(groups(picture, 'legend')).join('\n')
        const beside = [...story.places.values()].filter(({ id, place }) => {
          return new RegExp(
            `(^|· |\\n)${numbers.get(id)}\\u00a0${place.properties.name.split(' ')[0]}`,
            'u',
          ).test(legend)
        })
        const found = [...onMap, ...beside.map(({ id }) => String(numbers.get(id)))]
        expect(found.toSorted()).toEqual([...numbers.values()].toSorted())
      }),
      { numRuns: 25 },
    )
  })

  test('stand aside, with a line, where a name has no room', () => {
    const look: Look = { type: 'camera', camera: { zoom: 3, latitude: 42, longitude: 70 } }
    const picture = draw({ look, numbers, width: 360, height: 560 })
    const names = textsIn(groups(picture, 'story-names'))
    const onMap = groups(picture, 'number').length
    expect(onMap).toBeGreaterThan(names.filter((text) => !/^\d+$/u.test(text)).length)
  })
})

describe('the parts', () => {
  test('are all there, in words that are passed in', () => {
    const picture = draw()
    expect(textsIn(groups(picture, 'title'))).toEqual([
      'Second Russian military base to be aimed at Afghan threats',
    ])
    expect(textsIn(groups(picture, 'sources'))).toEqual([
      'Natural Earth 1:10 million · GeoNames, CC BY 4.0',
    ])
    expect(textsIn(groups(picture, 'scale'))).toEqual(['200\u00a0km'])
    expect(textsIn(groups(picture, 'legend'))).toEqual(
      expect.arrayContaining([
        'Sites',
        'exact point',
        'Approximate area',
        'disputed or not delimited',
      ]),
    )
  })

  test('can all be left out: then the map fills the picture', () => {
    const parts = { ...OUTLINE_PARTS, names: 'none' } as const
    const picture = draw({ parts })
    expect(mapBox(picture)).toEqual([0, 0, 900, 700])
    expect(textsIn(picture.marks)).toEqual([])
  })

  test('the sources lie on a map that fills the picture, and no name runs under them', () => {
    const parts = { ...ALL_PARTS, title: false, legend: false }
    const picture = draw({ parts })
    const [sources] = groups(picture, 'sources')
      .flatMap(({ marks }) => marks)
      .map(extent)
    const names = allMarks(['names', 'story-names'].flatMap((role) => groups(picture, role)))
    const under = names
      .map(extent)
      .filter((box) => box !== null && sources !== null && meets(box, sources ?? box))
    expect(sources?.[3]).toBeLessThan(700)
    expect(under).toEqual([])
  })

  test('the legend explains only what the map shows', () => {
    const look: Look = { type: 'camera', camera: { zoom: 10, latitude: 42.87, longitude: 74.85 } }
    const texts = textsIn(groups(draw({ look }), 'legend'))
    expect(texts).toEqual(expect.arrayContaining(['Sites', 'States']))
    for (const words of ['Areas', 'Borders', 'Approximate area']) expect(texts).not.toContain(words)
  })

  test('a story without a title has a map without one', () => {
    const nameless = { ...STORY, blocks: [] }
    const picture = drawMap({ story: nameless, basemap: BASEMAP }, optionsFor(nameless), measure)
    expect(groups(picture, 'title').flatMap(({ marks }) => marks)).toEqual([])
    const drawn = ['state', 'south', 'line', 'kant', 'osh']
    expect(groups(picture, 'place').map(({ place }) => place)).toEqual(drawn)
  })
})

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
