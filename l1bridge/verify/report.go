package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Report is a checkpoint that was found to hold together.
type Report struct {
	Header      checkpoint.Header
	Hash        common.Hash
	Publication published.Publication
	// Sender signed the L1 transaction.
	Sender common.Address
	// EffectBlobs are the versioned hashes of the blobs with its effects.
	EffectBlobs []common.Hash
	// At is the L1 block that the contract was asked at; Trusted says that its hash is
	// one that the operator gave, and the contract's answers were proved by it.
	At      client.Header
	Trusted bool
	// EventProved says that the trusted block leads to the event, too.
	EventProved bool
	// InRing tells whether the contract still keeps the hash. An older one was
	// compared with its event only.
	InRing bool
	*Lock
	*Content
}

// Part is what a failure is about.
type Part string

// Parts.
const (
	PartContract        Part = "rollup contract"
	PartEvent           Part = "event"
	PartTransaction     Part = "transaction"
	PartHeader          Part = "header"
	PartEffectBlobs     Part = "effect blobs"
	PartAttestationBlob Part = "attestation blob"
	PartCertificate     Part = "certificate"
	PartEffects         Part = "effects"
	PartProof           Part = "epoch proof"
)

// Failure says which part does not fit, or could not be read.
type Failure struct {
	Checkpoint uint64
	Part       Part
	Err        error
}

// Error implements error.
func (f *Failure) Error() string {
	return fmt.Sprintf("checkpoint %d: %s: %v", f.Checkpoint, f.Part, f.Err)
}

// Unwrap gives the cause.
func (f *Failure) Unwrap() error { return f.Err }
