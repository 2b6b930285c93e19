/** The statuses of a file, in the order of its life. */
export const statuses = [
  'draft',
  'submitted',
  'awaitingSupplement',
  'awaitingPayment',
  'accepted',
  'inProgress',
  'awaitingOtherBody',
  'proposed',
  'approved',
  'signing',
  'resultReady',
  'correcting',
  'returned',
  'revoked',
  'notAccepted',
  'refused',
  'stopped',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

/** Whose turn it is; nobody's once the file has ended. */
export type Turn = 'citizen' | 'desk' | 'officer' | 'otherBody' | 'divisionHead' | 'director' | 'nobody'

type StatusFacts = {
  /** The word that people read. */
  readonly label: string
  /** Code 1 to 10 of the national status feed (vn-domain 2.7); a draft is not yet a file. */
  readonly national: number | null
  readonly turn: Turn
  /** What the citizen should understand. */
  readonly meaning: string
}

export const statusFacts: Readonly<Record<Status, StatusFacts>> = {
  draft: {
    label: 'Bản nháp',
    national: null,
    turn: 'citizen',
    meaning: 'Hồ sơ chưa nộp. Có thể khai tiếp bất cứ lúc nào.',
  },
  submitted: {
    label: 'Chờ tiếp nhận',
    national: 1,
    turn: 'desk',
    meaning: 'Hồ sơ đã gửi đến Bộ phận Một cửa và đang chờ kiểm tra.',
  },
  awaitingSupplement: {
    label: 'Chờ bổ sung',
    national: 5,
    turn: 'citizen',
    meaning: 'Cần sửa hoặc nộp thêm những điểm đã nêu rồi gửi lại một lần.',
  },
  awaitingPayment: {
    label: 'Chờ nộp phí',
    national: 6,
    turn: 'citizen',
    meaning: 'Cần nộp phí trước khi hồ sơ được giải quyết tiếp.',
  },
  accepted: {
    label: 'Đã tiếp nhận',
    national: 2,
    turn: 'officer',
    meaning: 'Hồ sơ đã được tiếp nhận và chuyển đến phòng chuyên môn.',
  },
  inProgress: {
    label: 'Đang giải quyết',
    national: 4,
    turn: 'officer',
    meaning: 'Chuyên viên đang thẩm tra hồ sơ.',
  },
  awaitingOtherBody: {
    label: 'Chờ cơ quan phối hợp',
    national: 4,
    turn: 'otherBody',
    meaning: 'Đang chờ cơ quan khác trả lời về hồ sơ. Thời hạn giải quyết vẫn tính.',
  },
  proposed: {
    label: 'Chờ duyệt',
    national: 4,
    turn: 'divisionHead',
    meaning: 'Kết quả dự kiến đang chờ lãnh đạo phòng duyệt.',
  },
  approved: {
    label: 'Chờ ký',
    national: 4,
    turn: 'director',
    meaning: 'Kết quả đã duyệt, đang chờ người có thẩm quyền ký.',
  },
  signing: {
    label: 'Đang ký số',
    national: 4,
    turn: 'director',
    meaning: 'Người có thẩm quyền đã ký. Hệ thống đang tạo bản điện tử có chữ ký số, xong trong ít phút.',
  },
  resultReady: {
    label: 'Đã có kết quả, chờ nhận',
    national: 9,
    turn: 'citizen',
    meaning: 'Kết quả đã về Bộ phận Một cửa. Có thể đến nhận ngay, không cần chờ ngày hẹn.',
  },
  correcting: {
    label: 'Đang sửa kết quả',
    national: 4,
    turn: 'officer',
    meaning: 'Kết quả có sai sót và đang được làm lại. Người nhận không phải nộp thêm khoản nào.',
  },
  returned: {
    label: 'Đã trả kết quả',
    national: 10,
    turn: 'nobody',
    meaning: 'Kết quả đã được trao cho người nhận.',
  },
  revoked: {
    label: 'Kết quả đã bị thu hồi',
    national: 9,
    turn: 'nobody',
    meaning: 'Kết quả đã bị thu hồi vì lý do đã nêu và không còn giá trị sử dụng.',
  },
  notAccepted: {
    label: 'Không được tiếp nhận',
    national: 3,
    turn: 'nobody',
    meaning: 'Hồ sơ không được tiếp nhận vì lý do đã nêu.',
  },
  refused: {
    label: 'Từ chối giải quyết',
    national: 8,
    turn: 'nobody',
    meaning: 'Hồ sơ không đủ điều kiện giải quyết vì lý do đã nêu.',
  },
  stopped: {
    label: 'Đã dừng giải quyết',
    national: 8,
    turn: 'nobody',
    meaning: 'Cơ quan đã dừng giải quyết hồ sơ vì lý do đã nêu.',
  },
  withdrawn: { label: 'Đã rút', national: 7, turn: 'nobody', meaning: 'Người nộp đã rút hồ sơ.' },
}

/** Nothing more will happen to the file. */
export const isEnded = (status: Status): boolean => statusFacts[status].turn === 'nobody'
