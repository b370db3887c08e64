import { linkedPlaces } from '../../src/formats/linkedPlaces'
import { testLaws } from './laws'

testLaws(linkedPlaces)
