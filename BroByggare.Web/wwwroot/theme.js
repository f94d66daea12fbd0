// Runs before the first paint: light or dark, and names or only numbers, as the user chose on this device.
(() => {
  const root = document.documentElement, next = { auto: 'light', light: 'dark', dark: 'auto' };
  // In cookies: what the browser stores otherwise is gone when one signs out.
  const isSecure = location.protocol === 'https:', prefix = isSecure ? '__Host-' : '', year = 365 * 24 * 3600;
  const read = name => document.cookie.split('; ').find(cookie => cookie.startsWith(`${prefix}${name}=`))?.split('=')[1];
  const keep = (name, value) => { document.cookie = `${prefix}${name}=${value}; path=/; samesite=lax; max-age=${year}${isSecure ? '; secure' : ''}`; };
  window.device = { read, keep };
  const chosen = () => read('tema') ?? 'auto';
  const apply = theme => theme === 'auto' ? delete root.dataset.theme : root.dataset.theme = theme;
  apply(chosen());

  addEventListener('click', event => {
    if (!event.target.closest?.('[data-theme-switch]')) return;
    const theme = next[chosen()];
    keep('tema', theme);
    apply(theme);
  });

  root.classList.toggle('names-off', read('namn') === 'dolda');
  addEventListener('click', event => {
    if (!event.target.closest?.('[data-names-switch]')) return;
    keep('namn', root.classList.toggle('names-off') ? 'dolda' : 'visas');
  });

  // A shared tablet: nothing that was typed is left for the next user.
  addEventListener('submit', event => {
    if (event.target.hasAttribute('data-forgets')) sessionStorage.clear();
  });

  // A page that loads itself anew while somebody writes: the keys until its box is there again are kept for it, and are no
  // commands. forms.js takes them.
  const soon = 60_000, longest = 15_000;
  const was = JSON.parse(sessionStorage.getItem('skrev') ?? 'null');
  sessionStorage.removeItem('skrev');
  if (!was || Date.now() - was.when > soon) return;
  const inField = target => target.matches?.('input, textarea, select, [contenteditable]');
  window.writing = { at: was.at, early: '' };
  addEventListener('keydown', event => {
    if (!window.writing || inField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace') window.writing.early = window.writing.early.slice(0, -1);
    else if (event.key.length === 1) window.writing.early += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  const giveUp = () => { window.writing = undefined; };
  addEventListener('pointerdown', giveUp, { capture: true, passive: true });
  setTimeout(giveUp, longest);
})();
