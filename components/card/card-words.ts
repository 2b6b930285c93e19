type ReadProblem = 'noPicture' | 'noCode' | 'notAllowed' | 'noCamera' | 'unreachable'

/** What came of looking for a code. */
export type ReadOutcome = { readonly text: string } | { readonly problem: ReadProblem }

/** What went wrong with reading a card, and what to do now; typing is always left. */
export const problemInWords = (problem: ReadProblem) => {
  switch (problem) {
    case 'noPicture':
      return 'Không mở được ảnh này. Chọn ảnh JPEG hoặc PNG, hoặc khai tay.'
    case 'noCode':
      return 'Không đọc được mã QR trong ảnh. Chụp lại gần hơn, đủ sáng, mã nằm trọn trong ảnh; hoặc khai tay.'
    case 'notAllowed':
      return 'Trình duyệt chưa cho trang này dùng máy ảnh. Cho phép rồi bấm lại, chọn ảnh chụp thẻ, hoặc khai tay.'
    case 'noCamera':
      return 'Không mở được máy ảnh. Chọn ảnh chụp thẻ, hoặc khai tay.'
    case 'unreachable':
      return 'Chưa tải được phần đọc mã. Kiểm tra mạng rồi thử lại, hoặc khai tay.'
  }
}
