package app

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cstypes "github.com/cometbft/cometbft/consensus/types"
	comet "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	dto "github.com/prometheus/client_model/go"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
)

// StartBehind starts a node whose CometBFT calls front instead of the application.
func StartBehind(ctx context.Context, cfg config.Config, logger *slog.Logger, front func(*abci.App) abcitypes.Application) (*Node, error) {
	return StartOwn(ctx, cfg, api.Versions{}, logger, Own{Front: front})
}

// StartOnDisk starts a node on a disk with so many bytes free.
func StartOnDisk(ctx context.Context, cfg config.Config, logger *slog.Logger, free func() uint64) (*Node, error) {
	n := newNode(cfg, api.Versions{}, logger)
	n.disk.free = func(string) (uint64, error) { return free(), nil }
	return n.start(ctx)
}

// ServeUntil is what Run does with a node that has started.
func (n *Node) ServeUntil(ctx context.Context) error { return n.Serve(ctx) }

// Consensus gives the height that is being decided, and whether consensus waits for
// a tx before it goes on.
func (n *Node) Consensus() (height uint64, waits bool) {
	height, step := n.step()
	return height, step == cstypes.RoundStepNewRound && n.comet().Mempool().Size() == 0
}

// Prevoted tells whether this node cast its prevote and waits for others'.
func (n *Node) Prevoted() bool {
	_, step := n.step()
	return step == cstypes.RoundStepPrevote
}

func (n *Node) step() (height uint64, step cstypes.RoundStepType) {
	env, err := n.comet().ConfigureRPC()
	if err != nil {
		panic(err)
	}
	raw, err := env.ConsensusState.GetRoundStateSimpleJSON()
	if err != nil {
		panic(err)
	}
	var state struct {
		At string `json:"height/round/step"`
	}
	if err := json.Unmarshal(raw, &state); err != nil {
		panic(err)
	}
	var round int
	if _, err := fmt.Sscanf(state.At, "%d/%d/%d", &height, &round, &step); err != nil {
		panic(err)
	}
	return height, step
}

// HangUp does to the connections with a peer, id@host:port, what the end of its
// process does, and tells whether none is left. CometBFT leaves open what connects
// to it while it stops, and in one process that stays.
func (n *Node) HangUp(address string) bool {
	at, err := p2p.NewNetAddressString(address)
	if err != nil {
		panic(err)
	}
	if peer := n.comet().Switch().Peers().Get(at.ID); peer != nil {
		n.comet().Switch().StopPeerForError(peer, io.EOF)
	}
	return !n.comet().Switch().IsDialingOrExistingAddress(at)
}

// Rejected counts the proposals rejected for a reason.
func (n *Node) Rejected(reason string) uint64 { return counts(n.metrics.Rejections)[reason] }

// CountBacklog counts closed slots that are not on L1.
func CountBacklog(r ledger.Reader, onL1 publication.Standing, now, enough uint64) (uint64, error) {
	var b backlog
	err := b.count(r, onL1, now, enough)
	return b.slots.Load(), err
}

// SetBacklog says how many closed slots are not on L1.
func (n *Node) SetBacklog(slots uint64) { n.backlog.slots.Store(slots) }

// Info describes the node.
func (n *Node) Info() api.NodeInfo { return must(n.queries.GetNodeInfo()) }

// Tips are the node's five tips.
func (n *Node) Tips() api.Tips { return must(n.queries.GetTips()) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// State is that of the last committed height.
func (n *Node) State() ledger.State { return n.state() }

// AppHash is that of the last committed height.
func (n *Node) AppHash() common.Hash {
	s := n.state()
	hash, err := s.AppHash()
	if err != nil {
		panic(err)
	}
	return hash
}

func (n *Node) comet() *comet.Node { return n.consensus.node.Load() }

// Failed is a failure of a part of the node, nil if there was none.
func (n *Node) Failed() error {
	select {
	case err := <-n.failed:
		return err
	default:
		return nil
	}
}

// Equivocations is what members are known to have signed twice.
func (n *Node) Equivocations() []equivocation.Evidence { return n.queries.GetEquivocations() }

// Differing counts what another node signed that was not decided.
func (n *Node) Differing(other *Node) uint64 {
	return counts(n.metrics.Differing)[other.attester.Hex()]
}

// StartDrawn starts a node whose committees are named by source, and whose CometBFT calls
// front.
func StartDrawn(ctx context.Context, cfg config.Config, logger *slog.Logger, source committee.Source, front func(*abci.App) abcitypes.Application) (*Node, error) {
	n := newNode(cfg, api.Versions{}, logger)
	n.drawn = source
	n.own.Front = front
	return n.start(ctx)
}

// HeightRecord is what a height led to.
func (n *Node) HeightRecord(height uint64) (ledger.HeightRecord, error) {
	return ledger.HeightAt(n.stores.world, height)
}

// ChunkSlot is the slot of a chunk.
func (n *Node) ChunkSlot(number uint64) uint64 {
	return must(ledger.ChunkAt(n.stores.world, number)).Header.Slot
}

// Votes are those a height was decided with.
func (n *Node) Votes(height uint64) []lock.Vote { return n.stores.commits.Votes(height) }

// Certificate of a height, nil if there is none.
func (n *Node) Certificate(height uint64) *lock.Certificate {
	c, err := ledger.CertificateAt(n.stores.world, height)
	if err != nil {
		return nil
	}
	return c
}

// Handovers counts those this node committed since it started.
func (n *Node) Handovers() int {
	var m dto.Metric
	if err := n.metrics.Handovers.Write(&m); err != nil {
		panic(err)
	}
	return int(m.Counter.GetValue())
}

// Overdue says why the present epoch's committee is not on duty.
func (n *Node) Overdue() string { return n.app.Overdue() }

// Conflicts are locks that are known not to hold both.
func (n *Node) Conflicts() []api.Conflict { return n.queries.GetConflicts() }

// Shown has the node see a lock that is not of its chain.
func (n *Node) Shown(ctx context.Context, s conflict.Side) error { return n.conflicts.Shown(ctx, s) }

// ChainID is that of what the node signs.
func (n *Node) ChainID() string { return n.params.ChainID() }

// Seats are those of an epoch's committee.
func (n *Node) Seats(epoch uint64) *committee.Committee { return n.schedule.At(epoch) }

// Doubts tells whether the node's signing book is empty.
func (n *Node) Doubts() bool { return n.guard.Doubts() }

// Unable is why the node's key signs nothing.
func (n *Node) Unable() error { return n.guard.Unable() }
