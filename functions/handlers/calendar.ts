import { calendar } from "../followers/calendar.ts";
import { toStandardOutput } from "../http/wide-event.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

/** The line from which the platform measures; the alarm about silence rests on it. */
export const handler = calendar(requestPortsOnAws(), (closingSoon) =>
  toStandardOutput(JSON.stringify({ follower: "calendar", closingSoon })),
);
