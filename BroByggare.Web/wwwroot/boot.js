// The circuit's life line, drafts of what is typed, and the keys. Words come from the page, in the user's language.
(() => {
  const line = document.getElementById('link'), member = document.body.dataset.member;
  const inField = target => target.matches?.('input, textarea, select, [contenteditable]');

  // Drafts: by user, page and field, in this tab only, sealed with a key that only the signed-in user's page is given.
  const place = `utkast:${member}:`;
  const key = box => `${place}${location.pathname}:${box.dataset.keep}`;
  for (const old of Object.keys(sessionStorage)) if (old.startsWith('utkast:') && !old.startsWith(place)) sessionStorage.removeItem(old);
  let asked;
  const draftKey = () => asked ??= fetch('/utkast/nyckel', { redirect: 'error' })
    .then(answer => answer.ok ? answer.arrayBuffer() : Promise.reject(answer.status))
    .then(raw => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']))
    .catch(() => { asked = undefined; });
  const toBytes = text => new TextEncoder().encode(text);
  const toBase64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
  const fromBase64 = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  // Bound to where it lies, so that one draft cannot be put in another's place.
  const how = (nonce, at) => ({ name: 'AES-GCM', iv: nonce, additionalData: toBytes(at) });
  const nonceLength = 12;
  const seal = async (secret, at, text) => {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    return toBase64([...nonce, ...new Uint8Array(await crypto.subtle.encrypt(how(nonce, at), secret, toBytes(text)))]);
  };
  const unseal = async (secret, at, sealed) => {
    try {
      const bytes = fromBase64(sealed), nonce = bytes.slice(0, nonceLength);
      return new TextDecoder().decode(await crypto.subtle.decrypt(how(nonce, at), secret, bytes.slice(nonceLength)));
    } catch { return sessionStorage.removeItem(at); } // damaged, or not ours: no draft
  };
  // What is being sealed, by draft. Sealing is not at once, so the latest text wins, and one that is forgotten meanwhile stays forgotten.
  const typed = new Map();
  const store = async (at, text) => {
    const isUnderWay = typed.has(at);
    typed.set(at, text);
    if (isUnderWay) return;
    const secret = await draftKey();
    while (typed.has(at)) {
      const latest = typed.get(at), sealed = secret && await seal(secret, at, latest);
      if (typed.get(at) !== latest) continue;
      typed.delete(at);
      if (sealed) sessionStorage.setItem(at, sealed);
    }
  };
  const changed = box => box.dispatchEvent(new Event('change', { bubbles: true }));
  window.keep = {
    restore: async box => {
      count(box);
      const at = key(box), before = box.value, secret = draftKey(), sealed = sessionStorage.getItem(at);
      if (sealed === null) return;
      const text = await secret && await unseal(await secret, at, sealed);
      // Whoever has begun to type meanwhile keeps that.
      if (text === undefined || text === before || box.value !== before) return;
      box.value = text;
      changed(box);
      count(box);
    },
    // Saved: the drafts of this page whose names begin so.
    forget: name => {
      const saved = `${place}${location.pathname}:${name}`;
      for (const draft of [...typed.keys()]) if (draft.startsWith(saved)) typed.delete(draft);
      for (const draft of Object.keys(sessionStorage)) if (draft.startsWith(saved)) sessionStorage.removeItem(draft);
    },
    toFirstError: () => document.querySelector('[aria-invalid="true"], [data-invalid]')?.focus(),
  };

  // Only said when it begins to matter.
  const count = box => {
    const left = document.getElementById(box.dataset.count), most = box.maxLength;
    if (!left || most < 0) return;
    const rest = most - box.value.length;
    left.textContent = rest < Math.max(50, most / 10) ? left.dataset.words.replace('{0}', rest.toLocaleString(document.documentElement.lang)) : '';
  };
  addEventListener('input', ({ target }) => {
    if (target.dataset?.keep) store(key(target), target.value);
    if (target.dataset?.count) count(target);
  }, true);

  // While the line is down: fields stay open, their changes are sent again later, and saving waits and says so.
  const late = new Set();
  let isDown = false;
  const [said, loading] = line.children;
  const say = (text, canLoad = false) => { said.textContent = text; loading.hidden = !canLoad; line.hidden = !text; };
  const saving = () => document.querySelectorAll('[data-saves]');
  const hold = text => {
    say(text);
    if (isDown) return;
    isDown = true;
    document.body.classList.add('link-down');
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

  // Waits longer each time, but a tablet that wakes up tries at once.
  let wake;
  const pause = tries => new Promise(done => { wake = done; setTimeout(done, Math.min(500 * 2 ** tries, 8000)); });
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
        if (!await inTime(Blazor.reconnect(), 20_000)) location.reload(); // the server is new and does not know this page
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
    if (isAgain) say(line.dataset.dead, true); else setTimeout(() => location.reload(), longEnoughToRead);
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
  // The end of the session is told above everything, an open dialog too.
  const raise = () => {
    const told = document.querySelector('.ending'), isTold = told?.childElementCount > 0;
    if (told && isTold !== told.matches(':popover-open')) told.togglePopover(isTold);
  };
  new MutationObserver(() => { catchFocus(); raise(); }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });

  // What the page itself can do without asking the server.
  const open = id => {
    const dialog = document.getElementById(id);
    for (const box of dialog?.querySelectorAll('[data-keys-switch]') ?? []) box.checked = !areKeysOff();
    if (dialog && !dialog.open) dialog.showModal();
  };
  const find = () => { document.body.classList.add('finding'); document.getElementById('find')?.focus(); };
  addEventListener('click', event => {
    const at = selector => event.target.closest?.(selector);
    if (at('[data-skip]')) { event.preventDefault(); document.getElementById('content').focus(); }
    if (at('[popover] :is(a, button)')) at('[popover]').hidePopover();
    if (at('[data-dialog]')) open(at('[data-dialog]').dataset.dialog);
    if (at('[data-find]')) find();
    if (at('[data-print]')) print();
    if (at('[data-back]')) history.back();
  }, true);
  // Keys of one letter can be switched off, for who speaks to the machine or whose hand shakes (WCAG 2.1.4).
  const areKeysOff = () => device.read('tangenter') === 'av';
  addEventListener('change', ({ target }) => { if (target.matches?.('[data-keys-switch]')) device.keep('tangenter', target.checked ? 'pa' : 'av'); });
  addEventListener('keydown', event => {
    if (areKeysOff() || event.ctrlKey || event.altKey || event.metaKey || inField(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === '/') { event.preventDefault(); find(); }
    if (event.key === 'n') { const act = document.querySelector('main [data-key="n"]') ?? document.querySelector('[data-key="n"]'); if (act) { event.preventDefault(); act.click(); } }
    if (event.key === '?') { event.preventDefault(); open('keys'); }
  });
})();
