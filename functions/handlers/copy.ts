import { copyFollower } from "../followers/copy.ts";
import { filesOnAws } from "./aws/files.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";

export const handler = copyFollower({ ...requestPortsOnAws(), files: filesOnAws() }, troubleLine("copy"));
