package app_test

import (
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
)

// Two locks of one height that a quorum signed come to be known to every node once one of
// them was shown the other lock, also to one that was away; the evidence survives a restart.
// Who signed both of one round is known to have signed twice, too.
func TestEveryNodeHasEvidenceOfLocksThatConflict(t *testing.T) {
	n := newNetwork(t, 4)
	n.own = app.Own{Beside: true} // the members' keys sign the other lock in the test
	n.start(0, 1, 2)
	n.lock(0, 1)
	height := n.nodes[0].Info().Height
	var own *lock.Certificate
	require.Eventually(t, func() bool { own = n.nodes[0].Certificate(height); return own != nil }, patience, 5*time.Millisecond)
	other := n.sign(own, common.Hash{9}, 0, 1, 2)
	require.NoError(t, n.nodes[0].Shown(t.Context(), conflict.Side{Certificate: other}))
	known := func(node *app.Node) bool { return len(node.Conflicts()) == 1 && len(node.Equivocations()) > 0 }
	n.until("it is told by its peers", known)
	n.start(3)
	n.until("one that was away is told", known)
	kept := n.nodes[1].Conflicts()
	require.Equal(t, conflict.Round, kept[0].Kind)
	n.stop(1)
	n.start(1)
	require.Equal(t, kept, n.nodes[1].Conflicts())
	n.lock(2, 2)
	n.sameState()
	for i := range n.nodes {
		require.NoError(t, n.nodes[i].Failed())
	}
}

// sign has nodes' keys sign another checkpoint in the round of a certificate.
func (n *network) sign(own *lock.Certificate, hash common.Hash, nodes ...int) *lock.Certificate {
	n.t.Helper()
	seats := n.nodes[0].Seats(own.Extension.Epoch())
	tally := lock.NewTally(n.nodes[0].ChainID(), own.Height, seats)
	extension := lock.NewExtension(own.Extension.Kind(), own.Extension.Epoch(), hash)
	digest := lock.Digest(n.nodes[0].ChainID(), own.Height, own.Round, extension)
	var made *lock.Certificate
	for _, i := range nodes {
		files := config.Paths(n.homes[i])
		key := privval.LoadFilePVEmptyState(files.ConsensusKey, "").Key.PrivKey
		secret, err := crypto.ToECDSA(key.(secp256k1eth.PrivKey)) //nolint:forcetypeassert // the only kind that nodes have
		require.NoError(n.t, err)
		signature, err := crypto.Sign(digest[:], secret)
		require.NoError(n.t, err)
		made = tally.Add(lock.Vote{Validator: crypto.PubkeyToAddress(secret.PublicKey), Round: own.Round, Extension: extension[:], Signature: signature})
	}
	require.NotNil(n.t, made)
	return made
}
