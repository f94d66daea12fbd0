// The circuit's life line, and the keys. Words come from the page, in the user's language.
(() => {
  const line = document.getElementById('link');
  const inField = target => target.matches?.('input, textarea, select, [contenteditable]');

  const changed = box => box.dispatchEvent(new Event('change', { bubbles: true }));

  // While the line is down: fields stay open, their changes are sent again later, and saving waits and says so.
  const late = new Set();
  let isDown = false;
  const [said, loading] = line.children;
  const say = (text, canLoad = false) => { said.textContent = text; loading.hidden = !canLoad; line.hidden = !text; };
  const saving = () => document.querySelectorAll('[data-saves], [data-asks-server]');
  const hold = text => {
    say(text);
    if (isDown) return;
    isDown = true;
    document.body.classList.add('link-down');
    for (const button of saving()) {
      button.dataset.before = button.getAttribute('aria-describedby') ?? '';
      button.dataset.could = button.getAttribute('aria-disabled') ?? '';
      button.setAttribute('aria-describedby', button.dataset.saves ?? line.id);
      button.setAttribute('aria-disabled', 'true');
    }
  };
  const put = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);
  const release = () => {
    isDown = false;
    document.body.classList.remove('link-down');
    say('');
    // What the server has drawn meanwhile holds: a button that it refuses says why, and one that is new was never held.
    for (const button of saving()) {
      const { before, could, refused } = button.dataset, isSaving = button.dataset.saves !== undefined;
      if (!isSaving && before === undefined) continue;
      put(button, 'aria-describedby', isSaving ? refused : before);
      put(button, 'aria-disabled', isSaving ? (refused || button.ariaBusy) && 'true' : could);
    }
    for (const box of late) if (box.isConnected) changed(box);
    late.clear();
  };
  addEventListener('change', ({ target }) => { if (isDown) late.add(target); }, true);
  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  // Keys in a box and in a check are the browser's own. The library would tell the server of each, stop the space bar of a
  // check and tick it by Enter. The page's own listeners are on the window too, and hear of them.
  for (const kind of ['keydown', 'keyup']) addEventListener(kind, event => { if (event.target.matches?.('[data-quiet], .check input')) event.stopPropagation(); }, true);
  // The second press of a double click is no press, however quick the server was with the first.
  addEventListener('click', event => { if ((isDown || event.detail > 1) && event.target.closest?.('[data-saves]')) stop(event); }, true);
  // While the line is down a link would change the address and leave the page.
  const leads = link => link && link.origin === location.origin && !link.target && !link.matches('[download], [data-skip], [data-to]');
  addEventListener('click', event => {
    if (isDown && (event.target.closest?.('[data-asks-server]') || leads(event.target.closest?.('a[href]')))) stop(event);
  }, true);
  addEventListener('submit', event => { if (isDown && !event.target.matches('[data-forgets], [data-leaves], [method="dialog"]')) stop(event); }, true);

  // Close together at first, for a server that only starts again; then longer each time, but a tablet that wakes up tries at
  // once. No two at the same moment: the line went down for all of them in the same.
  let wake;
  const pause = tries => new Promise(done => { wake = done; setTimeout(done, Math.min(400 * 1.25 ** tries, 8000) * (0.75 + Math.random() / 2)); });
  for (const sign of ['online', 'pageshow', 'visibilitychange']) addEventListener(sign, () => wake?.());
  const inTime = (promise, most) => Promise.race([promise, new Promise((_, tooLate) => setTimeout(tooLate, most))]);
  // The number that the server answers with, or nothing when nothing passes.
  const ask = async () => {
    try {
      return (await fetch('/_blazor/negotiate?negotiateVersion=1', { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(5000) })).status;
    } catch { return undefined; }
  };
  const again = async () => {
    for (let tries = 0; isDown; tries++) {
      await pause(tries);
      const answer = await ask();
      if (answer === 401) return location.reload(); // over meanwhile: the server leads to the way in, and from there back here
      if (answer !== 200) continue;
      try {
        if (!await inTime(Blazor.reconnect(), 20_000)) keep.reload(); // the server is new and does not know this page
        return;
      } catch { /* lost again */ }
    }
  };

  // A page that has died on the server looks alive and saves nothing. It says so and comes back by itself, with its drafts;
  // one that dies again at once is not loaded for ever.
  const fell = 'stannade', soon = 60_000, longEnoughToRead = 2000;
  const died = () => {
    const isAgain = Date.now() - sessionStorage.getItem(fell) < soon;
    sessionStorage.setItem(fell, Date.now());
    hold(isAgain ? line.dataset.dead : line.dataset.died);
    if (isAgain) say(line.dataset.dead, true); else setTimeout(keep.reload, longEnoughToRead);
  };
  new MutationObserver(died).observe(document.getElementById('blazor-error-ui'), { attributeFilter: ['style'] });
  loading.addEventListener('click', () => location.reload());
  if (Date.now() - sessionStorage.getItem(fell) < soon / 2) {
    say(line.dataset.back);
    addEventListener('click', () => { if (!isDown) say(''); }, { once: true });
  }

  Blazor.start({ circuit: {
    // The server says that it is there every third second.
    configureSignalR: connection => connection.withServerTimeout(9000),
    reconnectionHandler: {
      onConnectionDown: () => { if (!isDown) { hold(line.dataset.down); again(); } },
      onConnectionUp: release,
    } } });

  // Whoever writes or scrolls is there, also when the server hears nothing of it: a note is sent first when its field is left.
  const tellEvery = 15_000;
  let told = 0;
  const isHere = () => {
    if (isDown || Date.now() - told < tellEvery) return;
    told = Date.now();
    fetch('/har', { method: 'POST', redirect: 'error' }).catch(() => { /* the line tells of itself, and so does the end of the session */ });
  };
  for (const sign of ['keydown', 'input', 'pointerdown', 'wheel', 'touchmove']) addEventListener(sign, isHere, { capture: true, passive: true });

  // A press that takes its own button away does not throw the keyboard to the top of the page: the nearest part that
  // is left takes it, and not the next button, so that a key held down presses nothing more.
  const aside = '.toast, .mud-dialog, .mud-popover'; // drawn at the end of the page: what they were opened from stands elsewhere
  let trail = [], before = [];
  addEventListener('focusin', ({ target }) => {
    const to = target.closest(aside), from = trail[0]?.closest(aside) ?? null;
    // A dialog may be opened from another.
    if (to && trail[0] && to !== from) before = [...new Set([...trail, ...before])].filter(element => element.isConnected);
    trail = [];
    for (let element = target; element; element = element.parentElement) trail.push(element);
  });
  const nearest = 'td, li > div, .row, li, tr, .mud-dialog form, .sheet-form, .inset, .panel, article, section, main';
  const fields = 'input:not([type="hidden"]), select, textarea';
  const catchFocus = () => {
    if (document.activeElement !== document.body || !trail.length || trail[0].isConnected) return;
    // What was found is chosen, and its search is gone: on to the choice.
    if (trail.some(element => element.matches('.combo') && !element.isConnected)) {
      const next = trail.find(element => element.isConnected && element.querySelector(fields))?.querySelectorAll(fields) ?? [];
      const choice = [...next].find(field => field.checked) ?? next[0];
      if (choice) return choice.focus({ preventScroll: true });
    }
    const part = [...trail, ...before].find(element => element.isConnected && element.matches(nearest)) ?? document.querySelector('main');
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
  };
  // The end of the session is told above everything, an open dialog too.
  const raise = () => {
    const told = document.querySelector('.ending'), isTold = told?.childElementCount > 0;
    if (told && isTold !== told.matches(':popover-open')) told.togglePopover(isTold);
  };
  // A menu that was opened by hand has the keyboard too: the library gives it only to who opened it with a key, and only there Esc closes it.
  const enterMenu = () => {
    if (document.activeElement?.matches('.mud-menu-button-activator')) document.querySelector('.mud-popover-open [role="menuitem"]')?.focus();
  };
  // It is filled first and shown after, by its class, or the other way round.
  new MutationObserver(enterMenu).observe(document.body, { subtree: true, attributeFilter: ['class'] });
  new MutationObserver(() => { catchFocus(); raise(); enterMenu(); }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });

  // A paper's way back leads to the page it is a part of; back in the history, to the place one left there, only when that is
  // where one came from without a new load: what lies before a load may be the question of who one is.
  let cameFrom;
  const push = history.pushState.bind(history);
  history.pushState = (...entry) => { cameFrom = location.pathname; push(...entry); };
  addEventListener('popstate', () => { cameFrom = undefined; });

  // What the page itself can do without asking the server.
  const open = id => {
    const dialog = document.getElementById(id);
    for (const box of dialog?.querySelectorAll('[data-keys-switch]') ?? []) box.checked = !areKeysOff();
    if (dialog && !dialog.open) dialog.showModal();
  };
  const find = () => { document.body.classList.add('finding'); document.getElementById('find')?.focus(); };
  // Where the browser lets no page write on its clipboard, the words are marked instead, for Ctrl+C.
  const copy = async ({ dataset }) => {
    const field = document.getElementById(dataset.copies);
    field.select();
    try { await navigator.clipboard.writeText(field.value); } catch { if (!document.execCommand('copy')) return; }
    document.getElementById(`${dataset.copies}-copied`).textContent = dataset.copied;
  };
  addEventListener('click', event => {
    const at = selector => event.target.closest?.(selector);
    if (at('[data-skip]')) { event.preventDefault(); document.getElementById('content').focus(); }
    if (at('[popover] :is(a, button)')) at('[popover]').hidePopover();
    if (at('[data-dialog]')) open(at('[data-dialog]').dataset.dialog);
    if (at('[data-find]')) find();
    if (at('[data-print]')) print();
    if (at('[data-select]')) at('[data-select]').select();
    if (at('[data-copies]')) copy(at('[data-copies]'));
    if (at('[data-back]') && at('a').pathname === cameFrom) { event.preventDefault(); history.back(); }
  }, true);
  // Choosing a part of a page or a filter keeps one where one is; another page begins at its top, and other rows at the top of their list.
  let stays = 0;
  const toTop = window.scrollTo.bind(window);
  window.scrollTo = (...to) => { if (comesBack() && to[0] === 0 && to[1] === 0) return; if (stays > performance.now() && to[0] === 0 && to[1] === 0) stays = 0; else toTop(...to); };
  addEventListener('click', ({ target }) => {
    const link = target.closest?.('a[href]');
    if (link && link.origin === location.origin && link.pathname === location.pathname && !link.hash) stays = performance.now() + 5000;
    // A part of another page is not there yet when the address has it.
    else if (link?.hash && link.origin === location.origin && link.pathname !== location.pathname) goTo({ part: link.hash.slice(1) });
    // The pager stands under its list.
    link?.closest('.pager')?.previousElementSibling?.scrollIntoView();
  }, true);

  // Back and forward lead to where one was on the page, with the focus on the link one followed. The page is drawn bit by
  // bit, so it is tried with each bit until it is there, or until the user moves it themselves.
  const places = new Map(), longest = 5000;
  let goal;
  window.comesBack = () => goal !== undefined;
  const entry = () => `${history.state?._index ?? 0} ${location.pathname}${location.search}`;
  const note = more => places.set(entry(), { ...places.get(entry()), ...more });
  addEventListener('scroll', ({ target }) => { if (target === document && !goal) note({ top: scrollY }); }, { capture: true, passive: true });
  addEventListener('click', ({ target }) => { if (target.closest?.('main a[href]')) note({ link: target.closest('a').getAttribute('href') }); }, true);
  const goTo = place => {
    const mine = goal = place;
    setTimeout(() => { if (goal === mine) goal = undefined; }, longest);
  };
  const comeBack = () => {
    if (!goal) return;
    const part = goal.part && document.getElementById(goal.part);
    if (part) {
      part.scrollIntoView();
      if (document.activeElement?.matches('body, h1')) part.focus({ preventScroll: true });
    }
    if (goal.top > 0 && document.documentElement.scrollHeight - innerHeight >= goal.top) toTop(0, goal.top);
    const link = goal.link && [...document.querySelectorAll('main a[href]')].find(some => some.getAttribute('href') === goal.link);
    if (link && document.activeElement?.matches('body, h1')) link.focus({ preventScroll: true });
  };
  addEventListener('popstate', () => goTo(places.get(entry())));
  new MutationObserver(comeBack).observe(document.body, { childList: true, subtree: true });
  addEventListener('focusin', ({ target }) => { if (target.matches('h1')) comeBack(); });
  for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(sign, () => { goal = undefined; }, { capture: true, passive: true });

  // Keys of one letter can be switched off, for who speaks to the machine or whose hand shakes (WCAG 2.1.4).
  const areKeysOff = () => device.read('tangenter') === 'av';
  addEventListener('change', ({ target }) => { if (target.matches?.('[data-keys-switch]')) device.keep('tangenter', target.checked ? 'pa' : 'av'); });
  addEventListener('keydown', event => {
    if (areKeysOff() || event.ctrlKey || event.altKey || event.metaKey || inField(event.target) || dialogs.top() || document.querySelector('.mud-popover-open')) return;
    if (event.key === '/') { event.preventDefault(); find(); }
    if (event.key === 'n') { const act = document.querySelector('main [data-key="n"]') ?? document.querySelector('[data-key="n"]'); if (act) { event.preventDefault(); act.click(); } }
    if (event.key === '?') { event.preventDefault(); open('keys'); }
  });
})();
