// The script of the web chat. It sends what is typed and pressed, keeps the page fresh, and loses nothing that was typed:
// a text stays in its box (and in this browser) until the server has said that it arrived, and every try has the same key.
"use strict";
(() => {
  const body = document.body;
  const base = body.dataset.base;
  const words = JSON.parse(body.dataset.words);
  const main = document.getElementById("main");
  const room = main.dataset.room;
  const announcer = document.getElementById("announcer");
  let seq = Number(main.dataset.seq || 0);
  let last = Number(main.dataset.last || 0);
  const pressed = new Map(); // seal → key of a press that has no answer yet

  // Small things

  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const piece = (html) => { const t = document.createElement("template"); t.innerHTML = html.trim(); return t.content.firstElementChild; };
  const make = (tag, properties = {}, ...children) => { const e = Object.assign(document.createElement(tag), properties); e.append(...children); return e; };
  const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, "0")).join("");
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const memory = {
    name: (what) => `reflectie/${body.dataset.user}/${what}`,
    get(what, fallback) { try { return JSON.parse(localStorage.getItem(this.name(what))) ?? fallback; } catch { return fallback; } },
    set(what, value) {
      try { value === null ? localStorage.removeItem(this.name(what)) : localStorage.setItem(this.name(what), JSON.stringify(value)); } catch { /* full or forbidden: the box still has it */ }
    },
  };
  let saying = "";
  const announce = (text) => {
    if (!text) return;
    saying = saying ? `${saying} ${text}` : text;
    announcer.textContent = "";
    clearTimeout(announce.timer);
    announce.timer = setTimeout(() => { announcer.textContent = saying; saying = ""; }, 150);
  };

  // Asking the server. Answers {shown, …}; `again` says that the same may be tried with the same key.

  async function ask(path, fields) {
    let answer;
    try {
      answer = await fetch(base + path, { method: "POST", body: new URLSearchParams(fields) });
    } catch { return { shown: "refused", again: true, say: words.offline }; }
    let said;
    try { said = await answer.json(); } catch { said = { shown: "refused", say: words.later }; }
    if (!answer.ok) { said.shown = "refused"; said.again = answer.status >= 500 || answer.status === 429; said.say ||= words.later; }
    return said;
  }

  async function askPatiently(path, fields) {
    let said;
    for (const pause of [0, 700, 1500, 3000]) {
      if (pause) await wait(pause);
      said = await ask(path, fields);
      if (!said.again) break;
    }
    return said;
  }

  // Lines

  const list = document.getElementById("lines");
  const scroll = document.getElementById("scroll");
  const atEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  // To the newest; but a reader who was there must not miss where what is new begins, so that stays in sight.
  const toEnd = (box, first = null) => {
    if (box) box.scrollTop = box.scrollHeight;
    if (box && first && first.getBoundingClientRect().top < box.getBoundingClientRect().top) first.scrollIntoView({ block: "start" });
  };
  const panel = () => document.getElementById("thread");

  function place(where, items, ids, prefix) {
    const known = new Set(ids.map((id) => `${prefix}${id}`));
    for (const item of all(":scope > .line", where)) if (!known.has(item.id)) item.remove();
    let first = null; // of those that were not there yet
    for (const item of items) {
      const fresh = piece(item.html);
      const old = document.getElementById(fresh.id);
      if (old) {
        const focus = old.contains(document.activeElement) ? document.activeElement : null;
        const mark = focus && Array.from(old.querySelectorAll("a, button")).indexOf(focus);
        old.replaceWith(fresh);
        if (focus) (fresh.querySelectorAll("a, button")[mark] || fresh).focus({ preventScroll: true });
        continue;
      }
      const next = all(":scope > .line", where).find((other) => Number(other.dataset.id) > item.id);
      where.insertBefore(fresh, next || where.querySelector(":scope > .pending") || null);
      first ||= fresh;
    }
    return first;
  }

  let refreshing = null;
  let wanted = false;
  function refresh() {
    wanted = true;
    refreshing ||= (async () => {
      try {
        while (wanted) { wanted = false; await fetchNews(); }
      } finally { refreshing = null; }
    })();
    return refreshing;
  }

  async function fetchNews() {
    if (!room) return;
    const thread = panel();
    const query = new URLSearchParams({ since: seq, after: last });
    if (thread) query.set("draad", thread.dataset.thread);
    let news;
    try {
      const answer = await fetch(`${base}/kamer/${encodeURIComponent(room)}/nieuw?${query}`);
      if (!answer.ok) return;
      news = await answer.json();
    } catch { return; }
    const follow = atEnd(scroll);
    const first = place(list, news.lines, news.ids, "regel-");
    document.getElementById("empty").hidden = news.ids.length > 0;
    if (follow && news.lines.length) toEnd(scroll, first);
    if (thread && thread === panel()) {
      const box = thread.querySelector(".scroll");
      const follows = atEnd(box);
      const begun = place(document.getElementById("thread-lines"), news.thread, news.threadIds, "draad-");
      if (follows && news.thread.length) toEnd(box, begun);
    }
    announce(news.say);
    seq = Math.max(seq, news.seq);
    last = Math.max(last, news.last);
    memory.set(`seen/${room}`, seq);
  }

  // What the server shows after something was done

  function show(said, from) {
    switch (said.shown) {
      case "form": openSheet(piece(said.html)); break;
      case "private": showPrivate(piece(said.html), from); break;
      case "home": swapHome(said.html); break;
      case "refused": showTrouble(said.say, from); break;
    }
    if (said.say && said.shown !== "refused") announce(said.say);
  }

  function showPrivate(item, from) {
    const where = from?.closest?.(".lines") || (from?.closest?.(".thread") ? document.getElementById("thread-lines") : list);
    const line = from?.closest?.(".line, .private");
    if (line) line.after(item); else where.append(item);
    item.scrollIntoView({ block: "nearest" });
    announce(item.textContent.replace(/\s+/g, " ").trim());
  }

  function showTrouble(text, from) {
    const near = from?.closest?.("article, section, form, .card") || main;
    near.querySelector(":scope > .trouble")?.remove();
    near.append(make("p", { className: "trouble", textContent: text }));
    announce(text);
  }

  function swapHome(html) {
    const home = document.getElementById("home");
    if (home) { home.replaceWith(piece(html)); document.getElementById("home").setAttribute("tabindex", "-1"); }
    else location.href = `${base}/overzicht`;
  }

  async function refreshHome() {
    if (!document.getElementById("home")) return;
    try {
      const answer = await fetch(`${base}/overzicht/deel`);
      if (answer.ok) swapHome(await answer.text());
    } catch { /* the page as it is will do */ }
  }

  async function press(button) {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    const seal = button.dataset.seal;
    if (!pressed.has(seal)) pressed.set(seal, newKey());
    const said = await askPatiently("/knop", { seal, key: pressed.get(seal) });
    if (!said.again) pressed.delete(seal);
    button.removeAttribute("aria-disabled");
    button.closest("article, section")?.querySelector(":scope > .trouble")?.remove();
    show(said, button);
    if (said.shown !== "form" && said.shown !== "refused" && said.shown !== "home") refreshHome();
    refresh();
  }

  // Writing

  function grow(box) { box.style.height = "auto"; box.style.height = `${Math.min(box.scrollHeight + 2, 220)}px`; }
  const draftOf = (form) => `draft/${form.dataset.room}/${form.dataset.inThread || ""}`;

  function readyComposer(form) {
    const box = form.elements.text;
    if (!box.value) box.value = memory.get(draftOf(form), "");
    grow(box);
    box.addEventListener("input", () => { grow(box); memory.set(draftOf(form), box.value || null); });
    box.addEventListener("keydown", (event) => {
      const touch = matchMedia("(pointer: coarse)").matches;
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !touch) { event.preventDefault(); form.requestSubmit(); }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = box.value;
      if (!text.trim()) { box.focus(); return; }
      keep({ key: newKey(), room: form.dataset.room, thread: form.dataset.inThread || "", text });
      box.value = "";
      memory.set(draftOf(form), null);
      grow(box);
    });
  }

  const pending = () => memory.get("pending", []);
  function keep(post) { memory.set("pending", [...pending(), post]); send(post); }
  function forget(post) { memory.set("pending", pending().filter((other) => other.key !== post.key)); }

  async function send(post) {
    const where = post.thread ? document.getElementById("thread-lines") : list;
    document.getElementById(`post-${post.key}`)?.remove();
    const state = make("p", { className: "hint", textContent: words.sending });
    const item = make("li", { className: "pending", id: `post-${post.key}` }, make("p", { className: "text", textContent: post.text }), state);
    if (!/^\s*[/!]reflectie\b/i.test(post.text)) where?.append(item);
    toEnd(where?.parentElement);
    const said = await askPatiently(`/kamer/${encodeURIComponent(post.room)}/plaats`, { key: post.key, text: post.text, thread: post.thread });
    if (said.shown !== "refused") {
      forget(post);
      await refresh();
      item.remove();
      show(said, where);
      toEnd(where?.parentElement);
      return;
    }
    if (!item.isConnected) where?.append(item);
    const again = make("button", { type: "button", className: "button", textContent: words.try_again });
    again.addEventListener("click", () => send(post));
    state.replaceChildren(`${words.not_sent} ${said.say} `, again);
    if (!said.again) {
      // It will never be taken like this: give the text back to its writer.
      const box = where?.closest(".thread, .room")?.querySelector(".composer textarea");
      forget(post);
      item.remove();
      if (box) { box.value = box.value ? `${post.text}\n${box.value}` : post.text; box.dispatchEvent(new Event("input")); showTrouble(said.say, box); box.focus(); }
    } else announce(`${words.not_sent} ${said.say}`);
  }

  function resend() {
    const thread = panel()?.dataset.thread || "";
    for (const post of pending()) if (post.room === room && (!post.thread || post.thread === thread) && !document.getElementById(`post-${post.key}`)) send(post);
  }

  // Forms in a dialog

  function openSheet(dialog) {
    const form = dialog.querySelector("form");
    const seal = form.elements.seal?.value || "";
    const draft = `form/${seal.slice(-24)}`; // the same form for the same thing has the same seal
    let key = newKey();
    for (const [name, value] of Object.entries(memory.get(draft, {}))) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
    const filled = () => Object.fromEntries(Array.from(new FormData(form)).filter(([name]) => name !== "seal"));
    form.addEventListener("input", () => memory.set(draft, filled()));
    for (const area of all("textarea", form)) { area.addEventListener("input", () => grow(area)); }
    dialog.addEventListener("close", () => dialog.remove());
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    let busy = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      const state = form.querySelector(".state");
      state.textContent = words.sending;
      const said = await askPatiently("/formulier", { seal, key, ...filled() });
      busy = false;
      state.textContent = "";
      if (said.shown === "refused") { state.textContent = said.say; return; }
      key = newKey();
      if (said.shown === "problem") { showProblems(form, said.errors); return; }
      memory.set(draft, null);
      dialog.close();
      show(said, null);
      refreshHome();
      refresh();
    });
    body.append(dialog);
    dialog.showModal();
    for (const area of all("textarea", form)) grow(area);
    form.querySelector(".body input:not([type=hidden]), .body textarea, .body select, [type=submit]")?.focus();
  }

  function showProblems(form, errors) {
    const summary = form.querySelector(".problems");
    const items = [];
    for (const field of all(".field", form)) {
      const error = field.querySelector(".error");
      const text = errors[field.dataset.field];
      const first = field.querySelector("input, textarea, select");
      error.textContent = text || "";
      error.hidden = !text;
      for (const input of all("input, textarea, select", field)) text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
      if (!text) continue;
      const link = make("a", { href: `#${first.id}`, textContent: `${field.querySelector("legend, label").firstChild.textContent.trim()} – ${text}` });
      link.addEventListener("click", (event) => { event.preventDefault(); first.focus(); });
      items.push(make("li", {}, link));
    }
    for (const text of Object.entries(errors).filter(([name]) => !all(".field", form).some((f) => f.dataset.field === name)).map(([, t]) => t)) items.push(make("li", { textContent: text }));
    summary.replaceChildren(make("p", {}, make("strong", { textContent: summary.dataset.title })), make("ul", {}, ...items));
    summary.hidden = false;
    summary.focus();
  }

  // Editing and deleting own lines: the same kind of dialog, from the templates in the page

  function changeDialog(name, path, ready) {
    const dialog = document.getElementById(name).content.firstElementChild.cloneNode(true);
    const form = dialog.querySelector("form");
    const opener = document.activeElement?.closest?.(".line")?.id;
    ready(form);
    dialog.addEventListener("close", () => { dialog.remove(); (document.getElementById(opener) || main).focus({ preventScroll: true }); });
    for (const button of all("[data-close]", dialog)) button.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const state = form.querySelector(".state");
      state.textContent = words.sending;
      const said = await askPatiently(path, Object.fromEntries(new FormData(form)));
      if (said.shown === "refused") { state.textContent = said.say; return; }
      dialog.close();
      await refresh();
      show(said, null);
    });
    body.append(dialog);
    dialog.showModal();
    const box = form.querySelector("textarea");
    if (box) { grow(box); box.focus(); box.setSelectionRange(box.value.length, box.value.length); }
  }

  // Threads beside the room

  async function openThread(id, remember = true) {
    const answer = await fetch(`${base}/kamer/${encodeURIComponent(room)}/draad/${id}`).catch(() => null);
    if (!answer?.ok) return;
    const fresh = piece(await answer.text());
    panel()?.remove();
    document.querySelector(".columns").append(fresh);
    body.classList.add("with-thread");
    if (remember) history.pushState({ thread: id }, "", `?draad=${id}`);
    readyComposer(fresh.querySelector(".composer"));
    toEnd(fresh.querySelector(".scroll"));
    resend();
    fresh.querySelector("textarea").focus();
  }

  function closeThread(remember = true) {
    const id = panel()?.dataset.thread;
    panel()?.remove();
    body.classList.remove("with-thread");
    if (remember) history.pushState({}, "", location.pathname);
    (document.querySelector(`[data-thread="${id}"]`) || main).focus({ preventScroll: true });
  }

  // The practice bar

  async function practise(button) {
    const both = all("[data-practice]");
    if (both.some((other) => other.getAttribute("aria-disabled") === "true")) return;
    for (const other of both) other.setAttribute("aria-disabled", "true");
    button.classList.add("busy");
    const said = await ask(`/oefening/${button.dataset.practice}`, {});
    for (const other of both) other.removeAttribute("aria-disabled");
    button.classList.remove("busy");
    if (said.clock) document.getElementById("clock").textContent = said.clock;
    const happened = document.getElementById("practice-news");
    happened.textContent = said.say || "";
    happened.hidden = !said.say;
    announce(said.say);
    refreshHome();
    await refresh();
  }

  // What is pressed, anywhere

  document.addEventListener("click", (event) => {
    const at = event.target.closest?.("[data-seal], [data-thread], [data-close-thread], [data-edit], [data-delete], [data-dismiss], [data-practice], [data-language]");
    for (const open of all("details.people[open]")) if (!open.contains(event.target)) open.open = false;
    if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (at.dataset.seal) press(at);
    else if (at.dataset.practice) practise(at);
    else if ("dismiss" in at.dataset) {
      const item = at.closest(".private");
      (item.previousElementSibling || main).focus({ preventScroll: true });
      item.remove();
    }
    else if ("closeThread" in at.dataset) { event.preventDefault(); closeThread(); }
    else if (at.matches("a[data-thread]")) { event.preventDefault(); openThread(at.dataset.thread); }
    else if (at.dataset.edit) changeDialog("edit-sheet", `/regel/${at.dataset.edit}/wijzig`, (form) => { form.elements.text.value = at.dataset.raw; form.elements.revision.value = at.dataset.revision; });
    else if (at.dataset.delete) changeDialog("delete-sheet", `/regel/${at.dataset.delete}/verwijder`, () => {});
    else if ("language" in at.dataset) at.href = `${at.pathname}?terug=${encodeURIComponent(location.pathname + location.search)}`;
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
    const open = document.querySelector("details.people[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); } else if (panel()) closeThread();
  });

  addEventListener("popstate", () => {
    const id = new URLSearchParams(location.search).get("draad");
    if (id) openThread(id, false); else if (panel()) closeThread(false);
  });

  // News, as long as the page is looked at

  let stream = null;
  function listen() {
    if (stream || document.hidden) return;
    stream = new EventSource(`${base}/nieuws`);
    stream.onmessage = (event) => hear(JSON.parse(event.data));
    stream.onerror = () => { if (stream && stream.readyState === EventSource.CLOSED) { stream = null; setTimeout(listen, 3000); } };
  }
  function hear(news) {
    const clock = document.getElementById("clock");
    if (clock) clock.textContent = news.clock;
    for (const link of all("[data-room][data-news]")) {
      const id = link.dataset.room;
      const newest = news.rooms[id] || 0;
      if (id === room) { if (newest > seq) refresh(); continue; }
      const badge = link.querySelector(".badge");
      const fresh = newest > memory.get(`seen/${id}`, 0);
      if (fresh && badge.hidden && hear.before && newest > (hear.before[id] || 0)) announce(link.dataset.news);
      badge.hidden = !fresh;
    }
    hear.before = news.rooms;
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { stream?.close(); stream = null; } else { listen(); refresh(); }
  });
  addEventListener("online", resend);
  addEventListener("pagehide", () => { stream?.close(); stream = null; });
  addEventListener("pageshow", listen);

  // Begin

  for (const form of all(".composer")) readyComposer(form);
  if (room) memory.set(`seen/${room}`, seq);
  for (const box of all(".scroll")) if (room) toEnd(box);
  resend();
  listen();
})();
