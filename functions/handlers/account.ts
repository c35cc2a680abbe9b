import { accountFollower } from "../followers/account.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";

export const handler = accountFollower(requestPortsOnAws(), troubleLine("account"));
