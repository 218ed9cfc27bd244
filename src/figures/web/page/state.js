// What the reader has chosen. It stands in the address's fragment, so that a view can be linked to and outlives a reload.

/**
 * @typedef {{metric: string, color: string, x: string, y: string, cost: string, along: string, scale: string, seeds: string, smooth: number,
 *   sort: string, down: boolean, digits: string, still: boolean, pins: string[], filters: Map<string, [number, number]>,
 *   rows: number}} State
 * filters: of an axis the places from..to, of "metric" and "seconds" the numbers; pins: ids of settings
 */

/**
 * @param {Model} model
 * @returns {State}
 */
function stateNew(model) {
  const numbers = model.axes.filter(axis => axis.numbers),
        many = [...model.axes].sort((a, b) => b.values.length - a.values.length);
  const x = [...numbers].sort((a, b) => b.values.length - a.values.length)[0] || model.axes[0];
  const y = many.find(axis => axis !== x), first = model.axes.find(axis => axis.name === 'variant') || model.axes[0];
  return {
    metric: model.metrics.length ? model.metrics[model.usual].name : '',
    color: first ? first.name : 'metric',
    x: x ? x.name : '',
    y: y ? y.name : '',
    cost: 'seconds',
    along: 'symbols',
    scale: 'linear',
    seeds: 'band',
    smooth: 0,
    sort: 'rank',
    down: false,
    digits: 'four',
    still: false,
    pins: [],
    filters: new Map(),
    rows: 100,
  };
}

const KEPT_AS_TEXT = /** @type {const} */ (['metric', 'color', 'x', 'y', 'cost', 'along', 'scale', 'seeds', 'sort', 'digits']);

/**
 * What differs from the beginning, as a fragment.
 * @param {Model} model
 * @param {State} state
 */
function fragmentOf(model, state) {
  const parts = new URLSearchParams(), before = stateNew(model);
  for (const name of KEPT_AS_TEXT)
    if (state[name] !== before[name]) parts.set(name, state[name]);
  if (state.smooth) parts.set('smooth', String(state.smooth));
  if (state.down) parts.set('down', '');
  if (state.still) parts.set('still', '');
  if (state.pins.length) parts.set('pins', state.pins.join('.'));
  for (const [name, [low, high]] of state.filters) {
    const axis = model.axes.find(one => one.name === name);
    parts.set('only ' + name, axis ? `${axis.values[low]}..${axis.values[high]}` : `${low}..${high}`);
  }
  return parts.toString();
}

/**
 * Puts what is found in a filter's text into the state, if it means anything.
 * @param {Model} model
 * @param {State} state
 * @param {string} name
 * @param {string} text
 */
function readFilter(model, state, name, text) {
  const axis = model.axes.find(one => one.name === name);
  for (let at = text.indexOf('..'); at >= 0; at = text.indexOf('..', at + 1)) {
    const [from, to] = [text.slice(0, at), text.slice(at + 2)];
    const ends = axis ? [axis.values.indexOf(from), axis.values.indexOf(to)] : [Number(from), Number(to)];
    const known = axis ? ends[0] >= 0 && ends[1] >= ends[0] : (name === 'metric' || name === 'seconds') && ends[1] >= ends[0];
    if (known) state.filters.set(name, [ends[0], ends[1]]);
  }
}

/**
 * The state that a fragment, which anybody may have written, stands for.
 * @param {Model} model
 * @param {string} fragment
 */
function stateFrom(model, fragment) {
  const state = stateNew(model), parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const axes = model.axes.map(axis => axis.name),
        metrics = [...model.metrics.map(metric => metric.name), ...model.targets.map(target => `steps_to ${target.loss}`)];
  const allowed = {
    metric: metrics,
    color: [...axes, 'metric'],
    x: axes,
    y: axes,
    cost: ['seconds', 'weights'],
    along: ['symbols', 'steps', 'seconds'],
    scale: ['linear', 'log'],
    seeds: ['band', 'apart'],
    digits: ['four', 'all'],
    sort: ['rank', 'sd', 'low', 'high', 'runs', 'lost', 'seconds', ...axes]
  };
  for (const name of KEPT_AS_TEXT) {
    const value = parts.get(name);
    if (value !== null && allowed[name].includes(value)) state[name] = value;
  }
  state.smooth = Math.min(Math.max(Number(parts.get('smooth')) || 0, 0), 0.95);
  state.down = parts.has('down');
  state.still = parts.has('still');
  state.pins = (parts.get('pins') || '').split('.').filter(id => model.settings.some(setting => setting.id === id));
  for (const [name, text] of parts)
    if (name.startsWith('only ')) readFilter(model, state, name.slice(5), text);
  return state;
}

/**
 * Whether values lie in a range. An end that reads as numbers are shown, as one that is typed does, is compared with what is shown:
 * "to 0.5070" keeps 0.50702.
 * @param {[number, number]|undefined} range undefined: all
 * @param {boolean} exact all digits are shown
 * @returns {(value: number) => boolean}
 */
function keeps(range, exact) {
  if (!range) return () => true;
  const [low, high] = range, shown = (/** @type {number} */ value) => Number(measured(value)),
              [byLow, byHigh] = range.map(end => !exact && shown(end) === end ? shown : Number);
  return value => byLow(value) >= low && byHigh(value) <= high;
}

/**
 * The standings that no filter leaves out, best first.
 * @param {Model} model
 * @param {State} state
 */
function keptOf(model, state) {
  const standings = standingsOf(model, state.metric), {filters} = state;
  if (filters.size === 0) return standings;
  const places = model.axes.map((axis, i) => ({i, range: filters.get(axis.name)})).filter(one => one.range);
  const [metric, seconds] = ['metric', 'seconds'].map(name => keeps(filters.get(name), state.digits === 'all'));
  return standings.filter(standing => places.every(({i, range}) => range && standing.setting.places[i] >= range[0] &&
                                              standing.setting.places[i] <= range[1]) &&
          metric(standing.median) && seconds(standing.seconds));
}

/**
 * What the filters say: "num steps 5 to 10, final loss (nats) 0.5 to 0.6".
 * @param {Model} model
 * @param {State} state
 */
function filterWords(model, state) {
  const words = [];
  for (const [name, [low, high]] of state.filters) {
    const axis = model.axes.find(one => one.name === name), metric = metricOf(model, state.metric);
    const [what, from, to] = axis ? [axis.spoken, axis.values[low], axis.values[high]]
                                  : [name === 'metric' ? metric.axis : 'seconds', measured(low), measured(high)];
    const range = low === -Infinity ? `up to ${to}`
        : high === Infinity ? `from ${from}`
        : from === to ? from
                      : `${from} to ${to}`;
    words.push(`${what} ${range}`);
  }
  return words.join(', ');
}
