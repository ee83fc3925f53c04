// Tickets: read by the camera where the browser can, or typed; known by their trace, also without coverage.

/** As the server reads them: `4k7q2-m9txa`, with O for nought and l for one. */
export const code = typed => typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** The beginning of the code's hash; that is all that the page knows of tickets. */
export async function trace(typed) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code(typed)));
  return [...new Uint8Array(hash)].slice(0, 8).map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export const canScan = () => 'BarcodeDetector' in self && Boolean(navigator.mediaDevices);

/** Looks until the dialog is closed. `found(code)` gives what to say; `why` is said where there is no camera. */
export async function scan(dialog, found, why) {
  const video = dialog.querySelector('video');
  const said = dialog.querySelector('[data-said]');
  dialog.showModal();
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    said.textContent = why;
    return;
  }
  dialog.addEventListener('close', () => stream.getTracks().forEach(track => track.stop()), { once: true });
  video.srcObject = stream;
  await video.play();
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  let last;
  while (dialog.open) {
    const [square] = await detector.detect(video).catch(() => []);
    // The same ticket is still before the camera.
    if (square && square.rawValue !== last) {
      last = square.rawValue;
      said.textContent = await found(last);
      navigator.vibrate?.(80);
    }
    await new Promise(resolve => { setTimeout(resolve, 150); });
  }
}
