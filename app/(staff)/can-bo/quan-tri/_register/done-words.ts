/** What the list says after something was done, by the sign that the redirect leaves in the address. */
export const doneWords: Readonly<Partial<Record<string, string>>> = {
  added: 'Đã thêm.',
  changed: 'Đã lưu thay đổi.',
  unchanged: 'Không có gì thay đổi.',
  removed: 'Đã bỏ.',
  imported: 'Đã thực hiện đúng như bản xem trước.',
}
