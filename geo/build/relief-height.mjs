// Marble does not document its grey scale, so it is read here off surfaces of
// known height: [grey level, metres]. Lake levels from general references; the
// last one is the mean of a pixel (3.7 km) at Karakoram summits, an estimate.
// Good for shading and tint, not for figures.
const CALIBRATION = [
  [30, -4500],
  [63, -415], // Dead Sea
  [74, -154], // Ayding, Turpan
  [87, -28], // Caspian Sea
  [96, 0],
  [107, 40], // Aral Sea
  [131, 183], // Lake Superior
  [138, 280], // Lake Chad
  [141, 342], // Balkhash
  [144, 390], // Zaysan
  [148, 456], // Baikal
  [166, 759], // Uvs
  [178.5, 1040], // Bosten, Khyargas
  [183, 1273], // Urmia
  [188, 1615], // Issyk-Kul, Van
  [192.5, 1900], // Sevan
  [196, 2073], // Sayram
  [204, 3016], // Song-Kol
  [209, 3196], // Qinghai
  [212.5, 3530], // Chatyr-Kol
  [217, 3960], // Karakul
  [224, 4590], // Manasarovar
  [227, 4718], // Namtso
  [242, 7400],
  [255, 8850],
];

/** Metres for every grey level. The slope between the known levels is evened out, for a kink would show as a line. */
export function toMetres(grid) {
  const table = smoothTable(Float64Array.from({ length: 256 * 8 }, (_, index) => interpolate(index / 8)));
  return { ...grid, data: grid.data.map((level) => lookUp(table, level * 8)) };
}

function interpolate(level) {
  const next = Math.max(1, CALIBRATION.findIndex(([known]) => known >= level));
  const [[fromLevel, from], [toLevel, to]] = [CALIBRATION[next - 1], CALIBRATION[next]];
  return from + ((to - from) * (level - fromLevel)) / (toLevel - fromLevel);
}

function smoothTable(table) {
  const reach = 8 * 6;
  return table.map((_, index) => {
    let [sum, weight] = [0, 0];
    const room = Math.min(reach, index, table.length - 1 - index);
    for (let offset = -room; offset <= room; offset++) {
      const share = Math.exp(-((offset / 20) ** 2));
      sum += share * table[index + offset];
      weight += share;
    }
    return sum / weight;
  });
}

function lookUp(table, position) {
  const clamped = Math.min(Math.max(position, 0), table.length - 1.001);
  const index = Math.floor(clamped);
  return table[index] + (table[index + 1] - table[index]) * (clamped - index);
}
