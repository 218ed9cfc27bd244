// What the reader can choose, above the views.

class Controls {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    const {model} = page,
          options = (/** @type {[string, string][]} */ pairs) => pairs.map(([value, text]) => element('option', {value}, text));
    /** @type {Record<string, any>} */
    this.inputs = {};
    const select = (/** @type {string} */ name, /** @type {string} */ label, /** @type {[string, string][]} */ pairs) => {
      this.inputs[name] = element(
          'select', {name, onchange: (/** @type {any} */ event) => page.change({[name]: event.target.value})}, ...options(pairs));
      return element('label', {}, label + ' ', this.inputs[name]);
    };
    const axes = model.axes.map(axis => /** @type {[string, string]} */ ([axis.name, axis.spoken]));
    this.reached = model.targets.map(target => `steps_to ${target.loss}`);
    const metric = select('metric', 'Metric', [
      ...model.metrics.map(one => /** @type {[string, string]} */ ([one.name, one.title])),
      ...this.reached.length ? [/** @type {[string, string]} */ (['steps_to', 'Train steps to a loss'])] : []
    ]);
    this.inputs.metric.onchange = () => this.choose(this.inputs.metric.value);
    this.slider = element('input', {
      type: 'range',
      name: 'loss',
      min: '0',
      max: String(Math.max(this.reached.length - 1, 0)),
      step: '1',
      'aria-label': 'Loss to reach',
      oninput: () => page.change({metric: this.reached[Number(this.slider.value)]}, false),
      onchange: () => page.settle()
    });
    this.loss = element('output'), this.target = element('label', {hidden: true}, 'of ', this.slider, ' ', this.loss);
    const smooth = element('label', {}, 'Smoothing ', this.inputs.smooth = element('input', {
      type: 'range',
      name: 'smooth',
      min: '0',
      max: '0.95',
      step: '0.05',
      oninput: (/** @type {any} */ event) => page.change({smooth: Number(event.target.value)}, false),
      onchange: () => page.settle()
    }));
    this.count = element('p', {id: 'count', role: 'status'}),
    this.clear = element('button', {type: 'button', class: 'plain', onclick: () => page.clear()}, 'keep all again');
    const still = element('button', {
      type: 'button',
      class: 'plain',
      'aria-expanded': 'false',
      'aria-controls': 'still',
      onclick: () => page.change({still: !page.state.still})
    },
        'Figures for print');
    this.still = still;
    this.element = element('section', {class: 'controls', 'aria-label': 'Choices'},
        element('div', {class: 'choices'}, model.metrics.length > 0 && metric, this.reached.length > 0 && this.target,
            select('color', 'Colour', [...axes, ['metric', 'metric']]),
            select('scale', 'Scale', [['linear', 'linear'], ['log', 'logarithmic']]),
            select('seeds', 'Seeds', [['band', 'together'], ['apart', 'apart']]),
            select('along', 'Curves by', [['symbols', 'symbols'], ['steps', 'train steps'], ['seconds', 'seconds']]), smooth,
            axes.length > 0 && select('x', 'Dots by', axes), axes.length > 1 && select('y', 'Cells by', axes),
            model.settings.length > 1 && select('cost', 'Cost', [['seconds', 'seconds'], ['weights', 'weights']]), still),
        element('div', {class: 'counted'}, this.count, this.clear),
        this.key = element('ul', {class: 'key', 'aria-label': 'Colours'}));
  }

  /** @param {string} metric */
  choose(metric) {
    const middle = this.reached[Math.floor(this.reached.length / 2)];
    this.page.change({metric: metric === 'steps_to' ? middle : metric});
  }

  draw() {
    const {page} = this, {state} = page, at = this.reached.indexOf(state.metric);
    for (const [name, input] of Object.entries(this.inputs))
      input.value = name === 'metric' && at >= 0 ? 'steps_to' : state[name];
    this.target.hidden = at < 0;
    this.slider.value = String(Math.max(at, 0)),
    this.loss.textContent = at < 0 ? '' : `${page.model.targets[at].loss} ${page.model.unit}`;
    this.still.setAttribute('aria-expanded', String(state.still));
    this.drawKey();
    this.drawCount();
  }

  drawCount() {
    const {page} = this;
    this.count.textContent = summaryWords(page);
    this.clear.hidden = page.state.filters.size === 0;
  }

  /** What the colours mean: each value, or of many the first and the last with what lies between. */
  drawKey() {
    const {page} = this, axis = page.axis(page.state.color),
          swatch = (/** @type {string} */ color, /** @type {string} */ text) => {
            const mark = element('i', {class: 'swatch'});
            mark.style.background = color;
            return element('li', {}, mark, text);
          };
    if (!axis) {
      const ranked = page.ranked.filter(standing => !isNaN(standing.median)), whole = ranked.filter(({isLost}) => !isLost),
            shown = whole.length ? whole : ranked, ends = shown.length ? [shown[0], shown[shown.length - 1]] : [];
      this.key.replaceChildren(
          ...ends.map((one, i) => swatch(page.colorOf(one.setting), `${i === 0 ? 'best' : 'worst'} ${measured(one.median)}`)));
      return;
    }
    const step = Math.ceil(axis.values.length / 12),
          shown = axis.values.map((_, i) => i).filter(i => i % step === 0 || i === axis.values.length - 1);
    this.key.replaceChildren(
        element('li', {}, axis.spoken), ...shown.map(i => swatch(page.colorOfPlace(axis, i), axis.values[i])));
  }
}
