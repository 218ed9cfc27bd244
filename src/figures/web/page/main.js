// The page: what is shown, what is pointed at, what is pinned; everything that changes goes through here.

const MOST_DRAWN = 400;  // curves; more are neither told apart nor quick to draw
const SETTLE = 150;      // milliseconds until what is slow to draw follows a brush

const INKS = [
  {title: '#222222', soft: '#5a5a5a', axis: '#999999', grid: '#e6e6e6', reference: '#8a8a8a', paper: '#ffffff', brush: '#b9cdee'},
  {title: '#e2e2e2', soft: '#a6a6a6', axis: '#6b6b6b', grid: '#2c2c2c', reference: '#808080', paper: '#171717', brush: '#2f4a78'},
];

const KINDS = [curvesKind, parallelKind, scatterKind, heatKind, seedsKind, frontierKind, importanceKind];

class Page {
  /**
   * @param {Model} model
   * @param {HTMLElement} place
   */
  constructor(model, place) {
    this.model = model, this.place = place, this.state = stateFrom(model, location.hash), this.axisAt = 0, this.frame = 0,
    this.linesKey = '';
    this.lines = new Map();
    /** @type {Record<string, any>} */
    this.plans = {};
    /** @type {{kept: Standing[], importance: any, bars: any[]}|null} */
    this.explained = null;
    this.isBrushing = false;
    /** @type {Setting|null} */
    this.pointed = null;
    /** @type {any} */
    this.tip = null;
    this.due = new Set(), this.timer = 0, this.dark = window.matchMedia('(prefers-color-scheme: dark)');
    this.bubble = element('div', {id: 'tip', hidden: true, role: 'tooltip'}),
    this.spoken = element('p', {class: 'spoken', 'aria-live': 'polite'});
    this.build();
    this.dark.addEventListener('change', () => this.refresh());
    window.addEventListener('resize', () => this.spoil());
    window.addEventListener('hashchange', () => {
      if (location.hash.slice(1) !== fragmentOf(this.model, this.state))
        this.state = stateFrom(this.model, location.hash), this.refresh();
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.key(event);
    });
  }

  /** What can be chosen and shown: while it stays the same, so do the elements of the page. */
  shape() {
    const {axes, metrics, targets} = this.model;
    return JSON.stringify([
      axes, metrics.map(({name, title, axis}) => [name, title, axis]), targets.map(({loss}) => loss),
      KINDS.map(kind => kind.suits(this))
    ]);
  }

  /** Makes the views that suit the model. */
  build() {
    this.compute();
    this.shaped = this.shape();
    this.controls = new Controls(this), this.table = new Table(this), this.compare = new Compare(this);
    this.views = KINDS.filter(kind => kind.suits(this)).map(kind => new View(this, kind));
    const halves = this.views.filter(({kind}) => kind !== curvesKind && kind !== parallelKind);
    if (halves.length % 2) halves[halves.length - 1].element.classList.add('whole');
    this.progress = element('p', {class: 'progress', role: 'status'});
    this.place.replaceChildren(this.progress, this.controls.element, this.compare.element,
        element('div', {class: 'views'}, ...this.views.map(view => view.element)), this.table.element, this.bubble, this.spoken);
    this.refresh();
  }

  /**
   * Takes newer data and keeps what was chosen.
   * @param {Model} model
   */
  take(model) {
    const fragment = fragmentOf(this.model, this.state), rows = this.state.rows, pointed = this.pointed ? this.pointed.id : '',
          x = window.scrollX, y = window.scrollY;
    const active = document.activeElement, name = active?.getAttribute('name'), stage = active?.closest('.view')?.id,
          row = active?.closest('tbody tr'), focused = row instanceof HTMLElement ? row.dataset.setting : undefined,
          at = focused ? this.model.settings[Number(focused)].id : '',
          typed = active instanceof HTMLInputElement && active.type === 'number' ? active.value : null;
    this.model = model, this.lines = new Map(), this.plans = {}, this.explained = null, this.linesKey = '';
    this.state = stateFrom(model, fragment), this.state.rows = rows;
    this.pointed = model.settings.find(setting => setting.id === pointed) || null;
    this.compute();
    if (this.shape() === this.shaped)
      this.refresh();
    else
      this.build();
    window.scrollTo(x, y);
    const number = model.settings.find(setting => setting.id === at)?.number,
          found = this.place.querySelector(name ? `[name="${name}"]`
                  : stage ? `#${stage} .stage`
                          : `tr[data-setting="${number}"]`),
          again = active && active.isConnected ? active : found;
    if (again instanceof HTMLInputElement && typed !== null) again.value = typed;
    if (again instanceof HTMLElement && again !== document.activeElement) again.focus({preventScroll: true});
  }

