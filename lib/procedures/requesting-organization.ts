import { address, email, personName, telephone, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'

/** How to reach an organization about its file. */
export const organizationContact = {
  organizationTelephone: telephone({
    label: 'Số điện thoại liên hệ',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
  }),
  organizationEmail: email({
    label: 'Thư điện tử (e-mail) liên hệ',
    inSentence: 'địa chỉ thư điện tử',
    optional: true,
    autocomplete: 'email',
  }),
} as const

export const contactLine = (number: string) =>
  line(
    number,
    { label: 'Điện thoại', answer: 'organizationTelephone' },
    { label: 'Email', answer: 'organizationEmail' },
  )

/**
 * An organization that asks for something about a person: who signs for it, and whom to call about the file. The plain
 * names (`fullName` …) then mean the person asked about, the `requester` is whoever files.
 */
export const requestingOrganization = {
  organizationName: text({
    label: 'Tên cơ quan, tổ chức',
    hint: 'Ghi đầy đủ, không viết tắt.',
    example: 'Sở Nội vụ tỉnh Đồng Tháp',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: address({
    label: 'Địa chỉ cơ quan, tổ chức',
    hint: 'Ghi rõ số nhà, đường, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
  }),
  signatoryFullName: personName({
    label: 'Họ và tên người ký văn bản',
    hint: 'Người có thẩm quyền ký thay mặt cơ quan, tổ chức.',
  }),
  signatoryPosition: text({
    label: 'Chức vụ người ký',
    hint: 'Ví dụ Phó Giám đốc',
    example: 'Phó Giám đốc',
    max: 100,
    width: 'medium',
  }),
  requesterFullName: personName({
    label: 'Họ và tên người liên hệ',
    hint: 'Người được hỏi khi hồ sơ có điều cần làm rõ.',
    autocomplete: 'name',
  }),
  ...organizationContact,
} as const
