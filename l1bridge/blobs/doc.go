// Package blobs reads the blobs that L1 blocks carry.
//
// The main types are Source, what a reader needs, and Beacon, which asks a
// beacon node (GET /eth/v1/beacon/blobs/{slot}); Several tries a list of sources.
//
// One rule: a source is never trusted. Every blob is committed to again and
// returned only under the versioned hash that was asked for.
package blobs
