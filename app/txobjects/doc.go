// Package txobjects admits tx objects into the node and keeps them: Intake decides
// about what wallets and peers send and finds what proposals name; Store holds on
// disk what a decided chunk needs.
//
// One rule: an object is whole or it is not there. Every object is decoded,
// checked and proved before anyone else in the node, or any peer, sees it; a bad
// object is remembered by the hash of all its bytes, so that it cannot stand in
// for a good one with the same tx hash.
package txobjects
