// The matrix by keyboard and pointer: arrows from sign to sign, the row and the column lit, and in
// a file that stands alone a search. Everything is there without it.
"use strict";

(() => {
  const table = document.querySelector("table.matrix");
  if (!table) return;
  const body = table.tBodies[0];
  const cols = table.querySelectorAll("colgroup:last-of-type col");
  let lit = -1;

  const signs = () => [...body.querySelectorAll("td a")];
  const at = (row, column) => body.rows[row]?.cells[column]?.querySelector("a");

  function light(cell) {
    const column = cell ? cell.cellIndex - 1 : -1;
    if (column === lit) return;
    cols[lit]?.classList.remove("lit");
    table.tHead.rows[1].cells[lit]?.classList.remove("lit");
    cols[column]?.classList.add("lit");
    table.tHead.rows[1].cells[column]?.classList.add("lit");
    lit = column;
  }

  // One stop for the Tab key: the sign that was looked at last.
  function only(sign) {
    for (const each of signs()) each.tabIndex = -1;
    if (sign) sign.tabIndex = 0;
  }

  const steps = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
  };

  body.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cell = event.target.closest("td");
    if (!cell) return;
    const rows = [...body.rows].filter((row) => !row.hidden);
    const row = rows.indexOf(cell.parentElement);
    let next = null;
    if (event.key in steps) {
      const [down, right] = steps[event.key];
      // where there is nothing to ask there is nothing to press: on to the next that is
      let [y, x] = [row + down, cell.cellIndex + right];
      while (!next && x > 0 && rows[y]?.cells[x]) {
        next = rows[y].cells[x].querySelector("a");
        y += down;
        x += right;
      }
    } else if (event.key === "Home") {
      next = cell.parentElement.querySelector("td a");
    } else if (event.key === "End") {
      next = [...cell.parentElement.querySelectorAll("td a")].at(-1);
    } else {
      return;
    }
    event.preventDefault();
    next?.focus();
  });

  body.addEventListener("focusin", (event) => {
    const sign = event.target.closest("td a");
    if (!sign) return;
    only(sign);
    light(sign.closest("td"));
  });
  body.addEventListener("pointerover", (event) => light(event.target.closest("td")));
  table.addEventListener("pointerleave", () => light(null));

  only(body.querySelector("td a[aria-current]") || at(0, 1) || signs()[0]);

  // ── in one file: search ───────────────────────────────────────────────────────────────────────

  const find = document.getElementById("find");
  if (!find) return;
  find.closest("[hidden]").hidden = false;
  const bare = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = [...body.rows].map((row) => [row, bare(row.cells[0].textContent)]);
  const groups = [...document.querySelectorAll(".matrix-list > li")];
  find.addEventListener("input", () => {
    const words = bare(find.value).split(/\s+/).filter(Boolean);
    rows.forEach(([row, text], n) => {
      const fits = words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (groups[n]) groups[n].hidden = !fits;
    });
    only(body.querySelector("tr:not([hidden]) td a"));
  });
})();
