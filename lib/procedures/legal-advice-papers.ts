import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'

/** Where the decree asks for a copy, the original is compared when the result is fetched. */
export const copy = { form: 'scan', copies: 1, showOriginal: 'whenCollecting' } as const

const original = { form: 'original', copies: 1 } as const

/** TT 01/2010/TT-BTP Đ.5 k.5. */
export const premises = {
  ...copy,
  code: 'premises',
  name: 'Giấy tờ xác nhận về trụ sở',
  note: 'Một trong các loại: hợp đồng thuê hoặc mượn nhà; văn bản của tổ chức chủ quản xác nhận trụ sở; giấy chứng nhận quyền sở hữu nhà của người trong Trung tâm cho dùng nhà; giấy tờ khác chứng minh về trụ sở.',
} as const satisfies PaperFacts

/** NĐ 77/2008/NĐ-CP Đ.20 k.1 as amended by NĐ 05/2012/NĐ-CP, which did away with the curriculum vitae. */
const cardRequests = {
  ...original,
  code: 'cardRequests',
  name: 'Giấy đề nghị cấp Thẻ tư vấn viên pháp luật (Mẫu TP-TVPL-05)',
  note: 'Mỗi người một tờ, có chữ ký. Tải lên bản quét; mang bản chính khi nhận kết quả.',
} as const satisfies PaperFacts

export const lawDegree = {
  ...copy,
  code: 'lawDegree',
  name: 'Bằng cử nhân luật của người đề nghị cấp Thẻ',
  note: 'Chụp rõ chữ và con dấu.',
} as const satisfies PaperFacts

export const legalWorkProof = {
  ...original,
  code: 'legalWorkProof',
  name: 'Giấy xác nhận về thời gian công tác pháp luật',
  note: 'Nơi đã công tác xác nhận, tổng cộng từ ba năm trở lên. Tải lên bản quét; mang bản chính khi nhận kết quả.',
} as const satisfies PaperFacts

/** TT 01/2010/TT-BTP Đ.5 k.4. */
const lawyerRegistration = {
  ...copy,
  code: 'lawyerRegistration',
  name: 'Giấy đăng ký hành nghề luật sư với tư cách cá nhân',
  note: 'Của từng luật sư.',
} as const satisfies PaperFacts

const lawyerContract = {
  ...copy,
  code: 'lawyerContract',
  name: 'Hợp đồng lao động giữa luật sư và Trung tâm',
  note: 'Của từng luật sư. Chưa ký hợp đồng thì nộp văn bản của tổ chức chủ quản cam kết tuyển dụng.',
} as const satisfies PaperFacts

type People<L extends string> = { readonly [K in L]?: string } & {
  readonly consultants?: readonly { readonly standing: string }[]
}

/**
 * What is handed in for those who ask for a card and for the lawyers, wherever they are named.
 *
 * @param leader the question of what the one in charge is
 */
export const papersOfPeople = <const L extends string>(leader: L) => {
  const someoneIs =
    (wanted: string) =>
    (given: People<L>): boolean =>
      given[leader] === wanted || (given.consultants ?? []).some(({ standing }) => standing === wanted)
  const asksCard = {
    when: someoneIs('asksCard'),
    whenInWords: 'Khi có người đề nghị cấp Thẻ tư vấn viên pháp luật',
  }
  const isLawyer = {
    when: someoneIs('lawyer'),
    whenInWords: 'Khi có luật sư làm việc theo hợp đồng lao động',
  }
  return [
    { ...cardRequests, ...asksCard },
    { ...lawDegree, ...asksCard },
    { ...legalWorkProof, ...asksCard },
    { ...lawyerRegistration, ...isLawyer },
    { ...lawyerContract, ...isLawyer },
  ] as const
}

/** As handed in when a registration is changed: it comes back with the change written on it. */
export const registrationCertificate = {
  ...original,
  code: 'registrationCertificate',
  name: 'Giấy đăng ký hoạt động',
  note: 'Nộp trực tuyến thì gửi bản quét trước, đưa bản chính cho Bộ phận Một cửa để ghi nội dung thay đổi.',
} as const satisfies PaperFacts