  /** What follows from the state. */
  compute() {
    const {model, state} = this, isDark = this.dark.matches || document.documentElement.classList.contains('dark');
    this.ink = INKS[Number(isDark)], this.colors = model.colors[Number(isDark)];
    this.metric = metricOf(model, state.metric), this.ranked = standingsOf(model, state.metric);
    this.best = this.ranked.length ? this.ranked[0].median : NaN;
    this.worst = quantile(mediansOf(this.ranked), 0.95), this.byNumber = [];
    for (const standing of this.ranked) this.byNumber[standing.setting.number] = standing;
    this.pinned =
        state.pins.map(id => model.settings.find(setting => setting.id === id)).filter(setting => setting !== undefined);
    this.compared = this.pinned.slice(-2).length === 2 ? this.pinned.slice(-2) : [];
    this.keep();
  }

  keep() { this.kept = keptOf(this.model, this.state), this.drawn = this.kept.slice(0, MOST_DRAWN); }

  /** Everything anew. */
  refresh() {
    this.compute();
    document.documentElement.classList.toggle('still', this.state.still);
    this.tellProgress(), this.spoil(), this.controls.draw(), this.compare.draw(), this.table.draw();
    this.remember();
  }

  tellProgress() {
    const text = progressWords(this);
    this.progress.hidden = !this.model.training;
    if (this.progress.textContent !== text) this.progress.textContent = text;
  }

