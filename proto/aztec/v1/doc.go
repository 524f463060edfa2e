// Package aztecv1 holds the wire formats: blocks, tx objects, lock certificates
// and what nodes ask of each other, generated from the .proto files beside it.
//
// One rule: these types carry bytes and mean nothing yet. They are read and checked
// where they enter, in x/ and in app/p2p, and no other package sees them.
package aztecv1
