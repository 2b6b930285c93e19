import type { ProcedureFacts } from '#lib/domain/procedure/procedure.ts'

type Limits = Pick<ProcedureFacts<Record<never, never>>, 'limitTable' | 'lengthening'>

/** Luật Lý lịch tư pháp 2009 Đ.48 k.1: the same for whoever asks for the certificate. */
export const criminalRecordLimits = {
  limitTable: [
    { label: 'Thông thường', days: 10, count: 'calendar', ref: 'Luật Lý lịch tư pháp, Điều 48' },
    {
      label:
        'Đã cư trú ở nhiều nơi, có thời gian cư trú ở nước ngoài, là người nước ngoài, hoặc phải xác minh điều kiện đương nhiên được xóa án tích',
      days: 15,
      count: 'calendar',
      ref: 'Luật Lý lịch tư pháp, Điều 48',
    },
  ],
  lengthening: {
    maxDays: 15,
    count: 'calendar',
    grounds: {
      expungement: 'Phải xác minh điều kiện đương nhiên được xóa án tích',
      severalResidences: 'Đã cư trú ở nhiều nơi',
      livedAbroad: 'Có thời gian cư trú ở nước ngoài',
      foreigner: 'Người được cấp Phiếu là người nước ngoài',
    },
  },
} as const satisfies Limits

type Life = {
  readonly severalPlaces: boolean
  readonly livedAbroad: boolean
  readonly isForeigner: boolean
}

/** What of a life, as far as it is declared, gives the longer limit. Expungement only the officer finds out. */
export const criminalRecordLimit = ({ severalPlaces, livedAbroad, isForeigner }: Life) => {
  const reasons = [
    ...(severalPlaces ? ['Đã cư trú ở nhiều tỉnh, thành phố'] : []),
    ...(livedAbroad ? ['Có thời gian cư trú ở nước ngoài'] : []),
    ...(isForeigner ? ['Người được cấp Phiếu là người nước ngoài'] : []),
  ]
  return { days: reasons.length > 0 ? 15 : 10, count: 'calendar', reasons } as const
}
