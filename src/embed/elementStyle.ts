/**
 * The element is a block as wide as its place. Before the map has said how high it is, the
 * frame is as high as the map will be that shows its text: fit.css, with the lines around it.
 */
export const ELEMENT_STYLE = `
:host {
  display: block;
  container-type: inline-size;
}
:host([hidden]) {
  display: none;
}
iframe {
  display: block;
  width: 100%;
  height: calc(clamp(240px, 75cqi, 440px) + 400px);
  border: 0;
}
@container (min-width: 800px) {
  iframe {
    height: calc(clamp(480px, 58cqi, 640px) + 47px);
  }
}
`
