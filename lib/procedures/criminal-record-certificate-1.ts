import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import type { Answers } from '#lib/domain/procedure/answers.ts'
import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { feeOf } from '#lib/domain/procedure/fee.ts'
import {
  address,
  choice,
  consent,
  count,
  date,
  identityNumber,
  province,
  table,
  telephone,
  text,
  yesNo,
} from '#lib/domain/procedure/fields.ts'
import type { AmountOf } from '#lib/domain/procedure/procedure.ts'
import { criminalRecordLimit, criminalRecordLimits } from './criminal-record-limits.ts'
import { ownForm, promise } from './criminal-record-own-form.ts'
import { feeStep, lifeSteps, whoseRecord } from './criminal-record-steps.ts'
import { periodColumns } from './period-columns.ts'
import {
  birthDate,
  birthPlace,
  family,
  fullName,
  nationality,
  nationalityName,
  otherName,
  personalEmail,
  sex,
} from './person-fields.ts'
import { provinces, provincesAndAbroad } from './provinces.ts'

const fields = {
  residenceKind: choice({
    label: 'Tình trạng cư trú hiện nay',
    control: 'radio',
    options: {
      permanentOnly: 'Đang sống tại nơi thường trú',
      both: 'Có nơi thường trú, đang tạm trú ở nơi khác',
      temporaryOnly: 'Chỉ có nơi tạm trú, không có nơi thường trú',
      abroad: 'Đang cư trú ở nước ngoài',
    },
  }),
  residenceProvince: province({
    label: 'Tỉnh, thành phố nơi cư trú',
    hint: 'Chọn nơi thường trú; không có nơi thường trú thì chọn nơi tạm trú; đang ở nước ngoài thì chọn nơi cư trú trước khi xuất cảnh. Sở Tư pháp tại đây sẽ giải quyết hồ sơ.',
    options: provinces,
    width: 'medium',
  }),
  permanentAddress: address({
    label: 'Nơi thường trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố. Đang ở nước ngoài thì ghi nơi cư trú trước khi xuất cảnh.',
    max: 200,
    autocomplete: 'street-address',
    onlyIf: { residenceKind: ['permanentOnly', 'both', 'abroad'] },
  }),
  temporaryAddress: address({
    label: 'Nơi tạm trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: { residenceKind: ['both', 'temporaryOnly'] },
  }),

  fullName,
  otherName,
  sex,
  birthDate,
  birthPlace,
  nationality,
  nationalityName,
  ethnicGroup: text({
    label: 'Dân tộc',
    hint: 'Ghi như trong giấy khai sinh, ví dụ Kinh',
    example: 'Kinh',
    max: 40,
    width: 'short',
    onlyIf: { nationality: 'vietnamese' },
  }),

  idType: choice({
    label: 'Loại giấy tờ tùy thân',
    control: 'radio',
    options: {
      citizenId: 'Thẻ căn cước công dân',
      oldId: 'Giấy chứng minh nhân dân',
      passport: 'Hộ chiếu',
    },
  }),
  idNumber: identityNumber({
    label: 'Số giấy tờ',
    hint: 'Căn cước công dân có 12 chữ số, chứng minh nhân dân có 9 chữ số.',
    typeField: 'idType',
    sexField: 'sex',
    birthDateField: 'birthDate',
    width: 'medium',
  }),
  idIssuedOn: date({
    label: 'Ngày cấp',
    hint: 'Ví dụ 15/06/2018',
    past: true,
    min: '1950-01-01',
    width: 'short',
  }),
  idIssuedBy: text({
    label: 'Nơi cấp',
    hint: 'Ghi như trên giấy tờ, ví dụ Công an tỉnh Đồng Tháp',
    example: 'Công an tỉnh Đồng Tháp',
    max: 120,
  }),
  telephone: telephone({
    label: 'Số điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
    onlyIf: { residenceKind: ['permanentOnly', 'both', 'temporaryOnly'] },
  }),
  email: personalEmail,

  fatherKnown: family.fatherKnown,
  fatherName: family.fatherName,
  fatherBirthDate: date({
    label: 'Ngày, tháng, năm sinh của cha',
    inSentence: 'ngày sinh của cha',
    hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1960; không rõ thì bỏ trống.',
    past: true,
    partial: true,
    optional: true,
    width: 'short',
    onlyIf: { fatherKnown: 'known' },
  }),
  motherKnown: family.motherKnown,
  motherName: family.motherName,
  motherBirthDate: date({
    label: 'Ngày, tháng, năm sinh của mẹ',
    inSentence: 'ngày sinh của mẹ',
    hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1962; không rõ thì bỏ trống.',
    past: true,
    partial: true,
    optional: true,
    width: 'short',
    onlyIf: { motherKnown: 'known' },
  }),

  hasSpouse: family.hasSpouse,
  spouseName: family.spouseName,
  spouseBirthDate: date({
    label: 'Ngày, tháng, năm sinh của vợ hoặc chồng',
    inSentence: 'ngày sinh của vợ hoặc chồng',
    hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1992.',
    past: true,
    partial: true,
    optional: true,
    width: 'short',
    onlyIf: { hasSpouse: 'yes' },
  }),

  residences: table({
    label: 'Quá trình cư trú của bản thân, tính từ khi đủ 14 tuổi',
    hint: 'Khai liên tục đến nay, không bỏ trống tháng nào, kể cả thời gian trong quân đội và ở nước ngoài. Khai nơi nào trước cũng được. Chưa đủ 14 tuổi thì bỏ trống.',
    rowLabel: 'Nơi cư trú',
    columns: {
      ...periodColumns,
      province: province({
        label: 'Tỉnh, thành phố',
        hint: 'Theo tên tỉnh hiện nay',
        options: provincesAndAbroad,
        width: 'medium',
      }),
      place: address({
        label: 'Nơi thường trú hoặc tạm trú',
        hint: 'Xã/phường, quận/huyện; ở nước ngoài thì ghi thành phố, tên nước',
        example: 'Phường 1, thành phố Cao Lãnh',
        max: 200,
      }),
      occupation: text({
        label: 'Nghề nghiệp, nơi làm việc',
        hint: 'Ví dụ học sinh, Trường THPT Thành phố Cao Lãnh',
        example: 'học sinh, Trường THPT Thành phố Cao Lãnh',
        max: 200,
      }),
    },
    min: 0,
    max: 40,
    rule: { kind: 'residenceHistory', birthDateField: 'birthDate' },
  }),

  convicted: yesNo({
    label: 'Có án tích không?',
    hint: 'Án tích là việc đã bị Tòa án kết án mà chưa được xóa. Không chắc đã được xóa hay chưa thì cứ khai.',
  }),
  convictionDetails: text({
    label: 'Nội dung án tích',
    hint: 'Ghi tội danh, số và ngày bản án, Tòa án đã xét xử, hình phạt, ngày chấp hành xong.',
    inSentence: 'tội danh, số và ngày bản án, Tòa án đã xét xử, hình phạt',
    max: 1000,
    multiline: true,
    onlyIf: { convicted: 'yes' },
  }),
  banned: yesNo({
    label: 'Có bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã không?',
    hint: 'Chỉ người bị Tòa án cấm trong quyết định tuyên bố phá sản mới chọn Có.',
  }),
  banDetails: text({
    label: 'Nội dung bị cấm',
    hint: 'Ghi chức vụ bị cấm, số và ngày quyết định, Tòa án đã tuyên bố, thời hạn cấm.',
    inSentence: 'nội dung bị cấm, số và ngày quyết định, thời hạn cấm',
    max: 1000,
    multiline: true,
    onlyIf: { banned: 'yes' },
  }),

  kind: choice({
    label: 'Loại Phiếu lý lịch tư pháp',
    inSentence: 'loại Phiếu lý lịch tư pháp cần cấp',
    control: 'radio',
    options: { '1': 'Phiếu số 1', '2': 'Phiếu số 2' },
    hints: {
      '1': 'Chỉ ghi án tích chưa được xóa. Thường dùng để xin việc, xin giấy phép, làm thủ tục trong nước.',
      '2': 'Ghi đầy đủ án tích, kể cả đã được xóa. Dùng để biết nội dung lý lịch tư pháp của chính mình; một số nước yêu cầu khi xin thị thực. Không được ủy quyền cho người khác.',
    },
  }),
  confirmBan: yesNo({
    label:
      'Có yêu cầu xác nhận nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã không?',
    hint: 'Nội dung theo quyết định tuyên bố phá sản. Chỉ ghi trên Phiếu số 1 khi có yêu cầu.',
    onlyIf: { kind: '1' },
  }),
  purpose: text({
    label: 'Mục đích yêu cầu cấp Phiếu',
    inSentence: 'mục đích yêu cầu cấp Phiếu',
    hint: 'Ví dụ: bổ sung hồ sơ xin việc',
    example: 'bổ sung hồ sơ xin việc',
    max: 300,
  }),
  copies: count({
    label: 'Số lượng Phiếu',
    hint: 'Từ phiếu thứ 3 thu thêm phí cho mỗi phiếu.',
    min: 1,
    max: 20,
    width: 'short',
  }),

  feeClass: choice({
    label: 'Mức phí áp dụng',
    control: 'radio',
    options: {
      normal: 'Mức phí chung',
      reduced: 'Thuộc diện giảm phí',
      exempt: 'Thuộc diện miễn phí',
    },
  }),
  reducedGround: choice({
    label: 'Lý do được giảm phí',
    control: 'radio',
    options: {
      student: 'Sinh viên',
      meritorious: 'Người có công với cách mạng',
      martyrRelative: 'Thân nhân liệt sỹ',
    },
    hints: {
      student: 'Cần bản chụp thẻ sinh viên hoặc giấy xác nhận của trường.',
      meritorious: 'Cần bản chụp giấy chứng nhận người có công.',
      martyrRelative:
        'Cha đẻ, mẹ đẻ, vợ hoặc chồng, con đẻ, con nuôi, người có công nuôi dưỡng liệt sỹ. Cần bản chụp giấy chứng nhận thân nhân liệt sỹ.',
    },
    onlyIf: { feeClass: 'reduced' },
  }),
  exemptGround: choice({
    label: 'Lý do được miễn phí',
    control: 'radio',
    options: {
      child: 'Trẻ em',
      elderly: 'Người cao tuổi',
      disabled: 'Người khuyết tật',
      poorHousehold: 'Người thuộc hộ nghèo',
      specialCommune: 'Người cư trú tại xã đặc biệt khó khăn',
      minority: 'Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn, xã biên giới, xã an toàn khu',
    },
    hints: {
      child: 'Dưới 16 tuổi. Giấy tờ tùy thân đã nộp là đủ.',
      elderly: 'Từ đủ 60 tuổi. Giấy tờ tùy thân đã nộp là đủ.',
      disabled: 'Cần bản chụp giấy xác nhận khuyết tật.',
      poorHousehold: 'Cần bản chụp giấy chứng nhận hộ nghèo.',
      specialCommune: 'Cần bản chụp giấy tờ về nơi cư trú.',
      minority: 'Cần bản chụp giấy tờ về dân tộc và nơi cư trú.',
    },
    onlyIf: { feeClass: 'exempt' },
  }),
  commitment: consent({
    label: 'Tôi cam đoan',
    text: promise,
  }),
} as const

