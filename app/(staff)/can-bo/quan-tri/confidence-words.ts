/** How far the facts of a service have been held against the law's own text. */
export const confidenceWords = (confidence: 'high' | 'medium' | 'low'): string =>
  confidence === 'high' ? 'Đã đối chiếu văn bản gốc' : 'Chưa đối chiếu văn bản gốc'
