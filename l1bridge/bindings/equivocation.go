package bindings

import (
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
)

// PackEvidence is the call of the Slasher that takes stake for what a member signed twice;
// anybody may send it.
func PackEvidence(e *equivocation.Evidence) ([]byte, error) {
	slasher, position := NewSlasher(), big.NewInt(int64(e.Position))
	if e.Kind != equivocation.Share {
		return slasher.TryPackVotedTwice(uint8(e.Kind), e.Height, e.Round, fromBallot(e.A), fromBallot(e.B), e.Epoch, position)
	}
	a, err := fromShare(e.A)
	if err != nil {
		return nil, err
	}
	b, err := fromShare(e.B)
	if err != nil {
		return nil, err
	}
	return slasher.TryPackEquivocated(e.Height, e.Round, a, b, position)
}

// fromBallot is a vote or a proposal. Seconds before 1970 are signed as all their 64 bits.
func fromBallot(m equivocation.Message) Ballot {
	return Ballot{
		BlockHash: m.Block.Hash, Parts: m.Block.Parts, PartsHash: m.Block.PartsHash,
		PolRound: int64(m.PolRound), Time: uint64(m.Seconds), Nanoseconds: m.Nanoseconds, Signature: m.Signature,
	}
}

func fromShare(m equivocation.Message) (Share, error) {
	if len(m.Extension) != lock.ExtensionSize {
		return Share{}, fmt.Errorf("a share's extension of %d bytes: L1 takes %d", len(m.Extension), lock.ExtensionSize)
	}
	e := lock.Extension(m.Extension)
	return Share{Kind: uint8(e.Kind()), Epoch: e.Epoch(), CheckpointHash: e.Checkpoint(), Signature: m.Signature}, nil
}
