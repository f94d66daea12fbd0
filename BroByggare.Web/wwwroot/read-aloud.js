// Reads a part of the page aloud with the device's own voice, in the page's language. Nothing leaves the device.
(() => {
  if (!('speechSynthesis' in window)) {
    document.documentElement.classList.add('no-voice');
    return;
  }
  let reading = null;
  const done = () => { if (reading) { reading.label.textContent = reading.before; reading.button.removeAttribute('aria-pressed'); reading = null; } };
  const voice = language => speechSynthesis.getVoices().find(one => one.lang.toLowerCase().startsWith(language));
  // Line by line: browsers give up on long texts, and a pause falls where the paper has one.
  const lines = part => [...part.querySelectorAll('h1, h2, p, li')].filter(line => !line.querySelector('p')).map(line => line.innerText.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const read = (button, part) => {
    const label = button.querySelector('span'), language = document.documentElement.lang;
    reading = { button, label, before: label.textContent };
    label.textContent = button.dataset.stop;
    button.setAttribute('aria-pressed', 'true');
    const all = lines(part).map(line => Object.assign(new SpeechSynthesisUtterance(line), { lang: language === 'en' ? 'en-GB' : 'sv-SE', voice: voice(language) ?? null, rate: .9 }));
    all.at(-1).onend = done;
    all.forEach(line => { line.onerror = done; speechSynthesis.speak(line); });
  };
  addEventListener('click', event => {
    // Another page is shown without this one being unloaded.
    if (event.target.closest?.('a, [data-back]')) { speechSynthesis.cancel(); done(); }
    const button = event.target.closest?.('[data-read]');
    if (!button) return;
    const wasReading = reading?.button === button;
    speechSynthesis.cancel();
    done();
    const part = document.getElementById(button.dataset.read);
    if (!wasReading && part) read(button, part);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
})();
