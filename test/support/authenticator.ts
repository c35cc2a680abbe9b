import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type * as operations from "#shared/identity/passkey-operations.ts";
import type { BodyOf, ReplyOf } from "#shared/kernel/operation.ts";
import { address } from "./world.ts";

/** How a device differs from a good one, for tests of what is not believed. */
type Manner = {
  readonly origin?: string;
  readonly site?: string;
  /** Whether it made sure that its owner was there by a finger, a face or a code. */
  readonly verified?: boolean;
  readonly type?: string;
  readonly counter?: number;
};

/** A device that keeps one passkey, as a tablet does: what it gives is what browsers hand to a page. */
export type Authenticator = {
  readonly make: (
    asked: ReplyOf<typeof operations.beginPasskey>,
    manner?: Manner,
  ) => BodyOf<typeof operations.addPasskey>;
  readonly use: (
    asked: ReplyOf<typeof operations.askPasskey>,
    manner?: Manner,
  ) => BodyOf<typeof operations.enterPasskey>;
};

const sha = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");

/** The little of CBOR that is needed: small numbers, short text, up to 255 bytes, and maps. */
const cbor = {
  number: (value: number) => Buffer.from(value >= 0 ? [value] : [0x20 - value - 1]),
  text: (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]),
  bytes: (value: Uint8Array) => Buffer.concat([Buffer.from([0x58, value.length]), value]),
  map: (...pairs: readonly Buffer[]) => Buffer.concat([Buffer.from([0xa0 + pairs.length / 2]), ...pairs]),
};

export const authenticator = (): Authenticator => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  let owner = "";
  let used = 0;

  const client = (type: string, challenge: string, { origin = address }: Manner) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const data = (site: string, { verified = true, counter }: Manner, rest: Uint8Array = Buffer.alloc(0)) => {
    used += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? used);
    const flags = 0x01 | (verified ? 0x04 : 0) | (rest.length > 0 ? 0x40 : 0);
    return Buffer.concat([sha(site), Buffer.from([flags]), count, rest]);
  };
  return {
    make: (asked, manner = {}) => {
      owner = asked.person.id;
      const key = cbor.map(
        ...[cbor.number(1), cbor.number(2), cbor.number(3), cbor.number(-7), cbor.number(-1), cbor.number(1)],
        ...[cbor.number(-2), cbor.bytes(Buffer.from(x, "base64url")), cbor.number(-3)],
        cbor.bytes(Buffer.from(y, "base64url")),
      );
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const made = cbor.map(
        ...[cbor.text("fmt"), cbor.text("none"), cbor.text("attStmt"), cbor.map(), cbor.text("authData")],
        cbor.bytes(data(manner.site ?? asked.site, manner, attested)),
      );
      return {
        ...{ passkeyId: base64(id), made: base64(made), transports: ["internal"] },
        client: base64(client(manner.type ?? "webauthn.create", asked.challenge, manner)),
      };
    },
    use: (asked, manner = {}) => {
      const said = client(manner.type ?? "webauthn.get", asked.challenge, manner);
      const device = data(manner.site ?? asked.site, manner);
      const signature = sign("sha256", Buffer.concat([device, sha(said)]), privateKey);
      return {
        ...{ passkeyId: base64(id), person: owner, client: base64(said), device: base64(device) },
        signature: base64(signature),
      };
    },
  };
};
