package economics

import "math"

// Gas is what the contract's calls cost, as whole transactions (docs/performance.md, `make
// bench-gas`).
type Gas struct {
	// Hot is a `propose` on the hot path, Setup what the first of an epoch costs more.
	Hot, Setup float64
	// ConfirmFixed and ConfirmSigner make up a `confirm`: a call, and each signature.
	ConfirmFixed, ConfirmSigner float64
	// Slots of an epoch; one confirmation in Every epochs.
	EpochSlots, Every float64
	// FieldsPerTx of effects; BlobFields fit a blob, Blobs a checkpoint.
	FieldsPerTx, BlobFields, Blobs float64
}

// StandardGas is measured for 48 members drawn of 1,000. A signature is an ecrecover
// (3,182), its seat (8,061) and its calldata (1,435), as the measured confirmation of 33
// falls into parts.
func StandardGas() Gas {
	const signer = (105_000 + 266_000 + 47_364) / 33.
	return Gas{
		Hot: 57_171, Setup: 54_812, ConfirmFixed: 515_721 - 33*signer, ConfirmSigner: signer,
		EpochSlots: 32, Every: 2, FieldsPerTx: 598. / 16, BlobFields: 4_096, Blobs: 5,
	}
}

// Confirm is what a confirmation costs that is signed by a quorum of a committee.
func (g Gas) Confirm(members float64) float64 {
	return g.ConfirmFixed + g.ConfirmSigner*float64(Quorum(int64(members)))
}

// Mean is what a checkpoint costs on average: its publication, and its part of an epoch's
// set-up and of a confirmation.
func (g Gas) Mean(members float64) float64 {
	return g.Hot + g.Setup/g.EpochSlots + g.Confirm(members)/(g.Every*g.EpochSlots)
}

// PerTx is the gas of a tx where so many come in a second, without blob gas: a slot (seconds)
// has as many checkpoints as its effects fill.
func (g Gas) PerTx(tps, slot, members float64) float64 {
	txs := tps * slot
	checkpoints := max(1, math.Ceil(txs*g.FieldsPerTx/(g.BlobFields*g.Blobs)))
	epoch := g.Setup/g.EpochSlots + g.Confirm(members)/(g.Every*g.EpochSlots)
	return (checkpoints*g.Hot + epoch) / txs
}
