// What is being written waits on the server too, for its writer alone: in another tab, on another device, after a crash.
(() => {
  const soon = 1000, again = 3000, longestAnswer = 5000, listHolds = 20_000, most = 60_000;
  const words = document.getElementById('elsewhere');

  // The tab's own number. One that was doubled has its twin's: the lock is held by whoever was first, and the other draws anew.
  const held = 500;
  const hold = id => new Promise(done => {
    if (!navigator.locks) return done(true);
    navigator.locks.request(`flik:${id}`, { signal: AbortSignal.timeout(held) }, () => { done(true); return new Promise(() => {}); }).catch(() => done(false));
  });
  const number = async () => {
    const before = sessionStorage.getItem('flik');
    if (before && await hold(before)) return before;
    const fresh = crypto.randomUUID();
    sessionStorage.setItem('flik', fresh);
    hold(fresh);
    return fresh;
  };
  const tab = document.body.dataset.member ? number() : undefined;
  let known;
  tab?.then(id => { known = id; });

  // All of it is kept on the server, as it said, and when: if that has ended, what lies in the tab has too.
  const toldAt = new Map();
  const toldKey = about => `sagt:${document.body.dataset.member}:${about}`;

  // How a dialog was opened: by what was pressed on the page, or in a menu of it. It is opened so again for who goes on with its draft.
  let presses = [], opener = [], goal;
  const openers = 'main button, .page-head button, .mud-popover-open [role="menuitem"]', longestWay = 10_000;
  const pressed = ({ target }) => {
    const thing = target.closest?.(openers), leads = target.closest?.('[data-opens]');
    if (leads) goal = { presses: JSON.parse(leads.dataset.opens), until: performance.now() + longestWay, from: location.href };
    if (!thing || thing.closest('.mud-dialog')) return;
    presses = thing.matches('[role="menuitem"]') ? [...presses.slice(-1), textOf(thing)] : [textOf(thing)];
  };
  addEventListener('click', pressed, true);
  // The page has loaded itself anew, and somebody was writing in a dialog.
  const recent = 60_000, reopens = JSON.parse(sessionStorage.getItem('oppnar') ?? 'null');
  sessionStorage.removeItem('oppnar');
  if (reopens?.path === location.pathname && Date.now() - reopens.when < recent) goal = { presses: reopens.presses, until: performance.now() + longestWay, from: '' };
  const openGoal = () => {
    if (!goal || location.href === goal.from) return;
    if (performance.now() > goal.until || !goal.presses.length) return void (goal = undefined);
    const thing = [...document.querySelectorAll(openers)].find(some => textOf(some) === goal.presses[0] && some.checkVisibility());
    if (!thing || thing.getAttribute('aria-disabled') === 'true') return;
    goal.presses = goal.presses.slice(1);
    thing.click();
  };

  // What has not been told yet, by form; of what is under way the newer wins.
  const waiting = new Map();
  let underWay = [], timer, sequence = 0;
  const next = () => (sequence = Math.max(sequence + 1, Date.now()));
  const formOf = about => [...document.querySelectorAll('form[data-about]')].find(form => form.dataset.about === about);
  const say = (about, text) => { const line = formOf(about)?.querySelector('[data-state]'); if (line && line.textContent !== text) line.textContent = text; };
  // What is said to be kept is all that stands there: while something has not been told, nothing is said.
  const isBehind = (about, isSo) => {
    const line = formOf(about)?.querySelector('[data-state]');
    line?.classList.toggle('behind', isSo && line.textContent !== words.dataset.notKept);
  };
  const textOf = heading => heading?.textContent.replace(/\s+/g, ' ').trim();
  // The nearest heading, and what the page is about where the form is about no support, which has a name of its own.
  const headingOf = form => {
    let part = form, near;
    while (!near && part) { part = part.parentElement?.closest('.mud-dialog, section, article, main'); near = textOf(part?.querySelector('h1, h2, h3')); }
    const page = textOf(document.querySelector('h1'));
    return [near, form.dataset.about.startsWith('support-') ? undefined : page].filter((some, i, all) => some && all.indexOf(some) === i).join(' · ');
  };
  const here = () => { const part = new URLSearchParams(location.search).get('del'); return location.pathname + (part ? `?del=${encodeURIComponent(part)}` : ''); };
  const later = pause => { timer ??= setTimeout(() => { timer = undefined; send(); }, pause); };
  const note = about => {
    if (!waiting.has(about)) waiting.set(about, { title: '', page: '/', fields: {} });
    const draft = waiting.get(about), form = formOf(about);
    sessionStorage.removeItem(toldKey(about));
    isBehind(about, true);
    if (form) Object.assign(draft, { title: headingOf(form), page: here(), opener: form.closest('.mud-dialog') ? opener : [] });
    return draft;
  };
  // What no message can hold waits in the tab alone.
  const longestTold = 100_000;
  const canBeTold = ([, draft]) => !Object.values(draft.fields ?? {}).some(text => text?.length > longestTold);
  const message = drafts => JSON.stringify({ tab: known, drafts: drafts.map(([form, draft]) => ({ form, sequence: next(), ...draft })) });
  const tell = (body, isLeaving) => fetch('/utkast', {
    method: 'PUT', redirect: 'error', headers: { 'Content-Type': 'application/json' }, body, keepalive: isLeaving && body.length < most,
    signal: isLeaving ? undefined : AbortSignal.timeout(longestAnswer),
  });
  // What could not be told waits on, under what has been written since.
  const putBack = drafts => {
    for (const [about, older] of drafts) {
      const newer = waiting.get(about);
      waiting.set(about, newer ? { ...older, ...newer, fields: newer.fields && older.fields ? { ...older.fields, ...newer.fields } : newer.fields } : older);
    }
  };
  let turn = Promise.resolve();
  const send = () => (turn = turn.then(sendNow));
  const sendNow = async () => {
    if (!waiting.size) return;
    for (const [about] of [...waiting].filter(draft => !canBeTold(draft))) { isBehind(about, false); say(about, words.dataset.keptHere); }
    underWay = [...waiting].filter(canBeTold);
    waiting.clear();
    if (!underWay.length) return;
    let answer;
    try {
      await tab;
      const told = await tell(message(underWay));
      // What cannot be taken today cannot be tomorrow either, and is not asked about for ever.
      answer = told.ok ? await told.json() : told.status >= 500 ? undefined : { at: '', kept: [] };
    } catch { /* nothing passes */ }
    const drafts = underWay;
    underWay = [];
    if (!answer) putBack(drafts);
    for (const [about] of drafts) {
      if (answer?.kept.includes(about) && hasWords(about) && !waiting.has(about)) { sessionStorage.setItem(toldKey(about), '1'); toldAt.set(about, performance.now()); }
      isBehind(about, Boolean(answer) && waiting.has(about));
      say(about, !hasWords(about) ? '' : !answer ? words.dataset.notKept : answer.kept.includes(about) ? answer.at : words.dataset.keptHere);
    }
    if (waiting.size) later(answer ? soon : again);
  };
  const leave = () => {
    if (!known || !waiting.size && !underWay.length) return;
    putBack(underWay);
    if ([...waiting].some(canBeTold)) tell(message([...waiting].filter(canBeTold)), true).catch(() => { /* it lies in the tab */ });
    waiting.clear();
  };
  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', () => { if (document.hidden) send(); });
  addEventListener('submit', event => { if (event.target.matches('[data-forgets]')) leave(); }, true);

  // Which forms have words of this tab, and in which fields. All of a form is told each time: what was taken over elsewhere
  // begins from nothing on the server, and must not begin with one field.
  const written = new Map();
  const hasWords = about => [...written.get(about)?.values() ?? []].some(text => text !== null);
  window.server = {
    write: (about, name, text) => {
      if (!written.has(about)) written.set(about, new Map());
      const fields = written.get(about);
      if (text === null && !fields.has(name)) return;
      fields.set(name, text);
      const draft = note(about);
      draft.fields = Object.fromEntries(fields);
      draft.once = undefined;
      later(soon);
    },
    // Just these words were sent to be saved.
    sent: (about, once) => {
      if (!hasWords(about)) return;
      note(about).once = once;
      send();
    },
    reopen: () => sessionStorage.setItem('oppnar', JSON.stringify({ presses: opener, path: location.pathname, when: Date.now() })),
    // Saved, or thrown away; what has been written since is another draft.
    forget: about => {
      sessionStorage.removeItem(toldKey(about));
      if (!written.delete(about)) return;
      waiting.set(about, { title: '', page: '/', fields: null });
      say(about, '');
      later(soon);
    },
  };

  // What waits from elsewhere is offered where it belongs, and never written into a form by itself; and what of this tab has ended.
  let list, listedAt = -Infinity;
  const none = { elsewhere: [], ended: [] };
  const fetchList = (holds = listHolds) => {
    if (performance.now() - listedAt < holds) return list;
    listedAt = performance.now();
    list = tab.then(mine => fetch(`/utkast/alla/${mine}`, { redirect: 'error' })).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
      .catch(() => { listedAt = -Infinity; return none; });
    return list;
  };
  // Only what the server says has ended, and only what it was told of: without an answer it is given back.
  server.isEnded = async about => {
    const wasTold = () => sessionStorage.getItem(toldKey(about)) !== null;
    if (!tab || !wasTold()) return false;
    const { ended } = await fetchList(Math.min(soon, performance.now() - (toldAt.get(about) ?? -Infinity)));
    return wasTold() && ended.includes(about);
  };
  const drop = async ({ form, tab: from, sequence: was }) => {
    list = list?.then(all => ({ ...all, elsewhere: all.elsewhere.filter(draft => draft.form !== form || draft.tab !== from) }));
    await tell(JSON.stringify({ tab: from, drafts: [{ form, sequence: was + 1, fields: null }] })).catch(() => { /* it is offered again */ });
  };
  const open = ({ form, tab: from }) => fetch(`/utkast/${encodeURIComponent(form)}/${from}`, { redirect: 'error' })
    .then(answer => answer.ok ? answer.json() : undefined).catch(() => undefined);
  const offer = async form => {
    const place = form.querySelector('[data-elsewhere]'), { about } = form.dataset;
    if (!place || !about || !tab) return;
    place.replaceChildren();
    const found = (await fetchList()).elsewhere.filter(draft => draft.form === about);
    if (form.dataset.about !== about || !form.isConnected) return;
    place.replaceChildren(...found.map(draft => {
      const line = words.content.firstElementChild.cloneNode(true), said = line.querySelector('[data-said]');
      const [on, away] = line.querySelectorAll('button');
      said.textContent = said.dataset.said.replace('{0}', draft.when);
      let isTaken = false;
      on.addEventListener('click', async () => {
        if (isTaken) return;
        isTaken = true;
        const fields = await open(draft);
        isTaken = fields !== undefined;
        if (!isTaken) return void (said.textContent = document.getElementById('link').dataset.down);
        line.remove();
        if (!fields) return;
        keep.take(form, fields);
        // Kept as this tab's before the other's goes.
        await send();
        await drop(draft);
      });
      away.addEventListener('click', () => { line.remove(); drop(draft); form.querySelector('[data-keep], [data-pick]')?.focus(); });
      return line;
    }));
  };
  const offerIn = part => { for (const form of [part, ...part.querySelectorAll('form[data-about]')]) if (form.matches('form[data-about]')) offer(form); };
  new MutationObserver(seen => {
    for (const { type, target, addedNodes } of seen) {
      if (type === 'attributes') offer(target);
      for (const part of addedNodes) if (part.querySelectorAll) {
        if (part.matches('.mud-dialog') || part.querySelector('.mud-dialog')) opener = presses;
        offerIn(part);
      }
    }
    openGoal();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-about'] });
})();
