// The page that names whom to ask: copying a wording, and what to say when the server cannot be
// reached. htmx asks for the answer; without either, the button does. Nothing typed is kept.
"use strict";

(() => {
  const $ = (id) => document.getElementById(id);

  function trouble(is) {
    $("trouble").hidden = !is;
    $("answer").hidden = is;
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      // a page that came without TLS has no clipboard of its own
      const box = document.createElement("textarea");
      box.value = words;
      box.className = "unseen";
      document.body.append(box);
      box.select();
      document.execCommand("copy");
      box.remove();
    }
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (button) {
      const words = button.closest(".wording").querySelector("blockquote").textContent.trim();
      await copy(words);
      button.focus();
      button.textContent = button.dataset.copied;
      $("said").textContent = button.dataset.copied;
    } else if (event.target.closest("#again")) {
      event.preventDefault();
      htmx.trigger($("live"), "ask");
    }
  });

  // a question is one line: Return asks, and with Shift it begins another
  document.addEventListener("keydown", (event) => {
    if (event.target.id !== "id_question" || event.key !== "Enter") return;
    if (event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $("go").click();
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) trouble(false);
  });
  for (const kind of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    document.addEventListener(kind, () => {
      asked = null;
      trouble(true);
    });
  }
  // one press, or two on the heels of each other, or a press right after typing: one question
  const SAME = 1000;
  let asked = null;
  let since = 0;
  document.addEventListener("htmx:confirm", (event) => {
    if (!["go", "live"].includes(event.detail.elt.id)) return;
    const words = $("id_question").value;
    const now = performance.now();
    if (words === asked && now - since < SAME) event.preventDefault();
    else [asked, since] = [words, now];
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.id === "go") $("answer").scrollIntoView({ block: "nearest" });
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && $("id_question").value.trim()) htmx.trigger($("live"), "ask");
  });
})();
