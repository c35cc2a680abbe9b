import { notifyFollower } from "../followers/notify.ts";
import { sentOnce } from "../followers/sent-once.ts";
import { named } from "./aws/environment.ts";
import { deliveryOnAws } from "./aws/mail.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";

const ports = requestPortsOnAws();
const send = sentOnce(ports, deliveryOnAws(named(process.env, "MAIL_FROM")));

export const handler = notifyFollower({ ...ports, mail: { send } }, troubleLine("notify"));
