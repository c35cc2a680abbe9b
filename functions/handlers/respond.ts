import { handle } from "hono/aws-lambda";
import { respondApp } from "../audiences/respond.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(respondApp(requestPortsOnAws()));
