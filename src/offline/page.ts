/** What a page has to do with being kept offline: fetched once it is read, as one piece. */
export { OfflineNote } from './OfflineNote'
export { register } from './register'
