import type { Procedure } from '#lib/domain/procedure/procedure.ts'

/** Why somebody comes: what happens in a life or in a firm, in the words in which people say it. */
export type LifeEvent = {
  /** In addresses: `/thu-tuc?viec=xin-viec`. */
  readonly slug: string
  readonly title: string
  readonly english: string
  /** Other words for it, for the search. */
  readonly words: readonly string[]
  /** The services that people then need, by national code, the usual one first. */
  readonly leadsTo: readonly string[]
}

/** In the order in which people come. */
export const lifeEvents: readonly LifeEvent[] = [
  {
    slug: 'xin-viec',
    title: 'Xin việc làm',
    english: 'Getting a job',
    words: [
      'xin việc',
      'đi làm',
      'tuyển dụng',
      'bổ sung hồ sơ xin việc',
      'chạy xe công nghệ',
      'police check',
      'police clearance',
    ],
    leadsTo: ['2.000488'],
  },
  {
    slug: 'di-nuoc-ngoai',
    title: 'Đi nước ngoài',
    english: 'Going abroad',
    words: ['xuất cảnh', 'thị thực', 'visa', 'du học', 'định cư', 'xuất khẩu lao động', 'bảo lãnh'],
    leadsTo: ['2.000488', '2.000635'],
  },
  {
    slug: 'ket-hon',
    title: 'Kết hôn',
    english: 'Getting married',
    words: ['lấy chồng', 'lấy vợ', 'đám cưới', 'giấy kết hôn', 'đăng ký kết hôn', 'marriage certificate'],
    leadsTo: ['2.000635'],
  },
  {
    slug: 'sinh-con',
    title: 'Sinh con',
    english: 'Having a child',
    words: ['em bé', 'giấy khai sinh', 'khai sinh cho con', 'con đi học', 'nhập học', 'birth certificate'],
    leadsTo: ['2.000635'],
  },
  {
    slug: 'nguoi-than-mat',
    title: 'Người thân mất',
    english: 'When somebody dies',
    words: [
      'qua đời',
      'chết',
      'khai tử',
      'báo tử',
      'thừa kế',
      'mai táng phí',
      'nhận di sản',
      'death certificate',
    ],
    leadsTo: ['2.000635'],
  },
  {
    slug: 'mat-giay-to',
    title: 'Mất hoặc hỏng thẻ, giấy tờ',
    english: 'Lost or damaged cards and papers',
    words: ['mất thẻ', 'mất giấy', 'làm lại thẻ', 'cấp lại thẻ', 'thẻ hỏng', 'rách', 'thất lạc'],
    leadsTo: ['2.000635', '1.001799', '2.001807', '1.000390'],
  },
  {
    slug: 'quoc-tich',
    title: 'Chứng minh quốc tịch, gốc Việt',
    english: 'Proving Vietnamese nationality or origin',
    words: ['việt kiều', 'có quốc tịch việt nam', 'gốc việt', 'miễn thị thực', 'về nước sinh sống'],
    leadsTo: ['1.005136', '2.001895'],
  },
  {
    slug: 'hanh-nghe',
    title: 'Bắt đầu hành nghề luật, công chứng, đấu giá',
    english: 'Starting to practise: law, notary, auctions',
    words: ['hành nghề', 'thẻ hành nghề', 'tập sự', 'làm luật sư', 'làm công chứng viên', 'làm đấu giá viên'],
    leadsTo: ['1.002153', '1.001071', '1.001756', '1.000426', '2.001815'],
  },
  {
    slug: 'mo-van-phong',
    title: 'Mở văn phòng, công ty, chi nhánh',
    english: 'Opening an office, a firm or a branch',
    words: [
      'mở văn phòng',
      'mở công ty',
      'thành lập',
      'mở chi nhánh',
      'khai trương',
      'đăng ký hoạt động mới',
    ],
    leadsTo: ['1.002010', '1.002099', '2.000789', '1.000627', '1.000614', '2.001395', '1.002181'],
  },
  {
    slug: 'doi-dang-ky',
    title: 'Đổi tên, địa chỉ, người đại diện',
    english: 'Changing a name, an address or a representative',
    words: [
      'đổi tên',
      'chuyển địa chỉ',
      'chuyển trụ sở',
      'đổi người đại diện',
      'đổi giám đốc',
      'đổi trưởng văn phòng',
    ],
    leadsTo: ['1.002032', '1.002055', '1.002079', '2.001333', '1.000588', '1.002198'],
  },
  {
    slug: 'co-quan-can',
    title: 'Cơ quan cần lý lịch tư pháp của một người',
    english: 'A public body needs somebody’s criminal record certificate',
    words: ['cơ quan yêu cầu lý lịch', 'bổ nhiệm cán bộ', 'quản lý nhân sự', 'điều tra', 'xét xử'],
    leadsTo: ['2.001417', '2.000505'],
  },
]

/** Those that lead to one of these services. */
export const eventsAmong = (offered: readonly Procedure[]): readonly LifeEvent[] =>
  lifeEvents.filter((event) => servicesFor(event, offered).length > 0)

/** What an event leads to, of the services on offer. */
export const servicesFor = ({ leadsTo }: LifeEvent, offered: readonly Procedure[]): readonly Procedure[] =>
  leadsTo.flatMap((code) => offered.filter((procedure) => procedure.code === code))
