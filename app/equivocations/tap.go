package equivocations

import (
	"github.com/cometbft/cometbft/consensus"
	comet "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/equivocation"
)

// tap hears what CometBFT's consensus reactor receives. Consensus itself keeps the first
// proposal of a round and looks at no vote of an old height; it is told everything as
// before.
type tap struct {
	*consensus.Reactor
	heard *Detector
}

// Tap puts the detector before CometBFT's consensus reactor.
func (d *Detector) Tap() comet.Option {
	return func(n *comet.Node) {
		comet.CustomReactors(map[string]p2p.Reactor{"CONSENSUS": tap{n.ConsensusReactor(), d}})(n)
	}
}

// Receive implements p2p.Reactor.
func (t tap) Receive(e p2p.Envelope) {
	switch m := e.Message.(type) {
	case *cmtcons.Vote:
		if v, err := cmttypes.VoteFromProto(m.Vote); err == nil {
			t.heard.Vote(v, string(e.Src.ID()))
		}
	case *cmtcons.Proposal:
		if p, err := cmttypes.ProposalFromProto(&m.Proposal); err == nil {
			t.heard.Proposal(p, string(e.Src.ID()))
		}
	}
	t.Reactor.Receive(e)
}

// RemovePeer implements p2p.Reactor.
func (t tap) RemovePeer(peer p2p.Peer, reason any) {
	t.heard.watch.Leave(string(peer.ID()))
	t.Reactor.RemovePeer(peer, reason)
}

// Vote hears a vote from a peer; nothing of it is verified.
func (d *Detector) Vote(v *cmttypes.Vote, from string) {
	for _, s := range ofVote(v) {
		d.hear(s, from)
	}
}

// Proposal hears a proposal from a peer; nothing of it is verified.
func (d *Detector) Proposal(p *cmttypes.Proposal, from string) {
	s, ok := ofProposal(p, common.Address{})
	if !ok {
		return
	}
	s, ok, err := d.watch.Name(s, from)
	if !ok {
		d.found(nil, err)
		return
	}
	d.hear(s, from)
}

func (d *Detector) hear(s equivocation.Signed, from string) {
	if d.cfg.Own.Foreign(s) && d.watch.Verify(s, from) {
		d.elsewhere(s)
	}
	d.found(d.watch.Hear(s, from))
}
