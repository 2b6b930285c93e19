/** Outer petals first, so that the middle one lies on top. Angle in degrees, width as a share of the full petal. */
const petals = [
  { turn: -74, width: 0.8, fill: 'var(--color-lotus)' },
  { turn: 74, width: 0.8, fill: 'var(--color-lotus)' },
  { turn: -46, width: 0.95, fill: 'var(--color-lotus-deep)' },
  { turn: 46, width: 0.95, fill: 'var(--color-lotus-deep)' },
  { turn: -23, width: 1, fill: 'var(--color-lotus)' },
  { turn: 23, width: 1, fill: 'var(--color-lotus)' },
  { turn: 0, width: 1.05, fill: 'var(--color-lotus-tint)' },
] as const

const petal = 'M0 0C-9-8-10-24 0-36 10-24 9-8 0 0Z'

/** A lotus as a group for use inside a larger drawing; its foot stands at (x, y). */
export const Lotus = ({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) => (
  <g transform={`translate(${x} ${y}) scale(${scale})`}>
    {petals.map(({ turn, width, fill }) => (
      <path
        key={turn}
        d={petal}
        fill={fill}
        stroke="var(--color-lotus-deep)"
        strokeWidth="0.7"
        transform={`rotate(${turn}) scale(${width} 1)`}
      />
    ))}
  </g>
)
