package verify

import "fmt"

// Claim is something that is known of a checkpoint, and what proves it: nothing, when
// By is empty.
type Claim struct {
	What string `json:"what"`
	By   string `json:"by,omitempty"`
}

// Claims say of each part of a report what it rests on.
func (r *Report) Claims() []Claim {
	contract := fmt.Sprintf("the word of an L1 endpoint about block %d; name --trusted-block to have it proved", r.At.Number)
	if r.Trusted {
		contract = fmt.Sprintf("the state of the trusted block %d %s", r.At.Number, r.At.Hash)
	}
	return []Claim{
		{"the Rollup contract's committee and chain id", contract},
		{"the header's hash", r.hashBy(contract)},
		{"every field of the header", "it hashes to that; the committee signed it"},
		{"the lock", r.lockBy()},
		{"the blobs", "KZG commitments, of which the header's blobs_hash is"},
		{"each chunk's number, its txs' effects and fees, its mana", "the blobs; effects_hash, total_mana, total_fees and the chunks' numbers of the header were made again"},
		{"each chunk's time, tree sizes and roots in the blobs", "the blobs, which the committee signed; aztecd audit makes them again, this did not"},
		{"who published it, in which L1 transaction", r.publisherBy()},
		{"that effects are what valid txs do", ""},
		{"state_root, archive_root and chunks_root as what follows from the state before", ""},
	}
}

func (r *Report) hashBy(contract string) string {
	switch {
	case r.InRing:
		return "the contract holds it: " + contract
	case r.EventProved:
		return fmt.Sprintf("the contract's event in L1 block %d, whose receipts the trusted block leads to; it may have been replaced since", r.Publication.BlockNumber)
	}
	return "the contract's event, by an L1 endpoint's word: the contract keeps recent ones only; aztecd audit proves it by all that follow"
}

func (r *Report) lockBy() string {
	if r.ByContract {
		return "the contract's event that it checked a certificate; none was seen here"
	}
	return fmt.Sprintf("%d signatures of the committee of epoch %d, %d needed, in a certificate that came with checkpoint %d",
		len(r.Signers), r.Certificate.Extension.Epoch(), r.Quorum, r.By)
}

func (r *Report) publisherBy() string {
	if r.EventProved {
		return "the receipts of its L1 block, to which the trusted block leads (the transaction's hash: an L1 endpoint's word)"
	}
	return "an L1 endpoint's word"
}
