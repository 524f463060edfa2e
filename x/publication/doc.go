// Package publication says what of the decided chain may go to L1, and with which
// certificate. Its main function is At, which reads a checkpoint as a Publishable.
//
// One rule: only what a lock covers is published, and no version of a checkpoint
// that a locked one is not built on.
package publication
