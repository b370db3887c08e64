import { getIssues } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geojson } from '../../src/formats/geojson'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'

testLaws(geojson)
