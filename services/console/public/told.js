/* Shows what is pushed to this browser. It keeps nothing and asks nothing; the text is neutral already. */
self.addEventListener('push', (event) => {
  let told = { title: '', text: '' };
  try {
    told = { ...told, ...event.data.json() };
  } catch {
    // A message that cannot be read still says that there is one.
  }
  event.waitUntil(
    self.registration.showNotification(String(told.title), { body: String(told.text), requireInteraction: true }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/inbox'));
});
