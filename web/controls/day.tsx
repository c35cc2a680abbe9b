import { DateInput } from "../ui/date-input.tsx";
import type { ControlProps } from "./control.ts";

/** A calendar day, in three fields. */
export const Day = ({ spec: _spec, value, onChange, ...text }: ControlProps<"day">) => (
  <DateInput
    {...text}
    value={typeof value === "string" ? value : undefined}
    onRead={(reading) => {
      if (reading.is === "day") onChange(reading.day, "typed");
      else onChange(reading.is === "empty" ? null : { unread: "" }, "typed");
    }}
  />
);
