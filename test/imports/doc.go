// Package imports checks which package may import which, and that the protocol
// in x/ stays free of clocks, networks and global state.
//
// Its main type is source, one parsed Go file; layers.go says what may depend
// on what, purity.go what x/ may not touch. It reads source text only, so it
// needs no build and also sees files a build constraint leaves out.
//
// One rule: every complaint says what to do instead.
package imports
