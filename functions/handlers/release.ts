import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { releaseFollower, releaseOnSchedule } from "../followers/release.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";

const ports = requestPortsOnAws();
const follow = releaseFollower(ports, troubleLine("release"));
const look = releaseOnSchedule(ports, troubleLine("release"));

/** Woken by the journal, and by the clock for what the journal lost. */
export const handler = (event: DynamoDBStreamEvent | ScheduledEvent): Promise<DynamoDBBatchResponse | undefined> =>
  "Records" in event ? follow(event) : look().then(() => undefined);
