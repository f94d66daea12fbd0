// The circuit's life line, and the keys. Words come from the page, in the user's language.
(() => {
  const line = document.getElementById('link');
  const inField = target => target.matches?.('input, textarea, select, [contenteditable]');

  const changed = box => box.dispatchEvent(new Event('change', { bubbles: true }));

  // While the line is down: fields stay open, their changes are sent again later, and saving waits and says so.
  const late = new Set();
  let isDown = false;
  const say = text => { line.textContent = text; line.hidden = !text; };
  const saving = () => document.querySelectorAll('[data-saves]');
  const hold = () => {
    isDown = true;
    document.body.classList.add('link-down');
    say(line.dataset.down);
    for (const button of saving()) {
      button.dataset.before = button.getAttribute('aria-describedby') ?? '';
      button.dataset.could = button.getAttribute('aria-disabled') ?? '';
      button.setAttribute('aria-describedby', button.dataset.saves);
      button.setAttribute('aria-disabled', 'true');
    }
  };
  const put = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);
  const release = () => {
    isDown = false;
    document.body.classList.remove('link-down');
    say('');
    for (const button of saving()) {
      put(button, 'aria-describedby', button.dataset.before);
      put(button, 'aria-disabled', button.dataset.could);
    }
    for (const box of late) if (box.isConnected) changed(box);
    late.clear();
  };
  addEventListener('change', ({ target }) => { if (isDown) late.add(target); }, true);
  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  // The second press of a double click is no press, however quick the server was with the first.
  addEventListener('click', event => { if ((isDown || event.detail > 1) && event.target.closest?.('[data-saves]')) stop(event); }, true);
  addEventListener('submit', event => { if (isDown && !event.target.matches('[data-forgets], [data-leaves], [method="dialog"]')) stop(event); }, true);

  const pause = tries => new Promise(done => setTimeout(done, Math.min(500 * 2 ** tries, 8000)));
  const isSignedOut = async () => {
    try { return (await fetch('/_blazor/negotiate?negotiateVersion=1', { method: 'POST' })).status === 401; } catch { return false; }
  };
  const again = async () => {
    for (let tries = 0; isDown; tries++) {
      await pause(tries);
      try {
        if (!await Blazor.reconnect()) location.reload(); // the server is new and does not know this page
        return;
      } catch {
        if (await isSignedOut()) return location.reload();
      }
    }
  };
  Blazor.start({ circuit: { reconnectionHandler: {
    onConnectionDown: () => { if (!isDown) { hold(); again(); } },
    onConnectionUp: release,
  } } });

  // A press that takes its own button away does not throw the keyboard to the top of the page: the nearest part that
  // is left takes it, and not the next button, so that a key held down presses nothing more.
  let trail = [];
  addEventListener('focusin', ({ target }) => {
    trail = [];
    for (let element = target; element; element = element.parentElement) trail.push(element);
  });
  const catchFocus = () => {
    if (document.activeElement !== document.body || !trail.length || trail[0].isConnected) return;
    const part = trail.find(element => element.isConnected && element.matches('dialog form, article, section, main'));
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
  };
  new MutationObserver(catchFocus).observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });

  // What the page itself can do without asking the server.
  const open = id => { const dialog = document.getElementById(id); if (dialog && !dialog.open) dialog.showModal(); };
  const find = () => { document.body.classList.add('finding'); document.getElementById('find')?.focus(); };
  addEventListener('click', event => {
    const at = selector => event.target.closest?.(selector);
    if (at('[data-skip]')) { event.preventDefault(); document.getElementById('content').focus(); }
    if (at('[popover] :is(a, button)') && at('[aria-disabled="true"]') === null) at('[popover]').hidePopover();
    if (at('[data-dialog]')) open(at('[data-dialog]').dataset.dialog);
    if (at('[data-find]')) find();
    if (at('[data-print]')) print();
    if (at('[data-back]')) history.back();
  }, true);
  // A menu opens at its button, wholly on the screen, and follows it when the page is scrolled. The browser closes it by Esc and by a press outside.
  const edge = 8;
  const place = menu => {
    const button = document.querySelector(`[popovertarget="${menu.id}"]`)?.getBoundingClientRect();
    if (!button) return menu.hidePopover();
    const room = innerHeight - button.bottom - 2 * edge, isBelow = room >= Math.min(menu.scrollHeight, button.top);
    menu.style.left = `${Math.max(edge, Math.min(button.right - menu.offsetWidth, innerWidth - menu.offsetWidth - edge))}px`;
    menu.style.top = isBelow ? `${button.bottom + edge / 2}px` : 'auto';
    menu.style.bottom = isBelow ? 'auto' : `${innerHeight - button.top + edge / 2}px`;
    menu.style.maxHeight = `${isBelow ? room : button.top - 2 * edge}px`;
  };
  const placeAll = () => { for (const menu of document.querySelectorAll('.at-button:popover-open')) place(menu); };
  addEventListener('toggle', ({ target, newState }) => { if (newState === 'open' && target.matches?.('.at-button')) place(target); }, true);
  addEventListener('scroll', placeAll, { capture: true, passive: true });
  addEventListener('resize', placeAll);

  // Choosing a part of a page, a filter or a page of a list keeps one where one is: only another page begins at its top.
  let stays = 0;
  const toTop = window.scrollTo.bind(window);
  window.scrollTo = (...to) => { if (stays > performance.now() && to[0] === 0 && to[1] === 0) stays = 0; else toTop(...to); };
  addEventListener('click', ({ target }) => {
    const link = target.closest?.('a[href]');
    if (link && link.origin === location.origin && link.pathname === location.pathname && !link.hash) stays = performance.now() + 5000;
  }, true);

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === '/') { event.preventDefault(); find(); }
    if (event.key === 'n') { const act = document.querySelector('main [data-key="n"]') ?? document.querySelector('[data-key="n"]'); if (act) { event.preventDefault(); act.click(); } }
    if (event.key === '?') { event.preventDefault(); open('keys'); }
  });
})();