  /** Puts the state into the address. */
  remember() {
    const fragment = fragmentOf(this.model, this.state);
    if (fragment !== location.hash.slice(1))
      history.replaceState(null, '', fragment ? '#' + fragment : location.href.replace(/#.*$/, ''));
  }

  /**
   * Changes what is chosen.
   * @param {Partial<State>} changes
   * @param {boolean} whole else the table follows when it settles
   */
  change(changes, whole = true) {
    if (changes.metric && changes.metric !== this.state.metric) this.state.filters.delete('metric');
    Object.assign(this.state, changes);
    if (whole) return this.refresh();
    this.compute(), this.spoil(), this.controls.draw();
  }

  /**
   * Keeps what lies in the range of an axis; null: all. Fast: the table follows later.
   * @param {string} name
   * @param {[number, number]|null} range
   */
  filter(name, range) {
    if (range)
      this.state.filters.set(name, range);
    else
      this.state.filters.delete(name);
    this.isBrushing = true;
    this.keep(), this.spoil(['marks', 'top']), this.controls.drawCount();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.settle(), SETTLE);
  }

  /** What is slow follows. */
  settle() {
    clearTimeout(this.timer);
    if (this.isBrushing) this.isBrushing = false, this.spoil(['marks']);
    this.table.draw(), this.compare.draw(), this.remember();
  }

  /** Keeps all again. */
  clear() {
    this.state.filters.clear();
    this.refresh();
  }

  /**
   * @param {Setting|null} setting
   * @param {{text: string, x: number, y: number}|null} tip where the mouse is, and what is there
   */
  point(setting, tip) {
    this.tip = tip;
    this.showTip(setting);
    if (setting === this.pointed) return;
    this.pointed = setting;
    this.spoil(['top']), this.table.mark();
  }

  /** @param {Setting|null} setting */
  showTip(setting) {
    const {tip, bubble} = this;
    bubble.hidden = !setting || !tip;
    if (!setting || !tip) return;
    bubble.replaceChildren(
        element('b', {}, setting.label), ...tip.text ? [element('br'), tip.text] : [], element('br'), valueWords(this, setting));
    const width = bubble.offsetWidth, height = bubble.offsetHeight, right = document.documentElement.clientWidth;
    bubble.style.left = Math.max(Math.min(tip.x + 16, right - width - 6), 4) + 'px';
    bubble.style.top = (tip.y - height - 14 > 0 ? tip.y - height - 14 : tip.y + 20) + 'px';
  }

  /**
   * Pins a setting, or no longer.
   * @param {Setting|null} setting
   */
  pin(setting) {
    if (!setting) return;
    const {pins} = this.state, was = pins.includes(setting.id);
    this.state.pins = was ? pins.filter(id => id !== setting.id) : [...pins, setting.id];
    this.compute(), this.spoil(['top']), this.compare.draw(), this.table.mark(), this.remember();
    this.say(`${was ? 'Unpinned' : 'Pinned'} ${setting.label}${!was && this.compared.length ? '. ' + compareWords(this) : ''}`);
  }

  /**
   * Keys of every view: up and down go through the kept settings by rank.
   * @param {KeyboardEvent} event
   */
  key(event) {
    const at = this.kept.findIndex(standing => standing.setting === this.pointed), last = this.kept.length - 1;
    const next = {
      ArrowDown: Math.min(at + 1, last),
      ArrowRight: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: last
    }[event.key];
    if (event.key === 'Escape') return this.escape();
    if ((event.key === 'Enter' || event.key === ' ') && this.pointed) return this.pin(this.pointed), true;
    if (next === undefined || last < 0 || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
    const {setting} = this.kept[next], stage = document.activeElement, box = stage ? stage.getBoundingClientRect() : null;
    this.point(setting, box ? {text: '', x: box.left + 60, y: box.top + 90} : null);
    this.say(`${setting.label}: ${valueWords(this, setting)}`);
    return true;
  }

  /** Gives up what is pointed at, else what is filtered, else what is pinned. */
  escape() {
    if (this.pointed)
      this.point(null, null);
    else if (this.state.filters.size)
      this.clear(), this.say(summaryWords(this));
    else if (this.state.pins.length)
      this.state.pins = [], this.refresh(), this.say('Nothing is pinned');
    return true;
  }

  /**
   * Tells who listens.
   * @param {string} text
   */
  say(text) { this.spoken.textContent = text; }

  /**
   * Marks layers of all views as stale and draws them with the next picture of the screen.
   * @param {string[]} [layers]
   */
  spoil(layers) {
    for (const view of this.views || []) view.spoil(layers);
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const view of this.views) view.draw();
      if (this.isDrawn || !this.views.some(view => view.plan)) return;
      this.isDrawn = true;
      performance.mark('drawn');  // how long it took to open
    });
  }

  /** @param {Setting} setting */
  standingOf(setting) { return this.byNumber[setting.number]; }

  /**
   * @param {string} name
   * @returns {any}
   */
  axis(name) { return this.model.axes.find(axis => axis.name === name); }

  /** The two axes of the cells. */
  heatAxes() {
    const few = this.model.axes.filter(axis => axis.values.length <= MOST_ROWS && !axis.sampled);
    const y = few.find(axis => axis.name === this.state.y) || few[1];
    const x = few.find(axis => axis.name === this.state.x && axis !== y) || few.find(axis => axis !== y);
    return [x, y].filter(axis => axis !== undefined);
  }

  /**
   * @param {Axis} axis
   * @param {number} place
   */
  colorOfPlace(axis, place) {
    const {lines, categories} = this.colors, ordered = axis.numbers && !axis.numbers.includes(null),
                  last = axis.values.length - 1;
    if (!ordered) return categories[place % categories.length];
    return lines[last > 0 ? Math.round(place / last * (lines.length - 1)) : 1];
  }

  /** @param {Setting} setting */
  colorOf(setting) {
    const at = this.model.axes.findIndex(axis => axis.name === this.state.color);
    if (at >= 0) return this.colorOfPlace(this.model.axes[at], setting.places[at]);
    const {median, isLost} = this.standingOf(setting), {lines} = this.colors,
                   share = isLost && !this.ranked[0].isLost ? 1 : (median - this.best) / (this.worst - this.best || 1);
    return isNaN(median) ? this.ink.axis : lines[Math.round(Math.min(Math.max(share, 0), 1) * (lines.length - 1))];
  }

  /**
   * Text on a piece of paper.
   * @param {Pen} pen
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {'left'|'center'|'right'} align
   */
  label(pen, text, x, y, align = 'center') {
    const width = pen.widthOf(text, 12) + 4, from = {left: x - 2, center: x - width / 2, right: x - width + 2}[align];
    pen.rect(from, y - 8, width, 16, {fill: this.ink.paper, alpha: 0.8});
    pen.text(text, x, y, {align, middle: true, fill: this.ink.title, bold: /^[AB]( B)?$/.test(text)});
  }
}

/** Begins: in a frame of a page that waits for news, or as the page itself. */
function begin() {
  const block = document.getElementById('data'), place = document.getElementById('live');
  if (!block || !place) return;
  if (window.parent !== window && location.search.startsWith('?look=')) return sendData();
  const text = block.textContent || '', model = modelOf(text);
  place.hidden = false;
  document.documentElement.classList.add('live');
  const page = new Page(model, place);
  if (model.training) lookAgain(page, text);
}

begin();
