// Runs before the first paint: light or dark, and names or only numbers, as the user chose on this device.
(() => {
  const root = document.documentElement, next = { auto: 'light', light: 'dark', dark: 'auto' };
  const chosen = () => { try { return localStorage.getItem('tema') || 'auto'; } catch { return 'auto'; } };
  const apply = theme => theme === 'auto' ? delete root.dataset.theme : root.dataset.theme = theme;
  apply(chosen());

  addEventListener('click', event => {
    if (!event.target.closest?.('[data-theme-switch]')) return;
    const theme = next[chosen()];
    try { localStorage.setItem('tema', theme); } catch { /* private window: holds until the page is left */ }
    apply(theme);
  });

  const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* as above */ } };
  const hidden = () => { try { return localStorage.getItem('namn') === 'dolda'; } catch { return false; } };
  root.classList.toggle('names-off', hidden());
  addEventListener('click', event => {
    if (!event.target.closest?.('[data-names-switch]')) return;
    keep('namn', root.classList.toggle('names-off') ? 'dolda' : 'visas');
  });

  // A shared tablet: nothing that was typed is left for the next user.
  addEventListener('submit', event => {
    if (event.target.hasAttribute('data-forgets')) sessionStorage.clear();
  });
})();
