import { encode } from 'uqr'

/** A QR code as an inline drawing, dark on white whatever the page looks like, with its quiet zone. */
export const QrCode = ({ text, label, size = 168 }: { text: string; label: string; size?: number }) => {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
      className="max-w-full bg-white"
    >
      <path d={path} fill="#000000" />
    </svg>
  )
}
