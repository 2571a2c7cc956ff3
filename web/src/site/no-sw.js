// Takes the place of the service worker where nothing is to be kept: removes what one before it kept,
// and itself. A host that wants to be rid of it serves this file as sw.js.
addEventListener('install', (event) => event.waitUntil(skipWaiting()));

addEventListener('activate', (event) => {
  const removed = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(removed());
});
