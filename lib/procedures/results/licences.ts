import { address, date, personName, text } from '#lib/domain/procedure/fields.ts'
import { defineResult } from '#lib/domain/result/result-form.ts'

/** Giấy đăng ký hoạt động of law practices, notary offices, auction firms and centres for legal advice. */
export const registrationCertificate = defineResult({
  code: 'registration-certificate',
  name: 'Giấy đăng ký hoạt động',
  title: 'GIẤY ĐĂNG KÝ HOẠT ĐỘNG',
  legalForm: null,
  symbol: 'ĐKHĐ',
  fields: {
    organization: text({ label: 'Tên tổ chức', max: 200 }),
    tradeName: text({ label: 'Tên giao dịch, tên viết tắt', max: 200, optional: true }),
    address: address({ label: 'Địa chỉ trụ sở', max: 200 }),
    head: personName({ label: 'Người đại diện theo pháp luật' }),
    headBirthDate: date({
      label: 'Ngày sinh của người đại diện',
      past: true,
      width: 'short',
      optional: true,
    }),
    headCard: text({
      label: 'Số thẻ hoặc chứng chỉ hành nghề của người đại diện',
      max: 80,
      width: 'medium',
      optional: true,
    }),
    activities: text({ label: 'Lĩnh vực hoạt động', max: 500, multiline: true }),
    firstIssued: text({
      label: 'Đăng ký lần đầu',
      hint: 'Với Giấy cấp lại: số và ngày của Giấy đã cấp lần đầu.',
      max: 120,
      optional: true,
    }),
    changes: text({
      label: 'Nội dung thay đổi',
      hint: 'Với Giấy cấp lại: nội dung đã thay đổi so với Giấy cũ.',
      max: 1_000,
      multiline: true,
      optional: true,
    }),
  },
  from: {
    organization: ['newOrganizationName', 'branchName', 'organizationName'],
    address: ['newAddress', 'branchAddress', 'organizationAddress'],
    head: ['newRepresentativeFullName', 'headFullName', 'representativeFullName', 'fullName'],
    headBirthDate: ['headBirthDate', 'representativeBirthDate', 'birthDate'],
  },
  lines: [
    { kind: 'answers', names: ['organization'], strong: true },
    { kind: 'answers', names: ['tradeName'] },
    { kind: 'answers', names: ['address'] },
    { kind: 'answers', names: ['head'], strong: true },
    { kind: 'answers', names: ['headBirthDate', 'headCard'] },
    { kind: 'answers', names: ['activities'] },
    { kind: 'answers', names: ['firstIssued'] },
    { kind: 'answers', names: ['changes'] },
  ],
})

/** Thẻ đấu giá viên, Thẻ công chứng viên, Thẻ tư vấn viên pháp luật: who may practise, and where. */
export const practiceCard = defineResult({
  code: 'practice-card',
  name: 'Thẻ hành nghề',
  title: 'THẺ HÀNH NGHỀ',
  legalForm: null,
  symbol: 'THN',
  fields: {
    profession: text({
      label: 'Chức danh',
      hint: 'Ví dụ đấu giá viên, công chứng viên, tư vấn viên pháp luật',
      max: 60,
      width: 'medium',
    }),
    fullName: personName({ label: 'Họ và tên' }),
    birthDate: date({ label: 'Ngày, tháng, năm sinh', inSentence: 'ngày sinh', past: true, width: 'short' }),
    organization: text({ label: 'Tổ chức hành nghề', max: 200 }),
    basis: text({
      label: 'Căn cứ cấp',
      hint: 'Số, ngày của chứng chỉ hành nghề hoặc quyết định bổ nhiệm.',
      max: 200,
    }),
    instead: text({
      label: 'Thay cho Thẻ',
      hint: 'Khi cấp lại: số, ngày của Thẻ cũ.',
      max: 120,
      optional: true,
    }),
  },
  from: {
    fullName: ['auctioneerFullName', 'notaryFullName', 'fullName'],
    birthDate: ['auctioneerBirthDate', 'notaryBirthDate', 'birthDate'],
    organization: ['organizationName'],
  },
  lines: [
    { kind: 'answers', names: ['profession'], strong: true },
    { kind: 'answers', names: ['fullName'], strong: true },
    { kind: 'answers', names: ['birthDate'] },
    { kind: 'answers', names: ['organization'] },
    { kind: 'answers', names: ['basis'] },
    { kind: 'answers', names: ['instead'] },
  ],
})
