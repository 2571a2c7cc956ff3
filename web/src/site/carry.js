// What is typed on this page, as the text that a link carries: the page answers the question
// (web/src/components/keep/carrying.rs), or nobody does where nothing would be lost.
function typedCase() {
  const question = new CustomEvent('fremdrift-case', { detail: {} });
  document.dispatchEvent(question);
  return question.detail.text;
}

// Loads the page again. What is typed waits in the entry of the tab's history, where neither the
// address nor the browser's storage shows it, and the page takes it out of there when it is alive.
export function reloadWithCase() {
  const text = typedCase();
  if (text) history.replaceState({ case: text }, '');
  location.reload();
}