type Given = Answers<typeof fields>

const usualFee = 'Mức chung, một lần, một người'
const reducedFee = 'Sinh viên, người có công với cách mạng, thân nhân liệt sỹ'
const feePerFurtherCopy = 'Mỗi phiếu từ phiếu thứ 3'
const copiesInTheFee = 2

/** Thông tư 244/2016/TT-BTC Đ.4 (amounts, and a further one for each copy from the third on) and Đ.5 (who pays nothing). */
const fee = (given: Given, amountOf: AmountOf) => {
  if (given.feeClass === 'exempt') {
    // Điều 5 exempts from the whole fee, of which Điều 4 makes the further copies a part.
    const ground = given.exemptGround === undefined ? '' : fields.exemptGround.options[given.exemptGround]
    return feeOf([{ label: 'Miễn phí cung cấp thông tin lý lịch tư pháp', amount: 0 }], { ground })
  }
  const furtherCopies = Math.max(0, given.copies - copiesInTheFee)
  const each = dong(amountOf(feePerFurtherCopy))
  const copies = {
    label: `${furtherCopies} phiếu từ phiếu thứ 3, ${formatMoney(each)} mỗi phiếu`,
    amount: furtherCopies * each,
  }
  if (given.feeClass === 'normal') {
    return feeOf([{ label: 'Phí cung cấp thông tin lý lịch tư pháp', amount: amountOf(usualFee) }, copies])
  }
  const ground = given.reducedGround === undefined ? '' : fields.reducedGround.options[given.reducedGround]
  const reduced = { label: 'Phí cung cấp thông tin lý lịch tư pháp, mức giảm', amount: amountOf(reducedFee) }
  return feeOf([reduced, copies], { ground })
}

