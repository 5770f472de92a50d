// Starts the third-party Slack emulator `emulate` for the tests, on a free port of this machine.
//
//     node launcher.mjs <folder of node_modules> '<seed as JSON>'
//
// It prints one line of JSON, {"url": …}, when it listens, and stops when its standard input is closed (so that it cannot
// outlive the tests). The emulator itself is left as it is. Around it stand two things:
//   - what Slack does and `emulate` does not: see `corrected` and `added`;
//   - doors for the tests under /_ground/: put rows in, look at everything, start anew.
// Used by emulator.py, which is the only one to call those doors.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, seedText] = process.argv.slice(2);
const dist = join(modules, "emulate", "dist");
const load = (file) => import(pathToFileURL(join(dist, file)).href);

// The Slack part of the bundle has a name that changes with every release; it is the one that exports `slackPlugin`.
const slackFile = readdirSync(dist).find(
  (file) => file.startsWith("dist-") && file.endsWith(".js") && readFileSync(join(dist, file), "utf8").includes("slackPlugin\n}"),
);
if (!slackFile) throw new Error("this release of emulate has no slackPlugin; the launcher is written for 0.12.2");
const { slackPlugin, getSlackStore } = await load(slackFile);
const { createEmulator } = await load("api.js");

const LIMITS = { blocks: 50, blockText: 13200, updateText: 4000, text: 40000 };
const RESPONSE_URL_USES = 5;

let store, webhooks;
let calls = [];
let responses = [];
let socketUrl = "";
let leaving = Promise.resolve(); // events on their way out
let apart = new Set(); // tokens that were revoked
let places = []; // the workspaces in which an app can be installed: { team, name, enterprise, bot_user, bot, org }
let refusing = []; // what is refused by order of a test: { method, error, times, channel }

const slack = () => getSlackStore(store);
const tokenOf = (c) => (c.req.header("Authorization") ?? "").replace(/^Bearer\s+/i, "").trim();
const userOf = (c) => slack().tokens.findOneBy("token", tokenOf(c))?.user_id;
const refused = (c, error) => c.json({ ok: false, error });

// What was sent, by body or by query: Slack takes both, and the emulator only looks in the body.
async function bodyOf(c) {
  const text = await c.req.raw.clone().text();
  const query = Object.fromEntries(new URL(c.req.url).searchParams);
  if ((c.req.header("Content-Type") ?? "").includes("application/json")) {
    try {
      return { ...query, ...JSON.parse(text || "{}") };
    } catch {
      return query;
    }
  }
  const body = { ...query, ...Object.fromEntries(new URLSearchParams(text)) };
  for (const name of ["blocks", "metadata", "view", "attachments"]) {
    if (typeof body[name] !== "string") continue;
    try {
      body[name] = JSON.parse(body[name]);
    } catch {
      // left as it came: the emulator refuses it by itself
    }
  }
  return body;
}

// The same request with everything in its body.
function withBody(c, body) {
  const header = c.req.header.bind(c.req);
  c.req.text = async () => JSON.stringify(body);
  c.req.header = (name) => (name?.toLowerCase() === "content-type" ? "application/json" : header(name));
  return c;
}

function textIn(value) {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + textIn(each), 0);
  if (value === null || typeof value !== "object") return 0;
  let sum = 0;
  for (const [name, each] of Object.entries(value)) {
    if (name === "text" && typeof each === "string") sum += [...each].length;
    else if (typeof each === "object") sum += textIn(each);
  }
  return sum;
}

// A token is of one workspace, or of all workspaces of an enterprise.
const isOfEnterprise = (token) => String(token?.team_id ?? "").startsWith("E");
const inEnterprise = (team, enterprise) => places.some((each) => each.team === team && each.enterprise?.id === enterprise);

function reaches(token, channel) {
  if (!token || places.length === 0) return true;
  const teams = channel.more?.shared_team_ids ?? [channel.team_id];
  return teams.some((team) => team === token.team_id || inEnterprise(team, token.team_id));
}

