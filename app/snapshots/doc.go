// Package snapshots keeps a node's snapshots on disk, those it made and those it was
// given. Its main type is Store: manifests, and parts under the name of their hash, so
// that snapshots share what they have in common and any store can hold them.
//
// One rule: a manifest is written after its parts, and removed before them.
package snapshots
