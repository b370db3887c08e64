// Metres and colour; between them the tint runs evenly. Never labelled.
export const EDITIONS = {
  light: {
    tint: [
      [-150, '#f1ead8'], [0, '#f3ecdc'], [300, '#f3ecdc'], [700, '#f2e8d4'], [1300, '#eee3cd'],
      [2200, '#e8dfcc'], [3200, '#e6e0d3'], [4200, '#e9e6de'], [5000, '#eeede9'], [6000, '#f4f5f4'], [8850, '#fafbfb'],
    ],
    shade: { colour: '#625a58', strength: 0.56 },
    glow: { colour: '#ffffff', strength: 0.72 },
    ice: { colour: '#fcfeff', strength: 0.8 },
  },
  dark: {
    tint: [
      [-150, '#1f2529'], [0, '#20262a'], [300, '#20262a'], [800, '#242a2e'], [1600, '#2a3134'],
      [2600, '#31393d'], [3600, '#394247'], [4600, '#414b51'], [5600, '#4a555b'], [8850, '#57636a'],
    ],
    shade: { colour: '#0c1013', strength: 0.6 },
    glow: { colour: '#a9b8bf', strength: 0.34 },
    ice: { colour: '#93a7b0', strength: 0.46 },
  },
};

const OFFSET = 500; // metres below the sea at which the tables start

/** Colour a plate: RGBA bytes. Ice is a tint of the ground, under light and shade. */
export function paint({ heights, light, ice, alpha }, edition) {
  const tint = tintTable(edition.tint);
  const iceColour = rgb(edition.ice.colour);
  const shadeColour = rgb(edition.shade.colour);
  const glowColour = rgb(edition.glow.colour);
  const pixels = new Uint8ClampedArray(heights.data.length * 4);
  for (let i = 0; i < heights.data.length; i++) {
    const ground = tint[Math.min(Math.max(Math.round(heights.data[i]) + OFFSET, 0), tint.length - 1)];
    const frozen = Math.min(ice[i], 1) * edition.ice.strength;
    const amount = light.data[i];
    const [over, share] = amount < 0
      ? [shadeColour, Math.min(-amount * edition.shade.strength, 1)]
      : [glowColour, Math.min(amount * edition.glow.strength, 1)];
    for (let channel = 0; channel < 3; channel++) {
      const under = ground[channel] + (iceColour[channel] - ground[channel]) * frozen;
      pixels[4 * i + channel] = under + (over[channel] - under) * share;
    }
    pixels[4 * i + 3] = alpha[i] * 255;
  }
  return pixels;
}

function tintTable(stops) {
  return Array.from({ length: OFFSET + 9000 }, (_, index) => mix(stops, index - OFFSET));
}

function mix(stops, metres) {
  const next = stops.findIndex(([height]) => height >= metres);
  if (next === 0) return rgb(stops[0][1]);
  if (next < 0) return rgb(stops.at(-1)[1]);
  const [[low, from], [high, to]] = [stops[next - 1], stops[next]];
  const share = (metres - low) / (high - low);
  const end = rgb(to);
  return rgb(from).map((value, channel) => value + (end[channel] - value) * share);
}

function rgb(hex) {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