// Somebody said yes to our app: the token is of the workspace of that person, with a bot of its own there.
function installed(answer) {
  const who = slack().users.findOneBy("user_id", answer.authed_user?.id);
  const place = places.find((each) => each.team === who?.team_id);
  if (!place) return;
  const made = slack().tokens.findOneBy("token", answer.access_token);
  const team = place.org ? place.enterprise.id : place.team;
  answer.access_token = `${answer.access_token}-${team}`;
  slack().tokens.insert({
    token: answer.access_token, token_type: "bot", team_id: team, user_id: place.bot_user, bot_id: place.bot,
    app_id: made.app_id, scopes: made.scopes,
  });
  answer.bot_user_id = place.bot_user;
  answer.team = place.org ? null : { id: place.team, name: place.name };
  answer.enterprise = place.enterprise ?? null;
  answer.is_enterprise_install = Boolean(place.org);
}

function introduced(answer, token) {
  const place = places.find((each) => each.bot_user === token?.user_id);
  if (!place) return;
  answer.team_id = place.org ? place.enterprise.id : place.team;
  answer.bot_id = place.bot;
  answer.is_enterprise_install = Boolean(place.org);
  if (place.enterprise) answer.enterprise_id = place.enterprise.id;
}

// What a test has asked to be refused, so many times.
function ordered(method, body) {
  const order = refusing.find((each) => each.method === method && each.times > 0 && (!each.channel || each.channel === body.channel));
  if (order) order.times -= 1;
  return order?.error;
}

// What Slack refuses and `emulate` lets through.
function refusal(method, body, user, token) {
  const blocks = Array.isArray(body.blocks) ? body.blocks : [];
  if (method.startsWith("chat.")) {
    if (blocks.length > LIMITS.blocks) return "invalid_blocks";
    if (textIn(blocks) > LIMITS.blockText) return "msg_blocks_too_long";
    const most = method === "chat.update" ? LIMITS.updateText : LIMITS.text;
    if (typeof body.text === "string" && [...body.text].length > most) return "msg_too_long";
    const metadata = body.metadata;
    if (metadata && (typeof metadata.event_type !== "string" || typeof metadata.event_payload !== "object")) {
      return "invalid_metadata_format";
    }
    const channel = slack().channels.findOneBy("channel_id", String(body.channel ?? ""));
    if (channel && !reaches(token, channel)) return "channel_not_found";
    if (channel && !channel.members.includes(user)) return "not_in_channel";
  }
  if (method.startsWith("views.") && Array.isArray(body.view?.blocks) && body.view.blocks.length > 100) return "invalid_arguments";
  return undefined;
}

// What `emulate` answers, with the fields that Slack gives as well.
function corrected(method, body, answer, token) {
  if (method === "oauth.v2.access" && answer.ok) installed(answer);
  if (method === "auth.test" && answer.ok) introduced(answer, token);
  if (method === "users.info" && answer.user) {
    const { locale, ...more } = slack().users.findOneBy("user_id", answer.user.id)?.more ?? {};
    Object.assign(answer.user, more);
    if (locale && ["true", "1", true].includes(body.include_locale)) answer.user.locale = locale;
  }
  if (method === "users.list") {
    for (const user of answer.members ?? []) {
      const { locale, ...more } = slack().users.findOneBy("user_id", user.id)?.more ?? {};
      Object.assign(user, more);
    }
  }
  if (answer.channel?.id) {
    Object.assign(answer.channel, slack().channels.findOneBy("channel_id", answer.channel.id)?.more ?? {});
  }
  if (["conversations.history", "conversations.replies"].includes(method)) {
    for (const message of answer.messages ?? []) {
      withBot(message);
      // Slack gives metadata only to who asks for it: a lookup that forgets to ask finds nothing.
      if (!["true", "1", true].includes(body.include_all_metadata)) delete message.metadata;
    }
  }
  if (answer.message) withBot(answer.message);
  return answer;
}

function withBot(message) {
  if (message.type !== "message") return;
  const bot = slack().bots.all().find((each) => each.user_id === message.user);
  if (bot) Object.assign(message, { bot_id: bot.bot_id, app_id: bot.app_id });
}

