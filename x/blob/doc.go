// Package blob puts a checkpoint's fields into EIP-4844 blobs and keeps their
// KZG commitments while the checkpoint runs: Running, to which a chunk adds the
// multi-scalar product of its own fields only.
//
// One rule: Running's commitments are those of the whole blobs, byte for byte.
package blob
