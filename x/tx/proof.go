package tx

import (
	"context"
	"fmt"

	"github.com/aztecd/aztecd/x/protocol"
)

// ProofVerifier checks a tx's client proof. It is slow, so it runs in a worker
// pool when a tx is admitted, never inside consensus. Verify returns ErrProof
// when the proof does not hold, and any other error when it could not tell.
type ProofVerifier interface {
	Verify(ctx context.Context, t *Tx) error
}

// None accepts every proof. Only genesis can ask for it, on a devnet.
type None struct{}

// NewNone returns the verifier that checks nothing, or an error when the
// genesis demands proofs.
func NewNone(p *protocol.Params) (None, error) {
	if p.ClientProofs != protocol.ProofsNone {
		return None{}, fmt.Errorf("genesis demands client proofs %q: refusing to accept txs without checking them", p.ClientProofs)
	}
	return None{}, nil
}

// Verify accepts t.
func (None) Verify(context.Context, *Tx) error { return nil }
