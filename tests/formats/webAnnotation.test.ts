import { webAnnotation } from '../../src/formats/webAnnotation'
import { testLaws } from './laws'

testLaws(webAnnotation)
