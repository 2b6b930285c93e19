import type { Carrier } from './index.ts'
import { vnpost } from './vnpost.ts'

type Settings = {
  readonly VNPOST_URL?: string | undefined
  readonly VNPOST_CUSTOMER_CODE?: string | undefined
  readonly VNPOST_TOKEN?: string | undefined
}

/** The carrier of the settings; null where the office brings its mail to the counter and types what it hears. */
export const openCarrier = ({ VNPOST_URL, VNPOST_CUSTOMER_CODE, VNPOST_TOKEN }: Settings): Carrier | null =>
  VNPOST_URL && VNPOST_CUSTOMER_CODE && VNPOST_TOKEN
    ? vnpost({ url: VNPOST_URL, customerCode: VNPOST_CUSTOMER_CODE, token: VNPOST_TOKEN })
    : null
