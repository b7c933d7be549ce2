// A sign's reason comes without leaving the picture; the address keeps up, so that it can be sent.
"use strict";

document.addEventListener("htmx:beforeRequest", (event) => {
  const sign = event.detail.elt;
  for (const each of document.querySelectorAll("#picture [aria-current]")) {
    each.removeAttribute("aria-current");
  }
  sign.setAttribute("aria-current", "true");
});

document.addEventListener("htmx:afterSwap", (event) => {
  const why = document.getElementById("why");
  if (event.detail.target !== why) return;
  why.classList.remove("idle");
  why.scrollTop = 0;
  const sign = event.detail.requestConfig.elt;
  history.replaceState(null, "", sign.getAttribute("href"));
  why.querySelector("h2")?.focus({ preventScroll: true });
});

// Closing goes back to the sign it was asked from.
document.addEventListener("click", (event) => {
  const close = event.target.closest("#why .close");
  if (!close) return;
  event.preventDefault();
  const why = document.getElementById("why");
  why.classList.add("idle");
  why.replaceChildren();
  history.replaceState(null, "", close.getAttribute("href"));
  const signs = [...document.querySelectorAll("#picture [aria-current]")];
  for (const each of signs) each.removeAttribute("aria-current");
  signs.find((each) => each.offsetParent)?.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelector("#why .close")?.click();
});

// No word of a page may be lost because the network is: the link itself is always there.
document.addEventListener("htmx:sendError", (event) => {
  location.assign(event.detail.elt.getAttribute("href"));
});
