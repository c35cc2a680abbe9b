import { handle } from "hono/aws-lambda";
import { tableApp } from "../audiences/table.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(tableApp(requestPortsOnAws()));
