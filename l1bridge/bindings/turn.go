package bindings

// Nobodys is the turn of what is published by its certificate alone, as anyone may
// (IRollup: 255).
const Nobodys = 0xff