// Methods that `emulate` does not have.
const added = {
  "users.conversations": (c, body, user) => {
    const types = new Set(String(body.types ?? "public_channel").split(",").map((type) => type.trim()));
    const kind = (each) => (each.is_im ? "im" : each.is_mpim ? "mpim" : each.is_private ? "private_channel" : "public_channel");
    const token = slack().tokens.findOneBy("token", tokenOf(c));
    if (isOfEnterprise(token) && !body.team_id) return refused(c, "missing_argument");
    const there = (each) => (body.team_id ? each.team_id === body.team_id : true) && reaches(token, each);
    const mine = slack().channels.all().filter((each) => types.has(kind(each)) && there(each) && each.members.includes(body.user || user));
    return c.json({
      ok: true,
      channels: mine.map((each) => ({
        id: each.channel_id, name: each.name, is_private: each.is_private, is_archived: each.is_archived,
        is_im: each.is_im ?? false, is_mpim: each.is_mpim ?? false, is_member: true, ...(each.more ?? {}),
      })),
      response_metadata: { next_cursor: "" },
    });
  },
  "apps.connections.open": (c) => {
    if (!tokenOf(c).startsWith("xapp-")) return refused(c, "not_allowed_token_type");
    return socketUrl ? c.json({ ok: true, url: socketUrl }) : refused(c, "internal_error");
  },
  "auth.teams.list": (c) => {
    const token = slack().tokens.findOneBy("token", tokenOf(c));
    const teams = places.filter((each) => each.team === token?.team_id || each.enterprise?.id === token?.team_id);
    return c.json({ ok: true, teams: teams.map(({ team, name }) => ({ id: team, name })), response_metadata: { next_cursor: "" } });
  },
  "auth.revoke": (c) => {
    apart.add(tokenOf(c));
    return c.json({ ok: true, revoked: true });
  },
};

// Every call to the API goes through here: noted down, refused when Slack would, answered by the emulator, corrected.
function guarded(path, handler) {
  const method = path.slice("/api/".length);
  return async (c) => {
    const body = await bodyOf(c);
    const at = Date.now() / 1000;
    const known = slack().tokens.findOneBy("token", tokenOf(c));
    let answer;
    let response;
    if (apart.has(tokenOf(c))) answer = { ok: false, error: "token_revoked" };
    else if (!known && method !== "apps.connections.open" && !method.startsWith("oauth.")) answer = { ok: false, error: tokenOf(c) ? "invalid_auth" : "not_authed" };
    else {
      const error = ordered(method, body) ?? refusal(method, body, known?.user_id, known);
      if (error) answer = { ok: false, error };
      else {
        response = await handler(withBody(c, body), body, known?.user_id);
        answer = corrected(method, body, await response.clone().json(), known);
      }
    }
    calls.push({ nr: calls.length, at, method, user: known?.user_id ?? "", body, ok: answer.ok === true, error: answer.error ?? "", ts: answer.ts ?? answer.message_ts ?? "", channel: answer.channel?.id ?? answer.channel ?? "" });
    return c.json(answer, response?.status ?? 200);
  };
}

// Slack takes GET and POST for every method.
function either(app, path, handler) {
  app.post(path, handler);
  app.get(path, handler);
}

const KEYS = { users: "user_id", channels: "channel_id", tokens: "token", bots: "bot_id", teams: "team_id", oauthApps: "client_id", viewTriggers: "trigger_id", views: "view_id" };

