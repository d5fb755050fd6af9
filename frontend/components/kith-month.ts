import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

interface Item {
  id: string;
  title: string;
  time: string;
}

interface Day {
  day: string;
  count: number;
  tasks: readonly Item[];
  marks: readonly string[];
}

interface Carried {
  item: Item;
  from: string;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const A_DAY = 86_400_000;

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const plus = (day: string, days: number) => new Date(utc(day).getTime() + days * A_DAY).toISOString().slice(0, 10);

/** The same day of another month, or its last where it is shorter. */
function plusMonths(day: string, months: number): string {
  const date = utc(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/**
 * A month as a grid of days. Arrow keys walk the days, Page Up and Page Down the months, Enter shows a day. Space picks
 * up a task of the day, and once more the next one; then the same keys carry it, Enter puts it down and Escape leaves it
 * where it was. Fires `kith-day` with `{day}` and `kith-move` with `{task, day}`.
 */
@customElement('kith-month')
export class KithMonth extends LitElement {
  static override styles = css`
    :host { display: block; --cell: 84px; }
    :host([hidden]) { display: none; }
    [role='grid'] { border: 1px solid var(--kith-line); border-radius: var(--kith-radius); overflow: clip; background: var(--kith-panel); }
    [role='row'] { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
    [role='row'] + [role='row'] { border-top: 1px solid var(--kith-line); }
    [role='columnheader'] { padding: 8px 10px; font-size: 13px; line-height: 18px; font-weight: 500; color: var(--kith-ink-2); }
    [role='gridcell'] {
      position: relative; box-sizing: border-box; min-height: var(--cell); padding: 6px; cursor: pointer; color: var(--kith-ink);
      display: flex; flex-direction: column; gap: 3px;
    }
    [role='gridcell'] + [role='gridcell'] { border-inline-start: 1px solid var(--kith-line); }
    [role='gridcell']:hover { background: var(--kith-paper-2); }
    .other { background: var(--kith-paper-2); }
    .other .number { color: var(--kith-ink-3); }
    .chosen { background: var(--kith-tint) !important; }
    .target { box-shadow: inset 0 0 0 2px var(--aura-accent-color); }
    [role='gridcell']:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: -3px; }
    .number {
      align-self: flex-start; min-width: 24px; box-sizing: border-box; padding: 0 5px; text-align: center; font-size: 13px; line-height: 24px;
      border-radius: 999px; font-feature-settings: 'tnum' 1, 'lnum' 1;
    }
    .today .number { color: var(--aura-accent-contrast-color, #fff); background: var(--aura-accent-color); font-weight: 600; }
    .task, .mark { font-size: 13px; line-height: 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-radius: 6px; padding: 1px 7px; }
    .task { cursor: grab; border: 1px solid var(--kith-line-strong); background: var(--kith-paper); }
    .late .task { color: var(--kith-late); border-color: color-mix(in srgb, var(--kith-late) 40%, transparent); }
    .task.carried { outline: 2px dashed var(--aura-accent-color); }
    .mark { color: var(--kith-ink-2); padding-inline: 7px; font-style: normal; }
    .mark::before { content: '○ '; color: var(--kith-warm); }
    .more { font-size: 13px; line-height: 18px; padding-inline: 7px; color: var(--kith-ink-2); }
    .dots { display: none; }
    .ghost { opacity: 1; border-style: dashed; border-color: var(--aura-accent-color); }
    .hint { margin: 8px 0 0; font-size: 13px; line-height: 18px; color: var(--kith-ink-2); min-height: 18px; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (width < 700px) {
      :host { --cell: 48px; }
      [role='columnheader'] { padding: 6px 0; text-align: center; }
      [role='gridcell'] { align-items: center; padding: 4px 2px; gap: 2px; }
      [role='gridcell'] .number { align-self: center; }
      .task, .mark, .more { display: none; }
      .dots { display: flex; gap: 3px; height: 6px; }
      .dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--aura-accent-color); }
      .late .dots i { background: var(--kith-late); }
      .dots i.date { background: none; box-shadow: inset 0 0 0 1.5px var(--kith-warm); }
      .hint.keys { display: none; }
    }
    @media (forced-colors: active) { .dots i { background: CanvasText; } .chosen { outline: 2px solid Highlight; outline-offset: -2px; } }
  `;

  /** "2026-11" */
  @property() month = '';
  @property() today = '';
  /** The day shown below. */
  @property() chosen = '';
  /** 1 for Monday to 7 for Sunday. */
  @property({ type: Number }) firstOfWeek = 1;
  /** "en-GB", which says how days are written. */
  @property() locale = '';
  @property({ attribute: false }) days: readonly Day[] = [];

  @state() private active = '';
  @state() private carried: Carried | null = null;
  @state() private target = '';
  @state() private said = '';
  private follow = false;
  /** A day of a month that is on its way; what was asked for before it no longer counts. */
  private asked = '';

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('days') && this.shows(this.asked)) this.asked = '';
    if (this.asked) return;
    if (changed.has('chosen') && this.chosen && !this.carried) this.active = this.chosen;
    if (this.days.length > 0 && !this.shows(this.active)) this.active = this.chosen;
  }

  override updated() {
    if (this.follow && !this.asked && this.shows(this.active)) {
      this.follow = false;
      this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.active}"]`)?.focus();
    }
  }

