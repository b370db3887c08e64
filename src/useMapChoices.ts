import { useCallback } from 'react'
import { amend, navigate } from './view/useView'
import { type Camera, type NameLanguage, sameCamera, toggleLayer, type View } from './view/view'

interface MapChoices {
  readonly onCamera: (camera: Camera) => void
  readonly onToggleLayer: (layer: string) => void
  readonly onNames: (names: NameLanguage) => void
}

/** What a reader chooses on the map, and where it has come to rest. */
export function useMapChoices(link: View, view: View, language: NameLanguage): MapChoices {
  const onCamera = useCallback(
    (camera: Camera) => {
      // What is wrong in the link stays there, and stays told, while only the map moves.
      if (!sameCamera(camera, link.camera)) amend({ ...link, camera })
    },
    [link],
  )
  const onToggleLayer = useCallback((layer: string) => navigate(toggleLayer(view, layer)), [view])
  const onNames = useCallback(
    // The names of the interface's own language follow it from then on.
    (names: NameLanguage) => navigate({ ...view, names: names === language ? null : names }),
    [view, language],
  )
  return { onCamera, onToggleLayer, onNames }
}
