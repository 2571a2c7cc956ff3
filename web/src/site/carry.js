// Loads the page again. A tool's page is asked to do so, and hands what is typed over to itself; a
// page without a program does not listen, and has nothing to lose.
export function reloadWithCase() {
  document.dispatchEvent(new Event('fremdrift-reload'));
  location.reload();
}
