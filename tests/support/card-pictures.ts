import { encode } from 'uqr'
import type { Pixels } from '#components/card/grey.ts'

/** How a picture of a code came out: turned in degrees, with how many pixels to a module, blurred by how many pixels. */
export type Taken = {
  readonly perModule?: number
  readonly turned?: number
  /** How much nearer one side is than the other. */
  readonly leaning?: number
  readonly blurred?: number
  readonly noise?: number
  /** The grey of what is printed, and of what is not. */
  readonly dark?: number
  readonly light?: number
  readonly shadow?: boolean
}

/** Cards as the police issue them: people with accents, hyphens and apostrophes; with and without an old number. */
export const cardTexts: readonly string[] = [
  '087195001234|341234567|Trần Thị Bích Ngọc|05031995|Nữ|Số 12 đường Nguyễn Huệ, Phường 1, Cao Lãnh, Đồng Tháp|12042021',
  "066196000123||H'Linh Niê|01021996|Nữ|Buôn Ea Bông, Cư Ê Bur, Thành phố Buôn Ma Thuột, Đắk Lắk|15082021",
  '001080000001|012345678|Nguyễn Đỗ Quỳnh Như|29021980|Nữ|P.1203, nhà N05, Trần Duy Hưng, Trung Hòa, Cầu Giấy, Hà Nội|01012022',
  '068092000456||K’Brêu Y-Moan|31121992|Nam|Thôn 3, Lộc Thanh, Thành phố Bảo Lộc, Lâm Đồng|30062021',
  '079300123456||Võ Ỷ Lan|09092000|Nữ|45/6 Đường 3 Tháng 2, Phường 11, Quận 10, TP. Hồ Chí Minh|22122023',
  '092075000789|362987654|Lý Ữu|07071975|Nam|Ấp Trà Ếch, Xã Trường Long, Phong Điền, Cần Thơ|05052021',
]

/** Numbers that look like chance and are the same every time. */
const chance = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A picture of a card's QR code, as a telephone could have taken it. */
export const pictureOf = (text: string, taken: Taken = {}, seed = 1): Pixels => {
  const { perModule = 4, turned = 0, leaning = 0, blurred = 0, noise = 0, shadow = false } = taken
  const { dark = 20, light = 235 } = taken
  const { data: modules, size } = encode(text, { ecc: 'M', border: 4 })
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const side = Math.ceil(size * perModule * (Math.abs(cos) + Math.abs(sin))) + 40
  const fine = 2
  const grey = new Float32Array(side * side)
  for (let at = 0; at < grey.length; at++) {
    let sum = 0
    for (let part = 0; part < fine * fine; part++) {
      const across = (at % side) + ((part % fine) + 0.5) / fine - side / 2
      const down = Math.floor(at / side) + (Math.floor(part / fine) + 0.5) / fine - side / 2
      const near = 1 + (leaning * across) / side
      const column = Math.floor((cos * across + sin * down) / near / perModule + size / 2)
      const row = Math.floor((cos * down - sin * across) / near / perModule + size / 2)
      sum += modules[row]?.[column] ? dark : light
    }
    grey[at] = sum / (fine * fine)
  }
  const soft = blur(grey, side, blurred)
  const random = chance(seed)
  const grain = () => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random())
  const data = new Uint8ClampedArray(4 * grey.length)
  for (let at = 0; at < grey.length; at++) {
    const shade = shadow ? 1 - (0.6 * (at % side)) / side : 1
    data.fill((soft[at] ?? 0) * shade + (noise > 0 ? noise * grain() : 0), 4 * at, 4 * at + 3)
    data[4 * at + 3] = 255
  }
  return { width: side, height: side, data }
}

const blur = (grey: Float32Array, side: number, sigma: number): Float32Array => {
  if (sigma === 0) return grey
  const reach = Math.ceil(3 * sigma)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  )
  const total = weights.reduce((sum, weight) => sum + weight)
  const along = (from: Float32Array, step: number, placeOf: (at: number) => number) =>
    from.map((_, at) => {
      const place = placeOf(at)
      return weights.reduce((sum, weight, i) => {
        const there = Math.min(side - 1, Math.max(0, place + i - reach))
        return sum + ((from[at + (there - place) * step] ?? 0) * weight) / total
      }, 0)
    })
  return along(
    along(grey, 1, (at) => at % side),
    side,
    (at) => Math.floor(at / side),
  )
}
