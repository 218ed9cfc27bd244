// A page whose runs are still trained is written anew every few seconds. A page cannot read files, but it can show itself in a
// frame: the copy there sends its data and does nothing else. So the open page takes what is new and keeps what was chosen.

const LOOK_EVERY = 3000;  // milliseconds

/** In a frame of a page like this one: sends the data to it, once all of it is there. */
function sendData() {
  if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', sendData);
  const text = id => document.getElementById(id)?.textContent || '';
  window.parent.postMessage({
    unroll: {
      data: text('data'),
      answer: text('answer'),
      fixed: text('fixed'),
      origin: text('origin'),
      still: document.getElementById('still')?.innerHTML || '',
      ...document.getElementById('live')?.dataset
    }
  },
      '*');
}

/**
 * Looks again and again until the training is over.
 * @param {Page} page
 * @param {string} seen the data that is shown
 */
function lookAgain(page, seen) {
  const frame = element('iframe', {hidden: true, title: 'what is new', 'aria-hidden': 'true', tabindex: '-1'}),
        address = location.href.replace(/[?#].*$/, '');
  let number = 0, shown = seen;
  const look = () => {
    frame.src = `${address}?look=${++number}`;
    page.tellProgress();
  };
  const timer = setInterval(look, LOOK_EVERY);
  window.addEventListener('message', event => {
    const found = event.source === frame.contentWindow && event.data ? event.data.unroll : null;
    if (!found || typeof found.data !== 'string') return;
    Object.assign(page.place.dataset, {written: Number(found.written), again: Number(found.again)});
    if (found.data === shown) return;
    shown = found.data;
    for (const id of ['answer', 'fixed', 'origin']) {
      const place = document.getElementById(id);
      if (place) place.textContent = String(found[id]);
    }
    const still = document.getElementById('still');
    if (still) still.innerHTML = String(found.still);  // of the same file; the policy lets nothing in it run
    page.take(modelOf(shown));
    if (!page.model.training) clearInterval(timer), frame.remove();
  });
  document.body.append(frame);
  look();
}
