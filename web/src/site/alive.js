/** Until the page answers in all its parts. */
export function alive() {
  const app = document.getElementById('app');
  return new Promise((resolve) => {
    const look = () => app.hasAttribute('data-live') && resolve();
    new MutationObserver(look).observe(app, { attributeFilter: ['data-live'] });
    look();
  });
}
