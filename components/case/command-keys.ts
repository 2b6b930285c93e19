import type { CaseCommand } from './command-fields.ts'

/**
 * The key of each command on the page of a file. Letters for what is done every day, digits for the rest; j, k, n, g
 * and x are taken by lists and places. A key only leads to the command: Enter carries it out.
 */
export const commandKeys: Readonly<Partial<Record<CaseCommand, string>>> = {
  accept: 't',
  requestSupplement: 'b',
  refuse: 'u',
  claim: 'c',
  release: 'l',
  takeOver: 'y',
  transfer: 'v',
  takeUp: 'h',
  propose: 'r',
  approve: 'd',
  sendBack: 'q',
  assign: 's',
  consult: 'w',
  recordAnswer: 'z',
  apologise: 'i',
  collectFee: 'f',
  receivePayment: 'p',
  handOver: 'o',
  receive: 'e',
  sign: '9',
  registerResult: 'm',
  returnResult: 'a',
  requestPayment: '1',
  lengthen: '2',
  recall: '3',
  stop: '4',
  supplement: '5',
  correctResult: '6',
  reportLost: '7',
  revokeResult: '0',
  withdraw: '8',
}
