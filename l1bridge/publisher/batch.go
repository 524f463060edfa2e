package publisher

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// Candidate is a checkpoint that might be published.
type Candidate struct {
	Header checkpoint.Header
	Hash   common.Hash
	// Blobs of its effects.
	Blobs int
	// Signatures of the nearest certificate that covers it, and Links, how many
	// checkpoints that is further on: 0 for one of its own. No signatures when it is
	// too far on to be shown.
	Signatures, Links int
	// Final says of that certificate that nothing can be added to what it covers.
	Final bool
	// Settled: no longer version of it will be locked.
	Settled bool
	// Lost: its origin is of the recent L1 blocks by its number, and none of them.
	Lost bool
}

// batch is the run of checkpoints that the contract accepts in the next block,
// as many as one transaction's blobs hold; if empty, the reason.
func (in Input) batch() ([]Candidate, Reason) {
	switch {
	case len(in.Queue) == 0 && in.L1.Base.Number == 0:
		return nil, ReasonNothing
	case len(in.Queue) == 0:
		return nil, ReasonCaughtUp
	}
	var out []Candidate
	base, blobs := in.L1.Base, 1
	for _, c := range in.Queue {
		h := c.Header
		if h.Number <= base.Number {
			continue
		}
		if reason := in.blockedBy(base, c); reason != "" {
			return out, reason
		}
		if blobs += c.Blobs; blobs > protocol.MaxBlobs {
			return out, ReasonTooManyBlobs
		}
		if len(out) > 0 && h.Origin != out[len(out)-1].Header.Origin && (c.Lost || in.L1.forgotten(h.Origin)) {
			return out, ReasonForgotten // it keeps back nothing that stands before it
		}
		out = append(out, c)
		base = Base{Number: h.Number, LastChunk: h.LastChunk, Slot: h.Slot, Hash: c.Hash}
	}
	return out, ReasonCaughtUp
}

// blockedBy tells why a checkpoint cannot follow another yet.
func (in Input) blockedBy(base Base, c Candidate) Reason {
	h := c.Header
	switch {
	case h.Generation != in.L1.Tips.Generation:
		return ReasonGeneration
	case h.Number != base.Number+1 || h.ParentHash != base.Hash || h.FirstChunk != base.LastChunk+1:
		return ReasonForked
	case in.Rules.slot(in.L1.next()) <= h.Slot:
		return ReasonSlotNotOver
	case !c.Settled:
		return ReasonGrowing
	}
	return ""
}
