/** The most that `dist/vangnet.js` may weigh, in bytes after brotli at its best (quality 11). */
export const SIZE_LIMIT = 19_300;
