// The code and the link on a receipt lead here with its number behind the "#", which is sent to nobody. It is put into the form, as its reader
// would type it, and taken out of the address and of the history. Without this the form asks for it.
(() => {
  const form = document.querySelector("form[data-receipt]");
  const digits = location.hash.slice(1);
  if (!form || !/^[0-9]{1,30}$/.test(digits)) return;
  history.replaceState(null, "", location.pathname);
  form.elements.receipt.value = digits;
  form.submit();
})();
// Copies the link where the browser lets pages do so; it stands there to be selected in any case, and the button shows only where it works.
(() => {
  const button = document.querySelector("[data-copy]");
  if (!button || !navigator.clipboard) return;
  const said = document.querySelector("[data-copied]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).href);
      said.textContent = "Copied. Paste it where you will find it again.";
    } catch {
      said.textContent = "That did not work here. Select the link and copy it by hand.";
    }
  });
})();
