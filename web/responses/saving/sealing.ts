import type { Sealed } from "./device-shelf.ts";

/** Seals texts with one key, each for the name under which it will lie. */
export type Sealing = {
  readonly seal: (name: string, text: string, at: number) => Promise<Sealed>;
  /** @returns undefined where it was sealed with another key or for another name, or was changed since */
  readonly open: (name: string, sealed: Sealed) => Promise<string | undefined>;
};

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

/** AES-GCM. The key cannot be taken out of the page's memory again, and is never written down on the device. */
export const sealingWith = async (base64url: string): Promise<Sealing> => {
  const key = await crypto.subtle.importKey("raw", bytesOf(base64url), "AES-GCM", false, ["encrypt", "decrypt"]);
  const how = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    ...{ name: "AES-GCM", iv },
    additionalData: new TextEncoder().encode(name),
  });
  return {
    seal: async (name, text, at) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { at, iv, text: await crypto.subtle.encrypt(how(name, iv), key, new TextEncoder().encode(text)) };
    },
    open: async (name, { iv, text }) => {
      try {
        return new TextDecoder().decode(await crypto.subtle.decrypt(how(name, iv), key, text));
      } catch {
        return undefined;
      }
    },
  };
};
