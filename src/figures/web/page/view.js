// Views: what all of them share. A view draws layers on canvases that lie on each other (`back` stays while filters move, `marks`
// are what is kept, `top` is what is pointed at and pinned), knows which setting is where, and answers to mouse and keys.

/**
 * What a view is of. layout: where things are, for that size; near: what lies there; press: whether the view deals with the button
 * there itself; click: what a click does where no setting is; keys: what its own keys do.
 * @typedef {{
 *   name: string, height: (page: Page) => number, keys: string,
 *   title: (page: Page) => string,
 *   note: (page: Page) => string,
 *   suits: (page: Page) => boolean,
 *   layout: (page: Page, pen: Pen, width: number, height: number) => any,
 *   draw: (page: Page, pen: Pen, layer: string, plan: any) => void,
 *   near: (page: Page, plan: any, x: number, y: number) => {setting: Setting, at?: string}|null,
 *   click?: (page: Page, plan: any, x: number, y: number) => void,
 *   press?: (view: View, x: number, y: number) => boolean,
 *   key?: (view: View, event: KeyboardEvent) => boolean
 * }} Kind
 */

/**
 * An element with text, never markup.
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {(string|Node|false)[]} children
 * @returns {any}
 */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (key.startsWith('on'))
      made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined)
      made.setAttribute(key, value === true ? '' : value);
  made.append(.../** @type {(string|Node)[]} */ (children.filter(child => child)));
  return made;
}

/** @param {Element} one */
function isInWindow(one) {
  const {top, bottom} = one.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

const LEFT = 74;  // of a plot: room for its numbers and the title of its axis

const LAYERS = ['back', 'marks', 'top'];

class View {
  /**
   * @param {Page} page
   * @param {Kind} kind
   */
  constructor(page, kind) {
    this.page = page, this.kind = kind, this.width = 0, this.stale = new Set(LAYERS);
    /** @type {any} */
    this.plan = null;
    /** @type {Record<string, HTMLCanvasElement>} */
    this.canvases = Object.fromEntries(LAYERS.map(layer => [layer, element('canvas', {'aria-hidden': 'true'})]));
    this.heading = element('h2'), this.note = element('p', {class: 'soft'});
    this.stage = element('div',
        {class: 'stage', tabindex: '0', role: 'img', 'aria-description': kind.keys, style: `height: ${kind.height(page)}px`},
        ...Object.values(this.canvases));
    this.element = element('section', {class: 'view ' + kind.name, id: kind.name},
        element('div', {class: 'head'}, this.heading,
            element('button', {type: 'button', class: 'plain', onclick: () => this.save()}, 'as SVG')),
        this.note, this.stage);
    /** @type {boolean|null} */
    this.isSeen = null;
    new IntersectionObserver(entries => {
      this.isSeen = entries[entries.length - 1].isIntersecting;
      if (this.isSeen) page.spoil([]);
    }).observe(this.stage);
    this.listen();
  }

  listen() {
    const {page, stage} = this;
    /** @param {PointerEvent} event */
    const place = event => {
      const box = stage.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    stage.addEventListener('pointermove', (/** @type {PointerEvent} */ event) => {
      const [x, y] = place(event), found = this.plan && this.kind.near(page, this.plan, x, y);
      page.point(found ? found.setting : null, found ? {text: found.at || '', x: event.clientX, y: event.clientY} : null);
    });
    stage.addEventListener('pointerleave', () => page.point(null, null));
    let isPressed = false;  // by what the view deals with itself; a finger scrolls
    stage.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
      const [x, y] = place(event), {press} = this.kind;
      isPressed = Boolean(press && this.plan && event.button === 0 && event.pointerType !== 'touch' && press(this, x, y));
    });
    stage.addEventListener('click', (/** @type {PointerEvent} */ event) => {
      const [x, y] = place(event), found = isPressed || !this.plan ? null : this.kind.near(page, this.plan, x, y);
      isPressed = false;
      if (found)
        page.pin(found.setting);
      else if (this.plan && this.kind.click)
        this.kind.click(page, this.plan, x, y);
    });
    stage.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if ((this.kind.key && this.kind.key(this, event)) || page.key(event)) event.preventDefault();
    });
    stage.addEventListener('blur', () => page.point(null, null));
  }

  /**
   * Says which layers no longer hold; all without a name.
   * @param {string[]} layers
   */
  spoil(layers = LAYERS) {
    for (const layer of layers) this.stale.add(layer);
  }

  /** Says in words what the view shows, be it seen or not. */
  tell() {
    const {page, kind} = this, title = kind.title(page), note = kind.note(page);
    this.heading.textContent = title, this.note.textContent = note;
    this.stage.setAttribute('aria-label', `${title}. ${note} ${summaryWords(page)}`);
  }

  /** Draws what is stale, once it is to be seen. */
  draw() {
    const {page, kind} = this, {clientWidth: width, clientHeight: height} = this.stage, ratio = window.devicePixelRatio || 1;
    const told = this.stale.has('back') || this.stale.has('marks');
    if (this.isSeen === null) this.isSeen = isInWindow(this.stage);
    if (told && !this.isSeen && !page.isBrushing) this.tell();
    if (!this.isSeen || width === 0) return;
    if (width !== this.width) this.width = width, this.spoil();
    if (this.stale.has('back')) this.plan = kind.layout(page, this.penOf('back'), width, height);
    const tells = told || this.stale.has('back');
    for (const layer of LAYERS.filter(one => this.stale.has(one))) {
      const canvas = this.canvases[layer], context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio), canvas.height = Math.round(height * ratio);
        canvas.style.width = width + 'px', canvas.style.height = height + 'px';
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      kind.draw(page, new CanvasPen(context), layer, this.plan);
    }
    this.stale.clear();
    if (tells) this.tell();
  }

  /** @param {string} layer */
  penOf(layer) { return new CanvasPen(/** @type {CanvasRenderingContext2D} */ (this.canvases[layer].getContext('2d'))); }

  /** The view as a file, as it is shown. */
  svg() {
    const {page, kind} = this, top = 54, {clientWidth: width, clientHeight: height} = this.stage;
    const pen = new SvgPen(width, height + top, page.ink.paper, this.penOf('back'));
    pen.text(kind.title(page), 12, 22, {size: 15, fill: page.ink.title});
    pen.text(`${page.model.name} \u00b7 ${summaryWords(page)}`, 12, 42, {size: 11, fill: page.ink.soft});
    pen.at = pen.make('g', {transform: `translate(0 ${top})`});
    const plan = kind.layout(page, pen, width, height);
    for (const layer of LAYERS) kind.draw(page, pen, layer, plan);
    return new XMLSerializer().serializeToString(pen.svg);
  }

  save() { save(`${this.page.model.name}-${this.kind.name}.svg`, this.svg(), 'image/svg+xml'); }
}

