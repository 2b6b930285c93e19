import type { StaffPlace } from '#components/shell/StaffNav.tsx'
import { hasRole, type Person, type StaffRole } from '#lib/domain/access/actor.ts'
import { unitsHeaded } from '#lib/domain/access/heads.ts'
import type { World } from '#lib/outside/world.ts'
import { queueCount } from '#lib/queries/queue-counts.ts'
import type { QueueName } from '#lib/queries/queues.ts'

type Place = Omit<StaffPlace, 'waiting'> & {
  readonly roles: readonly StaffRole[]
  /** Only for those who head the unit or its desk. */
  readonly heads?: true
  /** The queues whose files wait there. */
  readonly queues?: readonly QueueName[]
}

const everybodyOnFiles = ['desk', 'officer', 'divisionHead', 'director', 'auditor'] as const

/** The places of work in the order of a file's life. */
const places: readonly Place[] = [
  { href: '/can-bo', label: 'Bàn làm việc', icon: 'desk', roles: [...everybodyOnFiles, 'admin'] },
  { href: '/can-bo/tiep-nhan', label: 'Tiếp nhận', icon: 'post', roles: ['desk'], queues: ['toAccept'] },
  { href: '/can-bo/nhap-ho-so', label: 'Nhập hồ sơ giấy', icon: 'plus', roles: ['desk'] },
  { href: '/can-bo/ho-tro', label: 'Khai tại quầy', icon: 'person', roles: ['desk'] },
  {
    href: '/can-bo/xu-ly',
    label: 'Xử lý',
    icon: 'pen',
    roles: ['officer', 'divisionHead'],
    queues: ['work'],
  },
  {
    href: '/can-bo/sap-den-han',
    label: 'Sắp đến hạn',
    icon: 'clock',
    roles: ['divisionHead', 'director'],
  },
  {
    href: '/can-bo/ky-duyet',
    label: 'Ký duyệt',
    icon: 'check',
    roles: ['divisionHead', 'director'],
    queues: ['toApprove', 'toApologise'],
  },
  {
    href: '/can-bo/tra-ket-qua',
    label: 'Kết quả',
    icon: 'hand',
    roles: ['desk', 'officer'],
    queues: ['toReturn'],
  },
  { href: '/can-bo/buu-chinh', label: 'Gửi bưu chính', icon: 'post', roles: ['desk'] },
  {
    href: '/can-bo/ban-giay',
    label: 'Bản giấy',
    icon: 'post',
    roles: ['desk', 'officer', 'divisionHead'],
    queues: ['toReceive'],
  },
  {
    href: '/can-bo/phan-anh',
    label: 'Phản ánh, khiếu nại',
    icon: 'alert',
    roles: ['desk', 'director'],
    heads: true,
  },
  {
    href: '/can-bo/hoan-phi',
    label: 'Hoàn phí',
    icon: 'arrowLeft',
    roles: ['desk', 'divisionHead', 'director'],
  },
  {
    href: '/can-bo/doi-soat',
    label: 'Đối soát',
    icon: 'check',
    roles: ['desk', 'divisionHead', 'director', 'auditor'],
  },
  { href: '/can-bo/ho-so', label: 'Mọi hồ sơ', icon: 'paper', roles: everybodyOnFiles },
  { href: '/can-bo/so-theo-doi', label: 'Sổ theo dõi', icon: 'book', roles: everybodyOnFiles },
  { href: '/can-bo/thong-ke', label: 'Thống kê', icon: 'chart', roles: everybodyOnFiles },
  { href: '/can-bo/quan-tri', label: 'Quản trị', icon: 'menu', roles: ['admin'] },
  { href: '/can-bo/quan-tri/nhat-ky', label: 'Nhật ký quản trị', icon: 'book', roles: ['auditor'] },
  { href: '/can-bo/quan-tri/viec-nen', label: 'Việc chạy nền', icon: 'clock', roles: ['auditor'] },
]

/** Where this official works, with what waits for them there. */
export const staffPlaces = (actor: Person, world: World): Promise<StaffPlace[]> =>
  Promise.all(
    places
      .filter((place) => hasRole(actor, ...place.roles) && (!place.heads || unitsHeaded(actor).length > 0))
      .map(async ({ roles: _, heads: __, queues, ...place }) => {
        if (!queues) return place
        const counts = await Promise.all(queues.map((queue) => queueCount(actor, { queue }, world)))
        return { ...place, waiting: counts.reduce((sum, count) => sum + count, 0) }
      }),
  )
