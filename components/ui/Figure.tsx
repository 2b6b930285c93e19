/** One number with what it counts; stands in a `dl`. */
export const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt className="max-w-44 text-ink-soft text-sm">{label}</dt>
    <dd className="font-semibold text-2xl tabular-nums">{value}</dd>
  </div>
)
