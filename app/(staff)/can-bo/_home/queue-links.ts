import type { QueueFilter } from '#lib/queries/queue-filters.ts'
import type { QueueName } from '#lib/queries/queues.ts'

type Link = {
  readonly label: string
  readonly href: string
  readonly filters?: Partial<Record<QueueFilter, string>>
}

/** Where each queue is worked off, and its urgent part. */
export const queueLinks: Readonly<Partial<Record<QueueName, Link>>> = {
  toAccept: {
    label: 'Chờ tiếp nhận',
    href: '/can-bo/tiep-nhan',
    filters: { unanswered: '?loc=qua-gio', mended: '?loc=da-bo-sung' },
  },
  withCitizen: { label: 'Chờ người nộp bổ sung', href: '/can-bo/tiep-nhan?loc=cho-bo-sung' },
  work: {
    label: 'Việc của tôi',
    href: '/can-bo/xu-ly',
    filters: { late: '?loc=qua-han', dueToday: '?loc=hom-nay', dueSoon: '?loc=sap-den' },
  },
  inDivision: {
    label: 'Cả phòng đang giải quyết',
    href: '/can-bo/xu-ly?loc=ca-phong',
    filters: { late: '?loc=phong-qua-han', dueToday: '?loc=phong-hom-nay', dueSoon: '?loc=phong-sap-den' },
  },
  toApprove: { label: 'Chờ duyệt', href: '/can-bo/ky-duyet' },
  toSign: { label: 'Đã duyệt, chờ ký', href: '/can-bo/ky-duyet?loc=cho-ky' },
  toRegister: { label: 'Chờ bản ký về để vào sổ', href: '/can-bo/tra-ket-qua?loc=cho-vao-so' },
  toReturn: { label: 'Kết quả chờ trả', href: '/can-bo/tra-ket-qua' },
}

export const filterWords: Readonly<Record<QueueFilter, string>> = {
  online: 'trực tuyến',
  overCounter: 'tại quầy, bưu chính',
  mended: 'đã bổ sung',
  unanswered: 'quá 8 giờ làm việc',
  late: 'quá hạn',
  dueToday: 'đến hạn hôm nay',
  dueSoon: 'đến hạn trong 2 ngày',
}

/** The urgent part of a queue has a page of its own where its tab is; elsewhere the queue itself shows it first. */
export const filterHref = (queue: QueueName, filter: QueueFilter): string => {
  const link = queueLinks[queue]
  const query = link?.filters?.[filter]
  const page = link?.href.split('?')[0] ?? '/can-bo'
  return query ? `${page}${query}` : (link?.href ?? '/can-bo')
}