const limitFor = (given: Given) => {
  const places = new Set(given.residences.map((row) => row.province))
  const livedAbroad = given.residenceKind === 'abroad' || places.has('abroad')
  places.delete('abroad')
  return criminalRecordLimit({
    severalPlaces: places.size > 1,
    livedAbroad,
    isForeigner: given.nationality === 'foreign',
  })
}

/** Cấp Phiếu lý lịch tư pháp on the person's own declaration, before the police took over on 01/03/2025. */
export default defineProcedure({
  code: '2.000488',
  slug: 'phieu-ly-lich-tu-phap',
  revision: 1,
  valid: { from: '2010-07-01', to: '2025-02-28' },
  name: 'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam',
  shortName: 'Phiếu lý lịch tư pháp',
  field: 'Lý lịch tư pháp',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'residenceProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    idNumber: 'idNumber',
    birthDate: 'birthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'permanentAddress',
  },
  audience: 'person',
  searchTerms: [
    'lltp',
    'lý lịch tư pháp số 1',
    'lý lịch tư pháp số 2',
    'giấy xác nhận không tiền án',
    'tiền án tiền sự',
    'án tích',
    'xin việc',
    'đi nước ngoài',
  ],
  confidence: 'high',

  page: {
    what: 'Phiếu lý lịch tư pháp cho biết một người có án tích hay không, có bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã hay không.',
    forWhom: [
      'Công dân Việt Nam thường trú hoặc tạm trú trong nước.',
      'Công dân Việt Nam đang ở nước ngoài: nộp tại Sở Tư pháp nơi cư trú trước khi xuất cảnh.',
      'Người nước ngoài đang cư trú tại Việt Nam.',
    ],
    notHere: [
      'Khai thay cho người khác (được ủy quyền, là cha, mẹ hoặc người giám hộ của người chưa thành niên): dùng Tờ khai Mẫu số 04/2013/TT-LLTP và nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Phiếu số 2 phải do chính người được cấp yêu cầu, không được ủy quyền.',
      'Người nước ngoài đã rời Việt Nam, người không xác định được nơi cư trú: nộp tại Trung tâm Lý lịch tư pháp quốc gia.',
    ],
    prepare: [
      'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu.',
      'Các nơi đã cư trú từ khi đủ 14 tuổi đến nay: từ tháng nào đến tháng nào, ở đâu, làm gì.',
      'Họ tên và ngày sinh của cha, mẹ, vợ hoặc chồng.',
      'Ảnh chụp rõ hoặc bản quét giấy tờ cần nộp.',
    ],
  },
  result: {
    name: 'Phiếu lý lịch tư pháp số 1 hoặc số 2',
    note: 'Bản giấy có chữ ký và con dấu của Sở Tư pháp. Mang theo giấy tờ tùy thân bản chính để đối chiếu khi nhận.',
  },
  legalBasis: [
    {
      ref: 'Luật Lý lịch tư pháp số 28/2009/QH12, Điều 7',
      plain:
        'Công dân Việt Nam và người nước ngoài đã hoặc đang cư trú tại Việt Nam có quyền yêu cầu cấp Phiếu lý lịch tư pháp của mình.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 44',
      plain: 'Sở Tư pháp nơi cư trú cấp Phiếu cho người cư trú tại tỉnh, thành phố đó.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 45 và Điều 46',
      plain:
        'Hồ sơ gồm tờ khai, bản chụp giấy tờ tùy thân và giấy tờ về nơi cư trú; Phiếu số 2 không được ủy quyền.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 48',
      plain:
        'Thời hạn không quá 10 ngày; không quá 15 ngày khi cư trú nhiều nơi, ở nước ngoài, là người nước ngoài hoặc phải xác minh việc xóa án tích.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 49',
      plain: 'Các trường hợp cơ quan được từ chối cấp Phiếu; từ chối phải bằng văn bản có nêu lý do.',
    },
    { ref: 'Nghị định số 111/2010/NĐ-CP', plain: 'Hướng dẫn thi hành Luật Lý lịch tư pháp.' },
    {
      ref: 'Thông tư số 13/2011/TT-BTP, sửa đổi bởi Thông tư số 16/2013/TT-BTP',
      plain: 'Ban hành tờ khai Mẫu số 03/2013/TT-LLTP và mẫu Phiếu.',
    },
    {
      ref: 'Thông tư liên tịch số 04/2012/TTLT-BTP-TANDTC-VKSNDTC-BCA-BQP',
      plain: 'Cách các cơ quan tra cứu, xác minh và trao đổi thông tin lý lịch tư pháp.',
    },
    {
      ref: 'Thông tư số 244/2016/TT-BTC, Điều 4 và Điều 5',
      plain: 'Mức phí, mức giảm và các trường hợp được miễn phí.',
    },
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi cư trú và nơi nộp hồ sơ',
      intro: 'Nơi cư trú cho biết Sở Tư pháp nào giải quyết hồ sơ.',
      fields: ['residenceKind', 'residenceProvince', 'permanentAddress', 'temporaryAddress'],
    },
    {
      slug: 'nguoi-yeu-cau',
      title: 'Người yêu cầu cấp Phiếu',
      intro: 'Khai về chính mình, đúng như trên giấy tờ tùy thân.',
      fields: whoseRecord,
    },
    ...lifeSteps,
    { slug: 'yeu-cau', title: 'Nội dung yêu cầu', fields: ['kind', 'confirmBan', 'purpose', 'copies'] },
    feeStep,
  ],

  form: ownForm,

  papers: [
    {
      code: 'identity',
      name: 'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu của người được cấp Phiếu',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Chụp đủ hai mặt, rõ chữ. Mang bản chính để đối chiếu khi nhận kết quả; không có bản chính thì nộp bản sao có chứng thực.',
    },
    {
      code: 'residence',
      name: 'Sổ hộ khẩu, giấy đăng ký tạm trú hoặc giấy xác nhận thông tin về cư trú',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Chụp trang có địa chỉ và trang có tên người được cấp Phiếu.',
    },
    {
      code: 'feeReduction',
      name: 'Giấy tờ chứng minh thuộc diện giảm phí',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Thẻ sinh viên, giấy chứng nhận người có công hoặc thân nhân liệt sỹ.',
      when: (given) => given.feeClass === 'reduced',
      whenInWords: 'Khi đề nghị giảm phí',
    },
    {
      code: 'feeExemption',
      name: 'Giấy tờ chứng minh thuộc diện miễn phí',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Giấy xác nhận khuyết tật, giấy chứng nhận hộ nghèo hoặc giấy tờ về dân tộc, nơi cư trú.',
      // The identity paper already proves an age.
      when: (given) =>
        given.feeClass === 'exempt' && given.exemptGround !== 'child' && given.exemptGround !== 'elderly',
      whenInWords: 'Khi đề nghị miễn phí, trừ trẻ em và người cao tuổi',
    },
  ],

  fee,
  feeTable: [
    { label: usualFee, amount: 200_000, ref: 'Thông tư số 244/2016/TT-BTC, Điều 4' },
    {
      label: reducedFee,
      amount: 100_000,
      ref: 'Thông tư số 244/2016/TT-BTC, Điều 4',
    },
    {
      label: feePerFurtherCopy,
      amount: 5_000,
      ref: 'Thông tư số 244/2016/TT-BTC, Điều 4',
    },
    {
      label:
        'Trẻ em, người cao tuổi, người khuyết tật, người thuộc hộ nghèo, người cư trú tại xã đặc biệt khó khăn, đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn, xã biên giới, xã an toàn khu',
      amount: 0,
      ref: 'Thông tư số 244/2016/TT-BTC, Điều 5',
    },
  ],
  timeLimit: limitFor,
  ...criminalRecordLimits,
})