/**
 * The text, or what of it fits the width.
 * @param {Pen} pen
 * @param {string} text
 * @param {number} width
 */
function fitting(pen, text, width) {
  if (pen.widthOf(text, 12) <= width) return text;
  let count = text.length;
  while (count > 1 && pen.widthOf(text.slice(0, count) + '\u2026', 12) > width) count--;
  return text.slice(0, count).replace(/\u2026+$/, '') + '\u2026';
}

/**
 * The place of an axis' value, from 0 to 1, by number where that is of use.
 * @param {Axis} axis
 * @param {boolean} even places of few values lie evenly
 */
function placesOf(axis, even) {
  const count = axis.values.length, numbers = (axis.numbers || []).filter(number => number !== null);
  const low = Math.min(...numbers), high = Math.max(...numbers), log = low > 0 && high >= 10 * low;
  if (even || !axis.numbers || high === low)
    return {
      log: false,
      numeric: false,
      low: 0,
      high: count - 1,
      of: axis.values.map((_, i) => count > 1 ? i / (count - 1) : 0.5)
    };
  const scale = scaleOf(low, high, 0, 1, log), used = numbers.length < count ? 0.9 : 1;
  return {log, numeric: true, low, high, of: axis.numbers.map(number => number === null ? 1 : scale.place(number) * used)};
}

/**
 * Draws the vertical axis of a plot with its grid.
 * @param {Page} page
 * @param {Pen} pen
 * @param {number[]} box
 * @param {ReturnType<typeof scaleOf>} scale
 * @param {string} title
 */
function drawY(page, pen, [left, top, width, height], scale, title) {
  const marks = ticks(scale.low, scale.high, Math.max(Math.floor(height / 45), 2), scale.log);
  for (const mark of marks) {
    pen.lines([[left, scale.place(mark), left + width, scale.place(mark)]], {stroke: page.ink.grid});
    pen.text(counted(mark), left - 7, scale.place(mark), {align: 'right', middle: true, fill: page.ink.soft});
  }
  pen.text(title, 9, top + height / 2, {align: 'center', fill: page.ink.soft, turned: true});
}

/**
 * The horizontal one.
 * @param {Page} page
 * @param {Pen} pen
 * @param {number[]} box
 * @param {ReturnType<typeof scaleOf>} scale
 * @param {string} title
 * @param {(number[])|null} marks
 */
function drawX(page, pen, [left, top, width, height], scale, title, marks = null) {
  let last = -Infinity;
  for (const mark of marks || ticks(scale.low, scale.high, Math.max(Math.floor(width / 70), 2), scale.log)) {
    const text = counted(mark), x = scale.place(mark), half = pen.widthOf(text, 12) / 2;
    pen.lines([[x, top + height, x, top + height + 4]], {stroke: page.ink.axis});
    if (x - half < last + 6) continue;
    pen.text(text, x, top + height + 18, {align: 'center', fill: page.ink.soft});
    last = x + half;
  }
  pen.lines([[left, top + height, left + width, top + height]], {stroke: page.ink.axis});
  pen.text(title, left + width / 2, top + height + 37, {align: 'center', fill: page.ink.soft});
}

/**
 * The reference losses that the scale shows, named where there is room.
 * @param {Page} page
 * @param {Pen} pen
 * @param {number[]} box
 * @param {ReturnType<typeof scaleOf>} scale
 * @param {number} x
 * @param {'left'|'right'} align
 */
function drawReferences(page, pen, [left, , width], scale, x, align) {
  let last = -Infinity;
  for (const {known, loss} of [...page.model.references].sort((a, b) => b.loss - a.loss)) {
    if (loss < scale.low || loss > scale.high) continue;
    const y = scale.place(loss);
    pen.lines([[left, y, left + width, y]], {stroke: page.ink.reference, dash: [2, 3]});
    if (y - last < 12) continue;
    pen.text(known, x, align === 'left' ? y : y - 5, {size: 11, align, middle: align === 'left', fill: page.ink.soft});
    last = y;
  }
}
