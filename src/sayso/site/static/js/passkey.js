// Passkeys: what the browser needs stands in the form, what it gives goes back in the form.
// Without this file nothing is lost: an app that shows numbers works without JavaScript.

(() => {
  "use strict";

  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential || !navigator.credentials) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const words = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  function wanted() {
    const options = JSON.parse(form.dataset.options);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const list of [options.excludeCredentials, options.allowCredentials]) {
      for (const each of list || []) each.id = bytes(each.id);
    }
    return { publicKey: options };
  }

  function said(credential) {
    const response = { clientDataJSON: words(credential.response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) response[name] = words(credential.response[name]);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: words(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: {},
    });
  }

  form.hidden = false;
  const without = document.querySelector("[data-without]");
  if (without) without.hidden = true;
  const trouble = form.querySelector(".trouble");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const credential = await navigator.credentials[form.dataset.passkey](wanted());
      form.elements.passkey.value = said(credential);
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
})();
