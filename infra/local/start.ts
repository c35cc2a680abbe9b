import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { knownToProvider } from "./cast/people.ts";
import { dataFolder, UnusableFolder } from "./data-folder.ts";
import { UnusableFolder as ForeignFolder } from "./dynamodb/storage/folder.ts";
import { BusyPort, requireFreePort, serveHttp } from "./http.ts";
import { localSite } from "./local-site.ts";
import { openProduct } from "./product.ts";
import { embeddedProvider } from "./provider/embedded-provider.ts";
import { tellWorld } from "./stage.ts";
import { buildPagesIfStale } from "./web-build.ts";
import { WrongWish, wishesFrom } from "./wishes.ts";
import { worldCalled } from "./worlds/index.ts";

/** `npm start`: the whole product on this machine, in one process and on one port. */
const start = async (): Promise<void> => {
  const wishes = wishesFrom(process.argv.slice(2), process.env);
  await requireFreePort(wishes.port);
  const folder = dataFolder(process.env.SECTORSPIEGEL_FOLDER ?? ".local", wishes.fresh);
  const address = `http://localhost:${wishes.port}`;

  const told = join(folder, "world.json");
  const name = wishes.world ?? (existsSync(told) ? undefined : "round-open");
  const world = name === undefined ? undefined : worldCalled(name);
  if (wishes.world !== undefined && existsSync(told) && !wishes.fresh)
    throw new WrongWish("There is data already. To begin again with this world, add --fresh.");
  if (world !== undefined) {
    say(`Proefwereld: ${world.title.nl} …`);
    await tellWorld(world, { folder, address }, say);
    writeFileSync(told, JSON.stringify({ world: world.name }));
  }

  if (!wishes.live) {
    say("Pagina's klaarzetten …");
    await buildPagesIfStale();
  }
  const provider = embeddedProvider(address, knownToProvider);
  const serve = { onFault: (fault: unknown) => console.error(fault) };
  const product = await openProduct({ folder, address, serve, providers: provider.providers });
  const site = await localSite(product, { live: wishes.live, worldFile: told, provider });
  const server = await serveHttp(site, wishes.port);
  const stop = async () => {
    await server.stop();
    await site.stop();
    await product.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  say(`\nSectorspiegel draait op ${server.address}/\nOpen dat adres en kies wie u wilt zijn. Stoppen: Ctrl-C.`);
};

const say = (sentence: string): void => console.log(sentence);

/** What went wrong as one sentence, where we know what it is; everything else is a fault and is shown whole. */
const sentenceFor = (trouble: unknown): string | undefined => {
  if (!(trouble instanceof Error)) return undefined;
  const ours = [WrongWish, UnusableFolder, ForeignFolder, BusyPort].some((kind) => trouble instanceof kind);
  if (ours) return trouble.message;
  const isLocked = "code" in trouble && trouble.code === "LEVEL_LOCKED";
  return isLocked
    ? "The data is in use by another Sectorspiegel on this machine. Stop that one first."
    : sentenceFor(trouble.cause);
};

start().catch((trouble: unknown) => {
  console.error(sentenceFor(trouble) ?? trouble);
  process.exit(1);
});
