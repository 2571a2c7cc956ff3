/** Until the page answers in all its parts. */
export function alive() {
  const app = document.getElementById('app');
  return new Promise((resolve) => {
    const watch = new MutationObserver(look);
    function look() {
      if (!app.hasAttribute('data-live')) return;
      watch.disconnect();
      resolve();
    }
    watch.observe(app, { attributeFilter: ['data-live'] });
    look();
  });
}
