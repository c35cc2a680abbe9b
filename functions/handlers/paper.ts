import { handle } from "hono/aws-lambda";
import { paperApp } from "../audiences/paper.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";

export const handler = handle(paperApp(requestPortsOnAws()));
