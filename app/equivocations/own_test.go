package equivocations

import (
	"errors"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/equivocation"
)

var errElsewhere = errors.New("signed elsewhere")

// book is what the rig's own key signed.
type book struct {
	key    common.Address // zero: none
	signed []string       // signatures
}

func (b *book) Foreign(s equivocation.Signed) bool {
	if b.key == (common.Address{}) || s.Member != b.key {
		return false
	}
	for _, own := range b.signed {
		if own == string(s.Signature) {
			return false
		}
	}
	return true
}

func (b *book) HeardSigned(s equivocation.Signed) error {
	if b.Foreign(s) {
		return errElsewhere
	}
	return nil
}

// ofOwn is a rig whose own key is its member's.
func ofOwn(t *testing.T) *rig {
	r := newRig(t)
	r.own.key = crypto.PubkeyToAddress(r.key.PublicKey)
	r.cfg.Blocks = decided{}
	r.look(t.Context())
	return r
}

func (r *rig) proposal(t *testing.T, height int64, says byte) *cmttypes.Proposal {
	p := cmttypes.NewProposal(height, 0, -1, r.vote(t, height, says).BlockID)
	p.Timestamp = time.Unix(9, 9)
	var err error
	p.Signature, err = crypto.Sign(crypto.Keccak256(cmttypes.ProposalSignBytes(ours, p.ToProto())), r.key)
	require.NoError(t, err)
	return p
}

// A signature of this node's key that the node did not make ends it, the first one, whatever it
// is and wherever it is seen. It needs no second one that contradicts.
func TestAnOwnSignatureThatIsNotOnesOwnEndsTheNode(t *testing.T) {
	for name, see := range map[string]func(*testing.T, *rig){
		"a vote from a peer":     func(t *testing.T, r *rig) { r.Vote(r.vote(t, 11, 1), "peer") },
		"a proposal from a peer": func(t *testing.T, r *rig) { r.Proposal(r.proposal(t, 11, 1), "peer") },
		"a vote in a block": func(t *testing.T, r *rig) {
			seen := r.vote(t, 10, 1)
			r.cfg.Blocks = decided{11: {LastCommit: &cmttypes.Commit{Height: 10, BlockID: seen.BlockID, Signatures: []cmttypes.CommitSig{seen.CommitSig()}}}}
			r.tip = 11
			r.look(t.Context())
		},
		"CometBFT's evidence": func(t *testing.T, r *rig) {
			twice := &cmttypes.DuplicateVoteEvidence{VoteA: r.vote(t, 3, 1), VoteB: r.vote(t, 3, 2)}
			r.own.signed = append(r.own.signed, string(twice.VoteA.Signature))
			r.cfg.Blocks = decided{11: {Evidence: cmttypes.EvidenceData{Evidence: cmttypes.EvidenceList{twice}}}}
			r.tip = 11
			r.look(t.Context())
		},
		"evidence from a peer": func(t *testing.T, r *rig) {
			_, err := r.take(equivocation.EncodeList([]equivocation.Evidence{twice(t, r.key, ours, 9)}))
			require.NoError(t, err)
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := ofOwn(t)
			see(t, r)
			require.NotEmpty(t, r.failed)
			require.ErrorIs(t, r.failed[0], errElsewhere)
		})
	}
}

// What the node signed comes back as often as peers like, and what its key did not sign can be
// made by anybody: neither ends it, and the second costs a source's peace.
func TestStrangersEndNobody(t *testing.T) {
	r := ofOwn(t)
	for height := int64(1); height <= 11; height++ {
		v := r.vote(t, height, 1)
		r.own.signed = append(r.own.signed, string(v.Signature))
		for range 3 {
			r.Vote(v, "peer")
		}
		p := r.proposal(t, height, 1)
		r.own.signed = append(r.own.signed, string(p.Signature))
		r.Proposal(p, "peer")
	}
	for i := range 1000 {
		v := r.vote(t, 11, 2)
		v.Signature[3] ^= byte(1 + i%200)
		v.Type = cmtproto.PrevoteType
		r.Vote(v, "a stranger")
		p := r.proposal(t, 11, 2)
		p.Signature[3] ^= byte(1 + i%200)
		r.Proposal(p, "a stranger")
	}
	require.Empty(t, r.failed)
	require.Empty(t, r.All())
}
