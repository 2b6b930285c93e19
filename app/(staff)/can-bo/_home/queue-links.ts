import type { QueueName } from '#lib/queries/queues.ts'
import type { QueueAddress } from '../_queue/queue-address.ts'

type Link = QueueAddress & { readonly label: string }

/** Where each queue is worked off. */
export const queueLinks: Readonly<Partial<Record<QueueName, Link>>> = {
  toAccept: { label: 'Chờ tiếp nhận', path: '/can-bo/tiep-nhan' },
  withCitizen: { label: 'Chờ người nộp bổ sung', path: '/can-bo/tiep-nhan', tab: 'cho-bo-sung' },
  toCollect: { label: 'Chờ nộp phí', path: '/can-bo/tiep-nhan', tab: 'cho-phi' },
  work: { label: 'Việc của tôi', path: '/can-bo/xu-ly' },
  withOtherBody: { label: 'Chờ cơ quan phối hợp', path: '/can-bo/xu-ly', tab: 'cho-phoi-hop' },
  inDivision: { label: 'Cả phòng đang giải quyết', path: '/can-bo/xu-ly', tab: 'ca-phong' },
  toApprove: { label: 'Chờ duyệt', path: '/can-bo/ky-duyet' },
  toSign: { label: 'Đã duyệt, chờ ký số', path: '/can-bo/ky-duyet', tab: 'cho-ky' },
  toSignByHand: { label: 'Đã duyệt, chờ ký tay', path: '/can-bo/ky-duyet', tab: 'cho-ky-tay' },
  toApologise: { label: 'Xin lỗi cần ký', path: '/can-bo/ky-duyet', tab: 'xin-loi' },
  toRegister: { label: 'Chờ bản ký về để vào sổ', path: '/can-bo/tra-ket-qua', tab: 'cho-vao-so' },
  toReturn: { label: 'Kết quả chờ trả', path: '/can-bo/tra-ket-qua' },
  toCorrect: { label: 'Kết quả phải làm lại', path: '/can-bo/tra-ket-qua', tab: 'lam-lai' },
  toReceive: { label: 'Bản giấy chờ nhận', path: '/can-bo/ban-giay' },
  toHandOver: { label: 'Bản giấy chờ bàn giao', path: '/can-bo/ban-giay', tab: 'ban-giao' },
  unreadLetters: { label: 'Tin nhắn chưa đọc', path: '/can-bo/ho-so', tab: 'tin-nhan' },
}
