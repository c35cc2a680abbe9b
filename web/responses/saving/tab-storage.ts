/** Storage of this tab; a browser may forbid it, and then a reload loses what was not sent. */
const tab = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
};

const prefix = "sectorspiegel-unsent ";

/** One person's unsent answers to one questionnaire; what another person left in this tab is thrown away unread. */
export const tabStorage = (personId: string, responseId: string) => {
  const storage = tab();
  const mine = `${prefix}${personId} `;
  for (const key of Object.keys(storage ?? {})) {
    if (key.startsWith(prefix) && !key.startsWith(mine)) storage?.removeItem(key);
  }
  const key = `${mine}${responseId}`;
  return {
    read: (): string | undefined => storage?.getItem(key) ?? undefined,
    keep: (text: string | undefined): void => {
      try {
        if (text === undefined) storage?.removeItem(key);
        else storage?.setItem(key, text);
      } catch {
        // A full storage keeps the last text that fitted; the page itself still holds everything.
      }
    },
  };
};
