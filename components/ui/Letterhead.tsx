type Props = {
  /** The body above, e.g. "UBND TỈNH ĐỒNG THÁP". */
  authority: string
  /** Who writes, e.g. "SỞ TƯ PHÁP". */
  unit: string
  /** Number and sign of the paper, where it has one. */
  number?: string
  /** Place and day, e.g. "Đồng Tháp, ngày 31 tháng 8 năm 2020". */
  placeAndDay?: string
}

/** The head of an official paper, in the layout of NĐ 30/2020/NĐ-CP, Annex I: body on the left, the State's name and motto on the right. */
export const Letterhead = ({ authority, unit, number, placeAndDay }: Props) => (
  <header className="grid gap-x-6 gap-y-4 text-center font-serif text-sm leading-snug sm:grid-cols-[2fr_3fr] print:grid-cols-[2fr_3fr]">
    <div>
      <p>{authority}</p>
      <p className="font-semibold">{unit}</p>
      <div aria-hidden="true" className="mx-auto mt-1 w-1/4 border-ink border-b" />
      {number && <p className="mt-2">{number}</p>}
    </div>
    <div>
      <p className="font-semibold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p className="inline-block border-ink border-b pb-0.5 font-semibold">Độc lập - Tự do - Hạnh phúc</p>
      {placeAndDay && <p className="mt-2 italic">{placeAndDay}</p>}
    </div>
  </header>
)
