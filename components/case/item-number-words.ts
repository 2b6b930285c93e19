/** What is wrong with the number of an item as typed from its label, by code. */
export const itemNumberWords = {
  notAnItemNumber: 'Nhập số như trên nhãn: chữ và số, từ 6 ký tự.',
  numberTaken: 'Số này đang ở trên một bưu gửi khác. Xem lại nhãn.',
} as const
