import { servePainter } from '../basemap/servePainter'
import { serveLetterer } from '../lettering/serveLetterer'

// Two workers from one file: most of what they need is the same, and is fetched once.
if (self.name === 'painter') servePainter()
else serveLetterer()
