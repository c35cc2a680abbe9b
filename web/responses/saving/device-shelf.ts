import { createStore, entries, get, promisifyRequest } from "idb-keyval";

/** What lies on the device: when it was put there, and a text that only its key opens. */
export type Sealed = {
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
};

/** Where sealed texts lie until they are sent, by name. Others may be at it at the same moment: other tabs. */
export type DeviceShelf = {
  readonly all: () => Promise<readonly (readonly [name: string, sealed: Sealed])[]>;
  readonly read: (name: string) => Promise<Sealed | undefined>;
  /** Puts one (or takes it away) and takes others away: all of it or, when the tab is killed at that moment, nothing. */
  readonly put: (name: string, sealed: Sealed | undefined, away: readonly string[]) => Promise<void>;
};

/** The device's own: a database of this browser. */
export const browserShelf = (): DeviceShelf => {
  const store = createStore("sectorspiegel", "unsaved");
  return {
    all: () => entries<string, Sealed>(store),
    read: (name) => get<Sealed>(name, store),
    put: (name, sealed, away) =>
      store("readwrite", (records) => {
        if (sealed === undefined) records.delete(name);
        else records.put(sealed, name);
        for (const other of away) records.delete(other);
        return promisifyRequest(records.transaction);
      }),
  };
};
