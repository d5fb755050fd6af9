/*
 * Escape in a field closes the dialog around it before the field has said what was typed since it got the focus. It says
 * so first, so that the server knows whether something would be lost.
 */

document.addEventListener(
  'keydown',
  (event) => {
    const field = event.composedPath()[0];
    if (event.key !== 'Escape' || event.isComposing || !(field instanceof Element)) return;
    const isTyped = field.matches('input:not([type="checkbox"], [type="radio"], [role="combobox"]), textarea');
    if (isTyped && field.closest('vaadin-dialog')) field.dispatchEvent(new Event('change', { bubbles: true }));
  },
  { capture: true },
);

export {};