  override render() {
    const weeks = Array.from({ length: this.days.length / 7 }, (_, week) => this.days.slice(week * 7, week * 7 + 7));
    return html`<div role="grid" aria-label=${this.named({ month: 'long', year: 'numeric' }, `${this.month}-01`)} aria-describedby="keys"
        @keydown=${this.key} @focusout=${this.left}>
        <div role="row">
          ${this.days.slice(0, 7).map(
            (one) => html`<div role="columnheader" aria-label=${this.named({ weekday: 'long' }, one.day)}>${this.named({ weekday: 'short' }, one.day)}</div>`,
          )}
        </div>
        ${weeks.map((week) => html`<div role="row">${week.map((one) => this.cell(one))}</div>`)}
      </div>
      <p class="hint keys" id="keys">
        ${this.carried
          ? html`Carrying <b dir="auto">${this.carried.item.title}</b>. Arrow keys move it, Enter puts it down, Esc leaves it where it was.`
          : 'Drag a task to another day. By keyboard: Space picks one up, arrow keys carry it, Enter puts it down.'}
      </p>
      <div class="sr" role="status">${this.said}</div>`;
  }

  private cell(one: Day) {
    const classes = [
      one.day.startsWith(this.month) ? '' : 'other',
      one.day === this.today ? 'today' : '',
      one.day === this.chosen ? 'chosen' : '',
      one.day < this.today ? 'late' : '',
      one.day === this.target || (this.carried && one.day === this.active) ? 'target' : '',
    ].join(' ');
    const ghost = this.carried && one.day === this.active && one.day !== this.carried.from ? this.carried.item : null;
    const more = one.count - one.tasks.length;
    return html`<div role="gridcell" class=${classes} data-day=${one.day} tabindex=${one.day === this.active ? 0 : -1}
        aria-selected=${one.day === this.chosen} aria-label=${this.spoken(one)} aria-current=${one.day === this.today ? 'date' : nothing}
        @click=${() => this.choose(one.day)} @dragover=${(event: DragEvent) => this.over(event, one.day)} @dragleave=${() => (this.target = '')}
        @drop=${(event: DragEvent) => this.drop(event, one.day)}>
      <span class="number" aria-hidden="true">${Number(one.day.slice(8))}</span>
      <span class="dots" aria-hidden="true">
        ${Array.from({ length: Math.min(one.count, 3) }, () => html`<i></i>`)}${one.marks.length > 0 ? html`<i class="date"></i>` : nothing}
      </span>
      ${one.marks.map((mark) => html`<span class="mark" dir="auto" title=${mark} aria-hidden="true">${mark}</span>`)}
      ${one.tasks.map(
        (item) => html`<span class="task ${this.carried?.item.id === item.id ? 'carried' : ''}" draggable="true" dir="auto" aria-hidden="true"
            title=${item.title} @dragstart=${(event: DragEvent) => this.drag(event, item, one.day)} @dragend=${() => this.dropped()}
          >${item.time ? `${item.time} ` : ''}${item.title}</span>`,
      )}
      ${ghost ? html`<span class="task ghost" dir="auto" aria-hidden="true">${ghost.title}</span>` : nothing}
      ${more > 0 ? html`<span class="more" aria-hidden="true">${more} more</span>` : nothing}
    </div>`;
  }

