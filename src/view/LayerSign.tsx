import './layerSign.css'
import type { Drawing } from '../model/types'

interface LayerSignProps {
  readonly draw: Drawing | 'unlocated'
}

/** The small picture of how a layer is drawn, the same in the legend, the list and the card. */
export function LayerSign({ draw }: LayerSignProps) {
  return (
    <svg className={`sign draw-${draw}`} viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      {drawing(draw)}
    </svg>
  )
}

function drawing(draw: LayerSignProps['draw']) {
  switch (draw) {
    case 'marker':
      return <circle className="sign-disc" cx="12" cy="8" r="5" />
    case 'boundary':
      return <path className="sign-line" d="M2 11 L9 6 L14 9 L22 5" />
    case 'soft-area':
      return (
        <>
          <rect className="sign-fill" x="2.5" y="2.5" width="19" height="11" rx="4" />
          <path className="sign-hatch" d="M5 13 L12 3 M10 13 L17 3 M15 13 L21 5" />
        </>
      )
    case 'tint':
      return <rect className="sign-fill" x="2.5" y="2.5" width="19" height="11" rx="1" />
    case 'unlocated':
      return <circle className="sign-ring" cx="12" cy="8" r="5" />
  }
}
