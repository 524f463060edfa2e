// Package fleet is the desk of a fleet of provers: it asks for proofs, judges what workers
// report, and tells how far they are. Its main type is Desk.
//
// One rule: a job is proven when a proof of it that the desk itself checked is on disk, and
// neither a worker that lies nor one that dies can make it otherwise, or lose it. What a
// worker reports costs the desk one check of a proof; who reported false ones is barred.
package fleet
