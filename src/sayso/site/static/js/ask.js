// The asking page: lines under the words while they change, ways to take and to undo, and what to
// say when the server cannot be reached. htmx asks for the answer; without either, buttons do.
// Nothing typed is kept anywhere but in the text box.
"use strict";

(() => {
  const $ = (id) => document.getElementById(id);
  let text, mirror, form;
  let words = ""; // the text the marks belong to
  let marks = []; // {start, end, place, level} in code units of `words`
  let now = ""; // the place that is looked at

  // ── lines under words ─────────────────────────────────────────────────────────────────────────

  function readMirror() {
    words = mirror.textContent;
    marks = [];
    const before = document.createRange();
    for (const mark of mirror.querySelectorAll("mark")) {
      before.setStart(mirror, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      marks.push({
        start,
        end: start + mark.textContent.length,
        places: mark.dataset.places,
        level: mark.dataset.level,
      });
    }
  }

  // Marks follow the text as it is edited; those whose words were touched go.
  function follow(value) {
    if (value === words) return;
    let head = 0;
    const shorter = Math.min(value.length, words.length);
    while (head < shorter && value[head] === words[head]) head += 1;
    let tail = 0;
    while (
      tail < shorter - head &&
      value[value.length - 1 - tail] === words[words.length - 1 - tail]
    ) {
      tail += 1;
    }
    const shift = value.length - words.length;
    const touchedEnd = words.length - tail;
    marks = marks
      .filter((mark) => mark.end <= head || mark.start >= touchedEnd)
      .map((mark) =>
        mark.start >= touchedEnd
          ? { ...mark, start: mark.start + shift, end: mark.end + shift }
          : mark,
      );
    words = value;
  }

  function draw() {
    const pieces = [];
    let at = 0;
    for (const mark of marks) {
      pieces.push(document.createTextNode(words.slice(at, mark.start)));
      const element = document.createElement("mark");
      element.dataset.places = mark.places;
      element.dataset.level = mark.level;
      if (now && mark.places.split(" ").includes(now)) element.classList.add("now");
      element.textContent = words.slice(mark.start, mark.end);
      pieces.push(element);
      at = mark.end;
    }
    pieces.push(document.createTextNode(`${words.slice(at)}\u200b`));
    mirror.replaceChildren(...pieces);
  }

  function light() {
    for (const item of document.querySelectorAll(".place")) {
      item.classList.toggle("now", item.id === now);
    }
  }

  function look(place) {
    if (place === now) return;
    now = place;
    light();
    draw();
  }

  function placeAt(offset) {
    const mark = marks.find((each) => each.start <= offset && offset <= each.end);
    return mark ? mark.places.split(" ")[0] : "";
  }

  function placeUnder(x, y) {
    for (const mark of mirror.querySelectorAll("mark")) {
      for (const box of mark.getClientRects()) {
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) {
          return mark.dataset.places.split(" ")[0];
        }
      }
    }
    return "";
  }

  function show(place) {
    const mark = marks.find((each) => each.places.split(" ").includes(place));
    if (!mark) return;
    text.focus();
    text.setSelectionRange(mark.start, mark.end);
    look(place);
  }

  // ── ways: a change that can be taken back ─────────────────────────────────────────────────────

  function field(name) {
    return [...form.elements].filter((each) => each.name === name && each.type !== "submit");
  }

  function value(name) {
    const [first, ...rest] = field(name);
    if (!first) return null;
    if (first.type === "checkbox") {
      return [first, ...rest].filter((each) => each.checked).map((each) => each.value);
    }
    return [first.value];
  }

  function write(name, values) {
    if (name === "text") {
      text.focus();
      text.select();
      // so that the browser's own undo knows of it
      if (!document.execCommand("insertText", false, values[0] || "") || text.value !== values[0]) {
        text.value = values[0] || "";
      }
      return;
    }
    for (const element of field(name)) {
      const details = element.closest("details");
      if (details) details.open = true;
      if (element.type === "checkbox") {
        element.checked = values.includes(element.value);
      } else {
        element.value = values[0] || "";
      }
    }
  }

  // Only what stands in the form can be changed here; anything else goes to the server as it is.
  function change(wanted) {
    const changes = new URLSearchParams(wanted);
    const names = [...new Set(changes.keys())];
    const fits = names.every((name) => {
      const elements = field(name);
      if (!elements.length) return false;
      if (elements[0].tagName === "SELECT") {
        return [...elements[0].options].some((option) => option.value === changes.get(name));
      }
      if (elements[0].type === "checkbox") {
        const known = elements.map((element) => element.value);
        return changes.getAll(name).every((each) => each === "" || known.includes(each));
      }
      return true;
    });
    if (!fits) return false;
    const before = new URLSearchParams();
    for (const name of names) {
      const values = value(name);
      for (const each of values.length ? values : [""]) before.append(name, each);
    }
    for (const name of names) write(name, changes.getAll(name).filter((each) => each !== ""));
    $("undo-button").value = before.toString();
    return true;
  }

  function ask() {
    follow(text.value);
    draw();
    keep();
    htmx.trigger($("live"), "ask");
  }

  // ── the file: sent once, and again only while nobody has read it ─────────────────────────────

  let read = ""; // the file whose reading stands in the form

  function chosen() {
    const file = $("id_file")?.files[0];
    return file ? { file, mark: `${file.name}/${file.size}/${file.lastModified}` } : null;
  }

  function send(request) {
    const sent = request.formData;
    const now_chosen = chosen();
    sent.delete("file");
    if (!now_chosen || now_chosen.mark === read) return;
    const { most, refused } = $("id_file").dataset;
    sent.delete("embedded");
    if (now_chosen.file.size > Number(most)) {
      sent.set("embedded", refused); // it says itself that it is too large: no need to send it
    } else {
      sent.set("file", now_chosen.file);
      request.timeout = 120_000;
    }
    request.sending = now_chosen.mark;
  }

  // What the file is goes without saying: picture, film, sound or document.
  function settle() {
    const said = document.querySelector("#file-said [data-kind]");
    const medium = $("id_medium");
    if (said?.dataset.kind && medium && !medium.value) medium.value = said.dataset.kind;
  }

  // ── an answer to other words than those that stand there is no answer ────────────────────────

  let answered = ""; // the text that the answer belongs to

  function wait(is) {
    for (const id of ["answer", "peek"]) $(id).ariaBusy = is ? "true" : null;
  }

  // ── trouble ───────────────────────────────────────────────────────────────────────────────────

  function trouble(is) {
    $("trouble").hidden = !is;
    $("answer").hidden = is;
    if (is) $("peek").replaceChildren();
  }

  // ── start ─────────────────────────────────────────────────────────────────────────────────────

  // While there is a text, the links above open a page of their own, and the text stays in this one.
  function keep() {
    const is = text.value.trim() !== "";
    for (const link of document.querySelectorAll(".top a")) {
      link.target = is ? "_blank" : "";
      link.rel = "noopener";
      const said = link.querySelector(".keeps");
      if (!said) continue;
      said.hidden = !is;
      link.title = is ? said.textContent.replace(/[()]/g, "").trim() : "";
    }
  }

  // Who leaves or reloads is asked first; a letter, a download and a form that is sent leave nothing.
  let staying = false;

  function stay() {
    staying = true;
    setTimeout(() => (staying = false), 1000);
  }

  // The other language comes without leaving the page, so that *Back* does not lead to an empty one.
  async function speak(button) {
    const data = new FormData(form, button);
    data.delete("file");
    const sent = new URLSearchParams(data);
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: sent });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const value = text.value;
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    htmx.process(document.body);
    read = "";
    begin();
    if (text.value !== value) {
      text.value = value;
      ask();
    }
    document.querySelector(".preferences button:not([aria-current])").focus();
  }

  function begin() {
    form = $("ask");
    text = $("id_text");
    mirror = $("mirror");
    answered = text.value;
    readMirror();
    follow(text.value);
    draw();

    text.addEventListener("input", () => {
      wait(text.value !== answered);
      // whether it is a question or a draft was said of the words that are gone
      if (!text.value.trim()) write("taken_as", []);
      follow(text.value);
      draw();
      keep();
    });
    text.addEventListener("mousemove", (event) => {
      const place = placeUnder(event.clientX, event.clientY);
      if (place) look(place);
    });
    text.addEventListener("mouseleave", () => look(""));
    keep();
  }

  document.addEventListener("DOMContentLoaded", () => {
    begin();
    document.addEventListener("selectionchange", () => {
      if (document.activeElement === text && text.selectionStart === text.selectionEnd) {
        look(placeAt(text.selectionStart));
      }
    });
    document.addEventListener("submit", stay);
    window.addEventListener("beforeunload", (event) => {
      if (text.value.trim() && !staying) event.preventDefault();
    });
    document.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (button?.name !== "language" || event.target !== form) return;
      event.preventDefault();
      speak(button).catch(() => trouble(true));
    });

    document.addEventListener("click", (event) => {
      if (event.target.closest("a[href^='mailto:']")) stay();
      const shown = event.target.closest("[data-show]");
      if (shown) {
        show(shown.dataset.show);
        return;
      }
      const button = event.target.closest("button[name=set]");
      if (button && button.form === form && change(button.value)) {
        event.preventDefault();
        if (new URLSearchParams(button.value).get("embedded") === "") $("id_file").value = "";
        if (button.value === "embedded=") $("id_file").focus();
        $("undo").hidden = button.id === "undo-button";
        ask();
      } else if (event.target.closest("#again")) {
        event.preventDefault();
        ask();
      }
    });
    for (const kind of ["mouseover", "focusin"]) {
      document.addEventListener(kind, (event) => {
        const place = event.target.closest(".place");
        if (place) look(place.id);
      });
    }

    document.addEventListener("change", (event) => {
      if (event.target.id !== "id_file") return;
      read = "";
      $("file-said").replaceChildren();
    }, true);
    document.addEventListener("htmx:configRequest", (event) => send(event.detail));
    document.addEventListener("htmx:oobAfterSwap", (event) => {
      if (event.detail.target.id !== "mirror") return;
      readMirror();
      follow(text.value);
      draw();
    });
    document.addEventListener("htmx:afterSettle", () => {
      light();
      settle();
    });
    document.addEventListener("htmx:afterRequest", (event) => {
      if (!event.detail.successful) return;
      trouble(false);
      const sent = event.detail.requestConfig;
      read = sent.sending || read;
      answered = (sent.formData.get("text") || "").replaceAll("\r\n", "\n");
      wait(text.value !== answered);
    });
    for (const kind of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
      document.addEventListener(kind, () => trouble(true));
    }
    document.addEventListener("htmx:beforeRequest", (event) => {
      wait(true);
      if (event.detail.elt.id === "go") $("answer").scrollIntoView({ block: "nearest" });
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted && text.value.trim()) ask();
    });
  });
})();
