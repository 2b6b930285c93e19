import { choice, text } from '#lib/domain/procedure/fields.ts'

/** What somebody says against a file of theirs. */
export const complaintFields = {
  kind: choice({
    label: 'Muốn gửi gì',
    control: 'radio',
    options: { petition: 'Phản ánh, kiến nghị', complaint: 'Khiếu nại' },
    hints: {
      petition: 'Về thái độ, cách làm, sự chậm trễ, hoặc điều nên sửa.',
      complaint: 'Đề nghị xem lại một quyết định hoặc việc làm mà Ông/Bà cho là trái luật.',
    },
  }),
  words: text({
    label: 'Nội dung',
    hint: 'Việc gì, khi nào, mong muốn điều gì. Chỉ người đứng đầu cơ quan đọc.',
    max: 4_000,
    multiline: true,
  }),
} as const
