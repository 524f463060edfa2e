package load

import (
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

const (
	// lifetime of a tx, in milliseconds.
	lifetime = 10 * 60 * 1000
	// feeRoom is how far fees may rise before a tx is too cheap.
	feeRoom = 10
)

// Builder makes txs that differ in every note and nullifier. It is not safe for
// concurrent use.
type Builder struct {
	shape  Shape
	random *rand.ChaCha8
	gas    tx.Gas

	lifetime, feeRoom uint64
}

// NewBuilder makes a builder; equal seeds give equal txs.
func NewBuilder(shape Shape, seed [32]byte) *Builder {
	return &Builder{shape: shape, random: rand.NewChaCha8(seed), lifetime: lifetime, feeRoom: feeRoom}
}

// Build makes a tx of a payer, for the chain and the fees that a node reported.
// now is in Unix milliseconds.
func (b *Builder) Build(info api.NodeInfo, payer fr.Element, now uint64) (*tx.Tx, error) {
	body := tx.Body{
		Head: tx.Head{
			Anchor:        tx.Anchor{Chunk: info.Anchor.Chunk, StateRoot: info.Anchor.StateRoot.Field()},
			L1ChainID:     info.Params.L1ChainID,
			RollupVersion: info.Params.RollupVersion,
			ExpiresAt:     now + b.lifetime,
			FeePayer:      payer,
			GasLimits:     b.gas,
			MaxFees:       protocol.GasFees{PerMana: b.feeRoom * (info.Fees.PerMana + 1), PerDA: b.feeRoom * (info.Fees.PerDA + 1)},
		},
		App: tx.Effects{NoteHashes: b.scoped(b.shape.NoteHashes), Nullifiers: b.scoped(b.shape.Nullifiers)},
	}
	proof := make([]byte, b.shape.ProofBytes)
	_, _ = b.random.Read(proof) // never fails
	made, err := tx.New(body, proof)
	if err != nil || b.gas != (tx.Gas{}) {
		return made, err
	}
	// The first tx tells what all of this shape cost.
	b.gas = tx.Gas{Mana: made.Derived().Mana, DA: tx.DAGas(made.Derived().Fields)}
	body.GasLimits = b.gas
	return tx.New(body, proof)
}

func (b *Builder) scoped(n int) []tx.Scoped {
	values := make([]tx.Scoped, n)
	for i := range values {
		values[i] = tx.Scoped{Contract: fr.NewElement(0x1000), Value: b.field()}
	}
	return values
}

func (b *Builder) field() (e fr.Element) {
	var raw [fr.Bytes]byte
	for e.IsZero() {
		_, _ = b.random.Read(raw[:]) // never fails
		e.SetBytes(raw[:])
	}
	return e
}
