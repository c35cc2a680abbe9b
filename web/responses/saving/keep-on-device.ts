import type { Id } from "#shared/kernel/id.ts";
import { lendKey } from "#shared/responses/device-operations.ts";
import { callAgain } from "../../api/call-again.ts";
import { startDeviceOutbox } from "./device-outbox.ts";
import { browserShelf } from "./device-shelf.ts";
import { newPageName } from "./new-page-name.ts";
import type { Saver } from "./saver.ts";
import { sealingWith } from "./sealing.ts";

/**
 * Keeps what this page could not send yet on the device until it is stored, and sends what pages before it left there.
 * The key comes from the server and stays in memory: without a session nobody reads what lies there.
 */
export const keepOnDevice = async (
  saver: Saver,
  personId: Id<"person">,
  responseId: Id<"response">,
  signal: AbortSignal,
): Promise<void> => {
  const lent = await callAgain(lendKey, { params: { responseId } }, { signal, tries: Number.POSITIVE_INFINITY });
  if (!lent.ok || signal.aborted) return;
  const sealing = await sealingWith(lent.value.key);
  const ports = { saver, sealing, shelf: browserShelf(), locks: navigator.locks, now: () => Date.now() };
  const outbox = startDeviceOutbox(ports, `${personId} ${responseId}`, newPageName());
  if (signal.aborted) return outbox.end();
  signal.addEventListener("abort", outbox.end, { once: true });
  addEventListener("online", outbox.look, { signal });
  document.addEventListener("visibilitychange", outbox.look, { signal });
};
