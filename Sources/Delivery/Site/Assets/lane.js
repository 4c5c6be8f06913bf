// The boarding lane: a sound for each answer, the camera as a scanner, the whole screen.
export function lane() {
  const box = document.getElementById("code");
  sound();
  if (!box) return;
  box.focus();
  // A scanner types wherever it is: what it types goes into the field.
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, button, a, summary");
    if (!isTyping && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      box.focus();
    }
  });
  fullScreen();
  camera(box);
}

// Two high notes for a welcome, one low for a no, one between for a family that is not whole.
function sound() {
  const outcome = document.getElementById("outcome")?.dataset.outcome;
  if (!outcome || !window.AudioContext) return;
  const notes = { good: [880, 1175], late: [660], wrong: [220, 220, 220] }[outcome];
  const audio = new AudioContext();
  notes.forEach((pitch, index) => {
    const start = audio.currentTime + index * 0.18;
    const note = audio.createOscillator();
    note.frequency.value = pitch;
    note.connect(audio.destination);
    note.start(start);
    note.stop(start + 0.14);
  });
  if (outcome === "wrong") navigator.vibrate?.(300);
}

function fullScreen() {
  const button = document.getElementById("full-screen");
  if (!button || !document.fullscreenEnabled) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  });
}

function camera(box) {
  const button = document.getElementById("camera");
  if (!button || !("BarcodeDetector" in window) || !navigator.mediaDevices) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const stream = await navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .catch(() => null);
    if (!stream) return;
    const video = document.createElement("video");
    video.className = "camera";
    video.playsInline = true;
    video.srcObject = stream;
    box.form.append(video);
    await video.play();
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    const look = async () => {
      const found = await detector.detect(video).catch(() => []);
      if (found.length) {
        for (const track of stream.getTracks()) track.stop();
        box.value = found[0].rawValue;
        box.form.requestSubmit();
      } else {
        setTimeout(look, 120);
      }
    };
    look();
  });
}
