/** Drawn on a grid of 24 with a line of 1.75: few, and only where they say what the word beside them says. */
const drawings = {
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowLeft: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'M6 9.5l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  alert: 'M12 4.2L2.8 20h18.4L12 4.2zM12 10v4.4M12 17.2v.1',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.2M12 7.8v.1',
  stop: 'M8.4 3.5h7.2l4.9 4.9v7.2l-4.9 4.9H8.4l-4.9-4.9V8.4l4.9-4.9zM8 12h8',
  clock: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3.2 2.2',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.4 15.4L20 20',
  paper: 'M6.5 3.5h7.5l4 4v13H6.5zM14 3.5v4h4M9.5 12h6M9.5 15.5h6',
  upload: 'M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 15v4.5h15V15',
  download: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 15v4.5h15V15',
  plus: 'M12 5v14M5 12h14',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v6M13.7 10.5v6',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20c.6-3.8 3.6-5.8 7.5-5.8s6.9 2 7.5 5.8',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0111 0v5.5l1.5 1.5H5zM10.3 20.5h3.4',
  pen: 'M4.5 19.5l1-4L16.2 4.8l3 3L8.5 18.5zM13.8 7.2l3 3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  printer: 'M7 9V4h10v5M7 16H4.5V9h15v7H17M7 13.5h10V20H7z',
  desk: 'M3.5 9.5h17M5 9.5V20M19 9.5V20M5 13.5h14M8 9.5V5h8v4.5',
  chart: 'M4.5 4.5v15h15M8.5 16v-4M12.5 16V8M16.5 16v-6',
  hand: 'M3.5 15h4l3.5 1.5h3.5a1.5 1.5 0 000-3H11l-2.5-2h-5M15.5 14l4-2.3a1.4 1.4 0 011.5 2.3L15 18.5l-7.5 0',
  phone:
    'M6.5 4h3l1.5 4-2 1.5a11 11 0 005.5 5.5l1.5-2 4 1.5v3c0 1-.8 1.8-1.8 1.7C10.5 18.6 5.4 13.5 4.8 5.8 4.7 4.8 5.5 4 6.5 4z',
  book: 'M4.5 5h6L12 6.5 13.5 5h6v13.5h-6L12 20l-1.5-1.5h-6zM12 6.5V20',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 16M15.5 8.2v.1',
  post: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
} as const

export type IconName = keyof typeof drawings

/** An inline drawing that takes the colour and the size of its text. Decorative: the word beside it carries the meaning. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 24 24" className={className ? `icon ${className}` : 'icon'}>
    <path d={drawings[name]} />
  </svg>
)
