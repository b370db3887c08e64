import type { Story } from '../../src/formats/format'
import { parseStoryFiles } from '../../src/formats/storyFiles'
import type { Article, Place, PlaceGeometry } from '../../src/model/types'
import { annotation, layer, place, quote } from '../fixtures/story'
import { layers, readText } from '../realFiles'

/** The story that the repository comes with, read from its files. */
export const REAL_STORY: Story = readReal('second-russian-base')

function readReal(id: string): Story {
  const article = ['article.json', 'annotations.json'].map(
    (name) => [`articles/${id}/${name}`, readText(`public/articles/${id}/${name}`)] as const,
  )
  const geo = ['layers.json', ...layers.value.map(({ file }) => file)].map(
    (name) => [`geo/${name}`, readText(`geo/${name}`)] as const,
  )
  const { value, issues } = parseStoryFiles(id, new Map([...article, ...geo]))
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return value
}

const TEXT: Article = {
  id: 'two-bases',
  language: 'en',
  blocks: [
    { type: 'title', text: 'A base near Kant 🛩' },
    {
      type: 'paragraph',
      text: 'The base at\u00a0Kant is old. A new one, in the south of the country, would be large.',
    },
    { type: 'paragraph', text: '«Osh is far from here,» said Aida Asanova. Nobody named a site.' },
    { type: 'quotation', text: 'The south is ours to guard.', attribution: 'Aida Asanova' },
  ],
  credit: 'Made up for a test.',
  rights: 'Free.',
  overview: ['kant', 'south'],
}

const SOUTH: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [70, 39.5],
      [74, 39.5],
      [74, 41],
      [70, 41],
      [70, 39.5],
    ],
    [
      [71, 39.9],
      [71, 40],
      [71.2, 40],
      [71.2, 39.9],
      [71, 39.9],
    ],
  ],
}

const SITES: readonly Place[] = [
  place(
    'kant',
    { type: 'Point', coordinates: [74.85, 42.89] },
    {
      name: 'Kant',
      names: { ru: 'Кант', ky: 'Кант' },
      country: 'KG',
      kinds: { ru: 'город' },
      shapes: { ru: 'Точка.' },
      source: { name: 'A gazetteer', url: 'https://example.org/kant', version: '2', id: 'K-1' },
      facts: [
        {
          label: 'Height',
          labels: { ru: 'Высота' },
          value: '740 m',
          values: { ru: '740 м' },
          source: { name: 'A gazetteer' },
        },
      ],
    },
  ),
  place('new-base', null, {
    name: 'New base',
    kind: 'proposed military base',
    shape: 'Nothing is pinned: no site is named.',
    within: ['south'],
  }),
]

/** Small enough to be read in a review, and with one of everything that breaks exports. */
export const SMALL_STORY: Story = {
  id: 'two-bases',
  article: TEXT,
  annotations: {
    speakers: [{ name: 'Aida Asanova', names: { ru: 'Аида Асанова' }, pronoun: 'she' }],
    annotations: [
      annotation('title-kant', 'kant', 'near |Kant|'),
      annotation('p1-new', 'new-base', '|A new one, in the south|'),
      annotation('p1-south', 'south', 'in |the south| of the country', { sense: 'polity' }),
      annotation('p2-osh', 'south', '«|Osh| is far', {
        passage: quote('|«Osh is far from here,»| said'),
        speaker: 'Aida Asanova',
        speech: 'direct',
      }),
      annotation('p3-south', 'south', '|The south|', { speaker: 'Aida Asanova', speech: 'direct' }),
    ],
  },
  layers: [
    {
      layer: { ...layer('areas', 'soft-area'), titles: { ru: 'Области' } },
      places: [
        place('south', SOUTH, {
          name: 'The south',
          names: { fa: 'جنوب' },
          kind: 'region of a country',
          certainty: 'vague',
          shape: 'A box, because the text draws no edge.',
        }),
      ],
    },
    { layer: layer('borders', 'boundary'), places: [] },
    { layer: layer('sites'), places: SITES },
  ],
}
