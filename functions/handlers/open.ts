import { handle } from "hono/aws-lambda";
import { openApp } from "../audiences/open.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(openApp(requestPortsOnAws()));
