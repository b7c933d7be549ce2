// Light or dark without a visit to the server. Without JavaScript the same buttons send a form.
"use strict";

document.documentElement.classList.add("js");

// The address of a form does not hold the paragraph or the part of the matrix that is looked at.
document.addEventListener("submit", (event) => {
  const back = event.target.elements.namedItem("back");
  if (back) back.value = location.pathname + location.search + location.hash;
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=theme]");
  if (!button) return;
  event.preventDefault();
  document.documentElement.dataset.bsTheme = button.value;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `theme=${button.value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  const other = button.value === "dark" ? ".to-light" : ".to-dark";
  document.querySelector(other).focus();
});
