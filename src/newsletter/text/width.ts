/** Columns of a line; what is quoted in an answer still fits into 80. */
export const textWidth = 72;
