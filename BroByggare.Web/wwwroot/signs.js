// Signs that no text needs: controls, half characters, what turns text round. Taken out of the field before anybody hears
// of it, by the same rule as in Core (Signs), so that what the field shows is what is saved; half a character would
// otherwise be lost on the way, and the event with it.
(() => {
  const newLine = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
  const harm = /[\0-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
  const clean = text => text.replace(newLine, '\n').replace(harm, '');
  const look = ({ target, isComposing }) => {
    if (isComposing || !target.matches?.('textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="file"])')) return;
    const plain = clean(target.value);
    if (plain === target.value) return;
    const caret = target.selectionStart;
    const before = caret === null ? 0 : clean(target.value.slice(0, caret)).length;
    // As typing does it: what the page writes does not go over what is typed (forms.js).
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value').set.call(target, plain);
    if (caret !== null) target.setSelectionRange(before, before);
  };
  for (const sign of ['input', 'change']) addEventListener(sign, look, true);
})();
