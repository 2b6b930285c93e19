export const formPath = '/dev/kitchen-sink/khai'

/** The day on which the sample is filled in, whatever day it is. */
export const sampleToday = '2020-08-31'
