import { expect, test } from 'vitest'
import { findServices } from './find-services.ts'
import { procedures } from './index.ts'

const made = (
  code: string,
  field: (typeof procedures)[number]['field'],
  shortName: string,
  name: string,
  ...searchTerms: readonly string[]
) => ({ code, field, shortName, name, searchTerms })

const law = 'Luật sư'
const advice = 'Tư vấn pháp luật'
const auction = 'Đấu giá tài sản'
const notary = 'Công chứng'
const firm = 'tổ chức hành nghề luật sư'

/** As many services as the portal will have, each with its official name and hardly a word besides. */
const catalogue = [
  made(
    '2.000488',
    'Lý lịch tư pháp',
    'Phiếu lý lịch tư pháp',
    'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam',
    'lltp',
    'giấy xác nhận không tiền án',
    'tiền án tiền sự',
    'án tích',
  ),
  made(
    '2.001417',
    'Lý lịch tư pháp',
    'Phiếu lý lịch tư pháp cho cơ quan, tổ chức',
    'Cấp Phiếu lý lịch tư pháp cho cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội',
  ),
  made(
    '2.000505',
    'Lý lịch tư pháp',
    'Phiếu lý lịch tư pháp cho cơ quan tố tụng',
    'Cấp Phiếu lý lịch tư pháp cho cơ quan tiến hành tố tụng',
  ),
  made(
    '1.005136',
    'Quốc tịch',
    'Giấy xác nhận có quốc tịch Việt Nam',
    'Cấp Giấy xác nhận có quốc tịch Việt Nam ở trong nước',
  ),
  made(
    '2.001895',
    'Quốc tịch',
    'Giấy xác nhận là người gốc Việt Nam',
    'Cấp Giấy xác nhận là người gốc Việt Nam',
  ),
  made(
    '1.002010',
    law,
    `Đăng ký hoạt động ${firm}`,
    `Đăng ký hoạt động của ${firm}`,
    'văn phòng luật sư',
    'công ty luật',
  ),
  made(
    '1.002032',
    law,
    `Thay đổi đăng ký hoạt động ${firm}`,
    `Thay đổi nội dung đăng ký hoạt động của ${firm}`,
  ),
  made(
    '1.002055',
    law,
    'Thay đổi người đại diện văn phòng luật sư',
    'Thay đổi người đại diện theo pháp luật của Văn phòng luật sư, công ty luật TNHH một thành viên',
  ),
  made(
    '1.002079',
    law,
    'Thay đổi người đại diện công ty luật',
    'Thay đổi người đại diện theo pháp luật của công ty luật TNHH hai thành viên trở lên, công ty luật hợp danh',
  ),
  made('1.002099', law, `Đăng ký chi nhánh ${firm}`, `Đăng ký hoạt động của chi nhánh của ${firm}`),
  made(
    '1.002153',
    law,
    'Luật sư hành nghề với tư cách cá nhân',
    'Đăng ký hành nghề luật sư với tư cách cá nhân',
  ),
  made(
    '1.002181',
    law,
    'Đăng ký công ty luật nước ngoài',
    'Đăng ký hoạt động của chi nhánh, công ty luật nước ngoài',
  ),
  made(
    '1.002198',
    law,
    'Thay đổi đăng ký công ty luật nước ngoài',
    'Thay đổi nội dung Giấy đăng ký hoạt động của chi nhánh, công ty luật nước ngoài',
  ),
  made(
    '1.000627',
    advice,
    'Đăng ký Trung tâm tư vấn pháp luật',
    'Đăng ký hoạt động của Trung tâm tư vấn pháp luật',
  ),
  made(
    '1.000614',
    advice,
    'Đăng ký chi nhánh Trung tâm tư vấn pháp luật',
    'Đăng ký hoạt động cho chi nhánh của Trung tâm tư vấn pháp luật',
  ),
  made(
    '1.000588',
    advice,
    'Thay đổi đăng ký Trung tâm tư vấn pháp luật',
    'Thay đổi nội dung đăng ký hoạt động của Trung tâm tư vấn pháp luật, chi nhánh',
  ),
  made('1.000426', advice, 'Thẻ tư vấn viên pháp luật', 'Cấp thẻ tư vấn viên pháp luật'),
  made('1.000404', advice, 'Thu hồi thẻ tư vấn viên pháp luật', 'Thu hồi thẻ tư vấn viên pháp luật'),
  made('1.000390', advice, 'Cấp lại thẻ tư vấn viên pháp luật', 'Cấp lại thẻ tư vấn viên pháp luật'),
  made('2.001815', auction, 'Thẻ đấu giá viên', 'Cấp Thẻ đấu giá viên'),
  made('2.001807', auction, 'Cấp lại thẻ đấu giá viên', 'Cấp lại Thẻ đấu giá viên'),
  made(
    '2.001395',
    auction,
    'Đăng ký doanh nghiệp đấu giá tài sản',
    'Đăng ký hoạt động của doanh nghiệp đấu giá tài sản',
  ),
  made(
    '2.001333',
    auction,
    'Thay đổi đăng ký doanh nghiệp đấu giá',
    'Thay đổi nội dung đăng ký hoạt động của doanh nghiệp đấu giá tài sản',
  ),
  made(
    '1.001756',
    notary,
    'Đăng ký hành nghề và thẻ công chứng viên',
    'Đăng ký hành nghề và cấp Thẻ công chứng viên',
  ),
  made('1.001799', notary, 'Cấp lại thẻ công chứng viên', 'Cấp lại Thẻ công chứng viên'),
  made('1.001071', notary, 'Đăng ký tập sự công chứng', 'Đăng ký tập sự hành nghề công chứng'),
  made('2.000789', notary, 'Đăng ký Văn phòng công chứng', 'Đăng ký hoạt động Văn phòng công chứng'),
  made(
    '2.000635',
    'Hộ tịch',
    'Bản sao trích lục hộ tịch',
    'Cấp bản sao Trích lục hộ tịch',
    'trích lục khai sinh',
    'trích lục khai tử',
    'trích lục kết hôn',
  ),
]

