// Package checkpoint is the unit of publication: consecutive chunks of one slot,
// sent to Ethereum in one call with their effects in blobs.
//
// Its main type, Running, is a checkpoint that still grows: each chunk extends
// it, and every state of it can be published (seeds 000, step 2). Committee
// members sign its header's hash.
//
// One rule: Running is a value. Extend returns a new one and leaves the old as
// it was, so that several candidate chunks can extend the same checkpoint.
package checkpoint
