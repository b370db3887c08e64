/** What a page has to do with being kept for reading offline, as one piece. */
export { OfflineNote } from './OfflineNote'
export { register } from './register'
