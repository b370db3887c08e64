import './sheet.css'
import './cardOnSheet.css'
import './mapOnSheet.css'
import './sheetParts.css'

/** What only small screens need: fetched when the window is one of them. */
export { SheetGrip } from './SheetGrip'
export { SheetHead } from './SheetHead'
