// Package sweep breaks a whole network again and again under load, and looks
// whether anything that counted was lost.
//
// Run is the main path: a localnet of four; a Plan, drawn from a seed, of nodes
// that are killed, alone, several and all at once, with the L1 and without, or
// held; after each fault the network has to go on. In the end a Verdict is formed
// from what nodes reported on the way, what they and L1 say then, and what is in
// their consensus logs.
//
// With Honest a fifth node watches committees of four, L1 runs in this process, behind
// endpoints that can hang, and goes wrong as well (Trouble); and the stakes on L1 have to be
// what they were.
//
// One rule: what a node once reported is held against all of them for good.
package sweep
