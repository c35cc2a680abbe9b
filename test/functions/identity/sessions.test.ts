import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveSeat, takeSeat } from "#functions/access/store.ts";
import { hashOf } from "#functions/identity/secret.ts";
import { keep, removeSession } from "#functions/identity/store.ts";
import { follow } from "#functions/store/commit.ts";
import { keys } from "#functions/store/keys.ts";
import { newId } from "#functions/store/new-id.ts";
import { remove } from "#functions/store/write.ts";
import { listAsked } from "#shared/responses/operations.ts";
import { listRounds } from "#shared/rounds/operations.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { realSessions } from "#test/support/real-sessions.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let cast: Cast;
let sessions: ReturnType<typeof realSessions>;
const began = "2027-01-14T09:30:00.000Z";

beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
  sessions = realSessions(world);
});
beforeEach(() => world.setClock(began));
afterAll(() => world.stop());

const secretOf = (cookie: string): string => cookie.slice(cookie.indexOf("=") + 1);

describe("a session", () => {
  it("is known by a cookie of this host alone, and kept by its hash alone", async () => {
    const { cookie } = await sessions.signIn(cast.vera.personId);

    expect(cookie).toMatch(/^__Host-sectorspiegel=[\w-]{43}$/);
    expect(JSON.stringify(await world.dump())).not.toContain(secretOf(cookie));
    expect(await sessions.status(listRounds, cookie)).toBe(200);
  });

  it("opens no door under another secret, another purpose or its own number", async () => {
    const { session, cookie } = await sessions.signIn(cast.vera.personId);
    const tried = [
      undefined,
      `${cookie}a`,
      cookie.replace("__Host-", ""),
      `__Host-sectorspiegel=${session.sessionId}`,
      `__Host-sectorspiegel=${hashOf("session", secretOf(cookie))}`,
      `__Host-sectorspiegel-begin=${secretOf(cookie)}`,
      "__Host-sectorspiegel=",
    ];

    const statuses = await Promise.all(tried.map((one) => sessions.status(listRounds, one)));

    expect(statuses).toEqual(tried.map(() => 401));
  });

  it.each([
    ["two hours after its person last did something", "2027-01-14T11:29:59.999Z", "2027-01-14T11:30:00.000Z", {}],
    [
      "when the last round closes, on a device that is remembered",
      "2027-02-01T15:59:59.999Z",
      "2027-02-01T16:00:00.000Z",
      { until: "2027-02-01T16:00:00.000Z" },
    ],
  ])("ends %s", async (_, last, ended, how) => {
    const { cookie } = await sessions.signIn(cast.vera.personId, how);

    world.setClock(last);
    const before = await sessions.status(listRounds, cookie);
    world.setClock(ended);
    const after = await sessions.status(listRounds, cookie);

    expect([before, after]).toEqual([200, 401]);
  });

  it("is over within one request when it, its person or their role is taken away", async () => {
    const seat = { role: "office-colleague" } as const;
    const [ended, unseated, gone] = [
      await sessions.signIn(cast.vera.personId),
      await sessions.signIn(cast.bas.personId),
      await sessions.signIn(cast.tess.personId),
    ];
    const statuses = () =>
      Promise.all([ended, unseated, gone].map(({ cookie }) => sessions.status(listRounds, cookie)));
    const before = await statuses();

    await keep(sessions.ports, ...removeSession(hashOf("session", secretOf(ended.cookie)), ended.session));
    await follow(world.ports, takeSeat(cast.bas.personId, seat), remove("planning", keys.person(cast.tess.personId)));
    const after = await statuses();
    await follow(world.ports, giveSeat(cast.bas.personId, seat));

    expect([before, after]).toEqual([
      [200, 200, 403],
      [401, 403, 401],
    ]);
  });

  it("that began with a code from a mailbox opens what is for who answers, and nothing else", async () => {
    const seat = {
      ...({ role: "coordinator", roundId: newId(world.ports, "round") } as const),
      organisationId: newId(world.ports, "organisation"),
    };
    await follow(world.ports, giveSeat(cast.nina.personId, seat), giveSeat(cast.vera.personId, seat));
    const weak = { by: "code", strong: false } as const;
    const [nina, vera] = [
      await sessions.signIn(cast.nina.personId, weak),
      await sessions.signIn(cast.vera.personId, weak),
    ];

    const asked = await Promise.all([nina, vera].map(({ cookie }) => sessions.status(listAsked, cookie)));
    const office = await Promise.all([nina, vera].map(({ cookie }) => sessions.status(listRounds, cookie)));

    // Who works at the office answers for nobody, whatever they were given and however they signed in.
    expect(asked).toEqual([200, 403]);
    expect(office).toEqual([403, 403]);
  });
});
