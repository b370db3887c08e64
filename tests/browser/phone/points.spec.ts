import { testPoints } from '../points'

testPoints({ width: 320, height: 568 })