/** What people type → the services of which one must come first, as the catalogue names them by code. */
const questions: readonly (readonly [question: string, ...codes: string[]])[] = [
  // With accents and without, in the words of the office.
  ['phiếu lý lịch tư pháp', '2.000488'],
  ['phieu ly lich tu phap', '2.000488'],
  ['LÝ LỊCH TƯ PHÁP SỐ 2', '2.000488'],
  ['lltp', '2.000488'],
  ['giấy xác nhận có quốc tịch việt nam', '1.005136'],
  ['giay xac nhan nguoi goc viet nam', '2.001895'],
  ['đăng ký tập sự công chứng', '1.001071'],
  ['tap su cong chung', '1.001071'],
  ['thẻ đấu giá viên', '2.001815'],
  ['the tu van vien phap luat', '1.000426'],
  ['thu hồi thẻ tư vấn viên', '1.000404'],
  ['trích lục khai sinh', '2.000635'],
  ['trich luc ket hon', '2.000635'],
  ['văn phòng công chứng', '2.000789'],
  ['chi nhánh trung tâm tư vấn pháp luật', '1.000614'],
  ['luật sư hành nghề cá nhân', '1.002153'],
  ['lý lịch tư pháp cho cơ quan tố tụng', '2.000505'],
  ['2.001395', '2.001395'],
  // In everyday words.
  ['giấy xác nhận không tiền án', '2.000488'],
  ['giay khong tien an tien su', '2.000488'],
  ['xin giấy xác nhận không có tiền án để đi làm', '2.000488'],
  ['làm sao để xin lý lịch tư pháp đi nhật', '2.000488'],
  ['thủ tục xin việc cần giấy gì', '2.000488'],
  ['bản sao giấy khai sinh', '2.000635'],
  ['xin lại giấy khai sinh cho con nhập học', '2.000635'],
  ['mở văn phòng luật sư', '1.002010'],
  ['thành lập công ty luật', '1.002010', '1.002181'],
  ['mo van phong cong chung', '2.000789'],
  ['mở chi nhánh văn phòng luật sư', '1.002099'],
  ['mở công ty đấu giá', '2.001395'],
  ['đổi địa chỉ văn phòng luật sư', '1.002032', '1.002055'],
  ['đổi giám đốc công ty luật', '1.002079', '1.002055'],
  // By what happens.
  ['xin việc', '2.000488'],
  ['đi nước ngoài', '2.000488', '2.000635', '1.002181'],
  ['du hoc', '2.000488'],
  ['xuất khẩu lao động', '2.000488'],
  ['kết hôn', '2.000635'],
  ['lay chong', '2.000635'],
  ['sinh con', '2.000635'],
  ['người thân mất', '2.000635'],
  ['bố qua đời cần khai tử', '2.000635'],
  ['mất thẻ công chứng viên', '1.001799'],
  ['mat the dau gia vien', '2.001807'],
  ['thẻ tư vấn viên bị rách', '1.000390'],
  ['mở văn phòng', '1.002010', '2.000789'],
  ['việt kiều xin quốc tịch', '1.005136', '2.001895'],
  // With slips of the finger.
  ['phieu ly lihc tu pahp', '2.000488'],
  ['lý lich tu phap so 1', '2.000488'],
  ['trich luc khai sihn', '2.000635'],
  ['cong chung vein', '1.001756', '1.001799'],
  ['dau gai vien', '2.001815', '2.001807'],
  ['quoc tcih', '1.005136'],
  ['van phogn luat su', '1.002010', '1.002055'],
  ['lý lịc tư phá', '2.000488'],
  // Run together.
  ['lylichtuphap', '2.000488'],
  ['lylich tuphap', '2.000488'],
  ['vanphongcongchung', '2.000789'],
  ['khaisinh', '2.000635'],
  ['trichluckhaisinh', '2.000635'],
  ['thedaugiavien', '2.001815'],
  ['lylihctuphap', '2.000488'],
  ['xinviec', '2.000488'],
  // Half typed, as a list that finds while one types would ask.
  ['phieu ly l', '2.000488'],
  ['trich lu', '2.000635'],
  // In English.
  ['criminal record', '2.000488'],
  ['birth certificate copy', '2.000635'],
  ['notary card', '1.001756', '1.001799'],
]

test.each(questions)('“%s” finds its service first', (question, ...codes) => {
  const found = findServices(catalogue, question).map(({ code }) => code)
  expect(codes, found.slice(0, 4).join(', ')).toContain(found[0])
})

test.each([['đăng ký xe máy'], ['bằng lái ô tô'], ['thuế thu nhập'], ['sổ đỏ'], ['abcxyz']])(
  '“%s” is no business of ours and finds nothing',
  (question) => {
    expect(findServices(catalogue, question).map(({ code }) => code)).toEqual([])
  },
)

test('a telling question leaves few services to choose from', () => {
  for (const question of ['thu hồi thẻ', 'trích lục khai sinh', 'quốc tịch', 'người gốc việt nam'])
    expect(findServices(catalogue, question).length, question).toBeLessThanOrEqual(3)
})

test('the services of today are found by their own names and words', () => {
  for (const procedure of procedures)
    for (const words of [procedure.shortName, procedure.code, ...procedure.searchTerms])
      expect(findServices(procedures, words), words).toContain(procedure)
})
