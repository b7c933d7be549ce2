// A sign's reason comes without leaving the picture; the address keeps up, so that it can be sent.
// Opening is a step that the back button takes back; a page is never lost because the network is.
"use strict";

(() => {
  const SLOW = 300; // milliseconds until somebody wonders
  const $ = (id) => document.getElementById(id);
  const why = $("why");
  const news = $("news");
  if (!why) return;
  let waiting = 0;

  const cell = () => new URLSearchParams(location.search).get("cell") || "";
  let open = why.classList.contains("idle") ? "" : cell();

  // Each reason is linked from the table and from the list; one of them is on the screen.
  function signs(key) {
    return [...document.querySelectorAll("#picture a")].filter(
      (each) => key && new URL(each.href).searchParams.get("cell") === key,
    );
  }

  function mark(key) {
    for (const each of document.querySelectorAll("#picture [aria-current]")) {
      each.removeAttribute("aria-current");
    }
    for (const each of signs(key)) each.setAttribute("aria-current", "true");
  }

  function say(what) {
    clearTimeout(waiting);
    news.classList.toggle("trouble", what === "offline" || what === "failed");
    news.textContent = what ? news.dataset[what] : "";
  }

  function shut() {
    const from = signs(open).find((each) => each.offsetParent);
    why.classList.add("idle");
    why.replaceChildren();
    open = "";
    mark("");
    say("");
    from?.focus();
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => say("waiting"), SLOW);
    mark(new URL(event.detail.pathInfo.requestPath, location.href).searchParams.get("cell"));
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target !== why) return;
    const address = new URL(event.detail.pathInfo.requestPath, location.href);
    const key = address.searchParams.get("cell");
    if (key !== cell()) {
      address.hash = "why";
      if (open) history.replaceState(history.state, "", address);
      else history.pushState({ opened: true }, "", address);
    }
    open = key;
    say("");
    mark(key);
    why.classList.remove("idle");
    why.scrollTop = 0;
    why.querySelector("h2")?.focus({ preventScroll: true });
  });

  for (const [kind, what] of [
    ["htmx:sendError", "offline"],
    ["htmx:timeout", "offline"],
    ["htmx:responseError", "failed"],
  ]) {
    document.addEventListener(kind, () => {
      say(what);
      mark(open);
    });
  }

  // Closing leads back to the sign it was asked from.
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#why .close")) return;
    event.preventDefault();
    if (history.state?.opened) {
      history.back();
    } else {
      history.replaceState(null, "", why.dataset.closed);
      shut();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector("#why .close")?.click();
  });

  window.addEventListener("popstate", () => {
    const key = cell();
    if (key === open) return;
    if (key) htmx.ajax("GET", location.href, { target: "#why", swap: "innerHTML" });
    else shut();
  });
})();
