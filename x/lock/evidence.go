package lock

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
)

// Evidence is what a member signed and no honest one does: another extension than the
// decided one in the round that decided the height, or two different ones in one round.
type Evidence struct {
	Height uint64
	Member common.Address
	// Decided is the extension of the block that was decided, Round where.
	Decided Extension
	Round   uint32
	// Shares are one of Round that differs from Decided, or two of one round.
	Shares []Vote
}

// ErrNoEvidence says that shares accuse nobody.
var ErrNoEvidence = errors.New("shares that an honest member can have signed")

// Verify checks what the shares say and that the member signed them. That Decided was
// decided in Round is shown by the height's commit, not here.
func (e *Evidence) Verify(chainID string, members *committee.Committee) error {
	if _, ok := members.Position(e.Member); !ok {
		return fmt.Errorf("%w: %s", ErrStranger, e.Member)
	}
	switch s := e.Shares; {
	case len(s) == 1 && s[0].Round == e.Round && string(s[0].Extension) != string(e.Decided[:]):
	case len(s) == 2 && s[0].Round == s[1].Round && string(s[0].Extension) != string(s[1].Extension):
	default:
		return ErrNoEvidence
	}
	for _, v := range e.Shares {
		if v.Validator != e.Member || !signedShare(chainID, e.Height, v) {
			return fmt.Errorf("%w: share of %s", ErrSignature, e.Member)
		}
	}
	return nil
}

// signedShare verifies a share, whatever its extension says.
func signedShare(chainID string, height uint64, v Vote) bool {
	if len(v.Signature) != SignatureSize || len(v.Extension) > MaxExtensionBytes {
		return false
	}
	return SignedBy(digest(chainID, height, v.Round, v.Extension), [SignatureSize]byte(v.Signature), v.Validator)
}
