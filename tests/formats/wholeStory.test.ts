import { wholeStory } from '../../src/formats/wholeStory'
import { testLaws } from './laws'

testLaws(wholeStory)
