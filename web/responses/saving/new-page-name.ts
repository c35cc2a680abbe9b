/** A name that no other page ever has: for its series of saves, and for what it keeps on the device. */
export const newPageName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
