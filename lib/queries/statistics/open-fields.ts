import { percentNumber } from '#lib/domain/statistics/online-share.ts'
import type { Figures } from './report.ts'

type OpenField = {
  readonly name: string
  /** What the number is, for those who use it. */
  readonly description: string
  readonly of: (figures: Figures) => number | null
}

/** The figures of the open data, in their order there: of everything asked for, and the same of each unit. */
export const openFields = [
  {
    name: 'received',
    description:
      'Số hồ sơ tiếp nhận trong kỳ: trực tuyến, trực tiếp và qua bưu chính. Không gồm hồ sơ từ kỳ trước chuyển sang.',
    of: ({ row }) => row.received.online + row.received.direct,
  },
  {
    name: 'receivedOnline',
    description: 'Số hồ sơ tiếp nhận trực tuyến trong kỳ, kể cả được hỗ trợ nộp tại quầy.',
    of: ({ row }) => row.received.online,
  },
  {
    name: 'receivedDirect',
    description: 'Số hồ sơ tiếp nhận trực tiếp và qua bưu chính trong kỳ.',
    of: ({ row }) => row.received.direct,
  },
  {
    name: 'onlineSharePercent',
    description:
      'Tỷ lệ hồ sơ trực tuyến: receivedOnline chia cho received, tính theo phần trăm, một chữ số thập phân. Là null (trong tệp CSV để trống) khi không có hồ sơ nào.',
    of: ({ share }) => percentNumber(share),
  },
  {
    name: 'carriedOver',
    description: 'Số hồ sơ tiếp nhận trước kỳ và còn giải quyết khi kỳ bắt đầu.',
    of: ({ row }) => row.received.carriedOver,
  },
  {
    name: 'finishedEarly',
    description: 'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, trước ngày hẹn trả.',
    of: ({ row }) => row.finished.early,
  },
  {
    name: 'finishedOnTime',
    description: 'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, đúng ngày hẹn trả.',
    of: ({ row }) => row.finished.onTime,
  },
  {
    name: 'finishedLate',
    description: 'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, sau ngày hẹn trả.',
    of: ({ row }) => row.finished.late,
  },
  {
    name: 'inProgressInTime',
    description: 'Số hồ sơ đang giải quyết khi kỳ kết thúc, chưa quá ngày hẹn trả tính đến ngày đó.',
    of: ({ row }) => row.inProgress.inTime,
  },
  {
    name: 'inProgressOverdue',
    description: 'Số hồ sơ đang giải quyết khi kỳ kết thúc, đã quá ngày hẹn trả tính đến ngày đó.',
    of: ({ row }) => row.inProgress.overdue,
  },
  {
    name: 'inProgressNoDeadline',
    description: 'Số hồ sơ khi kỳ kết thúc đang chờ người nộp bổ sung, thời hạn không tính.',
    of: ({ row }) => row.noRunningDeadline,
  },
  {
    name: 'endedOtherwise',
    description:
      'Số hồ sơ kết thúc trong kỳ mà không có kết quả: bị từ chối sau khi tiếp nhận hoặc người nộp rút.',
    of: ({ row }) => row.endedOtherwise,
  },
] as const satisfies readonly OpenField[]

export type OpenFigures = Readonly<Record<(typeof openFields)[number]['name'], number | null>>

export const openFigures = (figures: Figures): OpenFigures =>
  Object.fromEntries(openFields.map(({ name, of }) => [name, of(figures)])) as OpenFigures
