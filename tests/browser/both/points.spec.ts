import { testPoints } from '../points'

testPoints(null)
