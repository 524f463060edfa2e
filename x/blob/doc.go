// Package blob puts a checkpoint's fields into EIP-4844 blobs and keeps their
// KZG commitments while the checkpoint runs: Running, to which a chunk adds the
// multi-scalar product of its own fields only.
//
// One rule: Running's commitments are those of the whole blobs, byte for byte.
//
// A commitment is the sum of field times point over a blob's 4096 places. The
// points never change, so Setup keeps thirteen multiples of each (5 MB). A field
// is cut into two halves by the curve's endomorphism and each half into signed
// digits of ten bits, which leaves 26 points to be sorted into 512 buckets by
// digit; nothing is doubled. Buckets are added up pairwise in affine
// coordinates, all pairs of a round sharing one inversion, and weighed by the
// two halves of their number. A chunk of ten small txs, 200 fields, takes about
// 2 ms of one core, and the end marker, which moves and is not kept, 0.05 ms;
// see the benchmarks.
package blob
