import { renderFollower } from "../followers/render.ts";
import { filesOnAws } from "./aws/files.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";

export const handler = renderFollower({ ...requestPortsOnAws(), files: filesOnAws() }, troubleLine("render"));
