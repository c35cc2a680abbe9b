import { handle } from "hono/aws-lambda";
import { committeeApp } from "../audiences/committee.ts";
import { filesOnAws } from "./aws/files.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(committeeApp({ ...requestPortsOnAws(), files: filesOnAws() }));
