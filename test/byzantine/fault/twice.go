package fault

import (
	"bytes"
	"context"

	"github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/libs/pubsub/query"
	comet "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
)

// message goes to all peers.
type message = p2p.Envelope

// liar signs with its key beside the node that has it.
type liar struct {
	Node
	leads cmttypes.EventDataNewRound // the round under way
}

// follow sends what second makes of what happens in consensus, until the node ends.
func (l liar) follow(c *comet.Node, second func(liar, any) (message, bool)) {
	events, err := c.EventBus().Subscribe(context.Background(), "fault", query.All, 4096)
	if err != nil {
		panic(err) // before the node runs
	}
	for {
		select {
		case <-c.Quit():
			return
		case <-events.Canceled():
			return
		case m := <-events.Out():
			if round, ok := m.Data().(cmttypes.EventDataNewRound); ok {
				l.leads = round
			}
			if out, ok := second(l, m.Data()); ok {
				c.Switch().BroadcastAsync(out)
			}
		}
	}
}

// own is a vote by this node, for a block.
func (l liar) own(event any) (*cmtproto.Vote, bool) {
	e, ok := event.(cmttypes.EventDataVote)
	if !ok || !bytes.Equal(e.Vote.ValidatorAddress, l.Key.PubKey().Address()) || e.Vote.BlockID.IsZero() {
		return nil, false
	}
	return e.Vote.ToProto(), true
}

func (l liar) otherVote(event any) (message, bool) {
	v, ok := l.own(event)
	if !ok {
		return message{}, false
	}
	v.BlockID = otherBlock(v.BlockID)
	v.Signature = l.sign(cmttypes.VoteSignBytes(l.ChainID, v))
	return message{ChannelID: consensus.VoteChannel, Message: &cmtcons.Vote{Vote: v}}, true
}

func (l liar) otherShare(event any) (message, bool) {
	v, ok := l.own(event)
	if !ok || len(v.Extension) == 0 {
		return message{}, false
	}
	v.Extension = other(v.Extension)
	v.ExtensionSignature = l.sign(cmttypes.VoteExtensionSignBytes(l.ChainID, v))
	return message{ChannelID: consensus.VoteChannel, Message: &cmtcons.Vote{Vote: v}}, true
}

func (l liar) otherProposal(event any) (message, bool) {
	e, ok := event.(cmttypes.EventDataCompleteProposal)
	mine := bytes.Equal(l.leads.Proposer.Address, l.Key.PubKey().Address())
	if !ok || !mine || e.Height != l.leads.Height || e.Round != l.leads.Round {
		return message{}, false
	}
	p := cmttypes.NewProposal(e.Height, e.Round, -1, e.BlockID).ToProto()
	p.BlockID = otherBlock(p.BlockID)
	p.Signature = l.sign(cmttypes.ProposalSignBytes(l.ChainID, p))
	return message{ChannelID: consensus.DataChannel, Message: &cmtcons.Proposal{Proposal: *p}}, true
}

func (l liar) sign(what []byte) []byte {
	signature, err := l.Key.Sign(what)
	if err != nil {
		panic(err) // a key in memory signs
	}
	return signature
}

func otherBlock(id cmtproto.BlockID) cmtproto.BlockID {
	id.Hash = other(id.Hash)
	return id
}

// other is another value of the same form.
func other(value []byte) []byte {
	value = bytes.Clone(value)
	value[len(value)-1] ^= 1
	return value
}
