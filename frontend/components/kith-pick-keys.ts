/**
 * The arrow keys of two people side by side: from a pick, to the one beside, above or below it. From anywhere else that
 * takes no keys itself, left and right press what the page marks with `data-arrow="left"` or `"right"`.
 */
class KithPickKeys extends HTMLElement {
  private readonly pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const direction = /^Arrow(Left|Right|Up|Down)$/.exec(event.key)?.[1];
    if (!direction || document.querySelector('vaadin-dialog[opened]')) return;
    const at = event.composedPath()[0];
    if (at instanceof Element && at.closest('input, textarea, select, [role="menu"], vaadin-notification-card')) return;
    const pick = at instanceof Element ? at.closest('.kith-twins__pick') : null;
    if (pick ? this.walk(pick, direction) : press(direction.toLowerCase())) event.preventDefault();
  };

  connectedCallback() {
    window.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.pressed);
  }

  private walk(pick: Element, direction: string): boolean {
    const rows = [...(this.parentElement?.querySelectorAll('.kith-twins__row') ?? [])]
      .map((row) => [...row.querySelectorAll<HTMLElement>('.kith-twins__pick')])
      .filter((picks) => picks.length > 0);
    const row = rows.findIndex((picks) => picks.some((one) => one === pick));
    const column = rows[row]?.findIndex((one) => one === pick) ?? 0;
    const beside = direction === 'Left' ? -1 : direction === 'Right' ? 1 : 0;
    const below = direction === 'Up' ? -1 : direction === 'Down' ? 1 : 0;
    rows[row + below]?.[column + beside]?.focus();
    return true;
  }
}

function press(direction: string): boolean {
  const target = [...document.querySelectorAll<HTMLElement>(`[data-arrow="${direction}"]`)].find((e) => e.checkVisibility());
  target?.click();
  return target !== undefined;
}

customElements.define('kith-pick-keys', KithPickKeys);
