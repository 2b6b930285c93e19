import { formRoute } from '#app/_http/form-route.ts'

const page = (muc = '') => `/can-bo/quan-tri/${muc}/nhap`

/** Keeps the file for the preview, sealed, like any form that waits on its page; it changes nothing. */
export const POST = formRoute(
  'staff',
  ({ muc }) => page(muc),
  ({ form, params: { muc }, sendBack }) =>
    sendBack(page(muc), {
      problems: (form.file ?? '') === '' ? { file: 'Chọn tệp CSV cần nhập.' } : {},
    }),
)
