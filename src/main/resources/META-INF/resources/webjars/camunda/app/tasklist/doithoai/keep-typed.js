/*
 * Escape inside a form closes a list or a calendar of that form. The dialog around a start form listens for the same key
 * and would close too, with everything typed lost; so the key ends at the body, before it reaches the dialog's listener.
 */
document.body.addEventListener('keydown', event => {
  if (event.key === 'Escape' && event.target.closest('.fjs-container, .flatpickr-calendar')) {
    event.stopPropagation();
  }
});
