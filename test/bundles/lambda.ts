import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A request as API Gateway hands it to a function. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body as the gateway sends what is no text. */
  readonly base64?: boolean;
};
/** What the function answers, with how long it took to load, in milliseconds. */
export type Answered = { readonly statusCode: number; readonly body: string; readonly loaded: number };

const address = "https://sectorspiegel.example.nl";

/** The request as an event. */
export const eventFor = ({ method, path, headers = {}, body, base64 = false }: Asked) => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "sectorspiegel.example.nl", origin: address, "content-type": "application/json", ...headers },
  requestContext: {
    ...{ accountId: "0", apiId: "0", domainName: "sectorspiegel.example.nl", domainPrefix: "", requestId: "1" },
    ...{ routeKey: "$default", stage: "$default", time: "", timeEpoch: 0 },
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
  },
  isBase64Encoded: base64,
  ...(body !== undefined && { body: base64 ? Buffer.from(body).toString("base64") : body }),
});

/** Answers leave by a channel of their own, because the function's log is on standard output. */
const program = `
  import { writeSync } from "node:fs";
  const began = performance.now();
  const { handler } = await import(process.env.BUNDLE);
  const loaded = performance.now() - began;
  const answers = [];
  const told = [];
  for await (const part of process.stdin) told.push(part);
  for (const event of JSON.parse(Buffer.concat(told).toString())) answers.push({ ...(await handler(event, {})), loaded });
  for (let rest = Buffer.from(JSON.stringify(answers)); rest.length > 0; ) rest = rest.subarray(writeSync(3, rest));
`;

type Run = { readonly answers: readonly unknown[]; readonly log: string };

/**
 * Runs a deployed function's bundle in a process of its own, with the environment that a stage gives it, on events of
 * any kind; with no network to speak of, or the embedded database as its only neighbour.
 * @throws with what the process said where the bundle does not load or answer
 */
export const runBundle = (
  bundle: string,
  events: readonly unknown[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      timeout: 30_000,
      env: {
        ...{ TABLE_PREFIX: "sectorspiegel-test", ADDRESS: address, AWS_REGION: "eu-west-1", NODE_NO_WARNINGS: "1" },
        ...{
          FILES_BUCKET: "sectorspiegel-test-files",
          MAIL_FROM: "noreply@sectorspiegel.example.nl",
          EDGE_SECRET: "none",
        },
        ...{ AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" },
        ...environment,
        BUNDLE: pathToFileURL(bundle).href,
      },
    });
    const said = ["", "", "", ""];
    for (const channel of [1, 2, 3]) child.stdio[channel]?.on("data", (part) => (said[channel] += String(part)));
    child.on("error", reject);
    child.on("close", () => {
      const [, log = "", complaint = "", answers = ""] = said;
      if (answers === "") reject(new Error(`${bundle} does not answer: ${complaint.slice(-2000)}`));
      else resolve({ answers: JSON.parse(answers), log });
    });
    child.stdin?.on("error", () => undefined); // ended early; its complaint says why
    child.stdin?.end(JSON.stringify(events));
  });

/** Asks a deployed function over the gateway. */
export const askBundle = async (bundle: string, asked: readonly Asked[]): Promise<readonly Answered[]> =>
  (await runBundle(bundle, asked.map(eventFor))).answers as readonly Answered[];
