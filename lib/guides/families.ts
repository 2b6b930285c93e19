import type { Procedure } from '#lib/domain/procedure/procedure.ts'

/** The services of one field of law, as a guide speaks of them. */
export type Family = {
  readonly field: Procedure['field']
  readonly slug: string
  readonly title: string
  readonly lead: string
  /** How the everyday name of the service begins that the pictures show; the first of the field where none does. */
  readonly shown: string
  /** What the first question is about, after "cơ quan nào giải quyết:". */
  readonly place: string
  /** What the pages ask, and what people get wrong there. */
  readonly asked: string
}

export const families: readonly Family[] = [
  {
    field: 'Lý lịch tư pháp',
    slug: 'ly-lich-tu-phap',
    title: 'Xin Phiếu lý lịch tư pháp',
    lead: 'Giấy chứng nhận có hay không có án tích, thường cần khi đi làm, đi học hoặc ra nước ngoài.',
    shown: 'Phiếu lý lịch tư pháp',
    place: 'theo nơi thường trú; không có nơi thường trú thì theo nơi tạm trú',
    asked:
      'Chép họ tên, ngày sinh và số giấy tờ đúng như trên giấy. Khó nhất là các nơi đã ở từ khi đủ 14 tuổi: ghi lần lượt, tháng nối tháng.',
  },
  {
    field: 'Quốc tịch',
    slug: 'quoc-tich',
    title: 'Xin giấy xác nhận về quốc tịch',
    lead: 'Giấy xác nhận có quốc tịch Việt Nam, hoặc là người gốc Việt Nam.',
    shown: 'Giấy xác nhận có quốc tịch',
    place: 'theo nơi đang cư trú',
    asked:
      'Chép họ tên, ngày sinh và nơi sinh đúng như trên giấy tờ. Không còn giấy tờ chứng minh thì nói rõ, cơ quan sẽ xác minh.',
  },
  {
    field: 'Luật sư',
    slug: 'luat-su',
    title: 'Đăng ký và thay đổi trong lĩnh vực luật sư',
    lead: 'Dành cho văn phòng luật sư, công ty luật, tổ chức hành nghề luật sư nước ngoài và luật sư hành nghề với tư cách cá nhân.',
    shown: 'Đăng ký hoạt động văn phòng luật sư',
    place: 'theo nơi đăng ký hoạt động, nơi đặt trụ sở hoặc Đoàn luật sư',
    asked:
      'Ghi tên tổ chức, trụ sở và người đại diện đúng như trên giấy tờ. Có nhiều luật sư thì bấm “Thêm” để có thêm dòng.',
  },
  {
    field: 'Tư vấn pháp luật',
    slug: 'tu-van-phap-luat',
    title: 'Thủ tục của Trung tâm tư vấn pháp luật',
    lead: 'Đăng ký hoạt động Trung tâm, Chi nhánh; thẻ tư vấn viên pháp luật.',
    shown: 'Đăng ký hoạt động Trung tâm',
    place: 'theo nơi đặt trụ sở hoặc nơi đã đăng ký hoạt động',
    asked:
      'Ghi tên Trung tâm, tổ chức chủ quản và trụ sở đúng như trên giấy tờ. Có nhiều người thì bấm “Thêm” để có thêm dòng.',
  },
  {
    field: 'Đấu giá tài sản',
    slug: 'dau-gia-tai-san',
    title: 'Thủ tục trong lĩnh vực đấu giá tài sản',
    lead: 'Dành cho tổ chức đấu giá tài sản và đấu giá viên.',
    shown: 'Cấp Thẻ đấu giá viên',
    place: 'trang hỏi nơi nào thì chọn nơi ấy, thường là nơi đặt trụ sở',
    asked:
      'Ghi tên tổ chức và số giấy tờ đúng như bản chính. Có nhiều đấu giá viên thì bấm “Thêm” để có thêm dòng.',
  },
  {
    field: 'Công chứng',
    slug: 'cong-chung',
    title: 'Thủ tục trong lĩnh vực công chứng',
    lead: 'Dành cho công chứng viên, người tập sự và tổ chức hành nghề công chứng.',
    shown: 'Đăng ký hành nghề và cấp Thẻ công chứng viên',
    place: 'trang hỏi nơi nào thì chọn nơi ấy, thường là nơi hành nghề hoặc đặt trụ sở',
    asked: 'Chép họ tên, tên tổ chức và số giấy tờ đúng như bản chính.',
  },
  {
    field: 'Hộ tịch',
    slug: 'ho-tich',
    title: 'Xin bản sao trích lục hộ tịch',
    lead: 'Bản sao trích lục khai sinh, kết hôn, khai tử lấy từ sổ hộ tịch.',
    shown: 'Bản sao trích lục hộ tịch',
    place: 'theo nơi đã đăng ký, là nơi giữ sổ',
    asked:
      'Chép họ tên và ngày của việc đã đăng ký đúng như trên giấy cũ. Nhớ số, quyển số hoặc ngày đăng ký thì tìm trong sổ nhanh hơn.',
  },
]