  private shows(day: string): boolean {
    return this.days.some((one) => one.day === day);
  }

  private spoken(one: Day): string {
    const parts = [this.named({ weekday: 'long', day: 'numeric', month: 'long' }, one.day) + (one.day === this.today ? ', today' : '')];
    if (one.count > 0) {
      const more = one.count - one.tasks.length;
      const titles = one.tasks.map((item) => (item.time ? `${item.time} ${item.title}` : item.title)).join(', ');
      parts.push(`${one.count === 1 ? '1 task' : `${one.count} tasks`}: ${titles}${more > 0 ? ` and ${more} more` : ''}`);
    }
    return [...parts, ...one.marks].join('. ');
  }

  private named(options: Intl.DateTimeFormatOptions, day: string): string {
    return new Intl.DateTimeFormat(this.locale || 'en-GB', { ...options, timeZone: 'UTC' }).format(utc(day));
  }

  private key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const week = (utc(this.active).getUTCDay() + 7 - (this.firstOfWeek % 7)) % 7;
    const rtl = getComputedStyle(this).direction === 'rtl' && event.key.startsWith('Arrow') && Math.abs(STEPS[event.key] ?? 0) === 1;
    const to =
      event.key in STEPS ? plus(this.active, (STEPS[event.key] ?? 0) * (rtl ? -1 : 1))
      : event.key === 'Home' ? plus(this.active, -week)
      : event.key === 'End' ? plus(this.active, 6 - week)
      : event.key === 'PageUp' ? plusMonths(this.active, -1)
      : event.key === 'PageDown' ? plusMonths(this.active, 1)
      : '';
    if (to) this.walk(to);
    else if (event.key === ' ') this.pickUp();
    else if (event.key === 'Enter') this.putDown();
    else if (event.key === 'Escape' && this.carried) this.letGo(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private walk(to: string) {
    this.active = to;
    this.follow = true;
    if (this.carried) this.said = this.named({ weekday: 'long', day: 'numeric', month: 'long' }, to);
    if (this.asked || !this.shows(to)) this.choose(to);
    else this.requestUpdate();
  }

  private pickUp() {
    const day = this.days.find((one) => one.day === (this.carried?.from ?? this.active));
    const at = day?.tasks.findIndex((item) => item.id === this.carried?.item.id) ?? -1;
    const item = day?.tasks[at + 1] ?? day?.tasks[0];
    if (!day || !item) {
      this.said = 'No task on this day.';
      return;
    }
    this.carried = { item, from: day.day };
    this.said = `${item.title} picked up. Arrow keys move it, Enter puts it down, Escape leaves it where it was.`;
  }

  private putDown() {
    const carried = this.carried;
    if (!carried) {
      this.choose(this.active);
      return;
    }
    const to = this.active;
    this.carried = null;
    if (to === carried.from) {
      this.said = `${carried.item.title} stays.`;
      return;
    }
    this.said = `${carried.item.title} is now on ${this.named({ weekday: 'long', day: 'numeric', month: 'long' }, to)}.`;
    this.follow = true;
    this.move(carried.item.id, to);
  }

  private letGo(back: boolean) {
    const carried = this.carried;
    if (!carried) return;
    this.carried = null;
    this.said = `${carried.item.title} stays where it was.`;
    if (back) this.walk(carried.from);
  }

  private left(event: FocusEvent) {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.renderRoot.contains(to)) this.letGo(false);
  }

  private drag(event: DragEvent, item: Item, from: string) {
    event.dataTransfer?.setData('text/plain', item.title);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.carried = { item, from };
  }

  private over(event: DragEvent, day: string) {
    if (!this.carried) return;
    event.preventDefault();
    this.target = day;
  }

  private drop(event: DragEvent, day: string) {
    event.preventDefault();
    const carried = this.carried;
    this.dropped();
    if (carried && carried.from !== day) this.move(carried.item.id, day);
  }

  private dropped() {
    this.carried = null;
    this.target = '';
  }

  private choose(day: string) {
    if (!this.carried) this.active = day;
    if (this.asked || !this.shows(day)) this.asked = day;
    this.dispatchEvent(new CustomEvent('kith-day', { detail: { day } }));
  }

  private move(task: string, day: string) {
    this.active = day;
    this.dispatchEvent(new CustomEvent('kith-move', { detail: { task, day } }));
  }
}
