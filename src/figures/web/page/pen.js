// Two pens with the same strokes: one for the screen, one that writes an SVG file. A view is drawn with either.

/**
 * @typedef {{stroke?: string, fill?: string, width?: number, alpha?: number, dash?: number[]}} Look
 * @typedef {{size?: number, align?: 'left'|'center'|'right', middle?: boolean, fill?: string, bold?: boolean, turned?: boolean}}
 *   Lettering
 */

const FONT = '"DejaVu Sans", Verdana, system-ui, sans-serif';

/**
 * Pieces of lines: arrays of x, y, x, y ...
 * @typedef {ArrayLike<number>[]} Pieces
 */

class CanvasPen {
  /** @param {CanvasRenderingContext2D} context */
  constructor(context) { this.context = context; }

  /**
   * Carries out drawing within the box.
   * @param {number[]} box
   * @param {() => void} draw
   */
  within([x, y, width, height], draw) {
    this.context.save();
    this.context.beginPath();
    this.context.rect(x, y, width, height);
    this.context.clip();
    draw();
    this.context.restore();
  }

  /** @param {Look} look */
  use({stroke = 'none', fill = 'none', width = 1, alpha = 1, dash = []}) {
    const {context} = this;
    context.globalAlpha = alpha;
    context.strokeStyle = stroke, context.fillStyle = fill, context.lineWidth = width;
    context.setLineDash(dash);
    context.lineJoin = 'round';
  }

  /**
   * @param {Pieces} pieces
   * @param {Look} look
   */
  lines(pieces, look) {
    const {context} = this;
    this.use(look);
    context.beginPath();
    for (const piece of pieces)
      for (let i = 0; i < piece.length; i += 2)
        if (i === 0)
          context.moveTo(piece[0], piece[1]);
        else
          context.lineTo(piece[i], piece[i + 1]);
    if (look.fill) context.fill();
    if (look.stroke) context.stroke();
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} radius
   * @param {Look} look
   */
  dot(x, y, radius, look) {
    this.use(look);
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 2 * Math.PI);
    if (look.fill) this.context.fill();
    if (look.stroke) this.context.stroke();
  }

  /**
   * Many at once, which is faster: places x, y, x, y ...
   * @param {number[]} places
   * @param {number} radius
   * @param {Look} look
   */
  dots(places, radius, look) {
    this.use(look);
    this.context.beginPath();
    for (let i = 0; i < places.length; i += 2)
      if (radius < 2.5)  // a square looks the same and is drawn faster
        this.context.rect(places[i] - radius, places[i + 1] - radius, 2 * radius, 2 * radius);
      else
        this.context.moveTo(places[i] + radius, places[i + 1]),
            this.context.arc(places[i], places[i + 1], radius, 0, 2 * Math.PI);
    this.context.fill();
    if (look.stroke) this.context.stroke();
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   * @param {Look} look
   */
  rect(x, y, width, height, look) {
    this.use(look);
    if (look.fill) this.context.fillRect(x, y, width, height);
    if (look.stroke) this.context.strokeRect(x, y, width, height);
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {Lettering} how
   */
  text(text, x, y, {size = 12, align = 'left', middle = false, fill = '#000', bold = false, turned = false}) {
    const {context} = this;
    context.save();
    context.globalAlpha = 1;
    context.font = `${bold ? 'bold ' : ''}${size}px ${FONT}`;
    context.textAlign = align, context.textBaseline = middle ? 'middle' : 'alphabetic', context.fillStyle = fill;
    context.translate(x, y);
    if (turned) context.rotate(-Math.PI / 2);
    context.fillText(text, 0, 0);
    context.restore();
  }

  /**
   * The width of text.
   * @param {string} text
   * @param {number} size
   */
  widthOf(text, size) {
    this.context.font = `${size}px ${FONT}`;
    return this.context.measureText(text).width;
  }
}

class SvgPen {
  /**
   * @param {number} width
   * @param {number} height
   * @param {string} paper
   * @param {CanvasPen} ruler measures text
   */
  constructor(width, height, paper, ruler) {
    this.ruler = ruler, this.clips = 0;
    this.svg = this.make('svg', {width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT});
    this.at = this.svg;
    this.rect(0, 0, width, height, {fill: paper});
  }

  /**
   * @param {string} name
   * @param {Record<string, string|number>} attributes
   */
  make(name, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
    if (this.at) this.at.append(element);
    return element;
  }

  /**
   * @param {number[]} box
   * @param {() => void} draw
   */
  within([x, y, width, height], draw) {
    const id = `clip-${this.clips++}`, outer = this.at, clip = this.make('clipPath', {id});
    this.at = clip;
    this.make('rect', {x, y, width, height});
    this.at = outer;
    this.at = this.make('g', {'clip-path': `url(#${id})`});
    draw();
    this.at = outer;
  }

  /**
   * @param {Look} look
   * @returns {Record<string, string|number>}
   */
  use({stroke = 'none', fill = 'none', width = 1, alpha = 1, dash = []}) {
    /** @type {Record<string, string|number>} */
    const attributes = {stroke, fill};
    if (stroke !== 'none') Object.assign(attributes, {'stroke-width': width, 'stroke-linejoin': 'round'});
    if (alpha < 1) attributes.opacity = alpha;
    if (dash.length) attributes['stroke-dasharray'] = dash.join(' ');
    return attributes;
  }

  /**
   * @param {Pieces} pieces
   * @param {Look} look
   */
  lines(pieces, look) {
    const d =
        pieces
            .map(piece => Array.from(piece,
                                   (value, i) => `${
                                       i === 0     ? 'M'
                                           : i % 2 ? ','
                                                   : 'L'}${Math.round(value * 100) / 100}`)
                              .join(''))
            .join('');
    if (d) this.make('path', {d, ...this.use(look)});
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} radius
   * @param {Look} look
   */
  dot(x, y, radius, look) { this.make('circle', {cx: x, cy: y, r: radius, ...this.use(look)}); }

  /**
   * @param {number[]} places
   * @param {number} radius
   * @param {Look} look
   */
  dots(places, radius, look) {
    for (let i = 0; i < places.length; i += 2) this.dot(places[i], places[i + 1], radius, look);
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   * @param {Look} look
   */
  rect(x, y, width, height, look) { this.make('rect', {x, y, width, height, ...this.use(look)}); }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {Lettering} how
   */
  text(text, x, y, {size = 12, align = 'left', middle = false, fill = '#000', bold = false, turned = false}) {
    const anchor = {left: 'start', center: 'middle', right: 'end'}[align];
    const element = this.make('text', {x, y, 'font-size': size, 'text-anchor': anchor, fill});
    if (middle) element.setAttribute('dy', '0.35em');
    if (bold) element.setAttribute('font-weight', 'bold');
    if (turned) element.setAttribute('transform', `rotate(-90 ${x} ${y})`);
    element.textContent = text;
  }

  /**
   * @param {string} text
   * @param {number} size
   */
  widthOf(text, size) { return this.ruler.widthOf(text, size); }
}

/** @typedef {CanvasPen|SvgPen} Pen */

/**
 * Offers a file for saving.
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
function save(name, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
