import { Lotus } from './Lotus.tsx'

type Corner = readonly [x: number, y: number]

/** A leaf of the door seen at an angle: hinge side first, the free edge nearer to the eye and so taller. */
type Leaf = { readonly hinge: readonly [Corner, Corner]; readonly free: readonly [Corner, Corner] }

const left: Leaf = {
  hinge: [
    [1020, 184],
    [1020, 470],
  ],
  free: [
    [944, 162],
    [944, 506],
  ],
}
const right: Leaf = {
  hinge: [
    [1240, 184],
    [1240, 470],
  ],
  free: [
    [1316, 162],
    [1316, 506],
  ],
}

const between = ([x1, y1]: Corner, [x2, y2]: Corner, share: number): Corner => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
]

/** A point on a leaf: `across` from hinge to free edge, `down` from top to bottom, both 0 to 1. */
const on = (leaf: Leaf, across: number, down: number): string => {
  const [x, y] = between(
    between(leaf.hinge[0], leaf.free[0], across),
    between(leaf.hinge[1], leaf.free[1], across),
    down,
  )
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

const panel = (leaf: Leaf, from: Corner, to: Corner): string =>
  `M${on(leaf, from[0], from[1])}L${on(leaf, to[0], from[1])}L${on(leaf, to[0], to[1])}L${on(leaf, from[0], to[1])}Z`

const bar = (leaf: Leaf, across: number, from: number, to: number): string =>
  `M${on(leaf, across, from)}L${on(leaf, across, to)}`

/** Bars above, boards below ("thượng song hạ bản"), as the doors of old houses are built. */
const carving = (leaf: Leaf): string =>
  [
    panel(leaf, [0.14, 0.06], [0.86, 0.44]),
    ...[0.28, 0.42, 0.56, 0.7].map((across) => bar(leaf, across, 0.06, 0.44)),
    panel(leaf, [0.14, 0.5], [0.86, 0.6]),
    panel(leaf, [0.14, 0.66], [0.86, 0.94]),
  ].join('')

/**
 * The one idea of the house: a door that stands open, a lotus pond in the morning behind it, and its light falling
 * across the page to where the visitor is asked what they came for. Decorative.
 */
export const OpenDoor = ({ className = '' }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 1440 640" preserveAspectRatio="xMaxYMid slice" className={className}>
    <defs>
      <linearGradient id="door-ray" x1="1" y1="0.3" x2="0" y2="0.7">
        <stop offset="0" stopColor="#ffe59a" stopOpacity="0.5" />
        <stop offset="0.5" stopColor="#ffe9b0" stopOpacity="0.3" />
        <stop offset="1" stopColor="#fff3d2" stopOpacity="0" />
      </linearGradient>
      <linearGradient id="door-fade" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0.7" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="door-foot">
        <path d="M0 0h1440v640H0z" fill="url(#door-fade)" />
      </mask>
      <linearGradient id="door-wall" x1="0" x2="1">
        <stop offset="0.42" stopColor="var(--color-shade)" stopOpacity="0" />
        <stop offset="0.66" stopColor="var(--color-shade)" />
      </linearGradient>
      <linearGradient id="door-sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#fff8e2" />
        <stop offset="1" stopColor="#ffe3a3" />
      </linearGradient>
      <linearGradient id="door-pond" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#cfe0bf" />
        <stop offset="1" stopColor="#5d9473" />
      </linearGradient>
      <clipPath id="door-opening">
        <path d="M1020 184h220v286h-220z" />
      </clipPath>
    </defs>
    <path d="M0 0h1440v470H0z" fill="url(#door-wall)" />
    <path d="M560 470h880" stroke="var(--color-rule)" />
    <Light />
    <Pond />
    <Frame />
    <path d={panel(left, [0, 0], [1, 1])} fill="var(--color-lacquer)" />
    <path d={panel(right, [0, 0], [1, 1])} fill="var(--color-lacquer)" />
    <path
      d={carving(left) + carving(right)}
      fill="none"
      stroke="var(--color-gold-bright)"
      strokeWidth="1.6"
    />
    <path d="M1000 470h260l14 16H986z" fill="var(--color-lacquer-deep)" />
    <path d="M1000 470h260" stroke="var(--color-gold-bright)" strokeWidth="2" />
  </svg>
)

/** Three sheets of light, one inside the other, make an edge that is soft without any filter. */
const Light = () => (
  <g mask="url(#door-foot)" className="door-ray">
    <path d="M1020 186L-40 214V640H1216L1240 470z" fill="url(#door-ray)" />
    <path d="M1020 206L-40 262V640H1180L1232 470z" fill="url(#door-ray)" />
    <path d="M1020 228L-40 312V640H1130L1220 470z" fill="url(#door-ray)" />
  </g>
)

const Pond = () => (
  <g clipPath="url(#door-opening)">
    <path d="M1020 184h220v150h-220z" fill="url(#door-sky)" />
    <circle cx="1130" cy="296" r="46" fill="#fff" />
    <path d="M1020 318q40-16 78-4t70-4 72 6v24h-220z" fill="#b9cfa6" />
    <path d="M1020 328h220v142h-220z" fill="url(#door-pond)" />
    <path d="M1100 336h60M1086 346h88M1108 357h46" stroke="#fffbe8" strokeWidth="2.5" strokeLinecap="round" />
    <g fill="var(--color-leaf)" stroke="#8fbf9f" strokeWidth="1">
      <ellipse cx="1046" cy="372" rx="24" ry="6" />
      <ellipse cx="1214" cy="364" rx="20" ry="5" />
      <ellipse cx="1180" cy="402" rx="34" ry="9" />
      <ellipse cx="1070" cy="420" rx="42" ry="12" />
      <ellipse cx="1206" cy="448" rx="46" ry="14" />
      <ellipse cx="1116" cy="462" rx="38" ry="12" />
    </g>
    <path
      d="M1050 372v-22M1204 366v-16M1150 452V386M1072 420v-34"
      stroke="var(--color-leaf-deep)"
      strokeWidth="3"
    />
    <Lotus x={1050} y={354} scale={0.55} />
    <Lotus x={1204} y={353} scale={0.45} />
    <Lotus x={1072} y={392} scale={1} />
    <Lotus x={1150} y={396} scale={1.55} />
  </g>
)

/** Where the rows of tiles run down from the ridge, as shares of its length. */
const tileRows = Array.from({ length: 17 }, (_, i) => i / 16)

/** Posts, lintel, a board with the name, and a tiled roof whose corners turn up. */
const Frame = () => (
  <g>
    <path d="M1008 172h12v298h-12zM1240 172h12v298h-12z" fill="var(--color-lacquer-deep)" />
    <path d="M990 146h280v38H990z" fill="var(--color-lacquer-deep)" />
    <path d="M990 184h280" stroke="var(--color-gold-bright)" strokeWidth="1.5" />
    <path
      d="M1012 62H1248C1258 96 1288 118 1340 116C1336 130 1326 138 1314 141Q1130 153 946 141C934 138 924 130 920 116C972 118 1002 96 1012 62Z"
      fill="#83392a"
    />
    <path
      d={tileRows
        .map((share) => `M${1016 + share * 228} 64Q${998 + share * 264} 108 ${952 + share * 356} 140`)
        .join('')}
      fill="none"
      stroke="#5f231b"
      strokeWidth="1.6"
    />
    <path d="M944 141Q1130 153 1316 141" fill="none" stroke="var(--color-gold-bright)" strokeWidth="2" />
    <path
      d="M990 38q4 14 18 16h244q14-2 18-16 6 8 4 16-4 14-18 15H1004q-14-1-18-15-2-8 4-16z"
      fill="var(--color-night-lift)"
    />
    <path d="M1006 61h248" stroke="var(--color-gold-bright)" strokeWidth="1.5" />
    <path
      d="M1072 140h116v38h-116z"
      fill="var(--color-lacquer)"
      stroke="var(--color-gold-bright)"
      strokeWidth="1.5"
    />
    <text
      x="1130"
      y="166"
      textAnchor="middle"
      fill="var(--color-gold-bright)"
      fontSize="20"
      fontWeight="600"
      letterSpacing="1.5"
      className="font-serif"
    >
      MỘT CỬA
    </text>
  </g>
)
