/** Waiting that ends early when everything stops, and that keeps no process alive. */
export const restless = () => {
  let stopped = false;
  let end = (): void => undefined;
  let dozing = false;

  const wait = (milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      end = () => {
        clearTimeout(timer);
        resolve(!stopped);
      };
      const timer = setTimeout(end, stopped ? 0 : milliseconds);
      timer.unref();
    });

  return {
    /** Between retries: only stopping ends it early. False when there is nothing to go on with. */
    pause: wait,
    /** Between looks at an idle stream: a wish to know ends it early as well. */
    doze: async (milliseconds: number): Promise<void> => {
      dozing = true;
      await wait(milliseconds);
      dozing = false;
    },
    wake: (): void => {
      if (dozing) end();
    },
    stop: (): void => {
      stopped = true;
      end();
    },
    stopped: () => stopped,
  };
};
