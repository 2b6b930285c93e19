import {
  address,
  choice,
  consent,
  count,
  date,
  email,
  identityNumber,
  personName,
  place,
  telephone,
  text,
} from '#lib/domain/procedure/fields.ts'
import { identityPaper } from './identity-paper.ts'
import { districts } from './places/civil-status-places.ts'

/** The answer of those whose paper lies in a book that this portal does not know. */
const elsewhere = 'other'

type CommuneOption = {
  readonly value: string
  readonly label: string
  readonly group: string
  readonly within: string
}

/** The questions of the official form, with the communes of a time. */
export const extractFields = (communes: readonly CommuneOption[]) =>
  ({
    district: place({
      label: 'Quận, huyện nơi đã đăng ký',
      hint: 'Nơi ghi trên giấy khai sinh, trích lục khai tử hoặc giấy chứng nhận kết hôn; không phải nơi đang ở.',
      options: [
        ...districts.map(({ code, name, province }) => ({ value: code, label: name, group: province })),
        { value: elsewhere, label: 'Nơi khác', group: 'Không có trong danh sách' },
      ],
      width: 'medium',
    }),
    bookKeeper: choice({
      label: 'Cơ quan giữ sổ hộ tịch',
      control: 'radio',
      options: {
        district: 'Phòng Tư pháp quận, huyện',
        commune: 'Ủy ban nhân dân xã, phường, thị trấn',
      },
      hints: {
        district: 'Khi quận, huyện đã đăng ký hoặc đang lưu sổ. Không nhớ xã, phường thì cũng chọn mục này.',
        commune: 'Khi xã, phường, thị trấn đã đăng ký và còn giữ sổ.',
      },
    }),
    commune: place({
      label: 'Xã, phường, thị trấn nơi đã đăng ký',
      hint: 'Không thấy tên cũ thì quay lại, chọn Phòng Tư pháp quận, huyện.',
      options: communes,
      within: 'district',
      width: 'medium',
      onlyIf: { bookKeeper: 'commune', district: districts.map(({ code }) => code) },
    }),

    event: choice({
      label: 'Loại trích lục cần bản sao',
      control: 'radio',
      options: { birth: 'Khai sinh', death: 'Khai tử', marriage: 'Kết hôn' },
    }),
    requesterAs: choice({
      label: 'Xin bản sao cho ai?',
      control: 'radio',
      options: {
        self: 'Cho chính tôi (khai sinh, kết hôn)',
        guardian: 'Cho con chưa thành niên hoặc người tôi giám hộ',
        relative: 'Cho người thân đã mất',
        authorised: 'Cho người khác, theo ủy quyền',
      },
      hints: {
        relative: 'Bản sao trích lục khai tử, hoặc giấy tờ hộ tịch khác của người đã mất.',
        authorised: 'Cần văn bản ủy quyền.',
      },
    }),
    relation: choice({
      label: 'Quan hệ với người được cấp bản sao',
      control: 'radio',
      options: {
        parent: 'Cha, mẹ',
        child: 'Con',
        spouse: 'Vợ, chồng',
        grandparent: 'Ông, bà',
        sibling: 'Anh, chị, em ruột',
        guardian: 'Người giám hộ',
        other: 'Quan hệ khác',
      },
      hints: { parent: 'Người khai là cha hoặc mẹ của người được cấp. Các mục dưới đây cũng hiểu như vậy.' },
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    relationOther: text({
      label: 'Ghi rõ quan hệ',
      hint: 'Ví dụ cháu, con dâu, người được thuê làm thủ tục',
      example: 'cháu',
      max: 60,
      width: 'medium',
      onlyIf: { relation: 'other' },
    }),

    fullName: personName({
      label: 'Họ, chữ đệm, tên người yêu cầu',
      inSentence: 'họ, chữ đệm, tên người yêu cầu',
      hint: 'Người làm đơn. Ghi đúng như trên giấy tờ tùy thân, có dấu.',
      autocomplete: 'name',
    }),
    permanentAddress: address({
      label: 'Nơi cư trú của người yêu cầu',
      hint: 'Ghi nơi thường trú; không có thì ghi nơi tạm trú; không có cả hai thì ghi nơi đang sinh sống.',
      max: 200,
      autocomplete: 'street-address',
    }),
    ...identityPaper(''),
    telephone: telephone({
      label: 'Số điện thoại',
      hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
      autocomplete: 'tel',
      width: 'medium',
    }),
    email: email({
      label: 'Thư điện tử (e-mail)',
      inSentence: 'địa chỉ thư điện tử',
      optional: true,
      autocomplete: 'email',
    }),

    birthDate: date({
      label: 'Ngày, tháng, năm sinh',
      inSentence: 'ngày sinh',
      hint: 'Ví dụ 31/12/1990. Giấy tờ chỉ ghi năm thì nhập năm.',
      past: true,
      partial: true,
      min: '1850-01-01',
      autocomplete: 'bday',
      width: 'short',
      onlyIf: { requesterAs: 'self' },
    }),
    sex: choice({
      label: 'Giới tính',
      control: 'radio',
      options: { male: 'Nam', female: 'Nữ' },
      autocomplete: 'sex',
      onlyIf: { requesterAs: 'self' },
    }),
    ethnicGroup: text({
      label: 'Dân tộc',
      hint: 'Ví dụ Kinh. Bỏ trống nếu không có dân tộc Việt Nam.',
      max: 40,
      width: 'short',
      optional: true,
      onlyIf: { requesterAs: 'self' },
    }),
    nationalityName: text({
      label: 'Quốc tịch',
      hint: 'Ví dụ Việt Nam',
      max: 60,
      width: 'medium',
      optional: true,
      onlyIf: { requesterAs: 'self' },
    }),

    subjectFullName: personName({
      label: 'Họ, chữ đệm, tên người được cấp',
      inSentence: 'họ, chữ đệm, tên người được cấp',
      hint: 'Ghi như trong sổ hộ tịch: tên lúc đăng ký, không phải tên thường gọi.',
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    subjectBirthDate: date({
      label: 'Ngày, tháng, năm sinh của người được cấp',
      inSentence: 'ngày sinh của người được cấp',
      hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1960.',
      past: true,
      partial: true,
      min: '1850-01-01',
      width: 'short',
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    subjectSex: choice({
      label: 'Giới tính của người được cấp',
      control: 'radio',
      options: { male: 'Nam', female: 'Nữ' },
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    subjectEthnicGroup: text({
      label: 'Dân tộc của người được cấp',
      hint: 'Ví dụ Kinh',
      max: 40,
      width: 'short',
      optional: true,
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    subjectNationality: text({
      label: 'Quốc tịch của người được cấp',
      hint: 'Ví dụ Việt Nam',
      max: 60,
      width: 'medium',
      optional: true,
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    subjectAddress: address({
      label: 'Nơi cư trú của người được cấp',
      hint: 'Người đã mất thì ghi nơi cư trú cuối cùng. Không rõ thì bỏ trống.',
      max: 200,
      optional: true,
      onlyIf: { requesterAs: ['guardian', 'relative', 'authorised'] },
    }),
    // The dead have no valid paper, and a child may not have one yet.
    subjectIdType: choice({
      label: 'Giấy tờ tùy thân của người được cấp',
      control: 'radio',
      options: {
        citizenId: 'Thẻ căn cước công dân',
        oldId: 'Giấy chứng minh nhân dân',
        passport: 'Hộ chiếu',
      },
      optional: true,
      onlyIf: { requesterAs: ['guardian', 'authorised'] },
    }),
    subjectIdNumber: identityNumber({
      label: 'Số giấy tờ tùy thân của người được cấp',
      typeField: 'subjectIdType',
      sexField: 'subjectSex',
      birthDateField: 'subjectBirthDate',
      width: 'medium',
      onlyIf: { subjectIdType: ['citizenId', 'oldId', 'passport'] },
    }),
    personalNumber: text({
      label: 'Số định danh cá nhân của người được cấp',
      hint: '12 chữ số, có trên giấy khai sinh cấp từ năm 2016. Không có thì bỏ trống.',
      max: 12,
      width: 'medium',
      optional: true,
      onlyIf: { event: ['birth', 'marriage'] },
    }),
    spouseFullName: personName({
      label: 'Họ, chữ đệm, tên vợ hoặc chồng của người được cấp',
      inSentence: 'họ, chữ đệm, tên vợ hoặc chồng của người được cấp',
      hint: 'Người đứng tên cùng trong giấy chứng nhận kết hôn.',
      onlyIf: { event: 'marriage' },
    }),
    spouseBirthDate: date({
      label: 'Ngày, tháng, năm sinh của vợ hoặc chồng',
      inSentence: 'ngày sinh của vợ hoặc chồng',
      hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1962; không nhớ thì bỏ trống.',
      past: true,
      partial: true,
      min: '1850-01-01',
      optional: true,
      width: 'short',
      onlyIf: { event: 'marriage' },
    }),

    eventRegisteredOn: date({
      label: 'Ngày đăng ký',
      hint: 'Chỉ nhớ năm thì nhập năm; không nhớ thì bỏ trống.',
      past: true,
      partial: true,
      min: '1850-01-01',
      optional: true,
      width: 'short',
    }),
    // As it stands on the paper: '123', '123/2019', with letters in old books.
    eventNumber: text({
      label: 'Số đăng ký',
      hint: 'Như ghi trên giấy tờ cũ, ví dụ 123 hoặc 123/2019. Không nhớ thì bỏ trống.',
      max: 40,
      width: 'medium',
      optional: true,
    }),
    eventBook: text({
      label: 'Quyển số',
      hint: 'Như ghi trên giấy tờ cũ, ví dụ 01/1998. Không có thì bỏ trống.',
      max: 40,
      width: 'medium',
      optional: true,
    }),

    copies: count({
      label: 'Số lượng bản sao',
      hint: 'Lệ phí tính theo từng bản.',
      min: 1,
      max: 20,
      width: 'short',
    }),
    delivery: choice({
      label: 'Nhận kết quả',
      inSentence: 'cách nhận kết quả',
      control: 'radio',
      options: { post: 'Qua bưu chính, tại địa chỉ của tôi', desk: 'Tại Bộ phận Một cửa' },
      hints: {
        post: 'Không phải đến cơ quan. Cước bưu chính do người nhận trả.',
        desk: 'Mang theo giấy tờ tùy thân.',
      },
    }),
    postRecipient: personName({ label: 'Họ và tên người nhận thư', onlyIf: { delivery: 'post' } }),
    postTelephone: telephone({
      label: 'Số điện thoại người nhận thư',
      hint: 'Bưu tá gọi số này khi phát.',
      width: 'medium',
      onlyIf: { delivery: 'post' },
    }),
    postAddress: address({
      label: 'Địa chỉ nhận thư',
      hint: 'Ghi rõ số nhà, đường hoặc thôn, ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
      example: 'số 12 ngõ 68 phố Nguyễn Văn Cừ, phường Gia Thụy, quận Long Biên, Hà Nội',
      max: 200,
      onlyIf: { delivery: 'post' },
    }),
    commitment: consent({
      label: 'Tôi cam đoan',
      text: 'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
    }),
  }) as const

/** The communes of the districts, as options under their district. */
export const communeOptions = (isListed: (code: string) => boolean): readonly CommuneOption[] =>
  districts.flatMap((district) =>
    district.communes
      .filter(({ code }) => isListed(code))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
      .map(({ code, name }) => ({
        value: code,
        label: name,
        group: district.name,
        within: district.code,
      })),
  )
