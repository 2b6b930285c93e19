import type { Command } from '../case/workflow.ts'
import { momentInWords, shortMoment } from './date-words.ts'
import { deskName } from './forms.ts'
import { type HandOver, isInside, type Place } from './hand-overs.ts'
import type { Slip } from './slip.ts'
import { blank, type Issue, type SlipFile, slipHead, strongBlank } from './slip-file.ts'

export type ControlSlipFacts = SlipFile & {
  readonly issue: Issue
  readonly division: string | null
  /** Bodies that were asked about the file. */
  readonly otherBodies: readonly string[]
  readonly handOvers: readonly HandOver[]
  /** Further hand-overs will come: lines are left for them. */
  readonly isOpen: boolean
}

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 05; TT 03/2025/TT-VPCP, Mẫu số 06): the code,
 * who decides and who helps, and a line for each hand-over. It goes along with the file and grows with it.
 */
export const controlSlip = (facts: ControlSlipFacts): Slip => ({
  ...slipHead('controlSlip', facts, facts.issue),
  parts: [
    strongBlank('Mã hồ sơ', facts.dossierCode),
    blank('Cơ quan (bộ phận) giải quyết hồ sơ', [facts.division, facts.unit.name].filter(Boolean).join(', ')),
    blank('Cơ quan phối hợp giải quyết hồ sơ', facts.otherBodies.join('; ') || 'không có'),
    {
      kind: 'table',
      label: null,
      columns: [
        { label: 'TÊN CƠ QUAN', share: 32 },
        { label: 'THỜI GIAN GIAO, NHẬN HỒ SƠ', share: 39 },
        { label: 'KẾT QUẢ GIẢI QUYẾT', share: 14 },
        { label: 'GHI CHÚ', share: 15 },
      ],
      rows: [
        ...facts.handOvers.map((line) => [
          `1. Giao: ${placeName(line.from, line.body, facts)}\n2. Nhận: ${placeName(line.to, line.body, facts)}`,
          whenAndWho(line),
          line.result === null ? '' : resultWords[line.result],
          noteWords[line.command] ?? '',
        ]),
        ...(facts.isOpen ? [byHand, byHand] : []),
      ],
    },
  ],
  signatures: [],
  notes: [
    'Giao, nhận trên hệ thống được ghi bằng tài khoản của người thực hiện; dòng trống để ký khi giao, nhận hồ sơ giấy.',
  ],
})

const byHand = [
  '1. Giao: …………………\n2. Nhận: …………………',
  '…… giờ …… phút, ngày …… tháng …… năm ……\nNgười giao:\n\n\nNgười nhận:\n\n',
  '',
  '',
]

const placeName = (place: Place, body: string | null, { issue, division }: ControlSlipFacts): string => {
  switch (place) {
    case 'desk':
      return deskName(issue.set)
    case 'division':
      return division ?? 'Phòng chuyên môn'
    case 'divisionHead':
      return division === null ? 'Lãnh đạo phòng' : `Lãnh đạo ${division}`
    case 'director':
      return 'Lãnh đạo cơ quan'
    case 'otherBody':
      return body ?? 'Cơ quan phối hợp'
    case 'citizen':
      return 'Người nộp hồ sơ'
  }
}

const whenAndWho = ({ from, to, at, givenBy, takenBy, takenAt }: HandOver): string => {
  const taken = [takenBy ?? '……………', takenAt && `(${shortMoment(takenAt)})`].filter(Boolean).join(' ')
  return [
    momentInWords(at),
    ...(isInside(from) ? [`Người giao: ${givenBy ?? '……………'}`] : []),
    ...(isInside(to) ? [`Người nhận: ${taken}`] : []),
  ].join('\n')
}

const resultWords = { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' } as const

const noteWords: Partial<Readonly<Record<Command, string>>> = {
  accept: 'Tiếp nhận',
  handOver: 'Giao hồ sơ giấy',
  requestSupplement: 'Yêu cầu bổ sung',
  supplement: 'Đã bổ sung',
  requestPayment: 'Chờ nộp phí',
  receivePayment: 'Đã nộp phí',
  consult: 'Lấy ý kiến',
  recordAnswer: 'Đã có ý kiến',
  propose: 'Trình duyệt',
  approve: 'Đã duyệt',
  sendBack: 'Trả lại để làm lại',
  recall: 'Rút lại việc duyệt',
  registerResult: 'Có kết quả',
  correctResult: 'Sửa kết quả',
  refuse: 'Từ chối giải quyết',
  stop: 'Dừng giải quyết',
  withdraw: 'Người nộp rút hồ sơ',
}
