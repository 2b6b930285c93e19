import { dongThap } from './dong-thap.ts'
import { haNoi } from './ha-noi.ts'

export type Commune = { readonly code: string; readonly name: string }

export type District = {
  readonly code: string
  readonly name: string
  readonly provinceCode: string
  readonly province: string
  readonly communes: readonly Commune[]
}

const kinds: Readonly<Record<string, string>> = { P: 'Phường', T: 'Thị trấn', X: 'Xã' }

type Listed = { readonly code: string; readonly name: string; readonly communes: string }

const districtsOf = (
  provinceCode: string,
  province: string,
  listed: readonly Listed[],
): readonly District[] =>
  listed.map(({ code, name, communes }) => ({ code, name, provinceCode, province, communes: read(communes) }))

/** 'P00115 Thượng Thanh; X00565 Yên Viên' */
const read = (communes: string): readonly Commune[] =>
  communes.split('; ').map((commune) => ({
    code: commune.slice(1, 6),
    name: `${kinds[commune[0] ?? '']} ${commune.slice(7)}`,
  }))

/** The districts whose books this portal knows, as of the beginning of 2020. */
export const districts: readonly District[] = [
  ...districtsOf('01', 'Thành phố Hà Nội', haNoi),
  ...districtsOf('87', 'Tỉnh Đồng Tháp', dongThap),
]

/**
 * Communes that stood in the list of 02/02/2020 and no more in that of February 2021: merged into neighbours in between.
 * Which neighbour keeps the book of which of them, we do not know.
 */
export const mergedIn2020: ReadonlySet<string> = new Set(['00250', '00253', '10282', '10285'])

/** What one of them has become: the same code under another name. */
export const renamedIn2020: readonly (Commune & { readonly districtCode: string })[] = [
  { code: '10282', name: 'Xã Nam Tiến', districtCode: '280' },
]