function doors(app) {
  app.post("/_ground/put", async (c) => {
    const rows = await c.req.json();
    for (const [collection, many] of Object.entries(rows)) {
      for (const row of many) {
        const table = slack()[collection];
        const there = collection === "teams" ? table.all()[0] : table.findOneBy(KEYS[collection], row[KEYS[collection]]);
        if (there) table.update(there.id, row);
        else table.insert(row);
      }
    }
    return c.json({ ok: true });
  });
  // A channel goes on under another id, with all that stands in it. Slack tells it apart (`channel_id_changed`).
  app.post("/_ground/move", async (c) => {
    const { from, to } = await c.req.json();
    const { channels, messages } = slack();
    channels.update(channels.findOneBy("channel_id", from).id, { channel_id: to });
    for (const message of messages.all()) if (message.channel_id === from) messages.update(message.id, { channel_id: to });
    return c.json({ ok: true });
  });
  app.post("/_ground/places", async (c) => {
    places = await c.req.json();
    return c.json({ ok: true });
  });
  app.post("/_ground/refuse", async (c) => {
    refusing.push(await c.req.json());
    return c.json({ ok: true });
  });
  app.post("/_ground/connect", async (c) => {
    const { events, socket } = await c.req.json();
    webhooks.clear();
    if (events) webhooks.register({ url: events, events: ["*"], active: true, owner: "slack" });
    socketUrl = socket ?? "";
    return c.json({ ok: true });
  });
  app.post("/_ground/reset", (c) => {
    webhooks.clear();
    store.reset();
    slackPlugin.seed(store, emulator.url);
    store.setData("slack.signing_secret", seed.signing_secret);
    store.setData("slack.strict_scopes", true);
    for (const each of ["users", "channels", "bots", "incomingWebhooks"]) slack()[each].clear();
    [calls, responses, socketUrl, apart, refusing, places] = [[], [], "", new Set(), [], []];
    return c.json({ ok: true });
  });
  app.get("/_ground/idle", async (c) => {
    await leaving;
    return c.json({ ok: true });
  });
  app.get("/_ground/calls", (c) => c.json(calls.slice(Number(c.req.query("since") ?? 0))));
  app.get("/_ground/all", (c) => {
    const { messages, ephemeralMessages, views, channels, users } = slack();
    return c.json({
      messages: messages.all(), ephemeral: ephemeralMessages.all(), views: views.all(), channels: channels.all(), users: users.all(), responses,
    });
  });
  app.post("/_ground/response/:id", async (c) => {
    const id = c.req.param("id");
    if (responses.filter((each) => each.id === id).length >= RESPONSE_URL_USES) return c.json({ ok: false, error: "used_url" }, 404);
    responses.push({ id, body: await c.req.json() });
    return c.json({ ok: true });
  });
}

// An event as the emulator made it, with what the courier must know about its place: would Slack tell the bot, and as what.
function placed(payload) {
  const id = payload.event?.channel?.id ?? payload.event?.channel ?? payload.event?.item?.channel;
  const channel = slack().channels.findOneBy("channel_id", String(id));
  const bot = slack().bots.all()[0]?.user_id;
  for (const message of [payload.event, payload.event?.message, payload.event?.previous_message]) {
    if (message?.type !== "message") continue;
    withBot(message);
    const parent = message.thread_ts && message.thread_ts !== message.ts && slack().messages.findOneBy("ts", message.thread_ts);
    if (parent) message.parent_user_id = parent.user;
  }
  const kind = !channel ? "" : channel.is_im ? "im" : channel.is_mpim ? "mpim" : channel.is_private ? "group" : "channel";
  return { ...payload, place: { kind, inside: channel?.members.includes(bot) ?? false, shared: channel?.more?.is_ext_shared ?? false } };
}

const register = slackPlugin.register;
slackPlugin.register = (app, itsStore, itsWebhooks, ...rest) => {
  [store, webhooks] = [itsStore, itsWebhooks];
  const dispatch = webhooks.dispatch.bind(webhooks);
  // Slack does not wait for the bot before it answers whoever did something; events leave one by one.
  webhooks.dispatch = async (event, action, payload, ...to) => {
    const ready = placed(payload);
    leaving = leaving.then(() => dispatch(event, action, ready, ...to));
  };
  const watched = new Proxy(app, {
    get(target, name) {
      const value = target[name];
      if (name === "post") return (path, handler) => (path.startsWith("/api/") ? either(target, path, guarded(path, handler)) : target.post(path, handler));
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  register.call(slackPlugin, watched, itsStore, itsWebhooks, ...rest);
  for (const [method, answer] of Object.entries(added)) either(app, `/api/${method}`, guarded(`/api/${method}`, answer));
  doors(app);
};

const seed = JSON.parse(seedText ?? "{}");
const emulator = await createEmulator({ service: "slack", port: 0, hostname: "127.0.0.1", seed: { slack: seed } });
process.stdout.write(`${JSON.stringify({ url: emulator.url })}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
