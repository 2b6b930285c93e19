import { encode } from 'uqr'

/** A QR code as one path, dark on white whatever the page's colours. */
export const QrCode = ({ text, alt }: { text: string; alt: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="h-auto w-56 max-w-full bg-white"
    >
      <path d={dark.join('')} fill="#000000" />
    </svg>
  )
}
