const key = 'gatehouse.reloadedAt';
const onceInMs = 60_000;

/**
 * A page that was open while a new build came asks for parts that are gone. It is loaded anew, once: what is still
 * missing then is missing.
 */
export function reloadWhenStale(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const isRecent = Date.now() - Number(sessionStorage.getItem(key)) < onceInMs;
    if (isRecent || !navigator.onLine) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(Date.now()));
    location.reload();
  });
}
