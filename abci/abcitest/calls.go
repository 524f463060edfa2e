package abcitest

import (
	"context"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Prepare has the node propose the next block as a member.
func (n *Node) Prepare(proposer int, round int32) *Block {
	b := &Block{Height: int64(n.App.State().Height) + 1, Round: round, Proposer: proposer}
	r, err := n.App.PrepareProposal(context.Background(), &abcitypes.RequestPrepareProposal{
		Height: b.Height, MaxTxBytes: 1 << 20, ProposerAddress: n.chain.Address(proposer),
	})
	require.NoError(n.chain.t, err)
	b.Txs = r.Txs
	return b
}

// Process tells whether the node accepts a block. It never fails.
func (n *Node) Process(b *Block) bool {
	r, err := n.App.ProcessProposal(context.Background(), &abcitypes.RequestProcessProposal{
		Height: b.Height, Hash: b.Hash().Bytes(), ProposerAddress: n.chain.Address(b.Proposer), Txs: b.Txs,
	})
	require.NoError(n.chain.t, err)
	return r.Status == abcitypes.ResponseProcessProposal_ACCEPT
}

// Extend gives the node's extension for a block. It never fails, and waits a moment
// only for txs that are nowhere.
func (n *Node) Extend(b *Block) []byte {
	ctx, cancel := context.WithTimeout(context.Background(), Patience)
	defer cancel()
	return n.ExtendIn(ctx, b)
}

// ExtendIn is Extend that waits until ctx ends.
func (n *Node) ExtendIn(ctx context.Context, b *Block) []byte {
	r, err := n.App.ExtendVote(ctx, &abcitypes.RequestExtendVote{
		Height: b.Height, ProposerAddress: n.chain.Address(b.Proposer), Txs: b.Txs,
	})
	require.NoError(n.chain.t, err)
	return r.VoteExtension
}

// Verify tells whether the node takes another member's extension. It never fails.
func (n *Node) Verify(b *Block, member int, extension []byte) bool {
	r, err := n.App.VerifyVoteExtension(context.Background(), &abcitypes.RequestVerifyVoteExtension{
		Height: b.Height, ValidatorAddress: n.chain.Address(member), VoteExtension: extension,
	})
	require.NoError(n.chain.t, err)
	return r.Status == abcitypes.ResponseVerifyVoteExtension_ACCEPT
}

// Finalize gives the app hash after a decided block.
func (n *Node) Finalize(b *Block) (common.Hash, error) {
	n.SetVotes(b)
	r, err := n.App.FinalizeBlock(context.Background(), &abcitypes.RequestFinalizeBlock{
		Height: b.Height, ProposerAddress: n.chain.Address(b.Proposer), Txs: b.Txs,
	})
	if err != nil {
		return common.Hash{}, err
	}
	require.Len(n.chain.t, r.TxResults, len(b.Txs))
	n.updates = r.ValidatorUpdates
	return common.BytesToHash(r.AppHash), nil
}

// Commit writes the finalized block.
func (n *Node) Commit() error {
	_, err := n.App.Commit(context.Background(), &abcitypes.RequestCommit{})
	return err
}

// Decide finalizes and commits a block.
func (n *Node) Decide(b *Block) common.Hash {
	hash, err := n.Finalize(b)
	require.NoError(n.chain.t, err)
	require.NoError(n.chain.t, n.Commit())
	require.Equal(n.chain.t, hash, n.AppHash())
	return hash
}

// CheckTx gives the node's answer to what someone put into CometBFT's mempool.
func (n *Node) CheckTx(raw []byte) uint32 {
	r, err := n.App.CheckTx(context.Background(), &abcitypes.RequestCheckTx{Tx: raw})
	require.NoError(n.chain.t, err)
	return r.Code
}

// Query asks the node as a light client does, with proof.
func (n *Node) Query(path string, data []byte) *abcitypes.ResponseQuery {
	r, err := n.App.Query(context.Background(), &abcitypes.RequestQuery{Path: path, Data: data, Prove: true})
	require.NoError(n.chain.t, err)
	return r
}

// Last is the last decided block, nil at genesis.
func (c *Chain) Last() *Block {
	if len(c.Blocks) == 0 {
		return nil
	}
	return c.Blocks[len(c.Blocks)-1]
}

// Vote has every node accept and pre-commit a block. The nodes stand for all
// members in turn.
func (c *Chain) Vote(b *Block, nodes ...*Node) {
	for _, n := range nodes {
		require.True(c.t, n.Process(b), "height %d", b.Height)
	}
	b.Votes = nil
	for i, member := range c.OnDuty(nodes[0], b.Height) {
		voter := nodes[i%len(nodes)]
		extension := voter.Extend(b)
		require.True(c.t, nodes[0].Verify(b, member, extension))
		b.Votes = append(b.Votes, c.Precommit(member, b.Height, b.Round, extension))
	}
}

// Decide makes a voted block the next of the chain on every node.
func (c *Chain) Decide(b *Block, nodes ...*Node) {
	for _, n := range nodes {
		hash := n.Decide(b)
		if (b.AppHash != common.Hash{}) {
			require.Equal(c.t, b.AppHash, hash, "height %d", b.Height)
		}
		b.AppHash = hash
		require.Equal(c.t, nodes[0].updates, n.updates)
	}
	c.sets.follow(c, nodes[0])
	c.Blocks = append(c.Blocks, b)
}

// Advance goes one height: the first node proposes, all vote and commit.
func (c *Chain) Advance(nodes ...*Node) *Block {
	height := nodes[0].App.State().Height
	seats := c.OnDuty(nodes[0], int64(height)+1)
	b := nodes[0].Prepare(seats[int(height)%len(seats)], 0)
	c.Vote(b, nodes...)
	c.Decide(b, nodes...)
	return b
}
