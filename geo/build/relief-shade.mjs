import { blur } from './relief-blur.mjs';
import { latitudeAt } from './relief-mercator.mjs';

const EQUATOR = 2 * Math.PI * 6378137; // metres

// The main light comes from the north-west; two weaker ones from west and north.
const MAIN = lightFrom(315, 0.78);
const WEAKER = [lightFrom(270, 0.55), lightFrom(0, 0.12)];

// Large forms are drawn along with the detail, as a relief draughtsman does:
// whole ranges keep a lit and a shaded side. Sigma in pixels.
const SCALES = [
  { sigma: 0, exaggeration: 7, share: 0.62 },
  { sigma: 2.5, exaggeration: 13, share: 0.3 },
  { sigma: 8, exaggeration: 26, share: 0.25 },
];

/** Light on the ground: about -1 in shade, 0 on level ground, 1 facing the light. */
export function shade(heights) {
  const light = new Float32Array(heights.data.length);
  for (const scale of SCALES) addLight(light, scale.sigma ? blur(heights, scale.sigma) : crisp(heights), scale);
  addValleys(light, heights);
  return { ...heights, data: light };
}

// The spline that drew the heights softens them: this gives the edges back,
// but lays flat what is no higher than the noise of the grey levels.
function crisp(heights) {
  const [soft, base] = [blur(heights, 1.2), blur(heights, 3)];
  const rough = blur({ ...heights, data: heights.data.map((height, i) => Math.abs(height - base.data[i])) }, 4);
  const data = heights.data.map((height, i) => {
    const sharp = height + 0.8 * (height - soft.data[i]);
    const signal = rough.data[i] ** 2;
    const share = signal / (signal + noise(height) ** 2);
    return base.data[i] + share * (sharp - base.data[i]);
  });
  return { ...heights, data };
}

// Metres, about half a grey level: 8 on low ground, 70 above 3000 m.
const noise = (height) => 8 + 62 / (1 + Math.exp((2400 - height) / 350));

function addLight(light, heights, { exaggeration, share }) {
  const { data, width, height } = heights;
  for (let y = 1; y < height - 1; y++) {
    // Mercator is conformal: one ground length serves both directions.
    const pixel = (EQUATOR * (heights.east - heights.west) / 360 / width) * Math.cos((latitudeAt(heights, y + 0.5) * Math.PI) / 180);
    const steepness = exaggeration / (8 * pixel);
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const [a, b, c, d, e, f, g, h] = [
        data[i - width - 1], data[i - width], data[i - width + 1], data[i - 1],
        data[i + 1], data[i + width - 1], data[i + width], data[i + width + 1],
      ];
      const east = (c + 2 * e + h - a - 2 * d - f) * steepness;
      const north = (a + 2 * b + c - f - 2 * g - h) * steepness;
      light[i] += share * lit(east, north);
    }
  }
}

// Slopes facing the light go up, slopes turned away go down; both level off, so
// that there is no black shade and no burnt light. The weaker lights tell only
// where the main one grazes (sine squared, as in Mark 1992): simply added, all
// lights would come to one, and ridges that run along it would be lost.
function lit(east, north) {
  const steep = Math.sqrt(east * east + north * north);
  if (steep === 0) return 0;
  const main = facing(east, north, MAIN) / steep;
  const grazed = 1 - main * main;
  let sum = MAIN.share * main;
  for (const light of WEAKER) sum += grazed * light.share * (facing(east, north, light) / steep);
  const norm = Math.sqrt(1 + steep * steep * 0.8);
  return (sum * steep) / norm - 0.18 * (1 - 1 / norm);
}

// How much the ground rises away from a light: positive on slopes that face it.
function facing(east, north, { eastward, northward }) {
  return -(east * eastward + north * northward);
}

// Ground below its surroundings is drawn a little darker: valleys along the
// light would be lost otherwise.
function addValleys(light, heights) {
  const around = blur(heights, 5);
  for (let i = 0; i < light.length; i++) light[i] += 0.22 * Math.tanh((heights.data[i] - around.data[i]) / 500);
}

// Azimuth in degrees clockwise from north.
function lightFrom(azimuth, share) {
  const angle = (azimuth * Math.PI) / 180;
  return { eastward: Math.sin(angle), northward: Math.cos(angle), share };
}
