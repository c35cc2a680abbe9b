/** Puts a file among what the person has downloaded. */
export const saveFile = (name: string, contentType: string, content: Uint8Array<ArrayBuffer> | string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: contentType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; kept longer it would only take room.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** The bytes that base 64 stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
