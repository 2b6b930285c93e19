export const postPath = '/can-bo/buu-chinh'
export const batchPath = (batchId: string): string => `${postPath}/${batchId}`

/** The questions about one item of a batch stand on one page: each control bears the item. */
export const labelControl = (name: 'itemNumber' | 'postage' | 'postageBy', itemId: string): string =>
  `${name}.${itemId}`
