/*
 * A calendar hides the rest of the page from screen readers once it has opened, which it says a frame and a task later.
 * Whoever types a day and presses Enter closes it before that: it would hide the page after it closed, for good, and take
 * the focus. So a calendar that says it opened and is closed closes once more.
 */

interface Overlay extends HTMLElement {
  opened?: boolean;
}

document.body.addEventListener('vaadin-overlay-open', (event) => {
  const { overlay } = (event as CustomEvent<{ overlay: Overlay }>).detail;
  if (overlay.localName === 'vaadin-date-picker-overlay' && !overlay.opened) {
    overlay.dispatchEvent(new CustomEvent('vaadin-overlay-closing'));
  }
});
