/** What a person meant by what stands in a time field; `time` is `HH:MM` on a 24-hour clock. */
export type TimeReading =
  | { readonly is: "empty" }
  | { readonly is: "time"; readonly time: string }
  | { readonly is: "unread"; readonly text: string };

/** Reads `17:00`, `17.00`, `17u`, `17u30`, `1700` and `9` as times of the day. */
export const readTime = (text: string): TimeReading => {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { is: "empty" };

  const [, hours, minutes = "00"] = /^(\d{1,2})(?:[:.u h]?(\d{2}))?(?: ?u(?:ur)?)?$/.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return { is: "unread", text };
  return { is: "time", time: `${hours.padStart(2, "0")}:${minutes}` };
};
