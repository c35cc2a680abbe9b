import { calendar } from "../followers/calendar.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = calendar(requestPortsOnAws());
