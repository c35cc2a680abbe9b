import { handle } from "hono/aws-lambda";
import { officeApp } from "../audiences/office.ts";
import { filesOnAws } from "./aws/files.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(officeApp({ ...requestPortsOnAws(), files: filesOnAws() }));
