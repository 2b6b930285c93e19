import { address, choice, date, personName, province, text } from '#lib/domain/procedure/fields.ts'
import { organizationContact } from './law-practice-fields.ts'
import { provinces } from './provinces.ts'

/**
 * A foreign law practice in Việt Nam as its licence of the Ministry of Justice names it. The forms, Luật Luật sư Điều
 * 69: a branch of a foreign practice, or one of three kinds of company.
 */
export const foreignPractice = {
  foreignForm: choice({
    label: 'Hình thức hành nghề tại Việt Nam',
    control: 'radio',
    options: {
      branch: 'Chi nhánh của tổ chức hành nghề luật sư nước ngoài',
      foreignOwned: 'Công ty luật trách nhiệm hữu hạn 100% vốn nước ngoài',
      jointVenture: 'Công ty luật trách nhiệm hữu hạn dưới hình thức liên doanh',
      partnership:
        'Công ty luật hợp danh giữa tổ chức hành nghề luật sư nước ngoài và công ty luật hợp danh Việt Nam',
    },
  }),
  organizationName: text({
    label: 'Tên chi nhánh, công ty luật nước ngoài',
    hint: 'Ghi đúng như trên Giấy phép thành lập.',
    example: 'Chi nhánh Blue River LLP tại Đồng Tháp',
    max: 200,
    autocomplete: 'organization',
  }),
  licenceNumber: text({
    label: 'Số Giấy phép thành lập',
    hint: 'Ghi như trên Giấy phép do Bộ Tư pháp cấp.',
    example: '12/BTP/GP',
    max: 60,
    width: 'medium',
  }),
  licenceIssuedOn: date({
    label: 'Ngày cấp Giấy phép thành lập',
    hint: 'Ví dụ 15/06/2018',
    past: true,
    min: '1987-12-18',
    width: 'short',
  }),
  ...organizationContact,
  headFullName: personName({
    label: 'Họ và tên Trưởng chi nhánh, Giám đốc công ty luật nước ngoài',
    inSentence: 'họ và tên Trưởng chi nhánh hoặc Giám đốc',
    hint: 'Ghi đúng như trên Giấy phép thành lập.',
    example: 'John Michael Carter',
    autocomplete: 'name',
  }),
} as const

export const foreignSeatProvince = province({
  label: 'Tỉnh, thành phố nơi đặt trụ sở',
  hint: 'Sở Tư pháp nơi đặt trụ sở của chi nhánh, công ty luật nước ngoài giải quyết hồ sơ.',
  options: provinces,
  width: 'medium',
})

export const foreignSeatAddress = address({
  label: 'Địa chỉ trụ sở',
  hint: 'Ghi rõ số nhà, đường, xã/phường, quận/huyện, tỉnh/thành phố.',
  max: 200,
})

/** Published for both services by Quyết định 1766/QĐ-UBND of Bình Thuận (03/08/2020), which cites the circular. */
export const foreignFeeRef = 'Thông tư số 220/2016/TT-BTC'

export const foreignFeeBasis = {
  ref: foreignFeeRef,
  plain: 'Mức phí trong lĩnh vực hoạt động hành nghề luật sư.',
} as const

export const licenceCopy = {
  code: 'licence',
  name: 'Giấy phép thành lập chi nhánh, công ty luật nước ngoài',
  form: 'scan',
  copies: 1,
  showOriginal: 'whenCollecting',
  note: 'Quét đủ các trang.',
} as const
