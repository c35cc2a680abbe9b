import { handle } from "hono/aws-lambda";
import { officeApp } from "../audiences/office.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(officeApp(requestPortsOnAws()));
