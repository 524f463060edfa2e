// Package snapshot is the form in which a node hands its state to another: a manifest
// that names parts by their hashes, and the parts: the state's head, the headers
// before it, and the world state's leaves. It carries leaves, not a database's pages,
// so a store may change how it keeps them.
//
// One rule: nothing in a snapshot is believed. Parts are held against the manifest,
// the manifest's head against the chain (ledger.Head.Check), the certificate against
// the head's committee, and leaves against the roots that the head was found to have.
package snapshot
