import { line } from '#lib/domain/procedure/form-line.ts'

/** Lines 2 to 5 of every form and request: who the person is. */
export const whoTheyAre = [
  line(
    '2',
    { label: 'Tên gọi khác (nếu có)', answer: 'otherName', capitals: true },
    { label: 'Giới tính', answer: 'sex' },
  ),
  line('3', { label: 'Ngày, tháng, năm sinh', answer: 'birthDate' }),
  line('4', { label: 'Nơi sinh', answer: 'birthPlace' }),
  line('5', { label: 'Quốc tịch', answer: 'nationalityName', otherwise: 'nationality' }),
] as const

/** The identity paper, on one line. */
export const identityLine = <const N extends string>(number: N) =>
  line(
    number,
    { label: 'Giấy CMND/Hộ chiếu', answer: 'idType' },
    { label: 'Số', answer: 'idNumber' },
    { label: 'Cấp ngày', answer: 'idIssuedOn' },
    { label: 'Tại', answer: 'idIssuedBy' },
  )
