// What is typed: drafts, boxes that no late answer writes into, forms that are sent once, dialogs that ask before they close.
(() => {
  const member = document.body.dataset.member, path = () => location.pathname;
  const own = box => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value');
  const read = box => own(box).get.call(box);
  // The server hears of some boxes with each key.
  const changed = box => box.dispatchEvent(new Event(box.dataset.live === undefined ? 'change' : 'input', { bubbles: true }));
  const isDown = () => document.body.classList.contains('link-down');
  const touched = new WeakSet(); // forms and dialogs in which something stands that is kept nowhere

  // Also where it lies folded away.
  const reach = field => {
    for (let part = field?.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    field?.focus();
  };

  // Written by us, with the caret where it was in the words that follow it.
  const put = (box, text) => {
    const fromEnd = document.activeElement === box && box.selectionEnd !== null ? read(box).length - box.selectionEnd : null;
    own(box).set.call(box, text);
    if (fromEnd !== null) box.setSelectionRange(Math.max(0, text.length - fromEnd), Math.max(0, text.length - fromEnd));
    count(box);
  };

  // Drafts: by user, by what the form is about (or the page), and by field, in this tab only, sealed with a key that only
  // the signed-in user's page is given.
  const place = `utkast:${member}:`, sentPlace = `sant:${member}:`;
  for (const old of Object.keys(sessionStorage))
    if (/^(utkast|sant|sagt):/.test(old) && old.split(':')[1] !== member) sessionStorage.removeItem(old);
  const about = box => box.closest('[data-about]')?.dataset.about ?? path();
  const key = (box, thing = about(box)) => `${place}${thing}:${box.dataset.keep}`;
  const sentKey = at => sentPlace + at.slice(place.length);
  const isKept = at => typed.has(at) || sessionStorage.getItem(at) !== null;
  let asked;
  const draftKey = () => asked ??= fetch('/utkast/nyckel', { redirect: 'error' })
    .then(answer => answer.ok ? answer.arrayBuffer() : Promise.reject(answer.status))
    .then(raw => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']))
    .catch(() => { asked = undefined; });
  // Asked for at once: what is typed must not wait for it when the line is lost.
  if (member) draftKey();
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
  // What is written about some thing is told to the server too; its forms say what they are about.
  const choices = new Set();
  const tellServer = (at, text) => {
    const [, thing, name] = /^utkast:[^:]*:([^:]*):(.*)$/.exec(at) ?? [];
    if (thing && !thing.startsWith('/')) server.write(thing, (choices.has(at) ? 'val:' : '') + name, text);
  };
  const drop = at => { tellServer(at, null); typed.delete(at); sessionStorage.removeItem(at); sessionStorage.removeItem(sentKey(at)); };
  const store = async (at, text) => {
    if (text === '') return drop(at);
    tellServer(at, text);
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

  // The same mark as the server makes (TextMark): FNV-1a over the UTF-16 units, and the length.
  const mark = text => {
    let sum = 2166136261;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
    return `${text.length}-${sum >>> 0}`;
  };
  // What was typed after the text with this mark, or the whole where it was changed in another way.
  const after = (text, told) => {
    const length = parseInt(told, 10);
    return mark(text.slice(0, length)) === told ? text.slice(length).trimStart() : text;
  };

  // A draft is offered as soon as its box is there, without asking the server; what is typed meanwhile stands after it.
  const restoring = new WeakSet(), offered = new WeakMap(), adopted = new WeakSet();
  const adopt = (form, once) => {
    const field = form?.querySelector('[data-key-of-draft]');
    if (!field) return;
    own(field).set.call(field, once);
    changed(field);
  };
  const isSaved = async once => {
    try { return await (await fetch(`/utkast/sparad/${once}`, { redirect: 'error' })).json(); } catch { return false; }
  };
  // What was sent and is not answered yet: a form that comes in its place begins empty.
  const underWay = new Map();
  const isUnderWay = box => { const form = box.closest('form')?.dataset; return form?.about !== undefined && underWay.get(form.about) === form.once; };
  const restore = async (box, from) => { await restoreDraft(box, from); if (!restoring.has(box)) goOn(box); };
  const restoreDraft = async (box, from = read(box)) => {
    const at = key(box), sealed = sessionStorage.getItem(at), sentBefore = sessionStorage.getItem(sentKey(at));
    count(box);
    if (sealed === null || offered.get(box) === at || isUnderWay(box)) return; // a box is told of with each part that it came with
    offered.set(box, at);
    restoring.add(box);
    const isEnded = await server.isEnded(about(box));
    if (isEnded) drop(at);
    const secret = !isEnded && await draftKey(), found = secret && await unseal(secret, at, sealed), was = sentBefore && JSON.parse(sentBefore);
    const hasAnswer = found && was && await isSaved(was.once), text = hasAnswer ? after(found, was.mark) : found;
    restoring.delete(box);
    if (hasAnswer) sessionStorage.removeItem(sentKey(at));
    if (!box.isConnected || key(box) !== at || !isKept(at)) return; // saved or thrown away meanwhile
    const now = read(box), since = now.startsWith(from) ? now.slice(from.length) : now;
    if (text && text !== now) { tell(box, at, from); put(box, text + (since.trim() ? (box.tagName === 'TEXTAREA' ? '\n' : ' ') + since.trimStart() : since)); }
    if (found !== undefined) store(at, text || since ? read(box) : '');
    if (read(box) !== now) changed(box);
    // Sent, and whether it was saved is not known: it is sent again as the same.
    if (was && !hasAnswer && text === found && !since) { adopt(box.form, was.once); adopted.add(box.form); }
  };
  // A form that is given its draft back says so, and can be given what stood there before.
  const drafted = new WeakMap();
  const told = form => form?.querySelector('[data-draft]');
  const tell = (box, at, before) => {
    const form = box.closest('form'), said = told(form);
    if (!said) return;
    if (!drafted.has(form)) drafted.set(form, new Map());
    if (!drafted.get(form).has(at)) drafted.get(form).set(at, before);
    said.hidden = false;
  };
  const settle = form => {
    touched.delete(form);
    drafted.delete(form);
    if (told(form)) told(form).hidden = true;
  };
  addEventListener('click', ({ target }) => {
    const form = target.closest?.('[data-drops]')?.closest('form'), was = drafted.get(form);
    if (!form) return;
    for (const box of form.querySelectorAll('[data-pick]')) if (was?.has(pickKey(box))) pick(box, was.get(pickKey(box)));
    for (const box of form.querySelectorAll('[data-keep]')) if (was?.has(key(box))) { put(box, was.get(key(box))); changed(box); }
    for (const box of form.querySelectorAll('[data-pick]')) drop(pickKey(box));
    for (const box of form.querySelectorAll('[data-keep]')) drop(key(box));
    settle(form);
    form.querySelector('input:not([type="hidden"]), select, textarea')?.focus();
  }, true);
  // What is chosen and not typed belongs to the draft too: a day, a choice, ticks. Kept as what it is, so that another
  // language or order of the choices is no other choice; and offered once to each form, so that what the page sets later stays.
  const pickKey = (box, thing = about(box)) => {
    const at = `${place}${thing}:${box.dataset.pick}`;
    choices.add(at);
    return at;
  };
  const group = box => [...(box.closest('form') ?? document).querySelectorAll('[data-pick]')].filter(other => other.dataset.pick === box.dataset.pick);
  const isTick = box => box.type === 'checkbox' || box.type === 'radio';
  const is = choice => choice?.dataset.is ?? '';
  const picked = box => isTick(box) ? JSON.stringify(group(box).filter(other => other.checked).map(is))
    : box.tagName === 'SELECT' ? is(box.selectedOptions[0]) : read(box);
  const pick = (box, value) => {
    if (isTick(box)) {
      const chosen = JSON.parse(value);
      // What is chosen among several cannot be unchosen, also when what was chosen is none of them any more.
      if (box.type === 'radio' && !group(box).some(other => chosen.includes(is(other)))) return;
      for (const other of group(box)) if (other.checked !== chosen.includes(is(other))) {
        other.checked = !other.checked;
        if (other.type === 'checkbox' || other.checked) changed(other);
      }
    } else {
      const option = box.tagName === 'SELECT' ? [...box.options].find(some => is(some) === value) : { value };
      if (option && read(box) !== option.value) { own(box).set.call(box, option.value); changed(box); }
    }
  };
  // A list that the server draws has a hidden box beside it, which says what the user has chosen; what the page set is no draft.
  const chosen = (box, key) => {
    if (key === undefined) return;
    const form = box.closest('form') ?? document.body;
    if (!given.has(form)) given.set(form, new Set());
    if (box.dataset.pick) { given.get(form).add(pickKey(box)); store(pickKey(box), key); }
    touched.add(box.form ?? sheetOf(box) ?? box);
  };
  const choose = (box, key) => {
    if (key === read(box)) return;
    own(box).set.call(box, key);
    changed(box);
    chosen(box, key);
  };
  const boxOf = list => list.closest('.field').querySelector('[data-choices]');
  // The arrows choose at once in an open list; Esc gives back what stood there when it was opened.
  const atOpening = new WeakMap();
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, ({ target, key }) => {
    const list = target.closest?.('.select')?.querySelector('[data-list]');
    if (!list) return;
    if (list.getAttribute('aria-expanded') !== 'true') atOpening.set(list, read(boxOf(list)));
    else if (key === 'Escape' && atOpening.has(list)) choose(boxOf(list), atOpening.get(list));
  }, true);
  // Letters typed soon after each other are the beginning of one name; the library would take each as a name of its own.
  const oneName = 1000;
  let letters = '', lastLetter = 0;
  addEventListener('keydown', event => {
    const list = event.target, box = list.dataset?.list === undefined ? null : boxOf(list);
    if (!box || event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    const isLater = event.timeStamp - lastLetter > oneName;
    if (event.key === ' ' && (isLater || !letters)) return;
    stop(event);
    if (isDown()) return;
    letters = (isLater ? '' : letters) + event.key.toLocaleLowerCase();
    lastLetter = event.timeStamp;
    const [key] = JSON.parse(box.dataset.choices).find(([, name]) => name.toLocaleLowerCase().startsWith(letters)) ?? [];
    if (key !== undefined) choose(box, key);
  }, true);
  const given = new WeakMap();
  const offer = async box => {
    const form = box.closest('form') ?? document.body, at = pickKey(box);
    if (!given.has(form)) given.set(form, new Set());
    if (given.get(form).has(at)) return;
    given.get(form).add(at);
    const sealed = sessionStorage.getItem(at), before = sealed && picked(box);
    if (sealed === null || isUnderWay(box)) return;
    if (await server.isEnded(about(box))) return drop(at);
    const secret = await draftKey(), found = secret && await unseal(secret, at, sealed);
    if (found && box.isConnected && pickKey(box) === at && isKept(at) && picked(box) === before && found !== before) { tell(box, at, before); pick(box, found); }
  };
  addEventListener('change', ({ target: box }) => {
    if (!box.dataset?.pick) return;
    given.get(box.closest('form') ?? document.body)?.add(pickKey(box));
    store(pickKey(box), picked(box));
  }, true);
  addEventListener('click', ({ target }) => {
    const quick = target.closest?.('[data-picks]'), box = quick?.closest('.row').querySelector('[data-pick]');
    if (box) store(pickKey(box), quick.dataset.picks);
  }, true);
  // The page has loaded itself anew, and somebody wrote in this box: they write on, after what they typed meanwhile.
  const goOn = box => {
    if (!window.writing || window.writing.at !== key(box) || !box.isConnected) return;
    const { early } = window.writing, text = read(box) + early;
    window.writing = undefined;
    box.focus();
    if (early) { put(box, text); store(key(box), text); changed(box); }
    if (box.selectionEnd !== null) box.setSelectionRange(text.length, text.length);
  };
  const restoreIn = (part, from) => { for (const box of part.querySelectorAll('[data-keep]')) restore(box, from); for (const box of part.querySelectorAll('[data-pick]')) offer(box); };
  window.keep = {
    // This page is about to load itself anew.
    reload: () => {
      const box = document.activeElement;
      if (box?.dataset?.keep) sessionStorage.setItem('skrev', JSON.stringify({ at: key(box), when: Date.now() }));
      const dialog = sheetOf(dialogs.top() ?? document.body);
      if (dialog && drafts(dialog).length) server.reopen();
      location.reload();
    },
    // What was begun elsewhere goes on here, before what has been typed here meanwhile.
    take: (form, fields) => {
      for (const box of form.querySelectorAll('[data-keep]')) {
        const text = fields[box.dataset.keep], at = key(box), now = read(box), mine = isKept(at) ? now : '';
        if (!text || text === now) continue;
        tell(box, at, now);
        put(box, mine.trim() ? `${text}${box.tagName === 'TEXTAREA' ? '\n' : ' '}${mine.trimStart()}` : text);
        store(at, read(box));
        changed(box);
      }
      for (const box of form.querySelectorAll('[data-pick]')) {
        const value = fields[`val:${box.dataset.pick}`], at = pickKey(box), before = picked(box);
        given.get(form)?.add(at);
        if (value === undefined || isKept(at) || value === before) continue;
        tell(box, at, before);
        pick(box, value);
        store(at, value);
      }
      // What is asked for only after another answer has no box yet: it is given when it comes.
      const names = new Set([...form.querySelectorAll('[data-keep]')].map(box => box.dataset.keep).concat([...form.querySelectorAll('[data-pick]')].map(box => `val:${box.dataset.pick}`)));
      for (const [name, text] of Object.entries(fields)) {
        const at = `${place}${form.dataset.about}:${name.replace(/^val:/, '')}`;
        if (names.has(name) || isKept(at)) continue;
        if (name.startsWith('val:')) choices.add(at);
        store(at, text);
      }
      form.querySelector('[data-keep], [data-pick]')?.focus();
    },
    // Saved: the drafts of what this is about, or those of this page whose names begin so. What was typed after it was sent is the next one's.
    forget: name => {
      const saved = [`${place}${name}:`, `${place}${path()}:${name}`];
      server.forget(name);
      const live = new Map([...document.querySelectorAll('[data-keep]')].map(box => [key(box), box]));
      for (const at of new Set([...typed.keys(), ...Object.keys(sessionStorage)]))
        if (saved.some(start => at.startsWith(start))) {
          const box = live.get(at);
          if (box && sent.has(box) && read(box) !== sent.get(box)) { sessionStorage.removeItem(sentKey(at)); tellServer(at, read(box)); }
          else drop(at);
        }
      for (const form of document.querySelectorAll('form[data-about]')) if (form.dataset.about === name) settle(form);
    },
    // The form was sent and is safe: the dialog it stands in has nothing typed any more, and its drafts are gone.
    saved: (id, name) => {
      const form = document.getElementById(id);
      if (form) settle(form);
      if (name) keep.forget(name);
    },
    // Another page has come; whoever has begun to write in it, or has pressed something, goes on.
    toHeading: () => {
      if (!document.activeElement?.matches('main :is(input, textarea, select, button), .mud-popover *')) document.querySelector('h1')?.focus({ preventScroll: comesBack() });
    },
    // A part that has come in the place of another: its beginning is seen, and the keyboard is there unless one writes elsewhere.
    toPart: id => {
      const part = document.getElementById(id);
      if (!document.activeElement?.matches('input, textarea, select')) part?.focus({ preventScroll: true });
      part?.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
    },
    reveal: id => document.getElementById(id)?.scrollIntoView({ block: 'nearest' }),
    toFirstError: id => {
      const part = document.getElementById(id) ?? dialogs.top() ?? document;
      // A field that the answers do not ask for is in nobody's way.
      const isAsked = field => !field.closest('.opens > :last-child') || field.checkVisibility();
      reach(part.querySelector('[data-errors]') ?? [...part.querySelectorAll('[aria-invalid="true"], [data-invalid]')].find(isAsked));
    },
  };

  // An answer writes into a box only where the text still stands that it is an answer to (data-over). What was typed since
  // is kept, without what has been saved of it, and told.
  // Each write of the page has a number; one without a new number is of another program, such as dictation, and passes.
  const sent = new WeakMap(), guarded = new WeakMap();
  const guard = box => {
    if (guarded.has(box) || box.dataset.over === undefined) return;
    guarded.set(box, box.dataset.over);
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: () => read(box),
      set: text => {
        const now = read(box), [over] = box.dataset.over.split(':'), isOurs = guarded.get(box) !== box.dataset.over;
        guarded.set(box, box.dataset.over);
        if (text === now) return;
        if (!isOurs || mark(now) === over) return put(box, text);
        const rest = text === '' ? after(now, over) : now;
        put(box, rest);
        if (box.dataset.keep) store(key(box), rest);
        setTimeout(() => changed(box));
      },
    });
  };

  // Only said when it begins to matter. What is longer than a message can be is not told at all, and so not sent either.
  const longestTold = 20000;
  const number = some => some.toLocaleString(document.documentElement.lang);
  const most = box => Number(box.dataset.most ?? Infinity);
  const tooMany = box => read(box).trim().length - most(box);
  const isTooLongToTell = box => read(box).length > longestTold && tooMany(box) > 0;
  const count = box => {
    const said = document.getElementById(box.dataset.count);
    if (!said) return;
    const over = tooMany(box), isOver = over > 0 && box.getAttribute('aria-invalid') !== 'true';
    said.classList.toggle('over', isOver);
    said.textContent = isOver ? said.dataset.tooLong.replace(/\{0[^}]*\}/, number(over)).replace(/\{1[^}]*\}/, number(most(box)))
      : over <= 0 && -over < Math.max(50, most(box) / 10) ? said.dataset.left.replace('{0}', number(-over)) : '';
  };
  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  addEventListener('input', event => {
    const box = event.target;
    if (box.dataset?.over === undefined) return;
    guard(box);
    if (box.dataset.keep && !restoring.has(box)) store(key(box), read(box));
    // Another text than the one that was sent is another thing to save.
    if (adopted.has(box.form)) { adopted.delete(box.form); sessionStorage.removeItem(sentKey(key(box))); adopt(box.form, crypto.randomUUID()); }
    count(box);
    if (isTooLongToTell(box)) event.stopImmediatePropagation();
  }, true);
  // Being left is told with all that stands in the box.
  for (const sign of ['change', 'blur']) addEventListener(sign, event => { if (event.target.dataset?.most && isTooLongToTell(event.target)) event.stopImmediatePropagation(); }, true);

  // A row that leaves its list by a press lets another slide under a finger that has not moved. A press at the same spot,
  // on another button or link than the last one and sooner than anybody can have read it, is no press. It counts from when
  // the pressed one went away, for a slow line takes it late; and who goes on pressing goes on pressing nothing.
  const soon = 1200, spots = { mouse: 8, pen: 16, touch: 24 }, pressable = 'button, a[href], summary';
  let last;
  const isThere = ({ clientX, clientY, pointerType }) => Math.hypot(clientX - last.x, clientY - last.y) <= (spots[pointerType] ?? spots.mouse);
  const isOther = thing => thing !== last.thing || (thing.dataset.saves !== undefined && !thing.ariaBusy && thing.textContent !== last.words);
  addEventListener('pointermove', event => { if (last && !isThere(event)) last = undefined; }, { capture: true, passive: true });
  addEventListener('wheel', () => { last = undefined; }, { capture: true, passive: true });
  addEventListener('click', event => {
    if (!event.detail) return; // a key
    const thing = event.target.closest?.(pressable), at = performance.now();
    const isAgain = last && at - last.at < soon && isThere(event);
    if (isAgain) last.at = at;
    if (isAgain && thing && isOther(thing)) return stop(event);
    if (!isAgain) last = { x: event.clientX, y: event.clientY, at, thing, words: thing?.textContent };
  }, true);
  new MutationObserver(() => {
    if (last?.thing && !last.isGone && !last.thing.isConnected) Object.assign(last, { at: performance.now(), isGone: true });
  }).observe(document.body, { childList: true, subtree: true });

  // What is sent is sent once: until it is answered, the same press again is no press, however slow the line is.
  let lines = 0;
  const presses = new WeakMap();
  const isUnanswered = (thing, turn) => {
    const before = presses.get(thing), isSame = before && before.turn === turn && before.lines === lines;
    presses.set(thing, { turn, lines });
    return isSame;
  };
  new MutationObserver(() => { if (isDown()) lines++; }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  addEventListener('submit', event => {
    const form = event.target, once = form.dataset.once;
    if (once === undefined || isDown()) return;
    const tooLong = [...form.elements].find(box => box.dataset.most && isTooLongToTell(box));
    if (tooLong) { stop(event); tooLong.focus(); return; }
    if (isUnanswered(form, once)) return stop(event);
    if (form.dataset.about) { underWay.set(form.dataset.about, once); server.sent(form.dataset.about, once); }
    for (const box of form.querySelectorAll('[data-over]')) {
      sent.set(box, read(box));
      if (box.dataset.keep && read(box)) sessionStorage.setItem(sentKey(key(box)), JSON.stringify({ once, mark: mark(read(box)) }));
    }
  }, true);
  addEventListener('click', event => {
    const button = event.target.closest?.('[data-saves]');
    if (!button || button.type === 'submit' || button.getAttribute('aria-disabled') === 'true' || isDown()) return;
    if (isUnanswered(button, button.dataset.presses)) return stop(event);
    // One that stands in no form may save what is typed in another part of the page.
    for (const box of (button.closest('form') ?? document).querySelectorAll('[data-over]')) sent.set(box, read(box));
  }, true);

  // Leaving a field can take an error away, and the button moves up between the press and the release: the browser makes no
  // click of that. The hand has not moved, so it is one. Whoever draws the hand off the button takes the press back.
  let held;
  addEventListener('pointerdown', ({ target, button, clientX, clientY }) => {
    held = button === 0 ? { thing: target.closest?.('button, a.btn'), clientX, clientY } : null;
  }, true);
  addEventListener('pointerup', ({ target, clientX, clientY }) => {
    const { thing, ...at } = held ?? {}, steady = 10; // px
    held = null;
    if (thing?.isConnected && !thing.contains(target) && Math.hypot(clientX - at.clientX, clientY - at.clientY) < steady) thing.click();
  }, true);

  // Dialogs: they begin in the first field, or on the heading of a question, and ask before something typed is thrown away.
  const sheetOf = element => element.closest?.('.mud-dialog'), container = '.mud-dialog-container';
  const begun = new WeakMap();
  const isTouched = dialog => [dialog, ...dialog.querySelectorAll('form')].some(part => touched.has(part));
  const begin = dialog => {
    const fields = [...dialog.querySelectorAll('input:not([type="hidden"]), select, textarea')].filter(field => field.checkVisibility?.() ?? true);
    const first = fields[0], chosen = first?.type === 'radio' ? fields.find(field => field.name === first.name && field.checked) : null;
    const at = chosen ?? first ?? dialog.querySelector('h2');
    const behind = dialog.querySelector('[data-behind]');
    if (behind) behind.hidden = !isUnsavedBehind(dialog);
    at?.focus();
    first ? begun.delete(dialog) : begun.set(dialog, at);
  };
  window.dialogs = {
    // The one that everything else waits for, or nothing.
    top: () => [...document.querySelectorAll('dialog[open], .mud-dialog')].at(-1),
    // Whoever was quicker than the dialog and writes in it already is left where they are.
    begin: sheet => {
      const dialog = sheetOf(sheet), at = document.activeElement;
      if (!dialog.contains(at) || !at.matches('input, select, textarea')) begin(dialog);
    },
  };
  const drafts = dialog => [...dialog.querySelectorAll('[data-keep]')].map(box => key(box))
    .concat([...dialog.querySelectorAll('[data-pick]')].map(box => pickKey(box))).filter(isKept);
  // What a dialog does may take away the form behind it, and what stands there unsaved.
  const hasDraft = () => Object.keys(sessionStorage).some(at => at.startsWith('utkast:')) || typed.size > 0;
  const isUnsavedBehind = dialog => [...document.querySelectorAll('main form')].some(form => !dialog.contains(form)
    && (isTouched(form) || [...form.querySelectorAll('[data-keep]')].some(box => isKept(key(box)))));
  addEventListener('toggle', ({ target }) => { for (const told of target.querySelectorAll?.('[data-drafts-lost]') ?? []) told.hidden = !hasDraft(); }, true);
  const ask = (dialog, isAsked = true) => {
    const question = dialog.querySelector('[data-asks]');
    question.hidden = !isAsked;
    // What waits to be saved waits for the answer too, and is not saved behind one's back.
    if (isAsked) dialog.querySelector('[data-gives-up]')?.click();
    if (isAsked) question.querySelector('button').focus(); else begin(dialog);
  };
  const isAsking = dialog => dialog.querySelector('[data-asks]')?.hidden === false;
  for (const kind of ['input', 'change']) addEventListener(kind, ({ target }) => {
    if (!target.dataset?.keep && target.type !== 'search' && target.type !== 'hidden') touched.add(target.form ?? sheetOf(target) ?? target);
  }, true);
  let closes = false; // asked already
  const close = dialog => { closes = true; dialog.querySelector('[data-cancels]').click(); closes = false; };
  // Esc loses nothing: what is kept as a draft is offered again, and for the rest the dialog asks. An open list closes first.
  const kept = document.getElementById('kept');
  addEventListener('keydown', event => {
    const dialog = dialogs.top();
    if (event.key !== 'Escape' || !dialog?.querySelector('[data-asks]') || event.target.getAttribute?.('aria-expanded') === 'true') return;
    if (isAsking(dialog)) ask(dialog, false);
    else if (isTouched(dialog)) ask(dialog);
    else if (!isDown()) { if (drafts(dialog).length) kept.hidden = false; close(dialog); }
  }, true);
  let down, closesList; // the press that closes an open list closes nothing else
  addEventListener('pointerdown', ({ target }) => { down = target; closesList = Boolean(document.querySelector('.mud-popover-open')); kept.hidden = true; }, true);
  addEventListener('click', event => {
    const { target } = event, at = selector => target.closest?.(selector);
    const isOutside = at(`${container} > .mud-overlay`) && down === target && event.detail > 0 && !closesList;
    const dialog = sheetOf(target) ?? at(container)?.querySelector('.mud-dialog');
    if (!dialog || closes) return;
    if (at('[data-stays]')) ask(dialog, false);
    if (at('[data-throws]')) for (const draft of drafts(dialog)) drop(draft);
    if (!isOutside && !at('[data-cancels]')) return;
    if (isTouched(dialog) || drafts(dialog).length) { stop(event); ask(dialog); }
    else if (isOutside) close(dialog);
  }, true);

  // A pause in the typing tells the server, which reads for what is never recorded while it can still be written otherwise.
  const pauses = new WeakMap(), pause = 800;
  addEventListener('input', ({ target }) => {
    if (target.dataset?.read === undefined) return;
    clearTimeout(pauses.get(target));
    pauses.set(target, setTimeout(() => { if (target.isConnected && !isDown()) changed(target); }, pause));
  }, true);
  // Told already. And who leaves a search by a link goes where the link leads: what is typed searches no more, or its answer
  // would bring them back to the list.
  let leaving = false;
  addEventListener('change', event => {
    clearTimeout(pauses.get(event.target));
    if (leaving && event.target.type === 'search') event.stopImmediatePropagation();
  }, true);
  addEventListener('pointerdown', ({ target }) => {
    leaving = Boolean(target.closest?.('a[href]'));
    const box = document.activeElement;
    if (leaving && box?.type === 'search') clearTimeout(pauses.get(box));
  }, true);
  addEventListener('click', () => { leaving = false; }, true);

  // A link in the list of errors leads to its field.
  addEventListener('click', event => {
    const field = document.getElementById(event.target.closest?.('[data-to]')?.dataset.to);
    if (!field) return;
    event.preventDefault();
    reach(field.matches('fieldset') ? field.querySelector('input, button') : field);
  }, true);

  new MutationObserver(seen => {
    for (const { attributeName, target, addedNodes, oldValue } of seen) {
      for (const part of addedNodes) if (part.querySelectorAll) { if (part.matches('[data-keep]')) restore(part); if (part.matches('[data-pick]')) offer(part); restoreIn(part); }
      // The form has been given what it is about: what was typed before follows, and the draft of that thing comes before it.
      if (attributeName === 'data-chosen') chosen(target, target.dataset.chosen);
      if (attributeName === 'data-about' && oldValue !== target.dataset.about)
        for (const box of target.querySelectorAll('[data-pick]')) {
          const follows = oldValue !== null && isKept(pickKey(box, oldValue));
          if (follows) { drop(pickKey(box, oldValue)); store(pickKey(box), picked(box)); } else offer(box);
        }
      if (attributeName === 'data-about' && oldValue !== target.dataset.about)
        for (const box of target.querySelectorAll('[data-keep]')) {
          if (oldValue !== null) drop(key(box, oldValue));
          if (!isKept(key(box)) && read(box)) store(key(box), read(box)); else restore(box, '');
        }
      const dialog = sheetOf(target);
      if (dialog && begun.get(dialog) === document.activeElement && document.activeElement) begin(dialog);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-about', 'data-chosen'], attributeOldValue: true });
})();
