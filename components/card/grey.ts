/** The pixels of a picture, four bytes each, as a canvas gives them. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A picture without its colours: one byte for each pixel. */
export type Grey = { readonly width: number; readonly height: number; readonly light: Uint8ClampedArray }

export const toGrey = ({ width, height, data }: Pixels): Grey => {
  const light = new Uint8ClampedArray(width * height)
  for (let at = 0; at < light.length; at++) {
    const [red, green, blue] = [data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0]
    light[at] = (red * 54 + green * 183 + blue * 19) >> 8
  }
  return { width, height, light }
}

/** Three bytes for each pixel, as the decoder takes them. */
export const toRgb = ({
  width,
  height,
  light,
}: Grey): { width: number; height: number; data: Uint8Array } => {
  const data = new Uint8Array(3 * light.length)
  for (let at = 0; at < data.length; at++) data[at] = light[Math.floor(at / 3)] ?? 0
  return { width, height, data }
}

/** A smaller picture, each pixel the mean of those it stands for: grain goes, edges stay. */
export const shrink = ({ width, height, light }: Grey, factor: number): Grey => {
  const to = { width: Math.floor(width * factor), height: Math.floor(height * factor) }
  const small = new Uint8ClampedArray(to.width * to.height)
  for (let y = 0; y < to.height; y++) {
    const [top, bottom] = [Math.floor(y / factor), Math.min(height, Math.ceil((y + 1) / factor))]
    for (let x = 0; x < to.width; x++) {
      const [left, right] = [Math.floor(x / factor), Math.min(width, Math.ceil((x + 1) / factor))]
      let sum = 0
      for (let v = top; v < bottom; v++) for (let u = left; u < right; u++) sum += light[v * width + u] ?? 0
      small[y * to.width + x] = sum / ((bottom - top) * (right - left))
    }
  }
  return { ...to, light: small }
}

/** The mean around each pixel, `reach` to every side. */
const meanAround = ({ width, height, light }: Grey, reach: number): Float64Array => {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += light[y * width + x] ?? 0
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row
    }
  }
  const means = new Float64Array(width * height)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
      const corner = (row: number, column: number) => sums[row * stride + column] ?? 0
      const sum = corner(bottom, right) - corner(top, right) - corner(bottom, left) + corner(top, left)
      means[y * width + x] = sum / ((bottom - top) * (right - left))
    }
  }
  return means
}

/** The same picture under even light and with all the contrast there is: shadows and pale prints go. */
export const flatten = (grey: Grey): Grey => {
  const { width, height, light } = grey
  const means = meanAround(grey, Math.max(8, Math.round(Math.min(width, height) / 8)))
  // Against what lies around it a pixel is from 0 (black) over 128 (as its surroundings) to 255.
  const even = Uint8ClampedArray.from(light, (value, at) => (128 * (value + 1)) / ((means[at] ?? 0) + 1))
  const counts = new Uint32Array(256)
  for (const value of even) counts[value] = (counts[value] ?? 0) + 1
  const [dark, bright] = [valueAt(counts, even.length * 0.02), valueAt(counts, even.length * 0.98)]
  const spread = Math.max(1, bright - dark)
  return { width, height, light: even.map((value) => (255 * (value - dark)) / spread) }
}

/** The value below which so many pixels are. */
const valueAt = (counts: Uint32Array, many: number): number => {
  let seen = 0
  return Math.max(
    0,
    counts.findIndex((count) => {
      seen += count
      return seen >= many
    }),
  )
}

/** Edges drawn out again that a shaking hand has washed away. */
export const sharpen = (grey: Grey): Grey => {
  const means = meanAround(grey, 2)
  return { ...grey, light: grey.light.map((value, at) => 3 * value - 2 * (means[at] ?? 0)) }
}
