import {
  address,
  choice,
  consent,
  date,
  email,
  personName,
  province,
  telephone,
  text,
} from '#lib/domain/procedure/fields.ts'
import { provinces } from './provinces.ts'

/** The day of the first statute of today's profession, Pháp lệnh tổ chức luật sư: no paper can be older. */
const firstPapers = '1987-12-18'

const example = 'Ví dụ 15/06/2018'

export const organizationContact = {
  organizationTelephone: telephone({
    label: 'Điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
  }),
  organizationEmail: email({
    label: 'Thư điện tử (e-mail)',
    inSentence: 'địa chỉ thư điện tử',
    optional: true,
    autocomplete: 'email',
  }),
} as const

export const registrationProvince = province({
  label: 'Tỉnh, thành phố đã đăng ký hoạt động',
  hint: 'Nơi ghi trên Giấy đăng ký hoạt động. Sở Tư pháp đã cấp Giấy này giải quyết hồ sơ.',
  options: provinces,
  width: 'medium',
})

/** A law practice as its certificate of registration names it. */
export const registeredOrganization = {
  organizationName: text({
    label: 'Tên tổ chức hành nghề luật sư',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động.',
    example: 'Văn phòng luật sư Sen Hồng',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: address({
    label: 'Địa chỉ trụ sở',
    hint: 'Ghi như trên Giấy đăng ký hoạt động: số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
  }),
  registrationNumber: text({
    label: 'Số Giấy đăng ký hoạt động',
    hint: 'Ghi đủ chữ số và ký hiệu như trên Giấy.',
    example: '01010012/TP/ĐKHĐ',
    max: 60,
    width: 'medium',
  }),
  registeredOn: date({
    label: 'Ngày cấp Giấy đăng ký hoạt động',
    hint: example,
    past: true,
    min: firstPapers,
    width: 'short',
  }),
} as const

/** Who signs for the organization, and most often types. */
export const representativeFullName = personName({
  label: 'Họ và tên người đại diện theo pháp luật',
  hint: 'Trưởng văn phòng luật sư hoặc Giám đốc công ty luật.',
  autocomplete: 'name',
})

export const lawyerCardNumber = text({
  label: 'Số Thẻ luật sư',
  hint: 'Ghi như trên Thẻ do Liên đoàn luật sư Việt Nam cấp.',
  example: '12345/LS',
  max: 40,
  width: 'short',
})

export const lawyerCardIssuedOn = date({
  label: 'Ngày cấp Thẻ luật sư',
  hint: example,
  past: true,
  min: firstPapers,
  width: 'short',
})

export const lawyerAddress = address({
  label: 'Địa chỉ thường trú',
  hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
  max: 200,
})

/** What a law practice may do, Luật Luật sư Điều 22: most register all of it. */
export const practiceFields = {
  practiceScope: choice({
    label: 'Lĩnh vực hành nghề',
    control: 'radio',
    options: {
      all: 'Tham gia tố tụng, tư vấn pháp luật, đại diện ngoài tố tụng và dịch vụ pháp lý khác',
      some: 'Chỉ một số lĩnh vực',
    },
    hints: { all: 'Toàn bộ phạm vi hành nghề của luật sư theo Luật Luật sư. Phần lớn chọn câu này.' },
  }),
  practiceDetails: text({
    label: 'Các lĩnh vực hành nghề',
    hint: 'Ghi từng lĩnh vực, ví dụ: tư vấn pháp luật; đại diện ngoài tố tụng.',
    example: 'tư vấn pháp luật; đại diện ngoài tố tụng',
    max: 500,
    multiline: true,
    onlyIf: { practiceScope: 'some' },
  }),
} as const

export const commitment = consent({
  label: 'Tôi cam đoan',
  text: 'Tôi cam đoan những nội dung kê khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.',
})
