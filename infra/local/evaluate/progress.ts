/** Progress on one line of a terminal; nothing at all in a pipe, where it would only be noise. */
export const progressOn = (stream: NodeJS.WriteStream) => ({
  tell: (sentence: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${sentence}`);
  },
  done: (): void => {
    if (stream.isTTY) stream.write("\r\u001b[2K");
  },
});
