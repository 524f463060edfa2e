package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/lock"
)

// Report is a checkpoint that was found to hold together.
type Report struct {
	Header      checkpoint.Header
	Hash        common.Hash
	Publication view.Publication
	// InRing tells whether the contract still keeps the hash. An older one was
	// compared with its event only.
	InRing bool
	// Certificate was signed by Signers, at least Quorum of Members. It came with
	// checkpoint LockedBy, this one or one built on it.
	Certificate lock.Certificate
	LockedBy    uint64
	Signers     []common.Address
	Quorum      int
	Members     int
	// Blocks are the content, one for each chunk.
	Blocks []effect.Block
	Txs    int
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
