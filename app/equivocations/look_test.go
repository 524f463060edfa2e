package equivocations

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// blocks are decided ones.
type decided map[int64]*cmttypes.Block

func (d decided) LoadBlock(height int64) *cmttypes.Block                        { return d[height] }
func (d decided) LoadBlockExtendedCommit(height int64) *cmttypes.ExtendedCommit { return nil }

// vote signs a pre-commit as the rig's member.
func (r *rig) vote(t *testing.T, height int64, says byte) *cmttypes.Vote {
	v := &cmttypes.Vote{
		Type: cmtproto.PrecommitType, Height: height, Timestamp: time.Unix(9, 9), ValidatorAddress: crypto.PubkeyToAddress(r.key.PublicKey).Bytes(),
		BlockID: cmttypes.BlockID{Hash: common.Hash{says}.Bytes(), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: common.Hash{1}.Bytes()}},
	}
	var err error
	v.Signature, err = crypto.Sign(crypto.Keccak256(cmttypes.VoteSignBytes(ours, v.ToProto())), r.key)
	require.NoError(t, err)
	return v
}

// Whoever tells one node another vote than the rest is found out once the next block shows
// what the rest saw, and what CometBFT found shows in blocks, too; also after a restart.
func TestBlocksShowWhatOthersSaw(t *testing.T) {
	r := newRig(t)
	seen := r.vote(t, 10, 1)
	next := &cmttypes.Block{LastCommit: &cmttypes.Commit{Height: 10, BlockID: seen.BlockID, Signatures: []cmttypes.CommitSig{seen.CommitSig(), cmttypes.NewCommitSigAbsent()}}}
	r.cfg.Blocks = decided{11: next}
	r.tip = 11
	r.look(t.Context())
	require.Empty(t, r.All())
	r.Vote(r.vote(t, 10, 2), "peer")
	require.Len(t, r.All(), 1)

	r = newRig(t)
	a, b := r.vote(t, 3, 1), r.vote(t, 3, 2)
	found := &cmttypes.Block{Evidence: cmttypes.EvidenceData{Evidence: cmttypes.EvidenceList{&cmttypes.DuplicateVoteEvidence{VoteA: a, VoteB: b}}}}
	r.cfg.Blocks = decided{10: found} // decided before this start, and maybe not looked at
	r.look(t.Context())
	require.Len(t, r.All(), 1)
	require.EqualValues(t, 3, r.All()[0].Height)
}

// A node that comes from a snapshot does not look for blocks it has not.
func TestALongWayIsNotLookedAt(t *testing.T) {
	r := newRig(t)
	r.cfg.Blocks = decided{}
	r.tip = 1 << 40
	r.look(t.Context())
	require.Equal(t, r.tip, r.looked)
}

// mute is a peer that takes a question and never answers.
type mute struct{ asked, end chan struct{} }

func (m mute) Fetch(context.Context, p2p.Kind, [][32]byte, func([32]byte, []byte) error) error {
	select {
	case m.asked <- struct{}{}:
	case <-m.end:
	}
	<-m.end
	return nil
}

// While peers are asked and say nothing, what decided blocks show is heard.
func TestSilentPeersKeepNobodyFromHearing(t *testing.T) {
	r := newRig(t)
	seen := r.vote(t, 10, 1)
	r.cfg.Blocks = decided{11: {LastCommit: &cmttypes.Commit{Height: 10, BlockID: seen.BlockID, Signatures: []cmttypes.CommitSig{seen.CommitSig()}}}}
	r.look(t.Context())
	r.Vote(r.vote(t, 10, 2), "peer")
	peers := mute{make(chan struct{}), make(chan struct{})}
	r.cfg.Peers, r.every = peers, time.Millisecond
	var tip atomic.Uint64
	tip.Store(10)
	r.cfg.Tip = tip.Load
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- r.Run(ctx) }()
	<-peers.asked
	tip.Store(11)
	r.Decided()
	require.Eventually(t, func() bool { return len(r.All()) == 1 }, time.Minute, time.Millisecond)
	cancel()
	close(peers.end)
	require.NoError(t, <-ended)
}
