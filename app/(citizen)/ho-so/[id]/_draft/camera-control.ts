const prefix = 'camera.'

/** The control through which a paper is photographed; it stands beside the one through which it is chosen. */
export const cameraControl = (paper: string): string => `${prefix}${paper}`

/** The paper that a control is for. */
export const paperOf = (control: string): string =>
  control.startsWith(prefix) ? control.slice(prefix.length) : control
